// One dispute that papers have twice, in the headline and in the story, is one: the groups are joined when each paper gives
// in both the same figures of the same measure, and nothing says that they belong to two things.
import type { Claim } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { buckets } from "./buckets.js";
import { valueKeyOf } from "./figure-nodes.js";
import { groupOf } from "./group.js";
import { sameNamed } from "./subject/anchors.js";

/** The groups, with each dispute once; a group that states one figure only is left as it is. */
export function joinRepeated(groups: readonly ClaimGroup[]): ClaimGroup[] {
  const joined = new Map<ClaimGroup, ClaimGroup | null>();
  const disputes = groups.filter((group) => new Set(group.claims.map(valueKeyOf)).size > 1);
  for (const alike of buckets(disputes, ({ claims: [first] }) => `${first?.kind} ${first?.subject.measure}`)) {
    const kept: { original: ClaimGroup; group: ClaimGroup }[] = [];
    for (const group of [...alike].sort((a, b) => b.claims.length - a.claims.length || b.confidence - a.confidence)) {
      const whole = kept.find((candidate) => repeats(candidate.group, group));
      if (whole === undefined) kept.push({ original: group, group });
      else {
        joined.set(group, null);
        whole.group = join(whole.group, group);
        joined.set(whole.original, whole.group);
      }
    }
  }
  return groups.flatMap((group) => {
    const now = joined.get(group);
    return now === undefined ? group : (now ?? []);
  });
}

/** Whether every source of the smaller group gives its figures in the larger one too, of what may be the same thing. */
function repeats(whole: ClaimGroup, part: ClaimGroup): boolean {
  return part.claims.every((claim) => {
    const same = whole.claims.filter(
      (other) => other.source === claim.source && valueKeyOf(other) === valueKeyOf(claim),
    );
    return same.length > 0 && whole.claims.every((other) => mayBeOneThing(claim, other));
  });
}

function mayBeOneThing({ subject: a, negated }: Claim, { subject: b, negated: other }: Claim): boolean {
  return (
    negated === other &&
    (a.facet === null || b.facet === null || a.facet === b.facet) &&
    (a.anchor === null || b.anchor === null || sameNamed(a.anchor, b.anchor))
  );
}

/** Told by the surer of the two. */
function join(a: ClaimGroup, b: ClaimGroup): ClaimGroup {
  const surer = b.confidence > a.confidence ? b : a;
  return groupOf(a.relation, [...new Set([...a.claims, ...b.claims])], surer.confidence, surer.agreement, surer.about);
}
