// Pieces of option schemas that several comparisons share.

/** A share as rule files write it: "2%" or 0.02. */
export type Share = string | number;

/** JSON Schema of a share: "2%", "0.5%", 0.02. */
export function shareSchema(description: string, byDefault: Share): object {
  return {
    title: "a share such as 2% or 0.02",
    type: ["string", "number"],
    pattern: "^[0-9]+(\\.[0-9]+)?%$",
    minimum: 0,
    maximum: 1,
    default: byDefault,
    description,
  };
}

/** "2%" gives 0.02, and so does 0.02. */
export function shareOf(share: Share): number {
  return typeof share === "number" ? share : Number.parseFloat(share) / 100;
}

/** What becomes of a light difference: shown as a warning, as a remark, or not at all. */
export type LightDifference = "warning" | "info" | "ignore";

/** JSON Schema of the choice what becomes of a light difference. */
export function lightDifferenceSchema(description: string, byDefault: LightDifference): object {
  return { enum: ["warning", "info", "ignore"], default: byDefault, description };
}

/** JSON Schema of an object of options, none of them required. */
export function optionsSchema(properties: Readonly<Record<string, object>>): object {
  return { type: "object", additionalProperties: false, properties };
}
