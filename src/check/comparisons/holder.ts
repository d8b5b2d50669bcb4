// Two people in one office.
import type { Comparison } from "./comparison.js";
import { optionsSchema } from "./options.js";

/** Options of `holder`: none. */
export type HolderOptions = Readonly<Record<string, never>>;

export const holder: Comparison<HolderOptions> = {
  name: "holder",
  documentation:
    "Judges two claims about who holds one office of one organisation at one time. Spellings and shorter forms of one name agree; former, acting and designated holders stand beside the current one.",
  kinds: ["role"],
  relations: ["same-office"],
  schema: optionsSchema({}),
  compare: () => ({ compatible: true, reason: "" }),
};
