// All parts that `same`, `stated` and `different` may name. A new one is one entry here.

import { figureKinds } from "../../model/claim.js";
import { namesIn, sameName, speakerOf } from "../claim-names.js";
import { allKinds, utteranceKinds, writtenKinds } from "../conditions/kinds.js";
import type { SubjectPart } from "./part.js";

const text = (value: string | null): readonly string[] => (value === null || value === "" ? [] : [value.toLowerCase()]);

/** In the order in which the schema shows them. */
export const subjectParts: readonly SubjectPart[] = [
  {
    name: "measure",
    documentation: "what is counted, paid or measured (dead, aid, depth)",
    kinds: figureKinds,
    aligned: "measure",
    valuesOf: ({ subject }) => text(subject.measure),
  },
  {
    name: "head",
    documentation: "the thing counted (soldiers, houses)",
    kinds: figureKinds,
    aligned: "counted",
    valuesOf: ({ subject }) => text(subject.counted ?? subject.head),
  },
  {
    name: "modifiers",
    documentation: "what narrows it down (Russian, homeless)",
    kinds: figureKinds,
    aligned: "modifiers",
    valuesOf: ({ subject }) => subject.modifiers.map((word) => word.toLowerCase()),
  },
  {
    name: "facet",
    documentation: "what is done or happens (killed, pledged)",
    kinds: figureKinds,
    aligned: "facet",
    valuesOf: ({ subject }) => text(subject.facet),
  },
  {
    name: "anchor",
    documentation: "the named thing it belongs to",
    kinds: figureKinds,
    aligned: "anchor",
    valuesOf: ({ subject }) => (subject.anchor === null ? [] : [subject.anchor.text]),
    sameValue: sameName,
  },
  {
    name: "giver",
    documentation: "who gives or pays",
    kinds: figureKinds,
    valuesOf: (claim) => namesIn(claim, "giver"),
    sameValue: sameName,
  },
  {
    name: "receiver",
    documentation: "who receives",
    kinds: figureKinds,
    aligned: "receiver",
    valuesOf: (claim) => namesIn(claim, "receiver"),
    sameValue: sameName,
  },
  {
    name: "agent",
    documentation: "who does it",
    kinds: figureKinds,
    valuesOf: (claim) => namesIn(claim, "who"),
    sameValue: sameName,
  },
  {
    name: "party",
    documentation: "a name in the clause",
    kinds: figureKinds,
    valuesOf: (claim) => namesIn(claim, "party"),
    sameValue: sameName,
  },
  {
    name: "place",
    documentation: "a place in the sentence",
    kinds: figureKinds,
    aligned: "place",
    valuesOf: ({ subject }) => subject.places,
    sameValue: sameName,
  },
  {
    name: "period",
    documentation: "the time it speaks of",
    kinds: figureKinds,
    aligned: "period",
    valuesOf: ({ subject: { period } }) =>
      period === null
        ? []
        : [`${period.from ?? ""}/${period.to ?? ""}/${period.monthDay ?? ""}/${period.weekday ?? ""}`],
  },
  {
    name: "event",
    documentation: "the event it belongs to, as far as a figure tells events apart (the magnitude of an earthquake)",
    kinds: figureKinds,
    aligned: "event",
    valuesOf: ({ subject: { identity } }) => (identity === null ? [] : [`${identity.measure} ${identity.value}`]),
  },
  {
    name: "speaker",
    documentation: "the one whose word it is",
    kinds: [...figureKinds, ...utteranceKinds],
    valuesOf: (claim) => {
      const own = speakerOf(claim)?.speaker ?? null;
      return own === null ? [] : [own];
    },
    sameValue: sameName,
  },
  {
    name: "zone",
    documentation: "the part of the article (headline, body, caption)",
    kinds: writtenKinds,
    valuesOf: ({ zone }) => [zone],
  },
  {
    name: "publisher",
    documentation: "the outlet",
    kinds: allKinds,
    valuesOf: ({ source }, facts) => [facts.publisherOf(source).toLowerCase()],
  },
  {
    name: "source",
    documentation: "the article",
    kinds: allKinds,
    valuesOf: ({ source }) => [source],
  },
  {
    name: "origin",
    documentation: "the origin that the article comes down to",
    kinds: allKinds,
    valuesOf: ({ source }, facts) => [facts.originOf(source)],
  },
];

const byName = new Map(subjectParts.map((part) => [part.name, part]));

/** The part of that name; names in valid rules are always known. */
export function partNamed(name: string): SubjectPart {
  const part = byName.get(name);
  if (part === undefined) throw new Error(`no subject part is called ${name}`);
  return part;
}
