// Pieces of option schemas that several comparisons share.

/** A share as rule files write it. */
export type Share = string;

/** JSON Schema of a share: "2%", "0.5%". */
export function shareSchema(description: string, byDefault: Share): object {
  return { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", default: byDefault, description };
}

/** "2%" gives 0.02. */
export function shareOf(share: Share): number {
  return Number.parseFloat(share) / 100;
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
