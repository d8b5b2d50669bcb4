// Whether two figures are of one moment and one part. Figures of two moments, or of a part and a whole, can both be right.
import type { FigureScopes } from "../../lexicon/figure-scopes.js";
import type { Claim } from "../../model/claim.js";
import { type FigureScope, scopeOf } from "../../text/figure-scope.js";
import { figureOf } from "./figure.js";
import type { Part } from "./part.js";

/** Reads the scope of a figure off its sentence, once for each claim. */
export function scopesIn(textOf: (source: string) => string, words: FigureScopes): (claim: Claim) => FigureScope {
  const known = new Map<Claim, FigureScope>();
  return (claim) => {
    const { source, sentence } = claim;
    const found = known.get(claim) ?? scopeOf(claim, textOf(source).slice(sentence.start, sentence.end), words);
    known.set(claim, found);
    return found;
  };
}

/** Hours of a day that lie further apart than this, in minutes, are two moments. */
const sameMoment = 59;

/** Whether two figures are of one moment and of one part. */
export function agreeScopes(
  a: Claim,
  b: Claim,
  scope: (claim: Claim) => FigureScope,
  published: ReadonlyMap<string, string | null>,
  words: FigureScopes,
): Part {
  const reason = a.kind === "date" || b.kind === "date" ? null : apartInScope(a, b, scope, published, words);
  return reason === null
    ? { part: "scope", verdict: "missing", detail: "–", weight: 0 }
    : { part: "scope", verdict: "differs", detail: reason, weight: -0.4, apart: true };
}

/** Why two figures that differ can both be right; null when the sentences give no reason. */
function apartInScope(
  a: Claim,
  b: Claim,
  scope: (claim: Claim) => FigureScope,
  published: ReadonlyMap<string, string | null>,
  words: FigureScopes,
): string | null {
  if (writtenFigure(a) === writtenFigure(b)) return null;
  const [left, right] = [scope(a), scope(b)];
  if (left.isEarlier !== right.isEarlier || gives(left, b) || gives(right, a)) return "an earlier figure";
  if (left.counted !== right.counted) return "ballots counted, and votes won";
  if (left.capacity !== right.capacity) return "room for so many, and how many came";
  if (left.rival !== right.rival) return "a rival's figure";
  if (a.kind === "percent" && differentParts(left.part, right.part)) return "a part, and the whole";
  if (isTotality(a, left, b, right)) return "all of them, and some";
  if (left.hours !== right.hours && [left.hours, right.hours].includes("other") && isMove(a, words))
    return "two hours of trading";
  const [x, y] = [left.moment, right.moment];
  if (x !== null && y !== null && (left.asOf || right.asOf) && Math.abs(x - y) > sameMoment)
    return "two moments of a day";
  return tradingDays(a, b, published, words) ? "two days of trading" : null;
}

function gives({ earlier }: FigureScope, other: Claim): boolean {
  const figure = writtenFigure(other);
  return figure !== null && earlier.some((value) => [1, 1e3, 1e6, 1e9].some((scale) => value * scale === figure));
}

/** In the unit in which it is written. */
function writtenFigure(claim: Claim): number | null {
  return claim.kind === "measure" ? (claim.value.low ?? claim.value.high) : figureOf(claim);
}

/** One that is named "in children" may be what the other speaks of throughout; "against severe disease" is said to tell apart. */
function differentParts(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return /^(?:against|among) /.test(a ?? b ?? "");
  return a.split(" ")[1] !== b.split(" ")[1];
}

/** "All 12 jurors agreed" and "eleven jurors spoke": another predicate, and fewer of them. */
function isTotality(a: Claim, left: FigureScope, b: Claim, right: FigureScope): boolean {
  if (left.all === right.all || a.kind !== "count" || b.kind !== "count") return false;
  const [whole, some] = left.all ? [a, b] : [b, a];
  const [all, few] = [figureOf(whole), figureOf(some)];
  const shared = whole.subject.terms.filter((term) => some.subject.terms.includes(term));
  return (
    all !== null &&
    few !== null &&
    few < all &&
    shared.every((term) => term === whole.subject.counted || term === whole.subject.measure)
  );
}

function isMove({ kind, subject: { terms } }: Claim, { markets }: FigureScopes): boolean {
  return (
    (kind === "percent" || kind === "count" || kind === "money") &&
    terms.some((term) => markets.has(term) || markets.has(term.replace(/s$/, "")))
  );
}

/** Moves of a market that two texts of two days give without a day. */
function tradingDays(a: Claim, b: Claim, published: ReadonlyMap<string, string | null>, words: FigureScopes): boolean {
  const days = [published.get(a.source)?.slice(0, 10), published.get(b.source)?.slice(0, 10)];
  if (days[0] === undefined || days[1] === undefined || days[0] === days[1]) return false;
  if (a.subject.period !== null && b.subject.period !== null) return false;
  return [a, b].every((claim) => {
    if (claim.kind !== "percent" || !isMove(claim, words)) return false;
    return claim.value.change !== undefined || claim.subject.terms.some((term) => words.trading.has(term));
  });
}
