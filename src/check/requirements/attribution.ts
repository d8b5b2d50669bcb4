// A figure must be somebody's word. Takes the claims of one figure; refuses to ask for it again where the same source has
// given its authority in another sentence.

import { figureKinds } from "../../model/claim.js";
import { optionsSchema } from "../comparisons/options.js";
import type { Requirement } from "./requirement.js";

/** Options of `attribution`; see its schema. */
export type AttributionOptions = { readonly named?: boolean };

export const attribution: Requirement<AttributionOptions> = {
  name: "attribution",
  documentation:
    "Each source must say once whose word the figure is (police said, according to the ministry). Sources that retell another name that one; it does not count as an authority.",
  kinds: figureKinds,
  relations: ["same-subject"],
  takes: "figure",
  schema: optionsSchema({
    named: {
      type: "boolean",
      default: false,
      description: "true: unnamed sources (officials, sources close to the matter) are not enough.",
    },
  }),
  examine(claims, { named = false }, facts) {
    const given = claims.filter(({ attribution: own }) => own !== null && (!named || own.speakerKind !== "unnamed"));
    const sources = new Set(given.map(({ source }) => source));
    const lacking = claims.filter(({ source, negated }) => !sources.has(source) && !negated);
    if (lacking.length === 0) return null;
    const publishers = [...new Set(lacking.map(({ source }) => facts.publisherOf(source)))];
    const who = publishers.length > 2 ? `${publishers.length} sources` : publishers.join(" and ");
    const verb = publishers.length === 1 ? "does" : "do";
    const reason = `${who} ${verb} not say whose figure it is`;
    const others = given.length === 0 ? [] : [{ claims: given }];
    return { positions: [{ claims: lacking }, ...others], reason, nature: "attribution", answering: lacking };
  },
};
