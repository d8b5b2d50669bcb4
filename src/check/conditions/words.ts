// What the sentence says: words, a pattern.
import { RE2JS } from "re2js";
import { fold } from "../../lexicon/fold.js";
import type { Condition } from "./condition.js";
import { writtenKinds } from "./kinds.js";
import { someText, wordList } from "./shapes.js";

/** `words: [tanker, oil slick]` */
export const words: Condition<readonly string[]> = {
  name: "words",
  documentation: "The sentence must have one of these words or phrases; capitals and a plural ending do not matter.",
  schema: wordList,
  kinds: writtenKinds,
  prepare(given) {
    const wanted = given.map((word) => spaced(word).trim());
    return (claim, facts) => {
      const sentence = spaced(facts.sentenceOf(claim));
      return wanted.some((word) => sentence.includes(` ${word} `) || sentence.includes(` ${word}s `));
    };
  },
};

/** `matching: '\bseiz\w+'` */
export const matching: Condition<string> = {
  name: "matching",
  documentation: "A regular expression that the sentence must match (RE2: no look-ahead, no back-references).",
  schema: someText,
  kinds: writtenKinds,
  prepare(pattern) {
    const compiled = RE2JS.compile(pattern);
    return (claim, facts) => compiled.matcher(facts.sentenceOf(claim)).find();
  },
};

/** Folded words with a single space around each. */
function spaced(text: string): string {
  return ` ${(fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).join(" ")} `;
}
