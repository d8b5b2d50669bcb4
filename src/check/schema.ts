// The JSON Schema of a rule file, for our own validation and for editors' programs alike. Conditions, parts, comparisons and
// requirements bring their own pieces, so a new one needs no change here.
import { severities } from "../model/finding.js";
import { claimsSchema, conditionsDefinition } from "./claims-schema.js";
import { comparisons } from "./comparisons/index.js";
import { someText, wordList } from "./conditions/shapes.js";
import { subjectParts } from "./parts/index.js";
import { requirements } from "./requirements/index.js";
import { stepPattern } from "./severity-steps.js";

const parts = {
  type: "array",
  minItems: 1,
  uniqueItems: true,
  items: { enum: subjectParts.map(({ name }) => name) },
};

const partNames = subjectParts.map(({ name, documentation }) => `${name}: ${documentation}`).join("\n");

const step = {
  title: "`above 5%`, `above 1000`, `above 2 days` or `otherwise`",
  type: "string",
  pattern: stepPattern,
};

const exampleText = {
  title: "some text, or `text` with its source",
  anyOf: [
    someText,
    {
      type: "object",
      additionalProperties: false,
      required: ["text"],
      properties: {
        text: { ...someText, description: "The sentences." },
        publisher: { ...someText, description: "The outlet; Paper A, Paper B … unless given." },
        date: {
          title: "a day such as 2024-05-15",
          description: "Day of publication; a Wednesday, 2024-05-15, unless given.",
          type: "string",
          pattern: "^\\d{4}-\\d{2}-\\d{2}$",
        },
        headline: { ...someText, description: "A headline above the text." },
        retells: { ...someText, description: "Publisher of another text of the example, which this one credits." },
      },
    },
  ],
};

const examples = {
  type: "array",
  items: { type: "array", minItems: 1, maxItems: 9, items: exampleText },
};

/** One rule file. `compare.with` or `require.what` decides which options apply. */
export const ruleSchema: object = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A claimcheck rule",
  description: "One rule of the rule book. The file has the name of its id.",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "severity", "claims", "message", "why", "fix", "examples"],
  allOf: [
    {
      title: "`compare` or `require`, and not both",
      oneOf: [{ required: ["compare"] }, { required: ["require"] }],
    },
  ],
  definitions: { conditions: conditionsDefinition },
  properties: {
    id: {
      title: "small letters, digits and hyphens, as in aid-total",
      description: "The name of the rule: small letters, digits and hyphens. The same as the name of the file.",
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    },
    title: { ...someText, description: "What the rule finds, in a few words: Aid totals differ." },
    severity: {
      title: "error, warning, info, off, or severities by condition",
      description:
        "error holds a story at the gate, warning should be looked at, info is good to know; off until a book switches it on. Or by the difference: { error: above 5%, warning: above 1% }; what no step covers is not reported.",
      anyOf: [
        { type: "string", enum: [...severities, "off"] },
        {
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: Object.fromEntries(severities.map((severity) => [severity, step])),
        },
      ],
    },
    claims: claimsSchema,
    same: {
      ...parts,
      description: `Parts that must agree where both claims state them; a claim that leaves one out is compared all the same.\n${partNames}`,
    },
    stated: { ...parts, description: "Parts that a claim must state to be compared at all." },
    different: { ...parts, description: "Parts that both claims must state, and in which they must differ." },
    within: {
      enum: ["source", "publisher", "origin"],
      description: "Compares only what one and the same source (publisher, origin) says. Across sources unless given.",
    },
    compare: {
      description: "The comparison that judges two values, and its options.",
      type: "object",
      required: ["with"],
      properties: { with: { enum: comparisons.map(({ name }) => name), description: namesAndUses(comparisons) } },
      allOf: comparisons.map((comparison) => optionsOf("with", comparison)),
    },
    require: {
      description: "Instead of `compare`: what every value must have, and the options of that.",
      type: "object",
      required: ["what"],
      properties: { what: { enum: requirements.map(({ name }) => name), description: namesAndUses(requirements) } },
      allOf: requirements.map((requirement) => optionsOf("what", requirement)),
    },
    message: {
      ...someText,
      description: "One sentence for the report. {about}, {difference}, {position.1.value}, {position.1.publisher} …",
    },
    why: { ...someText, description: "Why it matters, for an editor." },
    fix: { ...someText, description: "What to do about it." },
    url: {
      title: "an address that begins with https:// or http://",
      description: "A page that says more, such as the house style.",
      type: "string",
      pattern: "^https?://\\S+$",
    },
    tags: { ...wordList, description: "Words by which you group rules." },
    waivable: {
      type: "boolean",
      default: true,
      description: "false: no decision and no baseline keeps a finding of this rule from holding a story.",
    },
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

interface Named {
  readonly name: string;
  readonly documentation: string;
  readonly schema: object;
}

/** The options that go with one name; the key that holds the name is the only other one. */
function optionsOf(key: "with" | "what", { name, schema }: Named): object {
  const options = schema as { readonly properties?: object };
  return {
    if: { properties: { [key]: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's
    then: { ...options, properties: { [key]: {}, ...options.properties } },
  };
}

function namesAndUses(named: readonly Named[]): string {
  return named.map(({ name, documentation }) => `${name}: ${documentation}`).join("\n");
}
