import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

interface UnitEntry {
  readonly unit: string;
  readonly dimension: string;
  readonly convert?: string;
  readonly times?: number;
  readonly per?: "hour" | "second";
  readonly symbols: readonly string[];
  readonly names: readonly string[];
  readonly plurals?: readonly string[];
  readonly ambiguous?: boolean;
  readonly fractions?: boolean;
}

export interface UnitData {
  readonly units: readonly UnitEntry[];
}

/** One unit of measurement. */
export interface Unit {
  /** How it is written: "km", "°C". */
  readonly unit: string;
  /** The kind of physical quantity. */
  readonly dimension: string;
  /** The conversion library's unit, or null when values stay as written. */
  readonly convert: string | null;
  /** How many of the library's unit one of these is. */
  readonly times: number;
  /** Divided by a unit of time: speeds. */
  readonly per: "hour" | "second" | null;
  /** The symbol means other things too: it counts only when it touches digits. */
  readonly ambiguous: boolean;
}

/** Units in the form the measure extractor uses. */
export interface Units {
  /** Symbol exactly as written. */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** Name in lower case, singular and plural. */
  readonly names: ReadonlyMap<string, Unit>;
  /** Names of units that are read only behind a part of one. */
  readonly fractionNames: ReadonlyMap<string, Unit>;
  /** Most words in a name. */
  readonly longestName: number;
}

/** Units of measurement. */
export const units: LexiconPart<UnitData, Units> = {
  name: "units",
  documentation:
    "Units of length, mass, speed, temperature and so on. A figure before one is a measure, and compares across units.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["units"],
    properties: {
      units: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["unit", "dimension", "symbols", "names"],
          properties: {
            unit: { type: "string", minLength: 1 },
            dimension: { type: "string", minLength: 1 },
            convert: { type: "string" },
            times: { type: "number", exclusiveMinimum: 0 },
            per: { enum: ["hour", "second"] },
            symbols: wordList,
            names: wordList,
            plurals: wordList,
            ambiguous: { type: "boolean" },
            fractions: { type: "boolean" },
          },
        },
      },
    },
  },
  build({ units }) {
    const symbols = new Map<string, Unit>();
    const names = new Map<string, Unit>();
    const fractionNames = new Map<string, Unit>();
    let longestName = 1;
    for (const entry of units) {
      const unit: Unit = {
        unit: entry.unit,
        dimension: entry.dimension,
        convert: entry.convert ?? null,
        times: entry.times ?? 1,
        per: entry.per ?? null,
        ambiguous: entry.ambiguous === true,
      };
      for (const symbol of entry.symbols)
        (symbol.includes(" ") && /^[a-z]/.test(symbol) ? names : symbols).set(symbol, unit);
      for (const name of [...entry.names, ...entry.names.map((name) => `${name}s`), ...(entry.plurals ?? [])]) {
        (entry.fractions === true ? fractionNames : names).set(name, unit);
        longestName = Math.max(longestName, name.split(" ").length);
      }
    }
    return { symbols, names, fractionNames, longestName };
  },
};
