import type { LexiconPart } from "./part.js";

interface ScaleEntry {
  readonly text: string;
  readonly factor: number;
  readonly money?: boolean;
}

export interface ScaleData {
  readonly words: readonly ScaleEntry[];
  readonly dozens: readonly ScaleEntry[];
  readonly abbreviations: readonly ScaleEntry[];
}

/** Scales in the form the number grammar uses. */
export interface Scales {
  /** Word in lower case, singular and plural, to its factor. */
  readonly words: ReadonlyMap<string, number>;
  /** Collective numerals (dozen, score), singular and plural, to their factor. */
  readonly dozens: ReadonlyMap<string, number>;
  /** Abbreviation as written to its factor, and whether it needs money around it. */
  readonly abbreviations: ReadonlyMap<string, { readonly factor: number; readonly money: boolean }>;
}

const entries = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["text", "factor"],
    properties: {
      text: { type: "string", minLength: 1 },
      factor: { type: "number", exclusiveMinimum: 1 },
      money: { type: "boolean" },
    },
  },
};

/** What multiplies a figure: million, bn, crore, dozen. */
export const scales: LexiconPart<ScaleData, Scales> = {
  name: "scales",
  documentation:
    "Words and abbreviations that multiply the figure before them. Adding one makes it part of the figure.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["words", "dozens", "abbreviations"],
    properties: { words: entries, dozens: entries, abbreviations: entries },
  },
  build(data) {
    const withPlural = (list: readonly ScaleEntry[]) =>
      new Map(list.flatMap(({ text, factor }) => [[text, factor] as const, [`${text}s`, factor] as const]));
    return {
      words: withPlural(data.words),
      dozens: withPlural(data.dozens),
      abbreviations: new Map(
        data.abbreviations.map(({ text, factor, money }) => [text, { factor, money: money === true }]),
      ),
    };
  },
};
