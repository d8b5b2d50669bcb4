// Two disputes that are one slip: whoever has the first thing in one has the second in the other. "Anna, 34, and Karl, 29" in
// one paper is "Karl, 34, and Anna, 29" in another; "the mayor, Anna, and the driver, Karl" the other way round; two
// quotations, each given to the other's speaker.
import { fold } from "../lexicon/fold.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Finding, Position, Severity } from "../model/finding.js";
import { lighter } from "./severity.js";

/** The findings, with the two disputes of a swap as one, which takes in whatever else its claims dispute. */
export function joiningSwaps(findings: readonly Finding[], lexicon: Lexicon): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, lexicon);
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  const joined = new Map<Finding, Finding>();
  const gone = new Set<Finding>();
  for (const list of alike.values()) {
    for (const [index, one] of list.entries()) {
      const other = gone.has(one)
        ? undefined
        : list.slice(index + 1).find((next) => !gone.has(next) && isSwapped(one, next, lexicon));
      if (other === undefined) continue;
      joined.set(one, join(one, other));
      gone.add(one).add(other);
    }
  }
  if (joined.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    const swap = joined.get(finding);
    if (swap !== undefined)
      return asGraveAs(
        swap,
        findings.filter((other) => isWithin(other, swap)),
      );
    return gone.has(finding) || [...joined.values()].some((other) => isWithin(finding, other)) ? [] : finding;
  });
}

/** All that the finding shows is shown by the swap too: the two offices, where the swap is one of the people. */
function isWithin({ positions }: Finding, swap: Finding): boolean {
  const shown = new Set(swap.positions.flatMap(({ claims }) => claims));
  return positions.every(({ claims }) => claims.every((claim) => shown.has(claim)));
}

function asGraveAs(swap: Finding, others: readonly Finding[]): Finding {
  return { ...swap, severity: others.map(({ severity }) => severity).reduce(graver, swap.severity) };
}

function graver(a: Severity, b: Severity): Severity {
  return lighter(a, b) === a ? b : a;
}

/** Equal for two disputes about the same two things, whichever way round; null where there are not two. */
function keyOf({ rule, positions }: Finding, lexicon: Lexicon): string | null {
  return positions.length === 2
    ? [rule, ...positions.map((position) => thingOf(position, lexicon)).sort()].join("\n")
    : null;
}

/** What could change places with another: the office, the speaker, the figure. */
function thingOf({ value, claims: [claim] }: Position, { titleSynonyms }: Lexicon): string {
  if (claim?.kind === "role") return titleSynonyms.canonical(claim.value.title);
  return claim?.kind === "quote" || claim?.kind === "statement" ? fold(claim.value.speaker ?? "") : value;
}

/** Whoever has the first thing in one has the second in the other, on both sides. */
function isSwapped(one: Finding, other: Finding, lexicon: Lexicon): boolean {
  if (one.about === other.about) return false;
  const [a, b] = one.positions as readonly [Position, Position];
  const [x, y] = partners(one, other, lexicon);
  if (x === undefined || y === undefined) return false;
  return shareSource(a, y) && shareSource(b, x) && !shareSource(a, x) && !shareSource(b, y);
}

/** The positions of the other dispute with the things of the first and the second position of the one. */
function partners(one: Finding, other: Finding, lexicon: Lexicon): readonly (Position | undefined)[] {
  return one.positions.map((own) =>
    other.positions.find((position) => thingOf(position, lexicon) === thingOf(own, lexicon)),
  );
}

/** One dispute: each side holds what its sources have of both. */
function join(one: Finding, other: Finding): Finding {
  const positions = one.positions.map((position) => {
    const rest = other.positions.find((candidate) => shareSource(position, candidate)) as Position;
    return { ...position, value: `${position.value}; ${rest.value}`, claims: [...position.claims, ...rest.claims] };
  });
  return {
    ...one,
    message: `${one.message} The other way round: ${other.about}. One of the texts seems to have swapped the two.`,
    positions,
    ...(one.disputing === undefined
      ? {}
      : { disputing: [...new Set([...one.disputing, ...(other.disputing ?? [])])].sort() }),
    notes: [...one.notes, ...other.notes.filter((note) => !one.notes.includes(note))],
  };
}

function shareSource(a: Position, b: Position): boolean {
  const sources = new Set(a.claims.map(({ source }) => source));
  return b.claims.some(({ source }) => sources.has(source));
}
