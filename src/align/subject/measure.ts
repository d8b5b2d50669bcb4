// Whether two values are values of one measure: the dead, the price, how old somebody is.
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim } from "../../model/claim.js";
import { agreeAnchors } from "./anchors.js";
import type { Part } from "./part.js";

/** What an event has one of (its dead, its magnitude) needs little else to be the same. */
export function agreeMeasure(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const measure = a.subject.measure ?? a.kind;
  if (a.kind !== b.kind) return agreeAgeAndBirth(a, b, lexicon);
  if (b.subject.measure !== a.subject.measure) {
    return { part: "measure", verdict: "missing", detail: `${measure} / ${b.subject.measure ?? b.kind}`, weight: 0.08 };
  }
  // "a five-day visit": how long a thing is stands in its very name.
  const named = a.kind === "duration" && isAttribute(a) && isAttribute(b);
  const slot = named || (a.kind === "duration" ? lexicon.lengths : lexicon.measures).slots.has(measure);
  const lasting = a.kind === "duration" && lexicon.lengths.classes.has(measure);
  const classed = a.kind === "date" ? isOneAct(a, b, lexicon) : lasting || lexicon.measures.classes.has(measure);
  return {
    part: "measure",
    verdict: "agrees",
    detail: measure,
    weight: slot ? 0.47 : classed ? (a.kind === "date" ? 0.24 : 0.28) : 0.15,
  };
}

function isAttribute({ text }: Claim): boolean {
  return /\p{L}-(?:second|minute|hour|day|week|month|year)|\d-(?:second|minute|hour|day|week|month|year)/iu.test(text);
}

/**
 * Years of age and a date of birth are of one measure when they are of one person. "At the age of 25" is the age of another
 * day, which the sentence must give; without a day the name must stand beside the age.
 */
function agreeAgeAndBirth(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const anchors = agreeAnchors(a, b, lexicon);
  const dated = [a, b].every(
    ({ kind, text, subject: { anchor, period } }) =>
      kind === "date" || period !== null || (anchor?.found === "near" && !/^(?:at|age|turn)/.test(text)),
  );
  return anchors.verdict === "agrees" && dated
    ? { part: "measure", verdict: "agrees", detail: "age / birth", weight: 0.47 }
    : { part: "measure", verdict: "differs", detail: "age / birth", weight: -0.4, apart: true };
}

/** Verbs of one class tell one act; the minute of it only where the verb is the same: aftershocks shake what quakes jolt. */
function isOneAct(a: Claim, b: Claim, { eventVerbs }: Lexicon): boolean {
  const timed = [a, b].some(({ kind, value }) => kind === "date" && value.clock !== undefined);
  const known = a.subject.measure !== null && eventVerbs.classes.has(a.subject.measure);
  return known && (!timed || a.subject.facet === b.subject.facet);
}
