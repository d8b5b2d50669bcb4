// One reported statement given to two speakers.
import type { Comparison } from "./comparison.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";

/** Options of `statement-speaker`; see its schema. */
export type StatementSpeakerOptions = {
  readonly unnamed?: LightDifference;
};

export const statementSpeaker: Comparison<StatementSpeakerOptions> = {
  name: "statement-speaker",
  documentation:
    "Judges to whom one reported statement is given. Two named speakers, or unnamed sources against a named speaker, differ; forms of one name, an office and its holder, and a body and its spokesperson agree.",
  kinds: ["statement", "quote"],
  relations: ["same-statement"],
  schema: optionsSchema({
    unnamed: lightDifferenceSchema("Unnamed sources on one side, a named speaker or office on the other.", "warning"),
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
