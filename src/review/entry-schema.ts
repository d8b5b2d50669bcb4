// What entries of `decisions.yaml` and of a baseline have in common, as JSON Schema; titles follow the word "expected".

/** Text that is more than white space. */
export const words = { type: "string", pattern: "\\S", title: "some text" } as const;

export const findingIdSchema = {
  type: "string",
  pattern: "^[0-9a-f]{10}$",
  title: "the id of a finding in full (ten of 0-9 and a-f; in quotation marks when it is all digits)",
} as const;

/** Digests of sentences; at least one, since an answer to nothing would be an answer to anything. */
export const evidenceSchema = {
  type: "array",
  minItems: 1,
  items: { type: "string", pattern: "^[0-9a-f]{8}$", title: "a digest as claimcheck wrote it (eight of 0-9 and a-f)" },
} as const;
