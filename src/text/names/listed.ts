// How many tokens from `first` on are the longest listed name of a place, a people or a body; 0 when none is. Words that
// open no such name are told by their facts.
import { longestKnown } from "./known-names.js";
import type { Reading } from "./raw.js";
import { is, opensBody, opensPeople, opensPlace } from "./word-facts.js";

export function placeSize({ tokens, facts, lexicon }: Reading, first: number, last: number): number {
  return is(facts, tokens[first], opensPlace) ? longestKnown(tokens, first, last, lexicon.places.byName) : 0;
}

export function peopleSize({ tokens, facts, lexicon }: Reading, first: number, last: number): number {
  return is(facts, tokens[first], opensPeople) ? longestKnown(tokens, first, last, lexicon.places.byPeople) : 0;
}

export function bodySize({ tokens, facts, lexicon }: Reading, first: number, last: number): number {
  return is(facts, tokens[first], opensBody) ? longestKnown(tokens, first, last, lexicon.organisationWords.names) : 0;
}
