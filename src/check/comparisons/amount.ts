// Figures of one thing: takes two claims with a quantity (money, count, percent, measure, age, rank), says whether
// both can be right, and names the likely slip when they cannot. Refuses to convert currencies or to compare a change with a level.
import type { Claim } from "../../model/claim.js";
import { comparable } from "./comparable.js";
import type { Comparison, ComparisonContext, Judgement } from "./comparison.js";
import { centreOf, type Figure, shapeOf } from "./figures.js";
import { agree, differ, differLightly } from "./judgement.js";
import {
  type LightDifference,
  lightDifferenceSchema,
  optionsSchema,
  type Share,
  shareOf,
  shareSchema,
} from "./options.js";
import { type Allowance, distance, shareApart } from "./rounding.js";
import { likelySlip } from "./slips.js";
import { namedSpeakersDiffer } from "./speakers.js";

/** Options of `amount`; see its schema. */
export type AmountOptions = {
  readonly tolerance?: Share;
  readonly approximate?: Share;
  readonly bounds?: LightDifference;
  readonly growing?: boolean;
};

/** How far above its lower bound a figure may lie before the bound says something else: "at least 3" is not 10. */
const boundReach = 2;

/** The same for an inherently vague bound: "dozens" is not 300. */
const vagueReach = 10;

/** Figures further apart than this hardly speak of one thing, unless a slip of the pen explains it. */
const sameThingReach = 20;

/** 36 miles, 58 km and 35 miles: papers round before they convert and after. */
const conversionSlack = 0.05;

export const amount: Comparison<AmountOptions> = {
  name: "amount",
  documentation:
    "Judges two figures of one thing (money, counts, percentages, measures, ages, ranks). Figures agree when both can be right: equal, one a rounding of the other, or inside the other's range or bound. Currencies are never converted.",
  kinds: ["money", "count", "percent", "measure", "age", "rank"],
  relations: ["same-subject"],
  schema: optionsSchema({
    tolerance: shareSchema(
      "How far apart two figures without a hedge may lie when one is a coarse rounding of the other.",
      "2%",
    ),
    approximate: shareSchema("How far apart they may lie when one is hedged (about, some, nearly).", "5%"),
    bounds: lightDifferenceSchema(
      "What becomes of two bounds of one figure that differ (more than 26,000, more than 31,000).",
      "warning",
    ),
    growing: {
      type: "boolean",
      default: false,
      description:
        "The figure grows as news comes in (a toll, arrests, donations): a higher figure published later is an update.",
    },
  }),
  compare(one, other, options, context) {
    const alike = context.group.agreement.some(({ part, verdict }) => part === "figure" && verdict === "agrees");
    const pair = comparable(one, other, alike);
    if ("reason" in pair) return agree(pair.reason);
    const { a, b } = pair;
    if (a.unit !== b.unit && one.kind === "percent") {
      // A rate of 2.87% is 287 basis points to a banker.
      const basis = [one, other].some(({ text }) => /\bbasis points?\b|\bbps?\b/i.test(text));
      return basis ? agree("a rate in percent and in basis points") : percentAgainstPoints(a, b);
    }
    if (pair.otherCurrency === true) return differ("the same figure in two currencies", "garble", "warning");
    const allowed: Allowance = {
      tolerance: shareOf(options.tolerance ?? "2%"),
      approximate: shareOf(options.approximate ?? "5%"),
      ...(pair.converted ? { converted: conversionSlack } : {}),
    };
    const judgement = judge(a, b, allowed, options.bounds ?? "warning", one.kind === "measure");
    if (judgement.compatible) return judgement;
    return inContext(judgement, one, other, { a, b, growing: options.growing === true }, context);
  },
};

function percentAgainstPoints(a: Figure, b: Figure): Judgement {
  if (centreOf(a) !== centreOf(b)) return agree("percent is not compared with percentage points");
  return differ("the same figure, as percent and as percentage points", "scope", "warning");
}

/** Two figures in one unit, whoever gives them and whenever. */
function judge(a: Figure, b: Figure, allowed: Allowance, bounds: LightDifference, measured: boolean): Judgement {
  const shapes = [shapeOf(a), shapeOf(b)];
  if (shapes.includes("open")) return agree("no figure on one side");
  if (shapes[0] === shapes[1] && (shapes[0] === "at least" || shapes[0] === "at most")) {
    return judgeBounds(a, b, allowed, bounds);
  }
  const aBelow = (a.high ?? Number.POSITIVE_INFINITY) < (b.low ?? Number.NEGATIVE_INFINITY);
  const bBelow = (b.high ?? Number.POSITIVE_INFINITY) < (a.low ?? Number.NEGATIVE_INFINITY);
  if (!aBelow && !bBelow) return judgeReach(a, b, bounds);
  const [x, y] = aBelow ? [a.high ?? 0, b.low ?? 0] : [a.low ?? 0, b.high ?? 0];
  const apart = distance(a, x, b, y, allowed);
  if (apart === "same" || apart === "rounded") return agree(`${percentText(shareApart(x, y))} apart: a rounding`);
  const slip = likelySlip(a, b);
  if (apart === "coarsely rounded" && slip === null) {
    return differ(
      `${percentText(shareApart(x, y))} apart, a coarse rounding`,
      "rounding",
      measured ? "info" : "warning",
    );
  }
  if (slip !== null) return differ(slip, slip === "off by one" ? "contradiction" : "garble");
  if (shareApart(x, y) > sameThingReach - 1) return tooFarApart();
  return differ(differenceText(a, b, x, y, allowed), "contradiction");
}

/** "more than 26,000" and "more than 31,000" can both be right, but two papers that say so have two figures in mind. */
function judgeBounds(a: Figure, b: Figure, allowed: Allowance, bounds: LightDifference): Judgement {
  const x = centreOf(a);
  const y = centreOf(b);
  if (a.approximate || b.approximate) {
    if (shareApart(x, y) <= vagueReach - 1) return agree("vague figures");
    return differLightly("bounds of quite different size", "contradiction", bounds);
  }
  const apart = distance(a, x, b, y, { ...allowed, tolerance: allowed.approximate });
  if (apart === "same" || apart === "rounded") return agree("bounds that agree");
  if (shareApart(x, y) > sameThingReach - 1) return tooFarApart();
  return differLightly(`two bounds, ${percentText(shareApart(x, y))} apart`, "contradiction", bounds);
}

/** A figure that satisfies a lower bound but lies far above it. */
function judgeReach(a: Figure, b: Figure, bounds: LightDifference): Judgement {
  const [bound, figure] = shapeOf(a) === "at least" ? [a, b] : [b, a];
  if (shapeOf(bound) !== "at least" || figure.low === null || bound.low === null) return agree("the ranges overlap");
  const reach = bound.approximate ? vagueReach : boundReach;
  if (bound.low <= 0 || figure.low <= bound.low * reach) return agree("within the bound");
  if (figure.low > bound.low * sameThingReach) return tooFarApart();
  return differLightly("far above the bound that the other gives", "contradiction", bounds);
}

function tooFarApart(): Judgement {
  return differ("so far apart that they may speak of different things", "scope", "info");
}

interface Setting {
  readonly a: Figure;
  readonly b: Figure;
  readonly growing: boolean;
}

/** Told by year or month, not by day: background, whose figures no longer grow. */
function isSettled({ subject: { period } }: Claim): boolean {
  const end = period?.to ?? period?.from ?? null;
  return end !== null && end.length <= 7;
}

/** What time and speakers do to a difference. */
function inContext(
  judgement: Judgement & { readonly compatible: false },
  one: Claim,
  other: Claim,
  { a, b, growing }: Setting,
  context: ComparisonContext,
): Judgement {
  const published = [context.publishedOf(one.source), context.publishedOf(other.source)] as const;
  if (one.kind === "age" && yearsBetween(...published) >= Math.abs(centreOf(a) - centreOf(b)) * 0.9) {
    return agree("a birthday lies between the two texts");
  }
  const light = judgement.severity ?? "warning";
  const open = growing && !isSettled(one) && !isSettled(other);
  if (open && grows(a, b, published)) {
    return differ(`${judgement.reason}; the higher figure is the later one`, "update", light);
  }
  if (open && (shapeOf(a) === "at least" || shapeOf(b) === "at least")) {
    return differ(`${judgement.reason}; a toll that may have grown`, "update", light);
  }
  if (namedSpeakersDiffer(one.attribution, other.attribution, context.lexicon)) {
    return differ(`${judgement.reason}; each on another's word`, "attribution", light);
  }
  if (one.modality !== other.modality) return differ(judgement.reason, judgement.nature, light);
  return judgement;
}

function grows(a: Figure, b: Figure, [first, second]: readonly [string | null, string | null]): boolean {
  if (first === null || second === null || first === second) return false;
  const shared = Math.min(first.length, second.length);
  if (first.slice(0, shared) === second.slice(0, shared)) return false;
  return first < second ? centreOf(a) < centreOf(b) : centreOf(b) < centreOf(a);
}

function yearsBetween(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 31_557_600_000 || 0;
}

function differenceText(a: Figure, b: Figure, x: number, y: number, allowed: Allowance): string {
  const apart = percentText(shareApart(x, y));
  if (!a.approximate && !b.approximate) return `${apart} apart`;
  return `${apart} apart, more than the ${percentText(allowed.approximate)} allowed for a hedged figure`;
}

function percentText(share: number): string {
  if (!Number.isFinite(share)) return "far";
  const percent = share * 100;
  return `${percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent)}%`;
}
