// The conditions of a rule as an editor would say them.
import type { ClaimKind } from "../model/claim.js";
import type { NestedConditions } from "../model/rule.js";

const kindWords: Readonly<Record<ClaimKind, string>> = {
  money: "sums of money",
  count: "counts",
  percent: "percentages",
  measure: "measurements",
  rank: "ranks",
  age: "ages",
  date: "dates and times",
  duration: "lengths of time",
  quote: "quotations",
  statement: "reported statements",
  role: "titles and offices",
  name: "names",
  passage: "words in which copies differ",
};

/** What goes before the words of a condition; conditions that are no list of words speak for themselves. */
const before: Readonly<Record<string, string>> = {
  entity: "of",
  about: "about",
  notAbout: "but not about",
  words: "in sentences with",
  matching: "in sentences that match the pattern",
  who: "of what is done by",
  giver: "of what is given by",
  receiver: "of what is received by",
  of: "belonging to",
  party: "in clauses that name",
  place: "set in",
  speaker: "on the word of",
  publisher: "published by",
  zone: "in the",
  modality: "that are",
};

/** "sums of money about aid or support, put down to somebody". */
export function conditionsInWords(conditions: NestedConditions): string {
  const { kind, all = [], any = [], not, ...plain } = conditions;
  const kinds = kind === undefined ? [] : typeof kind === "string" ? [kind] : kind;
  const own = Object.entries(plain).flatMap(([name, value]) => (value === undefined ? [] : [oneInWords(name, value)]));
  const nested = [
    ...all.map(conditionsInWords),
    ...(any.length === 0 ? [] : [`either ${list(any.map(conditionsInWords), "or")}`]),
    ...(not === undefined ? [] : [`but not ${conditionsInWords(not)}`]),
  ];
  const subject = list(
    kinds.map((one) => kindWords[one]),
    "and",
  );
  return [subject, ...own, ...nested].filter((part) => part !== "").join(" ");
}

function oneInWords(name: string, value: unknown): string {
  if (name === "attributed") return value === true ? "put down to somebody" : "put down to nobody";
  if (name === "hedged" && typeof value === "boolean") return value ? "with a hedge" : "without a hedge";
  if (name === "hedged") return `hedged by ${list((value as string[]).map(quoted), "or")}`;
  if (name === "time") {
    const { from, to } = value as { from?: string | number; to?: string | number };
    return [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`].filter(Boolean).join(" ");
  }
  const words = Array.isArray(value) ? value.map(String) : [String(value)];
  const shown = name === "words" ? words.map(quoted) : name === "entity" ? words.map(withArticle) : words;
  return `${before[name] ?? name} ${list(shown, "or")}`;
}

function quoted(word: string): string {
  return `“${word}”`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** "a, b and c". */
export function list(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
