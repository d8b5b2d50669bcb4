// Whether two figures speak of the same thing: part by part, each agreeing, differing or missing, with the weight it adds.
// A part that differs outright keeps them apart whatever the rest says; missing parts cost little. The sum is the
// confidence that both are about one thing.
import { fold } from "../../lexicon/fold.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim } from "../../model/claim.js";
import type { FigureScope } from "../../text/figure-scope.js";
import { isDigitMissing } from "../resemblance.js";
import { agreeAct } from "./acts.js";
import { agreeAnchors, agreeReceivers } from "./anchors.js";
import { agreeSingleness, agreeTerms } from "./evidence.js";
import { figureOf } from "./figure.js";
import { agreeMeasure } from "./measure.js";
import { agreeOneMore } from "./one-more.js";
import type { Part } from "./part.js";
import { agreePeriods } from "./periods.js";
import { agreeScopes } from "./scopes.js";

export interface Agreement {
  readonly parts: readonly Part[];
  /** True when no part keeps the two apart. */
  readonly together: boolean;
  /** Sum of the weights, 0 to 1. */
  readonly confidence: number;
}

export interface AgreementContext {
  readonly lexicon: Lexicon;
  readonly published: ReadonlyMap<string, string | null>;
  readonly weight: (term: string) => number;
  /** How many different figures the source of a claim gives for the measure in question, of the thing that is named. */
  readonly figuresOf: (claim: Claim) => number;
  /** Of which moment or part a figure is. */
  readonly scopeOf: (claim: Claim) => FigureScope;
}

/** The parts in the order in which they are told; none looks at another. */
const comparisons: readonly ((a: Claim, b: Claim, context: AgreementContext) => Part)[] = [
  (a, b, { lexicon }) => agreeMeasure(a, b, lexicon),
  agreeFacet,
  agreeCounted,
  agreeModifiers,
  (a, b, { lexicon }) => agreeAnchors(a, b, lexicon),
  (a, b, { lexicon }) => agreeReceivers(a, b, lexicon),
  (a, b, { published }) => agreePeriods(a, b, published),
  (a, b, { lexicon }) => agreePlaces(a, b, lexicon),
  (a, b, { lexicon }) => agreeIdentity(a, b, lexicon),
  agreeOneMore,
  (a, b, { lexicon, published }) => agreeAct(a, b, published, lexicon),
  (a, b, { lexicon, published, scopeOf }) => agreeScopes(a, b, scopeOf, published, lexicon.figureScopes),
  agreeScale,
  agreeAssertion,
  agreeSense,
  (a, b, { weight }) => agreeTerms(a, b, weight),
  (a, b, { figuresOf }) => agreeSingleness(a, b, figuresOf),
];

/** Compares the subjects of two claims of one measure, in all parts. */
export function agreementOf(a: Claim, b: Claim, context: AgreementContext): Agreement {
  return agreementOn(comparisons.map((compare) => compare(a, b, context)));
}

/** The same, or null as soon as a part keeps the two apart. */
export function agreementUnlessApart(a: Claim, b: Claim, context: AgreementContext): Agreement | null {
  const parts: Part[] = [];
  for (const compare of comparisons) {
    const part = compare(a, b, context);
    if (part.apart === true) return null;
    parts.push(part);
  }
  return agreementOn(parts);
}

function agreementOn(parts: readonly Part[]): Agreement {
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  return {
    parts,
    together: !parts.some((part) => part.apart === true),
    confidence: Math.max(0, Math.min(1, sum)),
  };
}

function agreeFacet(a: Claim, b: Claim): Part {
  const [left, right] = [a.subject.facet, b.subject.facet];
  const detail = `${left ?? "–"} / ${right ?? "–"}`;
  if (left === null || right === null) return { part: "facet", verdict: "missing", detail, weight: 0 };
  if (left === right) return { part: "facet", verdict: "agrees", detail, weight: 0.08 };
  if (a.kind === "date") return { part: "facet", verdict: "missing", detail, weight: -0.08 };
  return { part: "facet", verdict: "differs", detail, weight: -0.3, apart: true };
}

/** "ten people" and "ten soldiers" killed: the soldiers may be a part of the people. */
function agreeCounted(a: Claim, b: Claim): Part {
  const [left, right] = [a.subject.counted, b.subject.counted];
  const detail = `${left ?? "–"} / ${right ?? "–"}`;
  if (left === null || right === null) return { part: "counted", verdict: "missing", detail, weight: 0 };
  if (left === right) return { part: "counted", verdict: "agrees", detail, weight: 0.05 };
  const measure = a.subject.measure;
  const plain = (counted: string) => counted === "people" || counted === measure;
  if (plain(left) && plain(right)) return { part: "counted", verdict: "agrees", detail, weight: 0.05 };
  if (plain(left) || plain(right)) {
    const [part, whole] = plain(left) ? [figureOf(b), figureOf(a)] : [figureOf(a), figureOf(b)];
    const within = part !== null && whole !== null && part <= whole;
    return within
      ? { part: "counted", verdict: "differs", detail, weight: -0.4, apart: true }
      : { part: "counted", verdict: "missing", detail, weight: -0.15 };
  }
  if (a.kind === "date") return { part: "counted", verdict: "missing", detail, weight: -0.08 };
  return { part: "counted", verdict: "differs", detail, weight: -0.4, apart: true };
}

export function agreeModifiers(a: Claim, b: Claim): Part {
  const [left, right] = [a.subject.modifiers, b.subject.modifiers];
  const detail = `${left.join(" ") || "–"} / ${right.join(" ") || "–"}`;
  if (left.length === 0 && right.length === 0) return { part: "modifiers", verdict: "missing", detail, weight: 0.03 };
  if (left.length === 0 || right.length === 0) return { part: "modifiers", verdict: "missing", detail, weight: -0.03 };
  const shared = left.filter((word) => right.includes(word)).length;
  if (shared === 0) {
    // A name or a people tells things apart; another adjective may be another reporter's.
    const named = [left, right].every((words) => words.some((word) => /^\p{Lu}/u.test(word)));
    return named
      ? { part: "modifiers", verdict: "differs", detail, weight: -0.4, apart: true }
      : { part: "modifiers", verdict: "differs", detail, weight: -0.08 };
  }
  return {
    part: "modifiers",
    verdict: "agrees",
    detail,
    weight: shared === Math.max(left.length, right.length) ? 0.15 : 0.08,
  };
}

export function agreePlaces(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const [left, right] = [a.subject.places, b.subject.places];
  const detail = `${left.join(", ") || "–"} / ${right.join(", ") || "–"}`;
  if (left.length === 0 || right.length === 0) return { part: "place", verdict: "missing", detail, weight: 0 };
  if (left.some((place) => right.includes(place))) return { part: "place", verdict: "agrees", detail, weight: 0.06 };
  const countries = [left, right].map((places) => places.some((place) => isCountry(place, lexicon)));
  const abroad = countries[0] === true && countries[1] === true;
  return abroad
    ? { part: "place", verdict: "differs", detail, weight: -0.25 }
    : { part: "place", verdict: "missing", detail, weight: countries.includes(true) ? -0.06 : -0.12 };
}

function isCountry(place: string, lexicon: Lexicon): boolean {
  return lexicon.places.byName.get(fold(place))?.kind === "country";
}

/** How many times as far apart as two events two reports of one may be: magnitudes of one earthquake are revised, and mistyped. */
const ownReach = 3;

/** Two earthquakes are told apart by their magnitudes, when both sentences give one. */
export function agreeIdentity(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const [left, right] = [a.subject.identity, b.subject.identity];
  const detail = `${left?.value ?? "–"} / ${right?.value ?? "–"}`;
  const own =
    a.kind === "measure" && b.kind === "measure" ? lexicon.measures.identifies.get(a.value.dimension) : undefined;
  if (own !== undefined && Math.abs((figureOf(a) ?? 0) - (figureOf(b) ?? 0)) > ownReach * own) {
    return { part: "event", verdict: "differs", detail: `${figureOf(a)} / ${figureOf(b)}`, weight: -0.4, apart: true };
  }
  if (left === null || right === null || a.subject.measure === left.measure) {
    return { part: "event", verdict: "missing", detail, weight: 0 };
  }
  const apart = Math.abs(left.value - right.value) > (lexicon.measures.identifies.get(left.measure) ?? 0);
  return apart
    ? { part: "event", verdict: "differs", detail, weight: -0.3 }
    : { part: "event", verdict: "agrees", detail, weight: 0.08 };
}

function agreeAssertion(a: Claim, b: Claim): Part {
  const detail = `${a.modality}${a.negated ? ", negated" : ""} / ${b.modality}${b.negated ? ", negated" : ""}`;
  if (a.negated !== b.negated) return { part: "assertion", verdict: "differs", detail, weight: -0.3 };
  if (a.modality !== b.modality) return { part: "assertion", verdict: "differs", detail, weight: -0.12 };
  return { part: "assertion", verdict: "agrees", detail, weight: 0 };
}

/** A change is not a level, a rate no sum, a date since which no date on which. */
function agreeSense(a: Claim, b: Claim): Part {
  const left = senseOf(a);
  const right = senseOf(b);
  const detail = `${left || "plain"} / ${right || "plain"}`;
  if ((isAddition(a) || isAddition(b)) && figureOf(a) !== figureOf(b)) {
    return { part: "sense", verdict: "differs", detail: "an addition", weight: -0.4, apart: true };
  }
  return left === right
    ? { part: "sense", verdict: "agrees", detail, weight: 0 }
    : { part: "sense", verdict: "differs", detail, weight: -0.4, apart: true };
}

const additions = /^(?:more|other|others|another|further|additional|extra)$/;

/** "five more people", "a further 10": a part that comes on top of a figure given before. */
export function isAddition(claim: Claim): boolean {
  return claim.kind === "count" && claim.subject.modifiers.some((word) => additions.test(word));
}

function senseOf(claim: Claim): string {
  switch (claim.kind) {
    case "money":
    case "count":
    case "percent":
    case "measure": {
      const unit = claim.kind === "measure" ? claim.value.dimension : claim.kind === "percent" ? claim.value.unit : "";
      // "came down 45 miles north of": how far off a thing is neither rises nor falls.
      return [claim.subject.measure === "distance" ? "" : (claim.value.change ?? ""), claim.value.per ?? "", unit]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "date":
      return claim.value.relation === "since" || claim.value.relation === "until" ? claim.value.relation : "";
    case "duration":
      return claim.value.sense === "age" || claim.value.sense === "ago" ? claim.value.sense : "";
    default:
      return "";
  }
}

/** Figures of very different size are seldom two reports of one thing, unless they have the same digits, or all but one: a slip of the pen. */
function agreeScale(a: Claim, b: Claim): Part {
  const [left, right] = [figureOf(a), figureOf(b)];
  const detail = `${left ?? "–"} / ${right ?? "–"}`;
  if (left === null || right === null || left === 0 || right === 0)
    return { part: "scale", verdict: "missing", detail, weight: 0 };
  const ratio = Math.max(left, right) / Math.min(left, right);
  const sameDigits = Number.isInteger(Math.log10(ratio)) && ratio > 1;
  // Two figures close to each other are more likely two reports of one thing than two things of like size.
  if (ratio > 1 && ratio <= 1.15) return { part: "scale", verdict: "agrees", detail, weight: 0.06 };
  if (ratio < 4 || sameDigits || isDigitMissing(Math.min(left, right), Math.max(left, right)))
    return { part: "scale", verdict: "agrees", detail, weight: 0 };
  return { part: "scale", verdict: "differs", detail, weight: ratio < 10 ? -0.08 : -0.18 };
}
