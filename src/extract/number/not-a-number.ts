// Digits that are no number: addresses, telephone numbers, clock times, dates, versions, scores, names of products.
// Takes the place of the first digit; gives the end of what must be skipped, or null. Looks at a bounded neighbourhood.
import { isPlainLetter } from "../../text/letters.js";
import { digitsEnd } from "./digits.js";

interface Shape {
  readonly pattern: RegExp;
  /** Further condition on the match. */
  readonly holds?: (match: RegExpExecArray) => boolean;
}

const shapes: readonly Shape[] = [
  // 192.168.1.2, 4.2.1
  { pattern: /\d+(?:\.\d+){2,}(?![,\d])/y, holds: (match) => !/^\d{1,3}(?:\.\d{3})+$/.test(match[0]) },
  // 07:38, 3:05:12, 5.30pm, 10 p.m., 1700 GMT, 9 o'clock
  { pattern: /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\b\.?)?/iy },
  { pattern: /\d{1,2}(?:[.:]\d{2})?[ \u00a0]?(?:[ap]\.m\.|[ap]\.?m\b|o['’]clock\b)/iy },
  {
    pattern: /\d{4}[ \u00a0]?(?:hrs?|hours?|GMT|UTC|[A-Z]{1,4}ST)\b/y,
    holds: (match) => Number(match[0].slice(0, 4)) <= 2400,
  },
  // 01/18/22, 18.01.2022, 2022-01-18, 9/11, 24/7
  { pattern: /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/y },
  {
    pattern: /\d{1,4}\/\d{1,4}(?:\/\d+)*/y,
    holds: (match) =>
      !/^(?:1\/[2-9]|2\/[35]|3\/[458]|4\/5|5\/[68]|7\/[8]|[1-9]\/1[06]|1\/(?:2[05]|40|50)|\d{1,2}\/100)$/.test(
        match[0],
      ),
  },
  // Telephone numbers.
  { pattern: /(?:1[- .])?\(?\d{3}\)?[- .]\d{3}[- .]\d{4}\b/y },
  {
    pattern: /\d{3}-\d{4}\b/y,
    holds: (match) => Number(match[0].slice(0, 3)) >= Number(match[0].slice(4)) || /^[2-9]\d\d-0/.test(match[0]),
  },
  { pattern: /\d{2,5}(?:-\d{2,6}){2,}\b/y },
  // 6-4, 7-6; 21-14-3
  { pattern: /\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})+(?!\d)/y },
  // Seasons and spans of years: 2013-14, 2009–2013.
  { pattern: /(?:1[5-9]|20)\d{2}(?:[-–/]\d{2}|[-–](?:1[5-9]|20)\d{2})(?![\d,.]\d|\d)/y },
  // 1990s, 80s, 5G, 3D, 4x4, 737s, 747-400
  { pattern: /\d{2,4}['’]?s(?![\p{L}\d])/uy, holds: (match) => /^(?:1\d|20)?\d0/.test(match[0]) },
  {
    pattern: /\d{1,3}(?:[GD]|x\d+|[A-Z]{1,2}\d*)(?![\p{L}\p{N}$])/uy,
    holds: (match) =>
      !/^\d+(?:[KMBTCFVWJNmg]|M[BbMWw]|G[BbWw]|K[Mm]|C[Cc]|K[GB]|T[Bb]|BN|TN|CM|KM|PC|PM|AM|RM)$/.test(match[0]),
  },
];

const international = /\d[\d ()./-]{6,18}\d/y;

/** The end of what starts at `at` and is no number, or null. */
export function endOfNonNumber(text: string, at: number): number | null {
  if (text.charAt(at - 1) === "+") {
    international.lastIndex = at;
    if (international.test(text)) return international.lastIndex;
  }
  const chunk = endOfAddress(text, at);
  if (chunk !== null) return chunk;
  if (hasNoShape(text, digitsEnd(text, at))) return null;
  for (const { pattern, holds } of shapes) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && (holds === undefined || holds(match))) return pattern.lastIndex;
  }
  return null;
}

/** Small letters that open what stands behind a blank after a clock time: "a.m.", "p.m.", "o'clock", "hrs". */
const clockLetters: ReadonlySet<string> = new Set("apoh");

/** True behind most figures: no shape goes on like this after its first digits. */
function hasNoShape(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (code === 0x20) return next >= 0x61 && next <= 0x7a && !clockLetters.has(text.charAt(end + 1));
  if (code === 0x2d) return isPlainLetter(next);
  if (code === 0x2e) return next === 0x20;
  return Number.isNaN(code) || code === 0x25 || code === 0x2c;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/** True when the digits at `at` are the tail of a name or id: "F-16", "G7", "MH17", "COVID-19", "#12", "item_3". */
export function isTailOfName(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "" || before === " ") return false;
  if (before === "_" || before === "@" || before === "/" || before === "\\" || before === "=") return true;
  if (wordCharacter.test(before)) return true;
  if (before === "-" || before === "‑") {
    const letter = text.charAt(at - 2);
    if (!/[\p{L}\p{N})]/u.test(letter)) return false;
    return !countPrefix.test(text.slice(Math.max(0, at - 12), at));
  }
  if (before === "." || before === ":")
    return /[\p{L}\p{N}]/u.test(text.charAt(at - 2)) && !/[a-z]/.test(text.charAt(at - 2));
  return false;
}

const countPrefix =
  /(?:^|[^\p{L}])(?:magnitude|sub|near|over|under|mid|plus|top|some|about|nearly|almost|and|to)[-‑]$/iu;

const reach = 80;

/** The run of characters around `at` without a space, when it is a web address, handle or mail address. */
function endOfAddress(text: string, at: number): number | null {
  let start = at;
  while (start > 0 && at - start < reach && !isSpace(text.charCodeAt(start - 1))) start--;
  const first = text.charCodeAt(start);
  // Nearly every figure stands at the start of its run, or behind a bracket or sign.
  if (at - start < 2 && first !== 0x40 && first !== 0x23) return null;
  const run = text.slice(start, at);
  if (!/^[@#]|:\/\/|^www\.|[\w.]@|\w\.\w{2,4}\/|%[0-9A-F]/i.test(run)) return null;
  let end = at;
  while (end < text.length && end - at < 1000 && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
}
