// Shares in words: "one in five", "nine out of 10", "two out of every three".
import type { Scales } from "../../lexicon/scales.js";
import { type Figure, readFigure } from "./figure.js";
import { settle } from "./roundness.js";

export interface Share {
  readonly value: number;
  readonly end: number;
}

const link = / (in every|out of every|of every|out of|in) (?=[\p{L}\d])/uy;
const timeNoun =
  /^[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|seasons?|innings|places|cities|states|countries|areas|rooms?|separate|different)\b/;
/** "2 in 5 adults": people in general, or a people. */
const peopleNext =
  /^ (?:of )?(?:people|adults|women|men|children|girls|boys|babies|voters|workers|employees|students|pupils|teenagers|parents|patients|households|families|residents|citizens|respondents|drivers|[A-Z][a-z]+(?:ans|ons|ish|ese|s))\b/;
const roundTotals = new Set([3, 4, 5, 10, 20, 100, 1000, 10000, 100000]);

/** The share that `part` opens, or null: "killed 3 in 10 days" is none. */
export function readShare(text: string, part: Figure, limit: number, scales: Scales): Share | null {
  if (part.type !== "cardinal" || part.low === null || part.low !== part.high || part.low > 999 || part.low < 1)
    return null;
  const joint = text.charAt(part.end + 1);
  if (joint !== "i" && joint !== "o") return null;
  if (text.startsWith(" over ", part.end)) return readOver(text, part, limit, scales);
  link.lastIndex = part.end;
  const match = link.exec(text);
  if (match === null) return null;
  const whole = readFigure(text, link.lastIndex, limit, scales, false);
  if (whole === null || whole.type !== "cardinal" || whole.low === null || whole.low <= part.low) return null;
  if (timeNoun.test(text.slice(whole.end, whole.end + 14))) return null;
  const word = (match[1] as string).trim();
  const sure =
    word.endsWith("every") ||
    part.low === 1 ||
    (word === "out of" && whole.low % 100 === 0) ||
    (roundTotals.has(whole.low) &&
      (word !== "in" ||
        part.form === "words" ||
        (part.low < 10 && peopleNext.test(text.slice(whole.end, whole.end + 24)))));
  if (!sure || (word === "in" && whole.plain && whole.low > 1900 && whole.low < 2100)) return null;
  return { value: settle(part.low / whole.low), end: whole.end };
}

/** "one over twenty", with nothing behind it that the second figure could count. */
function readOver(text: string, top: Figure, limit: number, scales: Scales): Share | null {
  const bottom = readFigure(text, top.end + " over ".length, limit, scales, false);
  if (bottom === null || bottom.type !== "cardinal" || bottom.low === null || bottom.low < 2) return null;
  return /^\s*(?:[.!?;)]|$)/.test(text.slice(bottom.end, bottom.end + 2))
    ? { value: settle((top.low as number) / bottom.low), end: bottom.end }
    : null;
}
