// The same words in the mouths of two speakers.
import type { Comparison } from "./comparison.js";
import { agree, differ, differLightly } from "./judgement.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";
import { matchSpeakers } from "./speakers.js";

/** Options of `quote-speaker`; see its schema. */
export type QuoteSpeakerOptions = {
  readonly shortPhrases?: LightDifference;
  readonly shortPhraseWords?: number;
};

export const quoteSpeaker: Comparison<QuoteSpeakerOptions> = {
  name: "quote-speaker",
  documentation:
    "Judges who is quoted with the same words. Two named speakers differ; forms of one name, an office and its holder, an unnamed speaker and a body that may be the same agree.",
  kinds: ["quote"],
  relations: ["same-words"],
  schema: optionsSchema({
    shortPhrases: lightDifferenceSchema("Short or stock phrases, which two people may well both have said.", "info"),
    shortPhraseWords: {
      type: "integer",
      minimum: 0,
      default: 6,
      description: "A quotation of fewer words than this is a short phrase.",
    },
  }),
  compare(one, other, options, { lexicon }) {
    if (one.kind !== "quote" || other.kind !== "quote") return agree("not quotations");
    const match = matchSpeakers(one.value, other.value, lexicon);
    if (match === "same" || match === "perhaps") return agree("one speaker, or not known to be two");
    const reason = `\`${one.value.speaker ?? ""}\` / \`${other.value.speaker ?? ""}\``;
    const words = Math.min(wordCount(one.value.content), wordCount(other.value.content));
    if (words < (options.shortPhraseWords ?? 6)) {
      return differLightly(`${reason}, a short phrase`, "attribution", options.shortPhrases ?? "info");
    }
    if (match === "unnamed" || match === "unlike") return differ(reason, "attribution", "info");
    if (isWorkedOut(one.value) || isWorkedOut(other.value)) return differ(reason, "attribution", "info");
    return differ(reason, "attribution");
  },
};

const workedOut = new Set([
  "pronoun",
  "same speech continues",
  "same paragraph continues",
  "subject of the sentence before",
  "cue in the next sentence",
]);

/** The text names the speaker by a pronoun or not at all, so that who is meant is a reader's guess, and ours. */
function isWorkedOut({ resolvedBy }: { readonly resolvedBy: string }): boolean {
  return workedOut.has(resolvedBy);
}

function wordCount(content: string): number {
  return content.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
