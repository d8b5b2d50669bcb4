// One reported statement given to two speakers.
import type { Comparison } from "./comparison.js";
import { agree, differ, differLightly } from "./judgement.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";
import { matchSpeakers } from "./speakers.js";

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
  compare(one, other, options, { lexicon }) {
    const a = utteranceOf(one);
    const b = utteranceOf(other);
    if (a === undefined || b === undefined) return agree("not statements");
    if ((a.polarity === "affirms") !== (b.polarity === "affirms")) return agree("one affirms, the other denies");
    const match = matchSpeakers(a, b, lexicon);
    const reason = `\`${a.speaker ?? ""}\` / \`${b.speaker ?? ""}\``;
    if (match === "unnamed" && [a, b].some(({ speakerKind }) => speakerKind === "organisation")) {
      return agree("somebody unnamed may speak for the body");
    }
    if (match === "unnamed") return differLightly(reason, "attribution", options.unnamed ?? "warning");
    if (match === "unlike") return differ(reason, "attribution", "info");
    if (match === "different") return differ(reason, "attribution");
    return agree("one speaker, or not known to be two");
  },
};

function utteranceOf(claim: Parameters<typeof statementSpeaker.compare>[0]) {
  return claim.kind === "statement" || claim.kind === "quote" ? claim.value : undefined;
}
