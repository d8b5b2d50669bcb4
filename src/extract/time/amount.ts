// How many units: "6", "six", "2.5", "2½", "two and a half", "a", "half a", "several", "a couple of", "four to six".
import { type Line, numberAt, wordAt } from "./moment.js";
import { cardinals } from "./vocabulary.js";

export interface Amount {
  /** Null ends are open: "several" is three or more. */
  readonly low: number | null;
  readonly high: number | null;
  /** No definite number: "several", "a few". */
  readonly vague: boolean;
  /** Written with nothing but an article: "a year", "an hour". */
  readonly indefinite: boolean;
  readonly end: number;
}

const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** Every word with which an amount can begin. */
export const amountWords: readonly string[] = [
  ...cardinals.keys(),
  ...fractions.keys(),
  ..."several few couple half quarter a an".split(" "),
];

/** Reads an amount or a range of two that starts at the atom. */
export function amountAt(line: Line, at: number): Amount | null {
  const first = single(line, at);
  if (first === null || first.low === null) return first;
  const joint = wordAt(line, first.end);
  if (!["-", "to", "or", "and"].includes(joint) || (joint === "and" && wordAt(line, at - 1) !== "between"))
    return first;
  // "ten- to fifteen-year"
  const start = joint === "-" && ["to", "or"].includes(wordAt(line, first.end + 1)) ? first.end + 2 : first.end + 1;
  const second = single(line, start);
  if (second === null || second.low === null || second.indefinite || second.low <= first.low) return first;
  return { low: first.low, high: second.high, vague: false, indefinite: false, end: second.end };
}

function exact(value: number, end: number): Amount {
  return { low: value, high: value, vague: false, indefinite: false, end };
}

function single(line: Line, at: number): Amount | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === "number") return figures(line, at);
  const word = atom.lower;
  const fraction = fractions.get(word);
  if (fraction !== undefined) return exact(fraction, at + 1);
  if (word === "several" || word === "many")
    return word === "many" ? null : { low: 3, high: null, vague: true, indefinite: false, end: at + 1 };
  if (word === "few") return { low: 2, high: null, vague: true, indefinite: false, end: at + 1 };
  if (word === "couple") return exactVague(2, wordAt(line, at + 1) === "of" ? at + 2 : at + 1);
  // "a quarter of an hour", "three-quarters of an hour"
  const share =
    word === "a" ? shareAt(line, at + 1) : word === "three" || word === "quarter" ? shareAt(line, at) : null;
  if (
    share !== null &&
    share.value !== 0.5 &&
    wordAt(line, share.end) === "of" &&
    /^an?$/.test(wordAt(line, share.end + 1))
  )
    return exact(share.value, share.end + 2);
  if (word === "half") {
    if (wordAt(line, at + 1) === "a" || wordAt(line, at + 1) === "an") return exact(0.5, at + 2);
    return exact(0.5, at + 1);
  }
  if (word === "a" || word === "an") {
    const next = wordAt(line, at + 1);
    if (["few", "couple", "half"].includes(next)) return single(line, at + 1);
    if (next === "dozen") return exact(12, at + 2);
    if (next === "hundred" || next === "thousand") return scaled(line, 1, at + 1);
    return { low: 1, high: 1, vague: false, indefinite: true, end: at + 1 };
  }
  const value = cardinals.get(word);
  if (value === undefined) return null;
  if (value >= 20 && value < 100) {
    const unitAt = wordAt(line, at + 1) === "-" ? at + 2 : at + 1;
    const ones = cardinals.get(wordAt(line, unitAt));
    if (ones !== undefined && ones < 10) return half(line, scaled(line, value + ones, unitAt + 1));
  }
  return half(line, scaled(line, value, at + 1));
}

function exactVague(value: number, end: number): Amount {
  return { ...exact(value, end), vague: true };
}

/** "hundred" and "thousand" after words: "two hundred", "a thousand". */
function scaled(line: Line, value: number, at: number): Amount {
  const word = wordAt(line, at);
  if (word === "hundred") return exact(value * 100, at + 1);
  if (word === "thousand") return exact(value * 1000, at + 1);
  if (word === "dozen") return exact(value * 12, at + 1);
  return exact(value, at);
}

/** "and a half", "-and-a-half" after a whole number. */
function half(line: Line, amount: Amount): Amount {
  let at = amount.end;
  if (wordAt(line, at) === "-") at++;
  if (wordAt(line, at) !== "and") return amount;
  at += wordAt(line, at + 1) === "-" ? 2 : 1;
  if (wordAt(line, at) === "a" || wordAt(line, at) === "an") at += wordAt(line, at + 1) === "-" ? 2 : 1;
  if (amount.low === null) return amount;
  const share = shareAt(line, at);
  if (share === null) return amount;
  // "two and a quarter of hours"
  const end = wordAt(line, share.end) === "of" && hourly.test(wordAt(line, share.end + 1)) ? share.end + 1 : share.end;
  return exact(amount.low + share.value, end);
}

const hourly = /^(?:hour|day|week|month|year|decade)s?$/;
const quarters: ReadonlyMap<string, number> = new Map([
  ["one", 0.25],
  ["two", 0.5],
  ["three", 0.75],
]);

/** "half", "quarter", "three quarters" behind "and". */
function shareAt(line: Line, at: number): { value: number; end: number } | null {
  if (wordAt(line, at) === "half") return { value: 0.5, end: at + 1 };
  if (wordAt(line, at) === "quarter") return { value: 0.25, end: at + 1 };
  const count = quarters.get(wordAt(line, at));
  const hyphen = wordAt(line, at + 1) === "-" ? at + 2 : at + 1;
  return count === undefined || !/^quarters?$/.test(wordAt(line, hyphen)) ? null : { value: count, end: hyphen + 1 };
}

function figures(line: Line, at: number): Amount | null {
  const before = line.atoms[at - 1];
  if (line.atoms[at]?.glued && before !== undefined && /^[$€£¥#.:/]$/.test(before.lower)) return null;
  if (before?.kind === "mark" && /^[$€£¥]$/.test(before.lower)) return null;
  const atom = line.atoms[at];
  const whole = atom?.grouped ? Number(atom.lower) : numberAt(line, at, 9);
  if (whole === null) return null;
  const next = line.atoms[at + 1];
  const after = line.atoms[at + 2];
  const fraction = fractions.get(next?.lower ?? "");
  if (fraction !== undefined) return exact(whole + fraction, at + 2);
  const divisor = line.atoms[at + 3];
  if (
    next?.kind === "number" &&
    after?.lower === "/" &&
    after.glued &&
    divisor?.glued &&
    Number(next.lower) < Number(divisor.lower)
  )
    return exact(whole + Number(next.lower) / Number(divisor.lower), at + 4);
  if (next?.glued && after?.glued && after.kind === "number") {
    if (next.lower === ".") return exact(Number(`${whole}.${after.lower}`), at + 3);
    if (next.lower === "/" && whole < Number(after.lower) && Number(after.lower) <= 10)
      return exact(whole / Number(after.lower), at + 3);
    if (next.lower !== "-") return null;
  }
  return half(line, scaled(line, whole, at + 1));
}
