// The longest name of a list that begins at a token. Takes tokens and any list; says nothing of what else stands there.
import type { Token } from "../document.js";
import { isJoined, key } from "./words.js";

/** Names to look up: a set, or a map by name. */
interface Known {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** How many tokens from `first` on are the longest key of `known`; 0 when none is. */
export function longestKnown(tokens: readonly Token[], first: number, last: number, known: Known): number {
  const opening = tokens[first];
  if (opening === undefined || first >= last) return 0;
  let name = key(opening);
  const longer = openingsOf(known).get(beginning(name));
  if (longer === undefined) return 0;
  let best = known.has(name) ? 1 : 0;
  if (!longer) return best;
  const end = Math.min(last, first + 7);
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index] as Token;
    name += isJoined(tokens[index - 1], token) ? key(token) : ` ${key(token)}`;
    if (known.has(name)) best = index - first + 1;
  }
  return best;
}

/** True when a name of `known` begins with the word, so that `longestKnown` may find one there. */
export function opensKnown(word: string, known: Known): boolean {
  return openingsOf(known).has(beginning(word));
}

const openings = new WeakMap<Known, ReadonlyMap<string, boolean>>();

/** How names begin, and whether any with that beginning goes on: most words open no name at all, and need no joining. */
function openingsOf(known: Known): ReadonlyMap<string, boolean> {
  const before = openings.get(known);
  if (before !== undefined) return before;
  const found = new Map<string, boolean>();
  for (const name of known.keys()) {
    const start = beginning(name);
    found.set(start, found.get(start) === true || start.length < name.length);
  }
  openings.set(known, found);
  return found;
}

/** The letters and digits with which a name or word begins, up to the first other sign; at least one character. */
function beginning(name: string): string {
  for (let at = 1; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < 0x30 || (code > 0x39 && code < 0x61)) return name.slice(0, at);
  }
  return name;
}
