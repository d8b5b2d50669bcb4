// Short and familiar forms of given names.
import type { LexiconPart } from "./part.js";

export interface NicknamesData {
  readonly nicknames: readonly string[];
}

export interface Nicknames {
  /** True when one is a familiar form of the other or both are forms of one name; both in lower case, without accents. */
  related(a: string, b: string): boolean;
}

export const nicknames: LexiconPart<NicknamesData, Nicknames> = {
  name: "nicknames",
  documentation: "Given names with their short forms. Sources that write Bob and Robert for one person agree.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["nicknames"],
    properties: { nicknames: { type: "array", items: { type: "string", pattern: "^\\S+(\\s+\\S+)+$" } } },
  },
  build(data) {
    const groups = new Map<string, number[]>();
    data.nicknames.forEach((entry, index) => {
      for (const name of entry.toLowerCase().split(/\s+/)) groups.set(name, [...(groups.get(name) ?? []), index]);
    });
    return {
      related: (a, b) => groups.get(a)?.some((group) => groups.get(b)?.includes(group) === true) === true,
    };
  },
};
