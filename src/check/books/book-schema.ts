// The JSON Schema of a book file, for our own validation and for editors' programs alike. What can be set of a rule comes
// from its comparison or requirement, what can be added to a word list from the list, so neither needs a change here.
import { additionsSchema } from "../../lexicon/additions.js";
import { lexiconParts } from "../../lexicon/index.js";
import type { LexiconPart } from "../../lexicon/part.js";
import { severities } from "../../model/finding.js";
import { comparisonNamed } from "../comparisons/index.js";
import { requirementNamed } from "../requirements/index.js";
import { stepPattern } from "../severity-steps.js";
import { recommended } from "./book-data.js";

/** What the schema says of a rule. */
export interface SettableRule {
  readonly id: string;
  readonly title: string;
  /** The name of its comparison or requirement. */
  readonly judge: string;
}

export interface BookSchemaOptions {
  /** True for a schema that is published: rules that it does not know may be set too, since a book can have its own. */
  readonly open?: boolean;
  /** Only these rules and lists are described in detail; all unless given. A schema for one file need hold no more. */
  readonly detailed?: { readonly rules: ReadonlySet<string>; readonly lists: ReadonlySet<string> };
}

const text = { title: "some text", type: "string", pattern: "\\S" };
const texts = { type: "array", minItems: 1, uniqueItems: true, items: text };

const step = { title: "`above 5%`, `above 2 days` or `otherwise`", type: "string", pattern: stepPattern };

const severitySchema = {
  title: "error, warning, info, or severities by condition",
  description: "Instead of the severity in the rule's file: one, or by the difference, as { error: above 5% }.",
  anyOf: [
    { type: "string", enum: [...severities] },
    {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: Object.fromEntries(severities.map((severity) => [severity, step])),
    },
  ],
};

/** The schema of a book that may set these rules. */
export function bookSchema(rules: readonly SettableRule[], { open = false, detailed }: BookSchemaOptions = {}): object {
  const described = rules.filter(({ id }) => detailed?.rules.has(id) ?? true);
  const judges = [...new Set(described.map(({ judge }) => judge))].sort();
  const settings = {
    type: "object",
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        described.includes(rule) ? { description: rule.title, $ref: `#/definitions/${rule.judge}` } : {},
      ]),
    ),
    additionalProperties: open ? anySetting : false,
  };
  const definitions = Object.fromEntries(judges.map((judge) => [judge, settingOf(judge)]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "the keys of a book (extends, rules, lexicon …) with values",
    description: "claimcheck.yaml: which rules and word lists are in force in a folder and below it.",
    type: "object",
    additionalProperties: false,
    definitions: { ...definitions, settings },
    properties: {
      extends: {
        title: `${recommended}, a path, a package, or a list of these`,
        description: `Books that this one stands on; the last weighs most. Without it: ${recommended}, the shipped book. [] starts from nothing.`,
        anyOf: [text, { type: "array", uniqueItems: true, items: text }],
      },
      ruleFolders: {
        ...texts,
        description:
          "Folders with rules of your own, from the folder of this file. A rule with the id of an extended one takes its place.",
      },
      rules: {
        description: "Rules switched off or on, given another severity, or other options.",
        $ref: "#/definitions/settings",
      },
      lexicon: {
        description: "Words to add to the word lists, in the shape of each list.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.values<LexiconPart<never, unknown>>(lexiconParts).map((part) => [
            part.name,
            (detailed?.lists.has(part.name) ?? true)
              ? { ...additionsSchema(part.schema), description: part.documentation }
              : {},
          ]),
        ),
      },
      overrides: {
        description: "Rules set otherwise for what some publishers or some folders say; later ones win.",
        type: "array",
        items: {
          title: "an override with `publishers` or `folders`",
          type: "object",
          additionalProperties: false,
          required: ["rules"],
          anyOf: [{ required: ["publishers"] }, { required: ["folders"] }],
          properties: {
            publishers: { ...texts, description: "Names of publishers, as reports show them." },
            folders: { ...texts, description: "Folders or globs of files, from the folder of this file." },
            rules: { description: "As `rules` above.", $ref: "#/definitions/settings" },
          },
        },
      },
    },
  };
}

/** What a book may say of a rule with this comparison or requirement. */
function settingOf(judge: string): object {
  const { properties } = ((comparisonNamed(judge) ?? requirementNamed(judge))?.schema ?? {}) as {
    readonly properties?: object;
  };
  return oneSetting({ properties: { severity: severitySchema, ...properties } });
}

const anySetting = oneSetting({ properties: { severity: severitySchema }, additionalProperties: true });

function oneSetting(object: { readonly properties: object; readonly additionalProperties?: true }): object {
  const words = ["off", "on", ...severities];
  return {
    title: `one of ${words.join(", ")}, or options of the rule`,
    anyOf: [
      { type: "string", enum: words },
      { type: "object", minProperties: 1, additionalProperties: false, ...object },
    ],
  };
}
