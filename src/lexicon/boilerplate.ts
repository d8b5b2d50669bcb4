// Phrases that mark the parts of a page which are not the article.
import type { LexiconPart } from "./part.js";

const zones = ["related", "caption", "credit", "boilerplate", "comment"] as const;

/** The zones that phrases can mark. */
export type MarkedZone = (typeof zones)[number];

export interface PhraseData {
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly anywhere?: readonly string[];
  readonly opens?: readonly string[];
}

/** Phrases are in lower case, with straight apostrophes, single spaces, and no final colon or dots in `whole` and `opens`. */
export interface Boilerplate {
  /** The paragraph is nothing but this. */
  readonly whole: ReadonlyMap<string, MarkedZone>;
  /** As `whole`, and what follows belongs to it. */
  readonly opens: ReadonlyMap<string, MarkedZone>;
  /** First word of a beginning to the beginnings, longest first. */
  readonly start: ReadonlyMap<string, readonly { readonly phrase: string; readonly zone: MarkedZone }[]>;
  readonly anywhere: readonly { readonly phrase: string; readonly zone: MarkedZone }[];
}

const strings = { type: "array", items: { type: "string", minLength: 1 } };

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
          properties: { whole: strings, start: strings, anywhere: strings, opens: strings },
        },
      ]),
    ),
  },
  build(data) {
    const whole = new Map<string, MarkedZone>();
    const opens = new Map<string, MarkedZone>();
    const start = new Map<string, { phrase: string; zone: MarkedZone }[]>();
    const anywhere: { phrase: string; zone: MarkedZone }[] = [];
    for (const zone of zones) {
      const phrases = data[zone] ?? {};
      for (const phrase of phrases.whole ?? []) whole.set(bareLabel(plainLine(phrase)), zone);
      for (const phrase of phrases.opens ?? []) opens.set(bareLabel(plainLine(phrase)), zone);
      for (const phrase of phrases.anywhere ?? []) anywhere.push({ phrase: plainLine(phrase), zone });
      for (const written of phrases.start ?? []) {
        const phrase = plainLine(written);
        const first = leadingWord(phrase);
        const list = start.get(first);
        if (list === undefined) start.set(first, [{ phrase, zone }]);
        else list.push({ phrase, zone });
      }
    }
    for (const list of start.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
    return { whole, opens, start, anywhere };
  },
};

/** A line as phrases are matched: lower case, straight apostrophes and quotation marks, single spaces. */
export function plainLine(line: string): string {
  return line.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}

/** A label without the marks around it: "Read more:" and "» READ MORE …" are one. Takes a plain line. */
export function bareLabel(line: string): string {
  return line.replace(/^[^\p{L}\p{N}©]+/u, "").replace(/[^\p{L}\p{N})]+$/u, "");
}

/** The word, or single mark, that a plain line begins with. */
export function leadingWord(line: string): string {
  return /^(?:[\p{L}\p{N}']+|[^\p{L}\p{N}\s]+)/u.exec(line)?.[0] ?? "";
}
