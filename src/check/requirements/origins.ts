// A figure must come from several independent origins. Takes the claims of one figure; asks only where several sources print
// it, since what one paper alone knows may be its own work.

import { figureKinds } from "../../model/claim.js";
import { optionsSchema } from "../comparisons/options.js";
import type { Requirement } from "./requirement.js";

/** Options of `origins`; see its schema. */
export type OriginsOptions = { readonly least?: number; readonly printedBy?: number };

export const origins: Requirement<OriginsOptions> = {
  name: "origins",
  documentation:
    "A figure that several sources print must come down to several independent origins: copies and retellings of one text are one origin, however many papers print them.",
  kinds: figureKinds,
  relations: ["same-subject"],
  takes: "figure",
  schema: optionsSchema({
    least: { type: "integer", minimum: 2, maximum: 9, default: 2, description: "Origins that there must be." },
    printedBy: {
      type: "integer",
      minimum: 1,
      maximum: 99,
      default: 2,
      description: "Only asked when at least so many sources print the figure.",
    },
  }),
  examine(claims, { least = 2, printedBy = 2 }, facts) {
    const sources = new Set(claims.map(({ source }) => source));
    const found = new Set([...sources].map((source) => facts.originOf(source)));
    if (sources.size < printedBy || found.size >= least) return null;
    const root = [...found][0] ?? "";
    const of = found.size === 1 ? `one origin, ${facts.publisherOf(root)}` : `${found.size} origins`;
    const reason = `printed by ${sources.size} ${sources.size === 1 ? "source" : "sources"}, which come down to ${of}`;
    return { positions: [{ claims }], reason, nature: "attribution" };
  },
};
