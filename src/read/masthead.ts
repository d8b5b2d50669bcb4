// The name of the paper on a line of its own above the article: "The Harbour Post" under the title, "Market News" and a date
// over it. Takes the lines at the top of a page; goes by their form, for most papers are in no list. Refuses what could be a
// headline, a section ("World News") or an author's name: a line must end like an outlet's name and stand where one stands.
import type { Outlets } from "../lexicon/outlets.js";
import { isByline, isHeaderLine, isHeadlineLike } from "./line-form.js";
import { findOutlets } from "./outlet-mentions.js";
import { findWrittenDates } from "./written-date.js";

/** An outlet's name that is a whole line, or a whole part of one. */
export interface NamedOutlet {
  /** As the list spells it, or as written. */
  readonly outlet: string;
  /** It is in the list, or carries an article: nothing else is written like this. */
  readonly sure: boolean;
  readonly listed: boolean;
}

const capitalised = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:of|and|&|the|for|de|du|la|le) ){0,2}\p{Lu}[\p{L}'’.-]*){0,4}$/u;
const longestName = 45;

/** The outlet that `words` are, all of them; null when they could be anything else. */
export function namedOutlet(
  words: string,
  outlets: Outlets,
  endings: readonly string[] = outlets.endings,
): NamedOutlet | null {
  if (words.length > longestName || !/^\p{Lu}/u.test(words) || /^by\s/i.test(words)) return null;
  const bare = words.replace(/^the /i, "");
  const listed = findOutlets(words, { start: 0, end: words.length }, outlets)[0];
  if (listed !== undefined && words.slice(listed.start, listed.end) === bare)
    return { outlet: listed.outlet, sure: true, listed: true };
  if (!capitalised.test(words)) return null;
  const lower = bare.toLowerCase();
  const ending = endings.find((candidate) => lower.endsWith(` ${candidate.toLowerCase()}`));
  if (ending === undefined) return null;
  const before = bare.slice(0, -ending.length).trim().split(" ");
  const isSection = /^(?:News|Today|Magazine|Radio|TV|Television)$/.test(ending);
  if (isSection && before.length < 3 && outlets.sections.has(before[0]?.toLowerCase() ?? "")) return null;
  // "Lund Leaves Post", "Coach Joins Castle Today": a verb between the first word and the last makes a headline.
  if (before.slice(1).some((word) => word.toLowerCase() !== "news" && /(?:[^s'’]s|ed|ing)$/i.test(word))) return null;
  return { outlet: words, sure: bare !== words, listed: false };
}

/** The outlet that a line of its own names, and how many characters of the line do: also "The North Star", "CoastPulse", "Vester Daily (English edition)". */
export function lineOutlet(words: string, outlets: Outlets): (NamedOutlet & { readonly length: number }) | null {
  const bare = words.replace(
    /\s\([^()]{2,30} edition\)$|\s[|·•]\s[\p{Lu}][\p{L} ]{2,20}$|,\s\p{Lu}[\p{L} ]{2,20}$/iu,
    "",
  );
  const named = namedOutlet(bare, outlets) ?? namedOutlet(bare, outlets, outlets.lineEndings);
  if (named !== null) return { ...named, length: bare.length };
  // Two words written as one, with a capital inside, are a brand; "McAdam" and "MacLeod" are people.
  return /^(?!Ma?c\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+|\d{1,3})$/u.test(bare)
    ? { outlet: bare, sure: false, listed: false, length: bare.length }
    : null;
}

/** A line at the top of a page; `zone` is null as long as its own form has decided nothing. */
export interface Line {
  readonly words: string;
  readonly zone: string | null;
}

const mostLines = 8;

/**
 * Index of the line that names the paper, or -1. There must be a title beside it. A name that is listed or carries an
 * article may stand under the title; every other one needs a line with the date or the author right above or below it.
 */
export function findMasthead(lines: readonly Line[], outlets: Outlets): number {
  const end = lines.findIndex(({ words, zone }) => zone === null && !isHeadlineLike(words) && !isHeaderLine(words));
  const top = lines.slice(0, Math.min(mostLines, Math.max(end, 0)));
  if (top.length < 2) return -1;
  const titles = top.map(
    ({ words, zone }) => zone === null && !isHeaderLine(words) && lineOutlet(words, outlets) === null,
  );
  return top.findIndex(({ words, zone }, index) => {
    if (zone !== null) return false;
    const named = lineOutlet(words, outlets);
    if (named === null) return false;
    const under = titles.slice(0, index).includes(true);
    if (under && named.sure) return true;
    return (under || titles.slice(index + 1).includes(true)) && (isHeader(top[index - 1]) || isHeader(top[index + 1]));
  });
}

function isHeader(line: Line | undefined): boolean {
  return line !== undefined && (isHeaderLine(line.words) || isByline(line.words));
}

/** The outlet on a header line beside its date: "The Harbour Post, 22 March 2026", "5 May 2024 | Marlow Gazette". */
export function outletBesideDate(
  words: string,
  outlets: Outlets,
): (NamedOutlet & { readonly start: number; readonly end: number }) | null {
  if (isByline(words)) return null;
  const dates = findWrittenDates(words, { start: 0, end: words.length });
  if (dates.length === 0) return null;
  let rest = words;
  for (const { start, end } of dates) rest = rest.slice(0, start) + "|".repeat(end - start) + rest.slice(end);
  for (const part of rest.matchAll(/[^|,·•–—]+/g)) {
    const name = part[0].trim();
    const named = namedOutlet(name, outlets);
    if (named === null) continue;
    const start = part.index + part[0].indexOf(name);
    return { ...named, start, end: start + name.length };
  }
  return null;
}
