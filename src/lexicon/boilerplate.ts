// Phrases that mark the parts of a page which are not the article.
import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

const zones = ["related", "caption", "credit", "boilerplate", "comment"] as const;

/** The zones that phrases can mark. */
export type MarkedZone = (typeof zones)[number];

export interface PhraseData {
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly anywhere?: readonly string[];
  readonly opens?: readonly string[];
}

/** A phrase and the zone that it marks. */
export interface MarkedPhrase {
  readonly phrase: string;
  readonly zone: MarkedZone;
}

/** Phrases are in lower case, with straight apostrophes, single spaces, and no final colon or dots in `whole` and `opens`. */
export interface Boilerplate {
  /** The paragraph is nothing but this. */
  readonly whole: ReadonlyMap<string, MarkedZone>;
  /** As `whole`, and what follows belongs to it. */
  readonly opens: ReadonlyMap<string, MarkedZone>;
  /** First word of a beginning to the beginnings, longest first. */
  readonly start: ReadonlyMap<string, readonly MarkedPhrase[]>;
  readonly anywhere: readonly MarkedPhrase[];
  /** A word of each phrase of `anywhere` to the phrases; those without one stand under the empty string. */
  readonly anywhereByWord: ReadonlyMap<string, readonly MarkedPhrase[]>;
}

export const boilerplate: LexiconPart<Partial<Record<MarkedZone, PhraseData>>, Boilerplate> = {
  name: "boilerplate",
  documentation:
    "Phrases that mark captions, credits, links to other stories, advertisements, prompts and reader comments.",
  schema: {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      zones.map((zone) => [
        zone,
        {
          type: "object",
          additionalProperties: false,
          properties: { whole: wordList, start: wordList, anywhere: wordList, opens: wordList },
        },
      ]),
    ),
  },
  build(data) {
    const whole = new Map<string, MarkedZone>();
    const opens = new Map<string, MarkedZone>();
    const start = new Map<string, MarkedPhrase[]>();
    const anywhere: MarkedPhrase[] = [];
    const anywhereByWord = new Map<string, MarkedPhrase[]>();
    for (const zone of zones) {
      const phrases = data[zone] ?? {};
      for (const phrase of phrases.whole ?? []) whole.set(bareLabel(plainLine(phrase)), zone);
      for (const phrase of phrases.opens ?? []) opens.set(bareLabel(plainLine(phrase)), zone);
      for (const phrase of phrases.anywhere ?? []) anywhere.push({ phrase: plainLine(phrase), zone });
      for (const written of phrases.start ?? []) {
        const phrase = plainLine(written);
        const first = leadingWord(phrase);
        addTo(start, first, { phrase, zone });
      }
    }
    for (const marked of anywhere) addTo(anywhereByWord, telling(marked.phrase), marked);
    for (const list of start.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
    return { whole, opens, start, anywhere, anywhereByWord };
  },
};

function addTo(map: Map<string, MarkedPhrase[]>, key: string, marked: MarkedPhrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [marked]);
  else list.push(marked);
}

/** A line as phrases are matched: lower case, straight apostrophes and quotation marks, single spaces. */
export function plainLine(line: string): string {
  const lower = line.toLowerCase();
  const straight = /[‘’ʼ“”]/.test(lower) ? lower.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"') : lower;
  // The blanks of most lines are single, and too many to be replaced by themselves.
  return /\s\s|[^\S ]|^\s|\s$/.test(straight) ? straight.replace(/\s+/g, " ").trim() : straight;
}

/** Runs of letters and digits in a plain line, each with what stands for it in the map; what is not ASCII ends a run. */
export function* listedWords<T>(line: string, listed: ReadonlyMap<string, T>): Generator<T> {
  for (let at = 0; at < line.length; at++) {
    const start = at;
    while (isPlainLetter(line.charCodeAt(at))) at++;
    const value = at > start ? listed.get(line.slice(start, at)) : undefined;
    if (value !== undefined) yield value;
  }
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * The word under which a phrase is looked up: the longest but the first, which pages glue to what stands before it
 * ("IMAGESview larger image"). The empty string for a phrase without letters.
 */
function telling(phrase: string): string {
  const words = phrase.match(/[a-z0-9]+/g) ?? [];
  const whole = words.length > 1 ? words.slice(1) : words;
  return whole.reduce((a, b) => (b.length > a.length ? b : a), "");
}

/** A label without the marks around it: "Read more:" and "» READ MORE …" are one. Takes a plain line. */
export function bareLabel(line: string): string {
  return line.replace(/^[^\p{L}\p{N}©]+/u, "").replace(/[^\p{L}\p{N})]+$/u, "");
}

/** The word, or single mark, that a plain line begins with. */
export function leadingWord(line: string): string {
  return /^(?:[\p{L}\p{N}']+|[^\p{L}\p{N}\s]+)/u.exec(line)?.[0] ?? "";
}
