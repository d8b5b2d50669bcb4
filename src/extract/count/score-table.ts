// A result as a table or headline gives it, each side before its figure: "Aldbury 3, Norton 2", "FINAL: Rockets 112, Comets
// 108". The whole sentence must be that; refuses numbered things ("Section 3 Part 2"), days, and people, whose figures may be
// ages or points, unless the line says that it is a result.
import type { Lexicon } from "../../lexicon/index.js";
import { lastStartingAtOrBefore, type Sentence, type TextDocument } from "../../text/document.js";
import { calendar } from "../number/noun-phrase.js";
import type { ScoreFigures } from "./score-figures.js";

const longest = 110;
const side = String.raw`\p{Lu}[\p{L}'’. -]{1,30}`;
const line = new RegExp(
  String.raw`^((?:final|result|score|full[- ]time|final score|ft): )?(${side}) (\d{1,3}),? (${side}) (\d{1,3})\.?$`,
  "iu",
);

/** The result that the whole sentence is, or null. */
export function tableScore(document: TextDocument, { start, end }: Sentence, lexicon: Lexicon): ScoreFigures | null {
  if (end - start > longest) return null;
  const match = line.exec(document.text.slice(start, end));
  if (match === null) return null;
  const [whole, opening = "", left, first, right, second] = match as unknown as [string, string?, ...string[]];
  if ([left, right].some((name) => !isSide(name as string, lexicon))) return null;
  const from = start + opening.length + (left as string).length + 1;
  if (opening === "" && isPerson(document, from)) return null;
  const to = start + whole.replace(/\.$/, "").length;
  return { start: from, end: to, first: Number(first), second: Number(second) };
}

function isSide(name: string, { counting }: Lexicon): boolean {
  const last = name.toLowerCase().split(" ").at(-1) as string;
  return /^\p{Lu}/u.test(name) && !counting.numbered.has(last) && !calendar.has(last) && last !== "may";
}

function isPerson({ names }: TextDocument, before: number): boolean {
  return names[lastStartingAtOrBefore(names, before - 1)]?.entity === "person";
}
