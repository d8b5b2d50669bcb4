// Lengths of time and frequencies of one thing.
import type { DurationValue } from "../../model/timespan.js";
import type { Comparison, Judgement } from "./comparison.js";
import { agree, differ } from "./judgement.js";
import { optionsSchema, type Share, shareOf, shareSchema } from "./options.js";
import { shareApart } from "./rounding.js";

/** Options of `duration`; see its schema. */
export type DurationOptions = {
  readonly tolerance?: Share;
  readonly approximate?: Share;
};

export const duration: Comparison<DurationOptions> = {
  name: "duration",
  documentation:
    "Judges two lengths of time or two frequencies of one thing. A week agrees with seven days; figures that round to each other in the coarser unit agree; a length (for six months) against a frequency (every six months) differs in scope.",
  kinds: ["duration"],
  relations: ["same-subject"],
  schema: optionsSchema({
    tolerance: shareSchema("How far apart two lengths without a hedge may lie.", "5%"),
    approximate: shareSchema("How far apart they may lie when one is hedged.", "20%"),
  }),
  compare(one, other, options) {
    if (one.kind !== "duration" || other.kind !== "duration") return agree("not durations");
    if (one.negated !== other.negated) return agree("one of the two is denied");
    const a = one.value;
    const b = other.value;
    if (a.sense !== b.sense) return judgeSenses(a, b);
    return judgeLengths(a, b, options);
  },
};

/** The same words for how long and how often: one of the papers has misread the other. */
function judgeSenses(a: DurationValue, b: DurationValue): Judgement {
  const senses = [a.sense, b.sense];
  if (!senses.includes("frequency") || !senses.includes("length")) return agree("two kinds of duration");
  if (a.low !== b.low || a.high !== b.high) return agree("how long is not compared with how often");
  return differ("how long on one side, how often on the other", "scope", "warning");
}

function judgeLengths(a: DurationValue, b: DurationValue, options: DurationOptions): Judgement {
  const [lowA, highA] = [a.low ?? 0, a.high ?? Number.POSITIVE_INFINITY];
  const [lowB, highB] = [b.low ?? 0, b.high ?? Number.POSITIVE_INFINITY];
  if (lowA <= highB && lowB <= highA) return agree("the lengths overlap");
  const [x, y] = highA < lowB ? [highA, lowB] : [lowA, highB];
  const hedged = a.approximate || b.approximate;
  const allowed = shareOf(hedged ? (options.approximate ?? "20%") : (options.tolerance ?? "5%"));
  const apart = Math.abs(x - y) / Math.max(x, y);
  if (apart <= allowed + 1e-9) return agree("about the same length");
  const units = [unitSeconds(a.iso), unitSeconds(b.iso)];
  const coarse = Math.max(units[0] ?? 0, units[1] ?? 0);
  if (units[0] !== units[1] && Math.abs(x - y) < coarse / 2) return agree("the same length in another unit");
  return differ(`${Math.round(shareApart(x, y) * 100)}% apart`, "contradiction");
}

const secondsOfUnit: Readonly<Record<string, number>> = {
  Y: 31_557_600,
  M: 2_629_800,
  W: 604_800,
  D: 86_400,
  TH: 3600,
  TM: 60,
  TS: 1,
};

/** Seconds in the smallest unit that an ISO 8601 duration is written in: P6M gives a month. */
function unitSeconds(iso: string): number {
  const [days = "", clock] = iso.split("T");
  const unit = clock === undefined ? days.at(-1) : `T${clock.at(-1)}`;
  return secondsOfUnit[unit ?? ""] ?? 1;
}
