// The JSON Schema of `claims:`, from the registered conditions; the same conditions stand inside all, any and not.
import type { ClaimKind } from "../model/claim.js";
import { comparisons } from "./comparisons/index.js";
import { conditions } from "./conditions/index.js";
import { requirements } from "./requirements/index.js";

/** Every kind of claim that something judges. */
const judgedKinds: readonly ClaimKind[] = [
  ...new Set([...comparisons, ...requirements].flatMap((judge) => judge.kinds)),
];

const kind = {
  description: "The kind of claim, or a list of kinds.",
  anyOf: [
    { type: "string", enum: [...judgedKinds] },
    { type: "array", minItems: 1, uniqueItems: true, items: { enum: [...judgedKinds] } },
  ],
};

const nested = { $ref: "#/definitions/conditions" };

const properties = {
  kind,
  ...Object.fromEntries(
    conditions.map(({ name, schema, documentation }) => [name, { ...schema, description: documentation }]),
  ),
  all: { description: "Each of these must hold.", type: "array", minItems: 1, items: nested },
  any: { description: "At least one of these must hold.", type: "array", minItems: 2, items: nested },
  not: { description: "This must not hold.", ...nested },
};

/** `claims:` itself. */
export const claimsSchema = {
  description: "Which claims the rule looks at. Every condition given must hold.",
  type: "object",
  additionalProperties: false,
  required: ["kind"],
  properties,
};

/** What stands inside `all`, `any` and `not`. */
export const conditionsDefinition = {
  title: "a condition such as { about: [dead] }",
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties,
};
