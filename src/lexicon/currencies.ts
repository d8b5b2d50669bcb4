import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

interface CurrencyEntry {
  readonly code: string;
  readonly signs: readonly string[];
  readonly names: readonly string[];
  readonly plurals?: readonly string[];
  readonly weight?: boolean;
  readonly factor?: number;
}

export interface CurrencyData {
  readonly currencies: readonly CurrencyEntry[];
  readonly parts: readonly CurrencyEntry[];
}

/** What a sign or name stands for. */
export interface CurrencyUnit {
  /** ISO 4217, or the bare sign. */
  readonly code: string;
  /** 1, or 0.01 for cents. */
  readonly factor: number;
  /** The word is a unit of weight as well. */
  readonly weight: boolean;
}

/** Currencies in the form the grammar uses. */
export interface Currencies {
  /** Sign or code as written. */
  readonly signs: ReadonlyMap<string, CurrencyUnit>;
  /** Name in lower case, singular and plural. */
  readonly names: ReadonlyMap<string, CurrencyUnit>;
  /** Most words in a name. */
  readonly longestName: number;
}

const entries = (required: readonly string[]) => ({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required,
    properties: {
      code: { type: "string", minLength: 1 },
      signs: wordList,
      names: wordList,
      plurals: wordList,
      weight: { type: "boolean" },
      factor: { type: "number", exclusiveMinimum: 0 },
    },
  },
});

/** Signs, codes and names of money. */
export const currencies: LexiconPart<CurrencyData, Currencies> = {
  name: "currencies",
  documentation: "Signs, ISO codes and names of currencies. A figure next to one is an amount of money.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["currencies", "parts"],
    properties: {
      currencies: entries(["code", "signs", "names"]),
      parts: entries(["code", "signs", "names", "factor"]),
    },
  },
  build({ currencies, parts }) {
    const signs = new Map<string, CurrencyUnit>();
    const names = new Map<string, CurrencyUnit>();
    for (const entry of [...currencies, ...parts]) {
      const unit = { code: entry.code, factor: entry.factor ?? 1, weight: entry.weight === true };
      if (unit.factor === 1 && /^[A-Z]{3}$/.test(entry.code)) signs.set(entry.code, unit);
      for (const sign of entry.signs) signs.set(sign, unit);
      for (const name of entry.names) {
        names.set(name.toLowerCase(), unit);
        names.set(pluralOf(name.toLowerCase()), unit);
      }
      for (const name of entry.plurals ?? []) names.set(name.toLowerCase(), unit);
    }
    return { signs, names, longestName: longest(names, wordsIn) };
  },
};

function pluralOf(name: string): string {
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function wordsIn(text: string): number {
  return text.split(" ").length;
}

function longest(table: ReadonlyMap<string, unknown>, size: (text: string) => number): number {
  let most = 0;
  for (const text of table.keys()) most = Math.max(most, size(text));
  return most;
}
