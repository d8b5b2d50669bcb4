// How a claim is made: where it stands, on whose word, how firmly, of which time.

import type { Claim } from "../../model/claim.js";
import { figureKinds } from "../../model/claim.js";
import { claimZones } from "../../model/source.js";
import type { Condition } from "./condition.js";
import { writtenKinds } from "./kinds.js";
import { someOf } from "./shapes.js";

/** `zone: [headline]` */
export const zone: Condition<readonly string[]> = {
  name: "zone",
  documentation: "Where it stands: headline, body or caption. Other zones make no claims.",
  schema: someOf(claimZones),
  kinds: writtenKinds,
  prepare: (wanted) => (claim) => wanted.includes(claim.zone),
};

/** `attributed: false` */
export const attributed: Condition<boolean> = {
  name: "attributed",
  documentation: "true: put down to somebody (police said); false: given as the paper's own.",
  schema: { type: "boolean" },
  kinds: figureKinds,
  prepare: (wanted) => (claim) => (claim.attribution !== null) === wanted,
};

/** `hedged: true`, or `hedged: [about, some]` */
export const hedged: Condition<boolean | readonly string[]> = {
  name: "hedged",
  documentation: "true: with a hedge (about, at least, some); false: without one; or a list of the hedges meant.",
  schema: {
    title: "true, false or a list of hedges",
    anyOf: [
      { type: "boolean" },
      { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", pattern: "\\S" } },
    ],
  },
  kinds: figureKinds,
  prepare: (wanted) => (claim) =>
    typeof wanted === "boolean"
      ? (claim.hedge !== null) === wanted
      : wanted.some((hedge) => hedge.toLowerCase() === claim.hedge?.toLowerCase()),
};

/** `modality: [asserted]` */
export const modality: Condition<readonly string[]> = {
  name: "modality",
  documentation: "asserted: it is or was so; planned: it will be; possible: it may be.",
  schema: someOf(["asserted", "planned", "possible"]),
  kinds: writtenKinds,
  prepare: (wanted) => (claim) => wanted.includes(claim.modality),
};

interface TimeFrame {
  readonly from?: string | number;
  readonly to?: string | number;
}

const day = {
  title: "a year, month or day such as 2019, 2019-04 or 2019-04-30",
  type: ["string", "integer"],
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
  minimum: 1000,
  maximum: 9999,
};

/** `time: { from: 2019, to: 2021-06 }` */
export const time: Condition<TimeFrame> = {
  name: "time",
  documentation:
    "The time that the claim speaks of must lie, at least in part, between these (both included). A claim that gives no time is not selected.",
  schema: {
    title: "`from`, `to` or both",
    type: "object",
    additionalProperties: false,
    minProperties: 1,
    properties: { from: day, to: day },
  },
  kinds: figureKinds,
  prepare: ({ from, to }) => {
    const [first, last] = [from === undefined ? null : String(from), to === undefined ? null : String(to)];
    return (claim) => {
      const own = timeOf(claim);
      if (own === null) return false;
      const startsLater = last !== null && own.from !== null && own.from.slice(0, last.length) > last;
      const endsEarlier = first !== null && own.to !== null && own.to < first.slice(0, own.to.length);
      return !startsLater && !endsEarlier;
    };
  },
};

/** What the claim says of its time; null when nothing with a year. */
function timeOf(claim: Claim): { readonly from: string | null; readonly to: string | null } | null {
  const own = claim.kind === "date" ? claim.value : claim.subject.period;
  return own === null || (own.from === null && own.to === null) ? null : own;
}
