// Who and what takes part in an act whose time is told. An act of one kind happens again and again: teams win, police arrest,
// parliaments vote; only the same people and things make it the same act.
import { fold } from "../../lexicon/fold.js";
import type { Claim } from "../../model/claim.js";
import type { Part } from "./part.js";

/** "a third man", "another bomb": one more than was told before. */
const oneMore = /^(?:second|third|fourth|fifth|sixth|seventh|another|further|additional|more)$/;

/** For the times of two acts; other claims say what they are about by their own words. */
export function agreeParticipants(a: Claim, b: Claim): Part {
  const missing: Part = { part: "participants", verdict: "missing", detail: "–", weight: 0 };
  if (a.kind !== "date" || b.kind !== "date") return missing;
  const more = [a, b].map(({ subject: { terms, modifiers } }) =>
    [...terms, ...modifiers].find((word) => oneMore.test(word)),
  );
  if (more[0] !== more[1]) return { ...differ(`${more[0] ?? "–"} / ${more[1] ?? "–"}`, -0.4), apart: true };
  const [ours, theirs] = [namesLacking(a, b), namesLacking(b, a)];
  if (ours.length > 0 && theirs.length > 0) return differ(`${ours.join(", ")} / ${theirs.join(", ")}`, -0.15);
  const [left, right] = [a.subject.counted, b.subject.counted];
  if (left === null || right === null || left === right) return missing;
  const shared = a.subject.terms.includes(right) || b.subject.terms.includes(left);
  return shared ? missing : differ(`${left} / ${right}`, -0.1);
}

function differ(detail: string, weight: number): Part {
  return { part: "participants", verdict: "differs", detail, weight };
}

/** Names in the clause of one that the sentence of the other does not hold. */
function namesLacking({ subject: { parties } }: Claim, { subject: { terms } }: Claim): readonly string[] {
  return parties
    .map(({ name }) => name)
    .filter(
      (name) =>
        !fold(name)
          .toLowerCase()
          .split(/[\s-]+/)
          .some((word) => terms.includes(word)),
    );
}
