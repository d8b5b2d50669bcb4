// Whether a time speaks of what has been or of what is to come, from the verb group nearest to it in its clause.

import type { TimePhrases } from "../../lexicon/time-phrases.js";
import type { Token } from "../../text/document.js";

/** `announced` is a plan told in the past tense: the nearer of two years is meant. */
export type Tense = "past" | "future" | "announced" | "unknown";

const modals = new Set("will would shall 'll ll wo won't may might can could must should gonna tomorrow".split(" "));
const breaks = new Set([",", ";", ":", "but", "while", "whereas", "although", "“", '"', "”", "—", "–", "("]);
/** How far the look goes in either direction, in tokens. */
const reach = 14;

/** The tense around the tokens `[first, last)` of a time; `start` and `end` bound the sentence. */
export function tenseAround(
  tokens: readonly Token[],
  first: number,
  last: number,
  start: number,
  end: number,
  limit: Limit,
  phrases: TimePhrases,
): Tense {
  // "after Sunday's election swept her to power": the time is of the clause that it opens.
  const opened = opensClause(tokens, first) && lookAhead(tokens, last, Math.min(end, last + reach), phrases) === "past";
  if (opened) return "past";
  const verb =
    lookBack(tokens, first, Math.max(start, first - reach), true, phrases) ??
    labelled(tokens, first, start, phrases) ??
    lookAhead(tokens, last, Math.min(end, last + reach), phrases) ??
    lookBack(tokens, first, Math.max(start, first - 2 * reach), false, phrases) ??
    "unknown";
  return limit === "none" ? verb : towards(verb, limit, tokens, first, start, phrases);
}

/** How the preposition bounds what is told: "until Friday" and "through Friday" end it, "by Friday" gives a limit. */
export type Limit = "until" | "by" | "none";

/** What lasts until a day, or must be done by it, lies ahead, unless it is over: "served until", "had died by". */
function towards(
  tense: Tense,
  limit: Limit,
  tokens: readonly Token[],
  first: number,
  start: number,
  phrases: TimePhrases,
): Tense {
  if (tense !== "past") return "future";
  if (limit === "by") return "past";
  for (let at = first - 1; at >= Math.max(start, first - reach); at--) {
    const token = tokens[at] as Token;
    if (isVerb(token)) return token.pos === "AUX" || phrases.lasting.has(token.lemma) ? "past" : "future";
  }
  return "past";
}

function opensClause(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.lower === "after" || tokens[first - 1]?.lower === "after";
}

/** "Expected opening: 10 May": what a label before a colon says of its date. */
function labelled(tokens: readonly Token[], first: number, start: number, phrases: TimePhrases): Tense | null {
  if (tokens[first - 1]?.text !== ":") return null;
  for (let at = first - 2; at >= Math.max(start, first - reach); at--) {
    const { lower } = tokens[at] as Token;
    if (breaks.has(lower)) return null;
    if (phrases.prospective.has(lower)) return "future";
  }
  return null;
}

function lookBack(
  tokens: readonly Token[],
  from: number,
  limit: number,
  stopAtBreak: boolean,
  phrases: TimePhrases,
): Tense | null {
  for (let i = from - 1; i >= limit; i--) {
    const token = tokens[i] as Token;
    if (stopAtBreak && breaks.has(token.lower)) return null;
    if (isVerb(token) || isProspective(token, from - i, phrases))
      return tenseOfGroup(tokens, i, limit, from - i, phrases);
  }
  return null;
}

function lookAhead(tokens: readonly Token[], from: number, limit: number, phrases: TimePhrases): Tense | null {
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    if (breaks.has(token.lower) && i > from) return null;
    if (!isVerb(token)) continue;
    // "will then meet": the group is read from its last verb.
    let last = i;
    while (
      last + 1 < limit &&
      (isVerb(tokens[last + 1] as Token) || ["ADV", "PART"].includes((tokens[last + 1] as Token).pos))
    )
      last++;
    return tenseOfGroup(tokens, last, from, 2, phrases);
  }
  return null;
}

function isVerb(token: Token): boolean {
  return token.pos === "VERB" || token.pos === "AUX";
}

function isProspective(token: Token, distance: number, phrases: TimePhrases): boolean {
  return distance <= 3 && phrases.prospective.has(token.lower);
}

function tenseOfGroup(
  tokens: readonly Token[],
  verb: number,
  limit: number,
  distance: number,
  phrases: TimePhrases,
): Tense {
  const head = tokens[verb] as Token;
  let infinitive = false;
  for (let i = verb; i >= limit && i > verb - 7; i--) {
    const token = tokens[i] as Token;
    if (modals.has(token.lower)) return "future";
    if (infinitive ? phrases.intending.has(token.lower) : i === verb && phrases.prospective.has(token.lower)) {
      // "The group planned a march" is over, "marches are planned" is to come.
      const passive = /^(?:is|are|was|were|be|been)$/.test(tokens[i - 1]?.lower ?? "");
      return isPastForm(token) && !infinitive && !passive && distance > 3 ? "past" : "future";
    }
    if (token.lower === "to") {
      infinitive = true;
      continue;
    }
    // "is to be held", "were to meet"
    if (/^(?:is|are|was|were)$/.test(token.lower) && tokens[i + 1]?.lower === "to") return "future";
    if (!isVerb(token) && !["ADV", "PART", "ADJ"].includes(token.pos)) {
      // "a meeting to be held on Friday"
      if (infinitive && tokens[i + 2]?.lower === "be") return "future";
      break;
    }
  }
  if (phrases.announcing.has(head.lower) && distance > 2) return "announced";
  return isPresent(head) ? "unknown" : "past";
}

function isPastForm(token: Token): boolean {
  return token.lower.endsWith("ed");
}

function isPresent(token: Token): boolean {
  return token.pos === "AUX"
    ? ["is", "are", "am", "'s", "'re", "be", "has", "have"].includes(token.lower)
    : token.lower === token.lemma || (token.lower.endsWith("s") && `${token.lemma}s` === token.lower);
}
