// What a claim is about, through the measure classes of the word lists.
import type { Claim } from "../../model/claim.js";
import { figureKinds } from "../../model/claim.js";
import type { Condition } from "./condition.js";
import { someOf, wordList } from "./shapes.js";

/** `about: [aid, support]` */
export const about: Condition<readonly string[]> = {
  name: "about",
  documentation:
    "What the claims must be about: any one of these measure classes (lexicon/measures.yml) or plain words. The claims that met speak of one thing, so one that says it answers for the others.",
  schema: wordList,
  kinds: figureKinds,
  ofGroup: "some",
  prepare: (words) => {
    const wanted = words.map((word) => word.toLowerCase());
    return (claim) => isAbout(claim, wanted);
  },
};

/** `notAbout: [dead]` */
export const notAbout: Condition<readonly string[]> = {
  name: "notAbout",
  documentation: "What none of the claims may be about.",
  schema: wordList,
  kinds: figureKinds,
  ofGroup: "none",
  prepare: about.prepare,
};

/** `entity: [person]` */
export const entity: Condition<readonly string[]> = {
  name: "entity",
  documentation: "For names: of a person, a place or an organisation.",
  schema: someOf(["person", "place", "organisation"]),
  kinds: ["name"],
  prepare: (wanted) => (claim) => claim.kind === "name" && wanted.includes(claim.value.entity),
};

/** True when one of the words is the measure, the thing counted, the facet, or a word of the head. */
function isAbout({ subject }: Claim, words: readonly string[]): boolean {
  const own = [subject.measure, subject.counted, subject.facet, ...subject.modifiers];
  const head = subject.head?.toLowerCase().split(/\s+/) ?? [];
  return words.some((wanted) => own.includes(wanted) || head.includes(wanted) || head.includes(`${wanted}s`));
}
