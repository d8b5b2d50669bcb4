// The JSON Schema of a rule file, for our own validation and for editors' programs alike. The comparisons' options come
// from the comparisons themselves, so a new comparison needs no change here.
import type { ClaimKind } from "../model/claim.js";
import { severities } from "../model/finding.js";
import type { Comparison } from "./comparisons/comparison.js";
import { comparisons } from "./comparisons/index.js";

/** Parts of a subject that `same` may name. */
const subjectParts = [
  "measure",
  "head",
  "modifiers",
  "facet",
  "anchor",
  "party",
  "giver",
  "receiver",
  "agent",
  "patient",
  "possessor",
  "place",
  "period",
  "event",
  "attribution",
];

const kinds = [...new Set(comparisons.flatMap((comparison) => comparison.kinds))] satisfies ClaimKind[];

const text = { title: "some text", type: "string", pattern: "\\S" };

const words = { type: "array", minItems: 1, uniqueItems: true, items: text };

const examples = {
  type: "array",
  items: { type: "array", minItems: 2, maxItems: 9, items: text },
};

/** One rule file. Every comparison brings the schema of its options; `compare.with` decides which applies. */
export const ruleSchema: object = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A claimcheck rule",
  description: "One rule of the rule book. The file has the name of its id.",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "severity", "claims", "compare", "message", "why", "fix", "examples"],
  properties: {
    id: {
      title: "small letters, digits and hyphens, as in aid-total",
      description: "The name of the rule: small letters, digits and hyphens. The same as the name of the file.",
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    },
    title: { ...text, description: "What the rule finds, in a few words: Aid totals differ." },
    severity: {
      enum: [...severities],
      description: "error holds a story at the gate, warning should be looked at, info is good to know.",
    },
    claims: {
      description: "Which claims the rule looks at. Every condition given must hold.",
      type: "object",
      additionalProperties: false,
      required: ["kind"],
      properties: {
        kind: {
          description: "The kind of claim, or a list of kinds.",
          anyOf: [
            { type: "string", enum: kinds },
            { type: "array", minItems: 1, uniqueItems: true, items: { enum: kinds } },
          ],
        },
        about: { ...words, description: "What the claim must be about: any one of these measures or words." },
        notAbout: { ...words, description: "What the claim must not be about." },
        entity: {
          description: "For the kind name: names of what.",
          type: "array",
          minItems: 1,
          uniqueItems: true,
          items: { enum: ["person", "place", "organisation"] },
        },
        matching: { ...text, description: "A regular expression that the sentence must match (RE2 syntax)." },
      },
    },
    same: {
      description: "Parts of the subject that must agree where both claims state them.",
      type: "array",
      uniqueItems: true,
      items: { enum: subjectParts },
    },
    compare: {
      description: "The comparison that judges two values, and its options.",
      type: "object",
      required: ["with"],
      properties: { with: { enum: comparisons.map(({ name }) => name), description: namesAndUses() } },
      allOf: comparisons.map(optionsOf),
    },
    message: {
      ...text,
      description: "One sentence for the report. {about}, {difference}, {position.1.value}, {position.1.publisher} …",
    },
    why: { ...text, description: "Why it matters, for an editor." },
    fix: { ...text, description: "What to do about it." },
    examples: {
      description: "News sentences, one text for each source, that show what the rule finds and what it leaves alone.",
      type: "object",
      additionalProperties: false,
      required: ["conflict", "agreement"],
      properties: {
        conflict: { ...examples, description: "Texts that the rule must report." },
        agreement: { ...examples, description: "Texts that the rule must not report." },
      },
    },
  },
};

function optionsOf({ name, schema }: Comparison): object {
  const options = schema as { readonly properties?: object };
  return {
    if: { properties: { with: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's
    then: { ...options, properties: { with: {}, ...options.properties } },
  };
}

function namesAndUses(): string {
  return comparisons.map(({ name, documentation }) => `${name}: ${documentation}`).join("\n");
}
