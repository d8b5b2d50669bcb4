// Where quotation marks stand in a block, and what each may do there. Apostrophes, elisions, inches and minutes are left out.
import type { Span } from "../model/span.js";

export interface QuotationMark extends Span {
  readonly family: "double" | "single" | "guillemet";
  /** The character itself; two single marks in a row count as one double mark. */
  readonly sign: string;
  /** Its place allows it to open: a border on its left, a word on its right. */
  readonly opens: boolean;
  /** Its place allows it to close: a word or punctuation on its left, a border on its right. */
  readonly closes: boolean;
  /** A single mark that may as well be a possessive or a dropped letter: players’ , runnin' . */
  readonly doubtful: boolean;
}

const anyMark = /["“”„‟«»‹›‘’'`´″]/g;
const borderLeft = /[\s([{<—–\-/…"“„‟«»‹‘'`]/;
const borderRight = /[\s.,;:!?)\]}>—–\-/…"”“»«›’'´]/;
/** Words whose apostrophe stands in front: '90s, 'em, 'tis, rock 'n' roll, van 't Hoff. */
const elision =
  /^(?:\d\ds?\b|(?:n|t|s|d|em|er|til|till|tis|twas|twere|cause|cos|coz|cuz|round|bout|fraid|neath|kay|nuff|ere|im|un)\b)/i;

/** Every mark of the block that can be part of a quotation, in order. Linear. */
export function quotationMarks(text: string, block: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const body = text.slice(block.start, block.end);
  const whole = { start: 0, end: body.length };
  anyMark.lastIndex = 0;
  for (let found = anyMark.exec(body); found !== null; found = anyMark.exec(body)) {
    const mark = markAt(body, found.index, whole);
    if (mark === null) continue;
    anyMark.lastIndex = mark.end;
    marks.push({ ...mark, start: block.start + mark.start, end: block.start + mark.end });
  }
  return marks;
}

function markAt(text: string, start: number, block: Span): QuotationMark | null {
  const sign = text.charAt(start);
  const left = start > block.start ? text.charAt(start - 1) : " ";
  const twin =
    (sign === "'" || sign === "`" || sign === "’" || sign === "‘" || sign === "´") && text.charAt(start + 1) === sign;
  const end = twin && start + 1 < block.end ? start + 2 : start + 1;
  const right = end < block.end ? text.charAt(end) : " ";
  const opens = borderLeft.test(left) && !isSpace(right);
  const closes = !isSpace(left) && (borderRight.test(right) || /[.,!?…]/.test(left));
  if (end - start === 2) return { start, end, family: "double", sign: sign + sign, opens, closes, doubtful: false };
  switch (sign) {
    case '"':
    case "″":
      return isInches(text, start, left, right, block)
        ? null
        : { start, end, family: "double", sign, opens, closes, doubtful: false };
    case "“":
    case "”":
    case "„":
    case "‟":
      return { start, end, family: "double", sign, opens, closes, doubtful: false };
    case "«":
    case "»":
    case "‹":
    case "›":
      return { start, end, family: "guillemet", sign, opens: true, closes: true, doubtful: false };
    default:
      return singleMark(text, start, sign, left, right, block);
  }
}

function singleMark(
  text: string,
  start: number,
  sign: string,
  left: string,
  right: string,
  block: Span,
): QuotationMark | null {
  if (isWordCharacter(left) && isWordCharacter(right)) return null;
  const opens =
    sign !== "’" &&
    sign !== "´" &&
    borderLeft.test(left) &&
    !isSpace(right) &&
    !elision.test(text.slice(start + 1, start + 8));
  const closes = !isSpace(left) && !isWordCharacter(right) && sign !== "‘" && sign !== "`";
  if (!opens && !closes) return null;
  // Feet and minutes: 6' tall.
  if (/\d/.test(left) && /[\s\d]/.test(right)) return null;
  const doubtful =
    closes &&
    isSpace(right) &&
    isWordCharacter(left) &&
    /(?:s|in|ol|an|o|th|n)$/i.test(text.slice(Math.max(block.start, start - 2), start));
  return { start, end: start + 1, family: "single", sign, opens, closes, doubtful };
}

/** `6'2"`, `a 19" screen`, `12" x 9"`: a figure before, and what follows is no end of speech. */
function isInches(text: string, start: number, left: string, right: string, block: Span): boolean {
  if (!/[\d¼½¾]/.test(left)) return false;
  const before = text.slice(Math.max(block.start, start - 6), start);
  if (/\d['’′]\s?\d{1,2}$/.test(before)) return true;
  if (right === "-") return true;
  return /^\s(?:x|by|tall|wide|long|deep|thick|high|screen|\p{Ll}{3,}s?\b[^"”]{0,40}$)/u.test(
    text.slice(start + 1, Math.min(block.end, start + 48)),
  );
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
