// Who plays which part: parties, places, speakers, publishers.

import { figureKinds } from "../../model/claim.js";
import { type NamedPart, namesIn, sameName, speakerOf } from "../claim-names.js";
import { foldLetters } from "../comparisons/spelling.js";
import type { Condition } from "./condition.js";
import { utteranceKinds, writtenKinds } from "./kinds.js";
import { wordList } from "./shapes.js";

const aboutNames = "A name counts when it is a part of the other, or stands for the same country (Ottawa, Canada).";

function named(part: NamedPart, name: string, documentation: string): Condition<readonly string[]> {
  return {
    name,
    documentation: `${documentation} ${aboutNames}`,
    schema: wordList,
    kinds: figureKinds,
    prepare: (wanted) => (claim, facts) =>
      namesIn(claim, part).some((own) => wanted.some((name) => sameName(name, own, facts.lexicon))),
  };
}

/** `giver: [Norway]` */
export const giver = named("giver", "giver", "Who gives, pays or does it: a name after `from`, or the subject.");

/** `receiver: [Mozambique]` */
export const receiver = named("receiver", "receiver", "Who receives it: a name after `to`.");

/** `who: [Harrow Foods]` */
export const who = named("who", "who", "Who does it: the name that is the subject of the clause.");

/** `of: [Tarvo]` */
export const of = named("of", "of", "What the value belongs to: the name in its own phrase (the population of Tarvo).");

/** `party: [NATO]` */
export const party = named("party", "party", "A name in the clause, whatever part it plays.");

/** `place: [France]` */
export const place: Condition<readonly string[]> = {
  name: "place",
  documentation: `A place in the sentence. ${aboutNames}`,
  schema: wordList,
  kinds: figureKinds,
  prepare: (wanted) => (claim, facts) =>
    claim.subject.places.some((own) => wanted.some((name) => sameName(name, own, facts.lexicon))),
};

const speakerKinds: readonly string[] = ["person", "office", "organisation", "unnamed"];

/** `speaker: [police, unnamed]` */
export const speaker: Condition<readonly string[]> = {
  name: "speaker",
  documentation:
    "Whose word it is: a name, or one of the kinds person, office, organisation, unnamed. Of a figure, the one it is put down to.",
  schema: wordList,
  kinds: [...figureKinds, ...utteranceKinds],
  prepare: (wanted) => (claim, facts) => {
    const own = speakerOf(claim);
    if (own === null) return false;
    return wanted.some(
      (name) =>
        (speakerKinds.includes(name) && own.speakerKind === name) ||
        (own.speaker !== null && sameName(name, own.speaker, facts.lexicon)),
    );
  },
};

/** `publisher: [The Courier]` */
export const publisher: Condition<readonly string[]> = {
  name: "publisher",
  documentation: "The outlet that publishes the source; capitals and accents do not matter.",
  schema: wordList,
  kinds: [...writtenKinds, "passage"],
  prepare: (wanted) => {
    const folded = wanted.map((name) => foldLetters(name.trim()));
    return (claim, facts) => folded.includes(foldLetters(facts.publisherOf(claim.source)));
  },
};
