// The chains of mentions of one document, and the forms of a name by which a later mention finds its chain.
import { fold } from "../../lexicon/fold.js";
import type { NameMention } from "../name.js";
import { introducedAcronym } from "./acronyms.js";
import { officesAround } from "./offices.js";
import { type PersonParts, personParts } from "./parts.js";
import type { RawName, Reading } from "./raw.js";

/** The mentions of one and the same, and what they show of it; grows as the text is read. */
export interface Chain {
  readonly id: number;
  entity: RawName["entity"];
  fullest: string;
  fullestTokens: number;
  gender: NameMention["gender"];
  parts: PersonParts | null;
  acronym: string | null;
  place: string | null;
  /** Heads of the posts that the text gives to a person. */
  readonly offices: Set<string>;
}

/** All chains of one document, by the forms that lead to them. */
export interface ChainBook {
  readonly chains: Chain[];
  /** Folded whole form to its chain. */
  readonly byForm: Map<string, Chain>;
  /** Folded family name to the chains that bear it, oldest first. */
  readonly byFamily: Map<string, Chain[]>;
  readonly byGiven: Map<string, Chain[]>;
  /** Last word of a body's name to its chain; null when two share it. */
  readonly byTail: Map<string, Chain | null>;
}

/** Starts a chain with its first mention. */
export function newChain(reading: Reading, name: RawName, text: string, book: ChainBook): Chain {
  const place = name.entity === "place" ? (reading.lexicon.places.byName.get(fold(text))?.name ?? null) : null;
  const chain: Chain = {
    id: book.chains.length,
    entity: name.entity,
    fullest: text,
    fullestTokens: name.lastToken - name.firstToken,
    gender: name.gender,
    parts: name.entity === "person" ? personParts(text, name.titled) : null,
    acronym: null,
    place,
    offices: new Set(name.entity === "person" ? officesAround(reading, name) : []),
  };
  book.chains.push(chain);
  if (place !== null) book.byForm.set(`place:${place}`, chain);
  return chain;
}

/** Takes a further mention into a chain; a longer form becomes its fullest. */
export function grow(reading: Reading, chain: Chain, name: RawName, text: string): void {
  if (chain.entity === "unknown" && name.entity !== "unknown") chain.entity = name.entity;
  const size = name.lastToken - name.firstToken;
  if (name.entity === "person" || chain.entity === "person") {
    chain.gender ??= name.gender;
    if (size > 1) for (const office of officesAround(reading, name)) chain.offices.add(office);
    const parts = personParts(text, name.titled);
    if (chain.parts === null || (chain.parts.given === null && parts.given !== null) || size > chain.fullestTokens) {
      if (parts.given !== null || chain.parts === null) chain.parts = parts;
    }
  }
  if (size > chain.fullestTokens && (chain.entity !== "place" || chain.place === null)) {
    chain.fullest = text;
    chain.fullestTokens = size;
  }
}

/** Makes a person findable by family name, given name and what is left of the full name. */
export function addPerson(chain: Chain, book: ChainBook): void {
  if (chain.entity !== "person" || chain.parts === null) return;
  const { family, given, lone } = chain.parts;
  for (const bare of [family, lone]) if (bare !== null) addTo(book.byFamily, fold(bare), chain);
  // "van der Leyen" is also "Leyen"; "Peña Nieto" is also "Nieto".
  const last = family?.split(" ").at(-1);
  if (family !== null && last !== undefined && last !== family) addTo(book.byFamily, fold(last), chain);
  // "Enrique Peña Nieto" is also "Peña Nieto".
  const rest = chain.fullest.split(" ").slice(1).join(" ");
  if (rest.includes(" ") && given !== null) addTo(book.byFamily, fold(rest), chain);
  if (given !== null) addTo(book.byGiven, fold(given.split(" ")[0] as string), chain);
}

function addTo(map: Map<string, Chain[]>, form: string, chain: Chain): void {
  const list = map.get(form);
  if (list === undefined) map.set(form, [chain]);
  else if (list.at(-1) !== chain) {
    // The one named last comes last: a bare family name goes to it.
    const at = list.indexOf(chain);
    if (at >= 0) list.splice(at, 1);
    list.push(chain);
  }
}

/** Makes a body findable by its listed name, its acronym and its last word. */
export function addBody(
  reading: Reading,
  name: RawName,
  chain: Chain,
  text: string,
  book: ChainBook,
  next: RawName | undefined,
) {
  const known = reading.lexicon.organisationWords.names.get(fold(text));
  if (known !== undefined) book.byForm.set(`body:${known}`, chain);
  if (chain.entity !== "organisation") return;
  const acronym = introducedAcronym(reading, name, next);
  if (acronym !== null) {
    chain.acronym = acronym;
    book.byForm.set(fold(acronym), chain);
  }
  const words = text.split(" ");
  if (words.length < 2) return;
  const tail = fold(words.at(-1) as string);
  const other = book.byTail.get(tail);
  book.byTail.set(tail, other === undefined || other === chain ? chain : null);
}
