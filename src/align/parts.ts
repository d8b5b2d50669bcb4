// Counts that only look like a dispute: "12 men and eight women" in one paper are the "20 people" of another, and "five
// people, including the gunman" its "four victims". Takes groups of figures; gives them without counts that are a part of
// what the others count, or that take in more than they do, and says so where the arithmetic works.
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup, PartAgreement } from "../model/group.js";
import { buckets } from "./buckets.js";

type CountClaim = ClaimOf<"count">;

/** Between the parts of a list stands a comma, "and", or both. */
const joint = /^(?:,? and |, |; )(?:(?:another|a further) )?$/;

/** "including the gunman", "including two children": what comes after a count that takes it in. */
const taking =
  /^,? (?:including|among them|counting) (?:(the|a|an|one|his|her|its)\b|(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b)/i;
const smallNumbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The groups without such counts; `claims` are all of the story, `textOf` gives the text of a source. */
export function reconciled(
  groups: readonly ClaimGroup[],
  claims: readonly Claim[],
  textOf: (source: string) => string,
): ClaimGroup[] {
  const bySentence = buckets(claims.filter(isCount), ({ source, sentence }) => `${source} ${sentence.start}`);
  const bySentenceOf = new Map(bySentence.flatMap((counts) => counts.map((claim) => [claim, counts] as const)));
  const listOf = new Map<Claim, readonly CountClaim[]>();
  for (const list of bySentence.flatMap((counts) => listsIn(counts, textOf)))
    for (const part of list) listOf.set(part, list);
  return groups.map((group) => {
    const counts = group.claims.filter(isCount);
    if (counts.length < 2) return group;
    const notes: PartAgreement[] = [];
    const left = new Set<Claim>();
    for (const list of new Set(counts.flatMap((claim) => [listOf.get(claim) ?? []])))
      explainList(list, counts, left, notes);
    for (const claim of counts) explainTaking(claim, counts, textOf(claim.source), left, notes);
    for (const claim of counts) explainAddition(claim, counts, bySentenceOf.get(claim) ?? [], left, notes);
    if (left.size === 0) return group;
    return {
      ...group,
      claims: group.claims.filter((claim) => !left.has(claim)),
      agreement: [...group.agreement, ...notes],
    };
  });
}

function isCount(claim: Claim): claim is CountClaim {
  return claim.kind === "count" && claim.value.against === undefined;
}

/** Runs of counts of different things that are joined to a list. */
function listsIn(claims: readonly CountClaim[], textOf: (source: string) => string): CountClaim[][] {
  const ordered = [...claims].sort((a, b) => a.span.start - b.span.start);
  const lists: CountClaim[][] = [];
  for (const claim of ordered) {
    const open = lists.at(-1);
    const before = open?.at(-1);
    const joined =
      before !== undefined &&
      joint.test(textOf(claim.source).slice(before.span.end, claim.span.start)) &&
      before.value.what.toLowerCase() !== claim.value.what.toLowerCase();
    if (joined) open?.push(claim);
    else lists.push([claim]);
  }
  return lists.filter((list) => list.length > 1);
}

/** A list is compared by its sum: with a total that it makes up there is no dispute, and its parts are none either way. */
function explainList(
  list: readonly CountClaim[],
  counts: readonly CountClaim[],
  left: Set<Claim>,
  notes: PartAgreement[],
): void {
  if (list.length === 0) return;
  const sum = list.reduce((total, { value }) => total + (value.low ?? 0), 0);
  const total = counts.find(({ source, value }) => source !== list[0]?.source && value.low === sum);
  if (total === undefined) return;
  for (const part of list) left.add(part);
  const detail = `${list.map(({ text }) => text).join(" + ")} = ${total.text}`;
  notes.push({ part: "parts", verdict: "agrees", detail });
}

/** "Three more bodies were found, bringing the toll to 12": the nine of the other source were all there were before. */
function explainAddition(
  claim: CountClaim,
  counts: readonly CountClaim[],
  beside: readonly CountClaim[],
  left: Set<Claim>,
  notes: PartAgreement[],
): void {
  const added = beside.find(
    ({ subject, value }) => value.low !== null && subject.modifiers.some((word) => more.has(word)),
  );
  if (added === undefined || added === claim || claim.value.low === null) return;
  const before = claim.value.low - (added.value.low ?? 0);
  const other = counts.find(({ source, value }) => source !== claim.source && value.low === before);
  if (other === undefined) return;
  left.add(claim);
  notes.push({ part: "parts", verdict: "agrees", detail: `${other.text} + ${added.text} = ${claim.text}` });
}

const more = new Set(["more", "another", "further", "additional"]);

function explainTaking(
  claim: CountClaim,
  counts: readonly CountClaim[],
  text: string,
  left: Set<Claim>,
  notes: PartAgreement[],
): void {
  const found = taking.exec(text.slice(claim.span.end, claim.span.end + 40));
  if (found === null || claim.value.low === null) return;
  const word = (found[2] ?? "one").toLowerCase();
  const taken = smallNumbers.includes(word) ? smallNumbers.indexOf(word) + 1 : Number(word);
  const rest = claim.value.low - taken;
  const other = counts.find(({ source, value }) => source !== claim.source && value.low === rest);
  if (other === undefined) return;
  left.add(claim);
  notes.push({ part: "parts", verdict: "agrees", detail: `${claim.text}${found[0]} … = ${other.text} + ${taken}` });
}
