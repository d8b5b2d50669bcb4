// The list of parts after a total. Takes a total and the figures after it in the sentence; gives those that the wording
// makes parts of it, or null. What stands between two figures decides; a noun of another kind ends nothing but a guess.
import { fold } from "../../lexicon/fold.js";
import type { Claim } from "../../model/claim.js";
import { figureOf } from "../comparisons/figures.js";
import type { SourceFacts } from "../context.js";

/**
 * `whole`: a colon, a dash or brackets show that all parts are listed; `listed`: only commas do; `some`: "including" says
 * that there are others.
 */
export interface PartList {
  readonly parts: readonly Claim[];
  readonly form: "whole" | "listed" | "some";
  /** No part can belong to another one: men and women. */
  readonly disjoint: boolean;
}

/** A list of more parts than this is a table, not a sentence. */
const mostParts = 8;

/** Up to a few words may stand between a total and the sign that opens its parts: "14 people on board:". */
const opening =
  /^(?<words>[\p{L}\s'’-]{0,40})(?<sign>:|,|\(|[–—]|\s-\s)\s*(?<some>including|among them|of (?:them|whom))?\s*$/u;

/** What stands between two parts: nothing, or where each of them belongs, and then a comma or "and". */
const separator = /^[\p{L}\s'’-]{0,40}?(?:[,;]\s*(?:and\s+|plus\s+)?|\s+and\s+|\s+plus\s+)$/u;

/** A part without a figure follows: nothing adds up then. */
const openEnd = /^[\s,]*(?:and\s+)?(?:several|some|many|a number|a few|an? \p{Ll}+|others?|the rest|various|more)\b/u;

/** Words for people of whom nobody is two. */
const sexes = /^(?:men|women|man|woman|boys?|girls?|males?|females?)$/;

/** The parts that the sentence lists right after the total; null when it lists fewer than two. */
export function partListAfter(total: Claim, after: readonly Claim[], facts: SourceFacts): PartList | null {
  const sentence = facts.sentenceOf(total);
  const textBetween = (from: number, to: number) =>
    sentence.slice(from - total.sentence.start, to - total.sentence.start);
  const [first] = after;
  if (first === undefined || !alike(total, first)) return null;
  const opened = opening.exec(textBetween(total.span.end, first.span.start))?.groups;
  if (opened === undefined) return null;
  const parts: Claim[] = [first];
  for (const next of after.slice(1, mostParts)) {
    const previous = parts.at(-1) as Claim;
    if (!alike(total, next) || !separator.test(textBetween(previous.span.end, next.span.start))) break;
    parts.push(next);
  }
  const last = parts.at(-1) as Claim;
  const rest = textBetween(last.span.end, total.sentence.end);
  if (parts.length < 2 && opened["some"] === undefined) return null;
  const heads = parts.map(headOf);
  const disjoint = heads.every((head) => sexes.test(head)) && new Set(heads).size === heads.length;
  if (opened["some"] !== undefined) return { parts, form: "some", disjoint };
  if (openEnd.test(rest) || separator.test(rest.slice(0, 40))) return null;
  if (opened["sign"] !== ",") return { parts, form: "whole", disjoint };
  // After a mere comma the list may as well go on with other things: only kinds of people are parts of "people".
  return isPeople(headOf(total), facts) && heads.every((head) => isKindOfPeople(head, facts))
    ? { parts, form: "listed", disjoint }
    : null;
}

/** Figures of one kind and unit. */
function alike(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && figureOf(a)?.unit === figureOf(b)?.unit;
}

function headOf(claim: Claim): string {
  const thing = claim.kind === "count" ? claim.value.what : (claim.subject.head ?? "");
  return fold(thing).split(/\s+/).at(-1) ?? "";
}

/** "people", "persons": everybody. */
function isPeople(head: string, { lexicon }: SourceFacts): boolean {
  return !sexes.test(head) && lexicon.measures.people.has(singular(head));
}

function isKindOfPeople(head: string, { lexicon }: SourceFacts): boolean {
  const word = singular(head);
  const { people, humans, classOf } = lexicon.measures;
  return sexes.test(head) || people.has(word) || humans.has(word) || humans.has(classOf.get(word) ?? word);
}

function singular(word: string): string {
  if (word === "people" || word === "others") return word === "people" ? word : "other";
  if (word === "children") return "child";
  if (/men$/.test(word)) return `${word.slice(0, -2)}an`;
  return word.replace(/(?<=[^s])s$/, "");
}
