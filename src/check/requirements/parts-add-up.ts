// Parts must add up to the total before them in the sentence: "killed 14 people, nine women and seven men". Takes the claims
// of one sentence; refuses lists whose ends it cannot see, lists of unlike things, and shares that may overlap.
import type { Claim, ClaimKind } from "../../model/claim.js";
import { centreOf, type Figure, figureOf, shapeOf } from "../comparisons/figures.js";
import { differLightly } from "../comparisons/judgement.js";
import {
  type LightDifference,
  lightDifferenceSchema,
  optionsSchema,
  type Share,
  shareOf,
  shareSchema,
} from "../comparisons/options.js";
import { shareApart } from "../comparisons/rounding.js";
import { valueWords } from "../value-words.js";
import { type PartList, partListAfter } from "./part-list.js";
import type { Examination, Requirement } from "./requirement.js";

/** Options of `parts-add-up`; see its schema. */
export type PartsOptions = { readonly tolerance?: Share; readonly missing?: LightDifference };

const kinds: readonly ClaimKind[] = ["count", "money"];

export const partsAddUp: Requirement<PartsOptions> = {
  name: "parts-add-up",
  documentation:
    "Parts that a sentence lists after a total must add up to it: 14 people, nine women and seven men. After a colon or a dash the list is taken to be whole; after `including` no part may exceed the total.",
  kinds,
  relations: [],
  takes: "sentence",
  schema: optionsSchema({
    tolerance: shareSchema("How far the sum may lie from the total, for parts that were rounded.", "1%"),
    missing: lightDifferenceSchema("A list that may be incomplete and stays below the total.", "info"),
  }),
  examine(claims, options, facts) {
    const exact = claims.filter(isExact);
    for (const [index, total] of exact.entries()) {
      const list = partListAfter(total, exact.slice(index + 1), facts);
      const found = list === null ? null : judgeList(total, list, options);
      if (found !== null) return found;
    }
    return null;
  },
};

function judgeList(total: Claim, list: PartList, options: PartsOptions): Examination | null {
  const whole = figureOfClaim(total);
  const figures = list.parts.map(figureOfClaim);
  const parts = figures.reduce((sum, figure) => sum + centreOf(figure), 0);
  const size = centreOf(whole);
  const position = [{ claims: [total] }, { claims: list.parts, value: sumInWords(list.parts) }];
  if (list.form === "some") {
    const larger = figures.some((figure) => centreOf(figure) > size);
    const over = larger || (list.disjoint && parts > size);
    return over ? { positions: position, reason: "the parts exceed their total", nature: "contradiction" } : null;
  }
  const allowed = Math.max(shareOf(options.tolerance ?? "1%"), roundingOf(figures, whole));
  if (shareApart(parts, size) <= allowed + 1e-9) return null;
  const reason = `the parts make ${parts.toLocaleString("en-US")}, not ${size.toLocaleString("en-US")}`;
  if (parts > size || list.form === "whole") return { positions: position, reason, nature: "contradiction" };
  const judgement = differLightly(reason, "contradiction", options.missing ?? "info");
  if (judgement.compatible) return null;
  return { positions: position, reason, nature: judgement.nature, severity: judgement.severity ?? "info" };
}

/**
 * What rounding leaves open: half a unit of the finest figure for each of them, or half the last digit of a total with two
 * digits or more (1.2 billion); small counts are exact.
 */
function roundingOf(figures: readonly Figure[], total: Figure): number {
  const size = centreOf(total);
  if (size === 0 || figures.every(({ whole }) => whole && size < 1000)) return 0;
  const unit = Math.min(...figures.map(({ roundness }) => roundness), total.roundness);
  const own = size / total.roundness >= 10 ? total.roundness : 0;
  return Math.max((figures.length + 1) * unit, own) / 2 / size;
}

/** One figure, asserted, and neither a bound, a change nor a rate. */
function isExact(claim: Claim): boolean {
  const figure = figureOf(claim);
  if (figure === undefined || claim.negated || figure.approximate) return false;
  return shapeOf(figure) === "point" && figure.change === undefined && figure.per === undefined;
}

function figureOfClaim(claim: Claim): Figure {
  return figureOf(claim) as Figure;
}

function sumInWords(parts: readonly Claim[]): string {
  return parts.map(valueWords).join(" + ");
}
