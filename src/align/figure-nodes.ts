// Claims with equal value and equal subject, taken together: what one of them meets, all meet.
import type { Claim } from "../model/claim.js";
import { figureOf } from "./subject/figure.js";

export interface FigureNode {
  /** In text order of their sources; the first stands for all. */
  readonly claims: readonly Claim[];
  /** Equal for claims whose values are equal; hedges do not count. */
  readonly valueKey: string;
  /** The same without bounds. */
  readonly figureKey: string;
}

export function nodesOf(claims: readonly Claim[]): FigureNode[] {
  const nodes = new Map<string, { claims: Claim[]; valueKey: string; figureKey: string }>();
  for (const claim of claims) {
    const valueKey = valueKeyOf(claim);
    const key = `${valueKey}\n${subjectKey(claim)}`;
    const node = nodes.get(key);
    if (node === undefined) nodes.set(key, { claims: [claim], valueKey, figureKey: figureKeyOf(claim) });
    else node.claims.push(claim);
  }
  return [...nodes.values()];
}

/** What must be equal besides the value for two claims to be one node. */
function subjectKey({ subject: { anchor, counted, facet, modifiers, period }, negated }: Claim): string {
  const name = anchor === null ? "" : `${anchor.found} ${anchor.text}`;
  const time =
    period === null ? "" : `${period.from} ${period.to} ${period.relation} ${period.weekday} ${period.monthDay}`;
  return `${name}\n${counted}\n${facet}\n${modifiers.join("\t")}\n${time}\n${negated}`;
}

/** The number itself, whatever bound or hedge goes with it: "10" and "at least 10" are one figure. */
function figureKeyOf(claim: Claim): string {
  const figure = claim.kind === "count" && claim.value.against !== undefined ? null : figureOf(claim);
  if (figure === null) return valueKeyOf(claim);
  // "58 km (36 miles)" is one measurement, rounded in two units.
  return claim.kind === "measure" ? String(Number(figure.toPrecision(2))) : String(figure);
}

export function valueKeyOf(claim: Claim): string {
  switch (claim.kind) {
    case "date":
      return `${claim.value.from} ${claim.value.to} ${claim.value.clock?.time ?? ""} ${claim.value.weekday ?? ""}`;
    case "duration":
      return claim.value.iso;
    case "measure":
      return `${claim.value.base.low} ${claim.value.base.high}`;
    case "count":
      return `${claim.value.low} ${claim.value.high}${claim.value.against === undefined ? "" : ` ${claim.value.against}`}`;
    case "money":
    case "percent":
    case "rank":
    case "age":
      return `${claim.value.low} ${claim.value.high}`;
    default:
      return claim.text;
  }
}
