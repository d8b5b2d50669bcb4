// What a value is, apart from how it is hedged, spelt out or attributed: what the id of a finding rests on. Takes a claim,
// gives ever finer descriptions of its value; the coarsest that tells the sides of a dispute apart is used.
import { fold } from "../lexicon/fold.js";
import type { Claim } from "../model/claim.js";
import type { Relation } from "../model/group.js";
import type { Interval } from "../model/quantity.js";
import { valueKey } from "./values.js";

/** Descriptions of a claim's value, from the bare figure or family name to all that there is; never empty. */
export function descriptionsOf(claim: Claim, relation: Relation): readonly string[] {
  return [...coarse(claim, relation), valueKey(claim)];
}

function coarse(claim: Claim, relation: Relation): readonly string[] {
  switch (claim.kind) {
    case "money":
      return figure(claim.value, claim.value.currency, claim.value);
    case "count":
      return figure(claim.value, claim.subject.counted ?? claim.value.what.toLowerCase(), claim.value);
    case "percent":
      return figure(claim.value, claim.value.unit, claim.value);
    case "measure":
      return figure(claim.value.base, claim.value.dimension, claim.value);
    case "age":
    case "duration":
      return [numbers(claim.value)];
    case "rank":
      return figure(claim.value, claim.value.what.toLowerCase(), {});
    case "date": {
      const { from, to, monthDay, weekday } = claim.value;
      return [from === null && to === null ? `${monthDay ?? ""} ${weekday ?? ""}` : range(from, to)];
    }
    case "name":
      return endings(claim.value.name);
    case "role":
      return [lastWord(claim.value.name ?? ""), words(claim.value.title), words(claim.value.organisation ?? "")];
    case "quote": {
      const [content, speaker] = [words(claim.value.content), lastWord(claim.value.speaker ?? "")];
      return relation === "same-words" ? [speaker, content] : [content, speaker];
    }
    case "statement":
      return endings(claim.value.speaker ?? "");
    case "passage":
      return [];
  }
}

function figure(value: Interval, unit: string, parts: { readonly change?: string; readonly per?: string }): string[] {
  const bare = numbers(value);
  return [bare, `${bare} ${unit} ${parts.change ?? ""} ${parts.per ?? ""}`];
}

/** The figures without their hedge: `at least 700`, `up to 700` and `about 700` are all 700. */
function numbers({ low, high }: Interval): string {
  return range(low === null ? null : rounded(low), high === null ? null : rounded(high));
}

function range(from: string | null, to: string | null): string {
  if (from === null || to === null || from === to) return from ?? to ?? "";
  return `${from}..${to}`;
}

/** Six digits are more than news has, and fewer than a conversion of units blurs. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** The last word of a name, its last two, and so on: a fuller form of a name ends as the short one does. */
function endings(name: string): readonly string[] {
  const parts = words(name).split(" ");
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join(" "));
}

function lastWord(name: string): string {
  return words(name).split(" ").at(-1) ?? "";
}

/** The words in small letters without accents and punctuation. */
function words(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
