// Dates, and years of dates, for sources without one, from the dated sources checked together with them. Takes the sources of a run; gives them back
// with implied dates where there is no doubt. Refuses a run whose dated sources are more than some days apart: that is no one
// story, or one that went on for weeks.
import { claimZones, type Source } from "../model/source.js";
import { closestYear, daysApart } from "./written-date.js";

/** Days that the dated sources of one story may lie apart. */
const mostDaysApart = 3;

/** Share of the names and figures of the shorter text that a dated source must have too. */
const leastShared = 0.4;

/** Names and figures shared, at the least. */
const fewestShared = 8;

/** Days that a day without a year may lie from the dated sources which lend it their year. */
const mostDaysAround = 31;

/**
 * Sources with dates filled in. A source that shows month and day takes the year of the dated ones, never their day; the
 * others take a whole date where there is no doubt.
 */
export function datesFromNeighbours(sources: readonly Source[]): Source[] {
  const days = sources.flatMap((source) => (source.published === null ? [] : [dayOf(source)]));
  return wholeDates(sources.map((source) => withYear(source, days)));
}

function withYear(source: Source, days: readonly string[]): Source {
  const { published, publishedDay } = source;
  if (published !== null || publishedDay === undefined) return source;
  const [month, day] = [Number(publishedDay.value.slice(2, 4)), Number(publishedDay.value.slice(5, 7))];
  const dates = new Set<string>();
  for (const known of days) {
    const date = `${closestYear(month, day, known)}${publishedDay.value.slice(1)}`;
    if (daysApart(date, known) <= mostDaysAround) dates.add(date);
  }
  return dates.size === 1 ? { ...source, published: { ...publishedDay, value: [...dates][0] as string } } : source;
}

/**
 * Sources with dates filled in. A source takes the date of the dated source that shares most of its names and figures;
 * when none shares enough it stays without. The date has no evidence in the text.
 */
function wholeDates(sources: readonly Source[]): Source[] {
  const dated = sources.filter(({ published }) => published !== null);
  if (dated.length === 0 || dated.length === sources.length || !closeInTime(dated)) return [...sources];
  const known = dated.map((source) => ({ day: dayOf(source), marks: namesAndFigures(source) }));
  return sources.map((source) => {
    if (source.published !== null || source.publishedDay !== undefined) return source;
    const day = closestDay(namesAndFigures(source), known);
    return day === null ? source : { ...source, published: { value: day, basis: "implied" } };
  });
}

function closeInTime(dated: readonly Source[]): boolean {
  const days = dated.map((source) => Date.parse(dayOf(source)) / 86_400_000);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last - first <= mostDaysApart;
}

function dayOf({ published }: Source): string {
  return (published?.value ?? "").slice(0, 10);
}

function closestDay(
  marks: ReadonlySet<string>,
  known: readonly { day: string; marks: ReadonlySet<string> }[],
): string | null {
  let best: { day: string; share: number } | null = null;
  for (const candidate of known) {
    const [small, large] = marks.size < candidate.marks.size ? [marks, candidate.marks] : [candidate.marks, marks];
    let shared = 0;
    for (const mark of small) if (large.has(mark)) shared++;
    const share = shared / Math.max(1, small.size);
    if (shared >= fewestShared && share >= leastShared && (best === null || share > best.share))
      best = { day: candidate.day, share };
    if (best?.share === 1) break;
  }
  return best?.day ?? null;
}

/** Capitalised words inside sentences, and figures: what two reports of one story have in common. */
function namesAndFigures({ text, blocks }: Source): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { start, end, zone } of blocks) {
    if (!claimZones.includes(zone)) continue;
    for (const [mark] of text
      .slice(start, end)
      .matchAll(/(?<=[\p{L}\p{N},;:“"‘] ?)(?<=\s|[“"‘])\p{Lu}\p{L}{2,}|\p{N}+(?:[.,]\p{N}+)*/gu))
      marks.add(mark.toLowerCase());
  }
  return marks;
}
