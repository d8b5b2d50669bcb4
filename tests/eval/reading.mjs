// What the runner asks of the checker: the claims, numbers or utterances of one text, without any file or manifest.
import { readBook } from "../../dist/cli/book-files.js";
import { extractClaims, readNumbers } from "../../dist/pipeline.js";

const { lexicon } = await readBook();

/** A source of which every line is a paragraph of the body. `published`: ISO date, or nothing. */
function sourceOf(text, published) {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    zone: "body",
  }));
  return {
    id: "case",
    text,
    blocks,
    title: null,
    publisher: null,
    published: published === undefined ? null : { value: published, basis: "stated" },
    url: null,
    copyOf: null,
    credits: [],
  };
}

/** Every claim of a text, as the command line would find it. */
export function claimsOf(text, published) {
  return extractClaims(sourceOf(text, published), lexicon);
}

/** Every number of a text, whatever it counts. */
export function numbersOf(text) {
  return readNumbers(sourceOf(text), lexicon);
}

/** Offsets that count Unicode characters, as the labels give them, to UTF-16 units. */
export function utf16(text) {
  const units = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return ({ start, end }) => ({ start: units[start], end: units[end] });
}

/** True when two half-open spans share a character. */
export function touches(a, b) {
  return a.start < b.end && b.start < a.end;
}

/** Equal but for the noise of arithmetic; `null` equals `null` only. */
export function near(a, b) {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

/** True when the last word of the gold name occurs in the system's: the rule of the shared scorer. */
export function sameName(gold, system) {
  const words = fold(gold)
    .replace(/\(.*?\)|,.*$|['’]s$/g, "")
    .trim()
    .split(/\s+/);
  return words.at(-1) !== "" && fold(system).includes(words.at(-1));
}

function fold(name) {
  return String(name ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
