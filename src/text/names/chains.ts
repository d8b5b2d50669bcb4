// Which mentions are one and the same: full names, then family names and short forms after or before them.
import { fold } from "../../lexicon/fold.js";
import type { NameMention } from "../name.js";
import { addBody, addPerson, type Chain, type ChainBook, grow, newChain } from "./chain-book.js";
import { officeBefore } from "./offices.js";
import { type PersonParts, personParts } from "./parts.js";
import type { RawName, Reading } from "./raw.js";

/** Mentions with the chain each belongs to. Two persons with one family name stay two; the latest gets the bare name. */
export function linkMentions(reading: Reading, found: readonly RawName[]): NameMention[] {
  const book: ChainBook = { chains: [], byForm: new Map(), byFamily: new Map(), byGiven: new Map(), byTail: new Map() };
  const texts = found.map((name) => textOf(reading, name));
  const names = withFamilies(found, texts);
  // Full names of persons anywhere in the text explain bare ones, also those in a headline above them.
  const explained = new Set<string>();
  names.forEach((name, index) => {
    if (name.entity !== "person" || name.lastToken - name.firstToken < 2) return;
    const { family } = personParts(texts[index] as string);
    if (family !== null) explained.add(fold(family));
  });
  const placed = names.map((given, index) => {
    const text = texts[index] as string;
    const next = names[index + 1];
    return place(reading, bearing(given, text, explained), text, book, explained, next);
  });
  return names.map((name, index) => {
    const { chain, confidence } = placed[index] as { chain: Chain; confidence: number };
    const { start } = reading.tokens[name.firstToken] as { start: number };
    const { end } = reading.tokens[name.lastToken - 1] as { end: number };
    const person = chain.entity === "person";
    return {
      start,
      end,
      text: texts[index] as string,
      entity: chain.entity,
      canonical: chain.fullest,
      confidence,
      firstToken: name.firstToken,
      lastToken: name.lastToken,
      chain: chain.id,
      given: person ? (chain.parts?.given ?? null) : null,
      family: person ? (chain.parts?.family ?? null) : null,
      gender: person ? chain.gender : null,
      place: chain.place,
      acronym: chain.acronym,
    };
  });
}

/** A lone word of unknown class is a person's when the text has it as a family name. */
function bearing(name: RawName, text: string, explained: ReadonlySet<string>): RawName {
  if (name.entity !== "unknown" || name.lastToken - name.firstToken !== 1 || !explained.has(fold(text))) return name;
  return { ...name, entity: "person", confidence: 0.6 };
}

/** A longer name of unknown class is a person's when its last word is elsewhere a person on its own: "Zalmai Rassoul … Mr Rassoul". */
function withFamilies(found: readonly RawName[], texts: readonly string[]): RawName[] {
  const families = new Set<string>();
  found.forEach((name, index) => {
    if (name.entity === "person" && name.lastToken - name.firstToken === 1) families.add(fold(texts[index] as string));
  });
  return found.map((name, index) => {
    const size = name.lastToken - name.firstToken;
    if (name.entity !== "unknown" || size < 2 || size > 4 || name.confidence >= 0.4) return name;
    const last = (texts[index] as string).split(/\s+/).at(-1) as string;
    return families.has(fold(last)) ? { ...name, entity: "person", confidence: 0.65 } : name;
  });
}

function textOf(reading: Reading, name: RawName): string {
  const start = reading.tokens[name.firstToken]?.start ?? 0;
  const end = reading.tokens[name.lastToken - 1]?.end ?? start;
  return reading.text.slice(start, end).replace(/\s+/g, " ");
}

function place(
  reading: Reading,
  name: RawName,
  text: string,
  book: ChainBook,
  explained: ReadonlySet<string>,
  next: RawName | undefined,
): { chain: Chain; confidence: number } {
  const form = fold(text);
  const known = earlier(reading, name, form, book, explained);
  if (known !== null) {
    const { chain, certainty } = known;
    grow(reading, chain, name, text);
    book.byForm.set(form, chain);
    addPerson(chain, book);
    return { chain, confidence: Math.min(0.98, Math.max(name.confidence, 0.85) * certainty) };
  }
  const chain = newChain(reading, name, text, book);
  book.byForm.set(form, chain);
  addPerson(chain, book);
  if (chain.entity === "organisation" || chain.entity === "unknown") addBody(reading, name, chain, text, book, next);
  return { chain, confidence: name.confidence };
}

function earlier(
  reading: Reading,
  name: RawName,
  form: string,
  book: ChainBook,
  explained: ReadonlySet<string>,
): { chain: Chain; certainty: number } | null {
  const single = name.lastToken - name.firstToken === 1;
  const personal =
    name.entity === "person" ||
    (name.entity !== "place" && single) ||
    name.entity === "unknown" ||
    (single && explained.has(form));
  if (personal) {
    const family = latest(reading, book.byFamily.get(form), name, single);
    if (family !== null) return family;
  }
  const same = book.byForm.get(form);
  if (same !== undefined && (same.entity === name.entity || name.entity === "unknown" || same.entity !== "person"))
    return { chain: same, certainty: 1 };
  if (same !== undefined && name.entity === "person") return { chain: same, certainty: 1 };
  if (name.entity === "place") {
    const known = reading.lexicon.places.byName.get(form)?.name;
    const chain = known === undefined ? undefined : book.byForm.get(`place:${known}`);
    return chain === undefined ? null : { chain, certainty: 1 };
  }
  if (name.entity === "person") {
    const parts = personParts(form);
    if (parts.family !== null && parts.given !== null) {
      for (const chain of [...(book.byFamily.get(parts.family) ?? [])].reverse())
        if (sameGiven(chain.parts, parts)) return { chain, certainty: 0.95 };
      return null;
    }
    const given = book.byGiven.get(form);
    if (single && given?.length === 1) return { chain: given[0] as Chain, certainty: 0.7 };
    return null;
  }
  const known = reading.lexicon.organisationWords.names.get(form);
  if (known !== undefined) {
    const chain = book.byForm.get(`body:${known}`);
    if (chain !== undefined) return { chain, certainty: 1 };
  }
  const tail = single || name.entity === "organisation" ? book.byTail.get(form) : undefined;
  return tail === undefined || tail === null ? null : { chain: tail, certainty: 0.85 };
}

/**
 * The latest bearer of a family name whose gender fits, or the one who holds the post in front: "Senator Holt". Several
 * bearers make it less certain.
 */
function latest(
  reading: Reading,
  bearers: readonly Chain[] | undefined,
  name: RawName,
  single: boolean,
): { chain: Chain; certainty: number } | null {
  if (bearers === undefined || bearers.length === 0) return null;
  const fitting = bearers.filter(
    (chain) => name.gender === null || chain.gender === null || chain.gender === name.gender || !name.titled,
  );
  const chain = fitting.at(-1);
  if (chain === undefined) return null;
  const office = single && name.titled && fitting.length > 1 ? officeBefore(reading, name) : null;
  const holders = office === null ? [] : fitting.filter(({ offices }) => offices.has(office));
  if (holders.length === 1) return { chain: holders[0] as Chain, certainty: 0.9 };
  const several = fitting.filter((other) => other.parts?.given !== null).length > 1;
  return { chain, certainty: several && single ? 0.6 : 1 };
}

/** "George Bush" and "George W. Bush" may be one; "Tim Murray" and "Patty Murray" are two; "J. Smith" fits "John Smith". */
function sameGiven(known: PersonParts | null, parts: PersonParts): boolean {
  if (known === null || known.given === null || parts.given === null) return true;
  const [first = ""] = fold(known.given).split(/[\s-]/);
  const [other = ""] = parts.given.split(/[\s-]/);
  if (first === other) return known.suffix === parts.suffix || known.suffix === null || parts.suffix === null;
  const initial = (letter: string, word: string) => /^\p{L}\.$/u.test(letter) && word.startsWith(letter.charAt(0));
  return initial(first, other) || initial(other, first);
}
