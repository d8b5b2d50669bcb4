import type { LexiconPart } from "./part.js";

/** Names of time zones, by the name's words joined with one space. */
export const timeZones: LexiconPart<
  { readonly zones: readonly { readonly zone: string; readonly names: readonly string[] }[] },
  ReadonlyMap<string, string>
> = {
  name: "time-zones",
  documentation: "Names of time zones that may follow a clock time, and how a claim shows the zone.",
  schema: {
    type: "object",
    required: ["zones"],
    additionalProperties: false,
    properties: {
      zones: {
        type: "array",
        items: {
          type: "object",
          required: ["zone", "names"],
          additionalProperties: false,
          properties: {
            zone: { type: "string", minLength: 1 },
            names: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
          },
        },
      },
    },
  },
  build(data) {
    return new Map(data.zones.flatMap(({ zone, names }) => names.map((name) => [name, zone] as const)));
  },
};
