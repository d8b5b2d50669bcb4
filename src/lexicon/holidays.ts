import type { LexiconPart } from "./part.js";

/** How the day of a holiday follows from the year. */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The nth such weekday of the month (Monday = 1; -1 is the last). */
  | { readonly kind: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number }
  /** So many days after Western Easter Sunday. */
  | { readonly kind: "easter"; readonly offset: number };

export interface HolidayEntry {
  readonly names: readonly string[];
  readonly date?: string;
  readonly month?: number;
  readonly weekday?: number;
  readonly nth?: number;
  readonly easter?: number;
  readonly capital?: boolean;
}

export interface Holiday {
  /** The name as words and marks, split as the time grammar splits text. */
  readonly words: readonly string[];
  readonly rule: HolidayRule;
  /** The text must have a capital letter: the name is another word too. */
  readonly capital: boolean;
}

/** Days with a name, by the first word of the name, longest names first. */
export const holidays: LexiconPart<
  { readonly holidays: readonly HolidayEntry[] },
  ReadonlyMap<string, readonly Holiday[]>
> = {
  name: "holidays",
  documentation: "Named days with their rule; a name added here is read as a date in every source.",
  schema: {
    type: "object",
    required: ["holidays"],
    additionalProperties: false,
    properties: {
      holidays: {
        type: "array",
        items: {
          type: "object",
          required: ["names"],
          additionalProperties: false,
          properties: {
            names: { type: "array", minItems: 1, items: { type: "string", minLength: 2 } },
            date: { type: "string", pattern: "^[01][0-9]-[0-3][0-9]$" },
            month: { type: "integer", minimum: 1, maximum: 12 },
            weekday: { type: "integer", minimum: 1, maximum: 7 },
            nth: { type: "integer", enum: [1, 2, 3, 4, 5, -1] },
            easter: { type: "integer", minimum: -70, maximum: 70 },
            capital: { type: "boolean" },
          },
          oneOf: [{ required: ["date"] }, { required: ["month", "weekday", "nth"] }, { required: ["easter"] }],
        },
      },
    },
  },
  build(data) {
    const byFirst = new Map<string, Holiday[]>();
    for (const entry of data.holidays) {
      const rule = ruleOf(entry);
      for (const name of entry.names) {
        const words = name.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];
        const first = words[0] as string;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { words, rule, capital: entry.capital === true }]);
      }
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
    return byFirst;
  },
};

function ruleOf(entry: HolidayEntry): HolidayRule {
  if (entry.easter !== undefined) return { kind: "easter", offset: entry.easter };
  if (entry.date === undefined)
    return {
      kind: "weekday",
      month: entry.month as number,
      weekday: entry.weekday as number,
      nth: entry.nth as number,
    };
  const [month, day] = entry.date.split("-").map(Number) as [number, number];
  return { kind: "fixed", month, day };
}
