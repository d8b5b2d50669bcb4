// One figure that sources attach to different things ("200 rotations" for "rotations of 200 members").
import type { Comparison } from "./comparison.js";
import { optionsSchema } from "./options.js";

/** Options of `figure`: none. */
export type FigureOptions = Readonly<Record<string, never>>;

export const figure: Comparison<FigureOptions> = {
  name: "figure",
  documentation:
    "Judges two claims with the same figure in the same setting: are the things that it counts the same? Synonyms and a wider word for the same thing agree.",
  kinds: ["count", "measure", "money", "percent"],
  relations: ["same-figure"],
  schema: optionsSchema({}),
  compare: () => ({ compatible: true, reason: "" }),
};
