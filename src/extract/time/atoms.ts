// One sentence as words, numbers and marks, split finer than the tagger's tokens: it keeps "01/18/22" or "mid-2014" whole
// and cuts "10.30am" in odd places. Takes a sentence, gives atoms with spans; decides nothing about times.
import type { Span } from "../../model/span.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { plainWord } from "./word-bits.js";

/** A run of letters, a run of digits (thousands separators included), or one other character. */
export interface Atom extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Lower case; digits without separators; apostrophes straight, hyphen and en dash both "-". */
  readonly lower: string;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
  /** A number written with thousands separators: never a year, a day or an hour. */
  readonly grouped: boolean;
  /** Index of the token it begins in. */
  readonly token: number;
  /** What its word is to times; see lines.ts. */
  readonly bits: number;
}

/** What the words of a document are to times: by token (see word-marks.ts), and by the word itself. */
export interface Bits {
  readonly marks: Uint16Array;
  readonly words: ReadonlyMap<string, number>;
}

/** The atoms of one sentence, in order. Linear in its length. */
export function atomsOf(document: TextDocument, sentence: Sentence, { marks, words }: Bits): Atom[] {
  const { text, tokens } = document;
  const atoms: Atom[] = [];
  let token = sentence.firstToken;
  let at = sentence.start;
  let previousEnd = -1;
  while (at < sentence.end) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009) {
      at++;
      continue;
    }
    const start = at;
    while (token + 1 < sentence.lastToken && (tokens[token] as Token).end <= start) token++;
    const whole = tokens[token] as Token;
    const mark = marks[token] as number;
    if ((mark & plainWord) !== 0 && whole.start === start && !isLetter(text, text.charCodeAt(whole.end), whole.end)) {
      atoms.push({
        start,
        end: whole.end,
        kind: "word",
        lower: whole.lower,
        capital: whole.text !== whole.lower && text.charCodeAt(start) !== whole.lower.charCodeAt(0),
        glued: start === previousEnd,
        grouped: false,
        token,
        bits: mark & ~plainWord,
      });
      at = whole.end;
      previousEnd = at;
      continue;
    }
    let kind: Atom["kind"] = "mark";
    let grouped = false;
    if (isDigit(code)) {
      kind = "number";
      at = digitsEnd(text, at, sentence.end);
      while (isGroup(text, at, start, sentence.end)) {
        grouped = true;
        at += 4;
      }
    } else if (isLetter(text, code, at)) {
      kind = "word";
      at++;
      while (at < sentence.end && isLetter(text, text.charCodeAt(at), at)) at++;
    } else at++;
    const lower =
      kind === "word"
        ? whole.start === start && whole.end === at
          ? whole.lower
          : text.slice(start, at).toLowerCase()
        : kind === "number"
          ? grouped
            ? text.slice(start, at).replaceAll(",", "")
            : text.slice(start, at)
          : markAs(text.charAt(start));
    atoms.push({
      start,
      end: at,
      kind,
      lower,
      capital: kind === "word" && text.charCodeAt(start) !== lower.charCodeAt(0),
      glued: start === previousEnd,
      grouped,
      token,
      bits: kind === "number" ? 0 : (words.get(lower) ?? 0) & ~plainWord,
    });
    previousEnd = at;
  }
  return atoms;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(text: string, code: number, at: number): boolean {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return true;
  return code >= 0xaa && code !== 0x2013 && /\p{L}/u.test(text.charAt(at));
}

function digitsEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isDigit(text.charCodeAt(next))) next++;
  return next;
}

/** True when ",ddd" follows and closes a group of thousands. "March 14,2013" has four digits and is none. */
function isGroup(text: string, at: number, start: number, end: number): boolean {
  if (text.charCodeAt(at) !== 0x2c || at + 4 > end || (at - start > 3 && text.charCodeAt(at - 4) !== 0x2c))
    return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 4));
}

function markAs(raw: string): string {
  if (raw === "–" || raw === "‑" || raw === "‐" || raw === "−") return "-";
  if (raw === "’" || raw === "‘" || raw === "`" || raw === "ʼ") return "'";
  return raw;
}
