// Two disputes that are one slip: the same two figures, each with the other thing. "Anna, 34, and Karl, 29" in one paper is
// "Karl, 34, and Anna, 29" in another.
import type { Finding, Position } from "../model/finding.js";

/** Findings with a remark on those whose figures stand the other way round in another finding of the same rule. */
export function namingSwaps(findings: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.positions.length === 2) alike.set(keyOf(finding), [...(alike.get(keyOf(finding)) ?? []), finding]);
  }
  return findings.map((finding) => {
    const other = alike.get(keyOf(finding))?.find((candidate) => isSwapped(finding, candidate));
    if (other === undefined) return finding;
    const note = `The same two figures stand the other way round under “${other.about}”: one of the texts seems to have swapped them.`;
    return { ...finding, notes: [...finding.notes, note] };
  });
}

function keyOf({ rule, positions }: Finding): string {
  return [rule, ...positions.map(({ value }) => value).sort()].join("\n");
}

/** Whoever has the first figure in one has the second in the other, on both sides. */
function isSwapped(one: Finding, other: Finding): boolean {
  const [a, b] = one.positions as readonly [Position, Position];
  const [x, y] = [a, b].map(({ value }) => other.positions.find((position) => position.value === value));
  if (x === undefined || y === undefined || one === other) return false;
  return shareSource(a, y) && shareSource(b, x) && !shareSource(a, x) && !shareSource(b, y);
}

function shareSource(a: Position, b: Position): boolean {
  const sources = new Set(a.claims.map(({ source }) => source));
  return b.claims.some(({ source }) => sources.has(source));
}
