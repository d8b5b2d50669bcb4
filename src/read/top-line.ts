// What stands above a title and is none: the name of the paper or of the body that speaks, a section, "PRESS RELEASE". Takes the
// lines at the top of a page. Refuses a line below which no title stands, and whatever has a verb, a figure or a mark in it.

import type { OrganisationWords } from "../lexicon/organisation-words.js";
import type { Outlets } from "../lexicon/outlets.js";
import { isHeaderLine, isHeadlineLike, isListItem, wordCount } from "./line-form.js";
import { type Line, lineOutlet } from "./masthead.js";

/** A line above the title. */
export interface TopLine {
  /** Who publishes the page, when the line says so: the paper, the company, the office. */
  readonly publisher: string | null;
  /** The words that say it. */
  readonly written: string;
  /** It cannot be a title, however short the line is that follows. */
  readonly sure: boolean;
}

/** The word lists that top lines are told by. */
export interface TopLineLexicon {
  readonly outlets: Outlets;
  readonly organisationWords: OrganisationWords;
}

const mostLines = 3;
const mostWords = 6;

/** Indexes of the lines above the title, among the first of a page; most pages have none. */
export function findTopLines(lines: readonly Line[], text: string, lexicon: TopLineLexicon): number[] {
  const found: number[] = [];
  for (let index = 0; index < lines.length && found.length < mostLines; index++) {
    const { words, zone } = lines[index] as Line;
    if (zone === "credit" || zone === "boilerplate" || isHeaderLine(words)) continue;
    const line = zone === null ? readTopLine(words, lines, text, lexicon) : null;
    if (line === null) break;
    const open = lines.slice(index + 1).filter((next) => next.zone === null && !isHeaderLine(next.words));
    // A section may stand between the paper and the title.
    if (open[0] !== undefined && isSection(open[0].words)) open.shift();
    const [title, story] = open;
    if (title === undefined || story === undefined || !isTitle(title.words, words, line.sure)) break;
    found.push(index);
  }
  return found;
}

/** The next line is a title: a headline longer than what stands above it, or, below a line in capitals, one in small letters. */
function isTitle(title: string, above: string, sure: boolean): boolean {
  return (
    isHeadlineLike(title) &&
    !isListItem(title) &&
    (sure || title.length > above.length || isUpper(above)) &&
    !/:$/.test(title)
  );
}

/** "NATION", "SPORTS". */
function isSection(words: string): boolean {
  return /^\p{Lu}{3,}$/u.test(words);
}

/** What a line at the top of a page says when a title follows; null when it could be the title itself. */
export function readTopLine(
  words: string,
  lines: readonly Line[],
  text: string,
  { outlets, organisationWords }: TopLineLexicon,
): TopLine | null {
  if (words.length > 60 || wordCount(words) > mostWords || !/^\p{Lu}/u.test(words) || /[!?:;"“”]|\.{2}/.test(words))
    return null;
  const named = lineOutlet(words, outlets);
  if (named !== null) return { publisher: named.outlet, written: words.slice(0, named.length), sure: named.sure };
  const issuer = issuerBefore(words, outlets);
  if (issuer !== null) return { publisher: issuer, written: issuer, sure: true };
  if (
    !/^(?:\p{Lu}[\p{L}.'’-]*|&|of|the|and|for|de|la|du)(?: (?:\p{Lu}[\p{L}.'’-]*|&|of|the|and|for|de|la|du|plc))*$/u.test(
      words,
    )
  )
    return null;
  const last = words.split(" ").at(-1)?.replace(/\.$/, "") ?? "";
  if (words.includes(" ") && isLegalForm(last, organisationWords))
    return { publisher: words, written: words, sure: true };
  if (
    lines.slice(0, 6).some((line) => line.words !== words && isReleaseLabel(line.words, outlets)) &&
    words.includes(" ")
  )
    return { publisher: words, written: words, sure: true };
  if (!isUpper(words) || looksLikeHeadline(words)) return null;
  return { publisher: nameInText(words, text, organisationWords), written: words, sure: false };
}

/** "HARBOUR CRANES CORP." has its form in capitals. */
function isLegalForm(word: string, { legalForms }: OrganisationWords): boolean {
  return legalForms.has(word) || (isUpper(word) && legalForms.has(word.charAt(0) + word.slice(1).toLowerCase()));
}

function isReleaseLabel(words: string, { releaseLabels }: Outlets): boolean {
  return releaseLabels.has(words.toLowerCase().replace(/[:.]$/, ""));
}

/** The name before "press notice", "newsletter" and the like. */
function issuerBefore(words: string, { releaseLabels }: Outlets): string | null {
  const parts = words.split(" ");
  for (let length = 1; length <= 3 && length < parts.length; length++) {
    if (!releaseLabels.has(parts.slice(-length).join(" ").toLowerCase())) continue;
    const name = parts.slice(0, -length);
    if (name.every((part) => /^\p{Lu}/u.test(part))) return name.join(" ");
  }
  return null;
}

function isUpper(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

/** "MINISTER QUITS", "HOMES FLOODED": a headline in capitals, above its second line. */
function looksLikeHeadline(words: string): boolean {
  const rest = words.split(" ").slice(1);
  return rest.length > 3 || rest.some((word) => word !== "NEWS" && /(?:[^S'’]S|ED|ING)$/.test(word));
}

/** A body in capitals as the text spells it, "Track Safety Board"; the paper's own "THE …" as it stands; else nobody. */
function nameInText(words: string, text: string, { heads }: OrganisationWords): string | null {
  if (/^THE \p{Lu}{3,}/u.test(words)) return words;
  const parts = words.toLowerCase().split(" ");
  if (parts.length < 2 || !parts.some((part) => heads.has(part))) return null;
  const spelt = parts.map((part) =>
    /^(?:of|the|and|for)$/.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1),
  );
  return text.includes(spelt.join(" ")) ? spelt.join(" ") : null;
}
