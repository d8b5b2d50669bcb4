// Whose date of birth a time is: "Marsh, who was born in Hull in 1975", "Born in Hull in 1975, Marsh …", "She was born on 3
// May 1975". A birth without a person is a date like any other.
import type { Token } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import type { Setting } from "../clause.js";
import { isPerson, onlyPersonBefore } from "./person-before.js";

/** Between "born" and its date there is room for a place and parents: "born to farmers in a suburb of Hull in 1975". */
const farthest = 12;

const beforeBorn = new Set(["was", "is", "had", "has", "been", "who", ",", "(", "also", "himself", "herself"]);
/** What makes the person born somebody else's: "Marsh, whose son was born in 1999", "Marsh and his wife". */
const others = /^(?:'s|’s|'|’|whose|his|her|their|and|or)$/;

/** A date on which somebody was born: a person, somebody of whom no name is given, or somebody else than the person named. */
export type Birth = { readonly of: "person"; readonly person: NameMention } | { readonly of: "unnamed" | "another" };

/** The birth that the date is the date of, or null when it is none. */
export function birthOn(setting: Setting, names: readonly NameMention[]): Birth | null {
  const born = bornBefore(setting);
  return born === null ? null : bornAt(born, setting, names);
}

function bornAt(born: number, setting: Setting, names: readonly NameMention[]): Birth {
  const { tokens } = setting.document;
  const start = setting.sentence.firstToken;
  if (born === start) return ofPerson(fronted(setting, names));
  let at = born - 1;
  while (at >= start && beforeBorn.has(tokens[at]?.lower ?? "")) at--;
  if (at === start && /^s?he$/.test(tokens[at]?.lower ?? "")) {
    return ofPerson(onlyPersonBefore(setting, tokens[at]?.lower === "he" ? "male" : "female"));
  }
  const before = names.filter((name) => isPerson(name) && name.lastToken <= born);
  const person = before.at(-1);
  if (person === undefined) return { of: "unnamed" };
  // "Marsh, a baker from Hull, was born": with one person before it and no other verb, who else?
  const between = tokens.slice(person.lastToken, at + 1);
  if (between.length === 0) return { of: "person", person };
  // "Brandt, who died on Monday, was born": what stands between two commas does not count.
  const aside = between[1]?.lower === "who" && tokens[at + 1]?.text === ",";
  const single = new Set(before.map(({ chain }) => chain)).size === 1;
  const plain = between.every(({ pos, lower }) => (aside || (pos !== "VERB" && pos !== "AUX")) && !others.test(lower));
  return single && plain ? { of: "person", person } : { of: "another" };
}

function ofPerson(person: NameMention | null): Birth {
  return person === null ? { of: "unnamed" } : { of: "person", person };
}

/** The index of the "born" that leads up to the date; only phrases of place and parents lie between. */
function bornBefore({ document, first, sentence }: Setting): number | null {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - farthest); at--) {
    const { lower, pos, text } = document.tokens[at] as Token;
    if (lower === "born") return at;
    // A town may be taken for a verb: "born in Hull in 1965".
    const verb = (pos === "VERB" && text === lower) || pos === "AUX";
    if (verb || text === ";" || text === ")" || text === "“" || text === '"') return null;
  }
  return null;
}

/** "Born in Hull in 1975, Marsh …": the name that the sentence goes on with. */
function fronted({ document, last }: Setting, names: readonly NameMention[]): NameMention | null {
  if (document.tokens[last]?.text !== ",") return null;
  const next = names.find(({ firstToken }) => firstToken > last);
  return next !== undefined && next.firstToken <= last + 3 && isPerson(next) ? next : null;
}
