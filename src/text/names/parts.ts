// The parts of a person's name: given names, family name with its particles, suffix.
import { fold } from "../../lexicon/fold.js";

export interface PersonParts {
  readonly given: string | null;
  readonly family: string | null;
  readonly suffix: string | null;
  /** The only word of a name of one word. */
  readonly lone: string | null;
}

const particle =
  /^(van|von|der|den|de|da|del|della|di|do|dos|das|du|la|le|los|el|al|bin|ibn|bint|ben|abu|ould|ter|ten|zu|af|av|st\.|st|saint|mac|o)$/;
const suffix = /^(jr|sr|ii|iii|iv|phd|mp|mep|qc|kc|cbe|obe|mbe|md)\.?$/;

/** Splits a person's name as written, without title. A name of one word is a family name when a title stood before it. */
export function personParts(name: string, titled = false): PersonParts {
  const words = name.replace(/,/g, "").split(/\s+/);
  let end = words.length;
  while (end > 1 && suffix.test(fold(words[end - 1] as string))) end--;
  const ending = end < words.length ? words.slice(end).join(" ") : null;
  if (end === 1) {
    const only = words[0] as string;
    return { given: null, family: titled ? only : null, suffix: ending, lone: titled ? null : only };
  }
  let start = end - 1;
  while (start > 1 && particle.test(fold(words[start - 1] as string))) start--;
  // "von der Leyen": no given name
  if (start === 1 && particle.test(fold(words[0] as string))) start = 0;
  return {
    given: start === 0 ? null : words.slice(0, start).join(" "),
    family: words.slice(start, end).join(" "),
    suffix: ending,
    lone: null,
  };
}
