// Whether two figures can be set side by side at all. Never converts a currency; physical units meet in their base unit.
import type { Claim } from "../../model/claim.js";
import { type Figure, figureOf } from "./figures.js";

/** Two figures in one unit, or why they are not comparable. */
export type Comparable =
  | { readonly a: Figure; readonly b: Figure; readonly converted: boolean; readonly otherCurrency?: true }
  | { readonly reason: string };

/**
 * Brings two numeric claims to one unit. `alike`: alignment took one figure for the other written wrong, so that a rate or a
 * change that only one of the texts spells out is the other's too.
 */
export function comparable(one: Claim, other: Claim, alike = false): Comparable {
  const a = figureOf(one);
  const b = figureOf(other);
  if (a === undefined || b === undefined || one.kind !== other.kind) return { reason: "different kinds of figure" };
  if (one.negated !== other.negated) return { reason: "one of the two is denied" };
  if ((one.modality === "possible") !== (other.modality === "possible")) return { reason: "one is only a possibility" };
  if (partsDiffer(a.change, b.change, alike)) return { reason: "a change is not compared with a level" };
  if (partsDiffer(a.per, b.per, alike)) return { reason: "rates over different periods, or a rate and a total" };
  if (one.kind === "measure" && other.kind === "measure") {
    if (one.value.dimension !== other.value.dimension) return { reason: "different physical quantities" };
    if (one.value.unit !== other.value.unit) {
      return { a: inBase(a, one.value.base), b: inBase(b, other.value.base), converted: true };
    }
  }
  if (one.kind === "money" && !currenciesMeet(a.unit, b.unit)) {
    return sameNumber(a, b, alike)
      ? { a, b, converted: false, otherCurrency: true }
      : { reason: "different currencies are not compared" };
  }
  return { a, b, converted: false };
}

function partsDiffer(a: string | undefined, b: string | undefined, alike: boolean): boolean {
  return a !== b && !(alike && (a === undefined || b === undefined));
}

function inBase(figure: Figure, base: Pick<Figure, "low" | "high">): Figure {
  const own = figure.low ?? figure.high ?? 0;
  const converted = base.low ?? base.high ?? 0;
  // A zero has no factor; scales with another zero (temperature) have no single one, and a degree is taken for a degree.
  const shifted = /^°|^kelvin$|^K$/.test(figure.unit);
  const factor = own === 0 || shifted ? 1 : Math.abs(converted / own);
  return { ...figure, low: base.low, high: base.high, roundness: figure.roundness * factor };
}

/** Exchange rates are hardly ever one: the same number of dollars and of euros is a slip. One digit alone may be chance. */
function sameNumber(a: Figure, b: Figure, alike: boolean): boolean {
  return a.low === b.low && a.high === b.high && a.low !== null && (alike || a.low / a.roundness >= 10);
}

/** A bare symbol may stand for any currency that is written with it. */
function currenciesMeet(a: string, b: string): boolean {
  if (a === b) return true;
  return symbolCovers(a, b) || symbolCovers(b, a);
}

const currenciesOfSymbol: Readonly<Record<string, RegExp>> = {
  $: /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP|JMD|LRD|NAD|FJD|TTD|BBD|BSD|BZD|XCD)$/,
  "£": /^(?:GBP|EGP|LBP|SYP|GIP|FKP)$/,
  "¥": /^(?:JPY|CNY)$/,
  kr: /^(?:SEK|NOK|DKK|ISK)$/,
  "₩": /^(?:KRW|KPW)$/,
  Rs: /^(?:INR|PKR|LKR|NPR|MUR)$/,
};

function symbolCovers(symbol: string, code: string): boolean {
  return currenciesOfSymbol[symbol]?.test(code) === true;
}
