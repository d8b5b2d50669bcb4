// When a source was published, from its own words. Takes its blocks; never the clock of the machine. Refuses a year alone and
// dates that stand in the running text: those are what the story is about.
import type { Outlets } from "../lexicon/outlets.js";
import type { Block, Stated } from "../model/source.js";
import type { Span } from "../model/span.js";
import type { Dateline } from "./dateline.js";
import {
  closestYear,
  daysApart,
  findDayWithoutYear,
  findWrittenDates,
  isCalendarDate,
  type WrittenDate,
} from "./written-date.js";

interface Candidate {
  readonly date: WrittenDate;
  /** Lower is better. */
  readonly rank: number;
}

/** The best date that header, dateline, address, footer or caption give; null when there is none. */
export function findPublished(
  text: string,
  blocks: readonly Block[],
  datelines: readonly Dateline[],
  publisher: string | null,
  outlets: Outlets,
): Stated<string> | null {
  const dayFirst =
    publisher !== null && outlets.byName.get(publisher.toLowerCase().replace(/^the /, ""))?.dayFirst === true;
  const candidates = blocks.flatMap((block) => candidatesIn(text, block, dayFirst));
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || isBetter(b, a) ? b : a), null);
  const dated = datelines.find(({ date }) => date !== null);
  if (best !== null && best.rank <= 2) return implied(best.date.iso, best.date);
  const fromDateline = dated === undefined ? null : datelineDate(text, blocks, dated);
  const fromAddress = addressDate(text, blocks);
  return fromDateline ?? fromAddress ?? (best === null ? null : implied(best.date.iso, best.date));
}

/** Of two captions the later one, since older pictures stand beside new ones; of two headers the first. */
function isBetter(a: Candidate, b: Candidate): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.rank >= 5 && a.date.iso > b.date.iso);
}

function implied(value: string, span: Span): Stated<string> {
  return { value, basis: "implied", evidence: { start: span.start, end: span.end } };
}

/** A picture from the archive says nothing about the day of the article. */
const archive = /\bfile(?: photo| picture| image| -| –| —|d\b)|\barchive|\bundated|^\(file\)/i;

const spoken = /\b(?:amended|corrected|correction|clarif|copyright|©|all rights reserved)/i;

function candidatesIn(text: string, block: Block, dayFirst: boolean): Candidate[] {
  if (block.zone === "body" || block.zone === "headline" || block.zone === "comment" || block.zone === "related")
    return [];
  return findWrittenDates(text, block, dayFirst).flatMap((date) => {
    const before = text.slice(Math.max(block.start, date.start - 30), date.start);
    if (block.zone === "caption")
      return archive.test(text.slice(block.start, block.end)) ? [] : [{ date, rank: date.weekday ? 5 : 6 }];
    if (spoken.test(text.slice(block.start, block.end))) return [];
    if (/\b(?:published|posted|date)\W{0,4}(?:on\s)?$/i.test(before)) return [{ date, rank: 0 }];
    if (/\b(?:updated|modified)\W{0,4}(?:on\s)?$/i.test(before))
      return [{ date, rank: block.zone === "credit" ? 2 : 4 }];
    return block.zone === "credit" && block.end - block.start <= 160 ? [{ date, rank: 1 }] : [];
  });
}

/** "KYIV, Jan. 18 (Reuters)": the year comes from a copyright line or from a day near it that the page shows elsewhere. */
function datelineDate(text: string, blocks: readonly Block[], dateline: Dateline): Stated<string> | null {
  const { date } = dateline;
  if (date === null) return null;
  const year = date.year ?? yearOf(text) ?? yearAround(text, blocks, date);
  if (year === null || !isCalendarDate({ year, month: date.month, day: date.day })) return null;
  return implied(isoDay(year, date.month, date.day), date);
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Month and day of a dateline or header without a year, as `--12-08`, with its words; null when no part of the page shows
 * one. Only for sources in which `findPublished` finds nothing.
 */
export function findPublishedDay(
  text: string,
  blocks: readonly Block[],
  datelines: readonly Dateline[],
): Stated<string> | null {
  const dateline = datelines.find(({ date }) => date !== null)?.date ?? null;
  if (dateline !== null) return implied(dayAlone(dateline), dateline);
  for (const { start, end, zone } of blocks.slice(0, topBlocks)) {
    const found = zone === "credit" && end - start <= 140 ? findDayWithoutYear(text.slice(start, end)) : null;
    if (found !== null)
      return implied(dayAlone(found), {
        start: start + found.start,
        end: start + found.end,
      });
  }
  return null;
}

/** `--12-08`, as ISO 8601 once had it. */
function dayAlone({ month, day }: { month: number; day: number }): string {
  return `-${isoDay(0, month, day).slice(1)}`;
}

/** Blocks at the top of a page among which its own day stands. */
const topBlocks = 8;

/** Days that a date elsewhere on a page may lie from its dateline, for both to be of one year. */
const nearby = 31;

/** The year of the dates that the page shows outside the story (captions, footers, comments), near the given day. */
function yearAround(
  text: string,
  blocks: readonly Block[],
  { month, day }: { month: number; day: number },
): number | null {
  const years = new Set<number>();
  for (const block of blocks) {
    if (block.zone === "body" || block.zone === "headline") continue;
    if (archive.test(text.slice(block.start, block.end))) continue;
    for (const { iso } of findWrittenDates(text, block)) {
      const year = closestYear(month, day, iso.slice(0, 10));
      if (year !== null && daysApart(isoDay(year, month, day), iso.slice(0, 10)) <= nearby) years.add(year);
    }
  }
  return years.size === 1 ? ([...years][0] as number) : null;
}

/** The one year that copyright lines name. */
function yearOf(text: string): number | null {
  const years = new Set(
    [...text.matchAll(/(?:©|\([cC]\)|\b[Cc]opyright)\s*(?:©\s*)?(\d{4})\b(?!\s*[-–])/g)].map((match) =>
      Number(match[1]),
    ),
  );
  return years.size === 1 ? ([...years][0] as number) : null;
}

const datedAddress = /https?:\/\/[^\s/]+\/(?:[^\s/]+\/){0,5}?((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|\b)/;

/** The date in the article's own address: above the article, or where the page offers to share it. */
function addressDate(text: string, blocks: readonly Block[]): Stated<string> | null {
  for (const block of blocks) {
    if (block.zone !== "boilerplate" || block.end - block.start > 400) continue;
    const words = text.slice(block.start, block.end);
    if (block !== blocks[0] && !/\b(?:share|permalink|short link|url)\b/i.test(words)) continue;
    const match = datedAddress.exec(words);
    if (match === null) continue;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (!isCalendarDate({ year, month, day })) continue;
    const start = block.start + match.index;
    return implied(isoDay(year, month, day), { start, end: start + match[0].length });
  }
  return null;
}
