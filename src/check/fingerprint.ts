// The ids of findings. They come from rule, subject and values, never from offsets, names of files or the words around a
// value: an id that stays is what lets an editor's decision stay.
import { createHash } from "node:crypto";
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { SourceFacts } from "./context.js";
import { compareText } from "./position.js";
import type { Sorted } from "./positions.js";
import { descriptionsOf } from "./value-identity.js";
import type { DistinctValue } from "./values.js";

/** Ten hexadecimal digits from the rule, what is counted or who it is, and the values in dispute, in whatever order. */
function fingerprint(rule: string, subject: string, values: readonly string[]): string {
  const text = [rule, subject.toLowerCase(), ...[...values].sort(compareText)].join("\u0000");
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

/**
 * The id of a dispute. Each position counts with one value, so that a source which agrees with a position changes nothing:
 * neither by its hedge, nor by a figure a little off, nor by naming more of the subject.
 */
export function idOfDispute(rule: string, group: ClaimGroup, sorted: Sorted, facts: SourceFacts): string {
  const disputed = new Set(sorted.conflicts.flatMap(({ a, b }) => [a, b]));
  const descriptions = sorted.positions.map((values) => {
    const own = values.filter((value) => disputed.has(value));
    return descriptionsOf(standingFor(own.length > 0 ? own : values, facts), group.relation);
  });
  return fingerprint(rule, subjectOf(group), coarsestApart(descriptions));
}

/** The claim whose value stands for a position: the roundest figure, the fullest name; between equals the first published. */
function standingFor(values: readonly DistinctValue[], facts: SourceFacts): Claim {
  const [first] = values
    .map((value) => ({ value, published: firstPublished(value, facts), weight: weightOf(value.claim) }))
    .sort(
      (a, b) => b.weight - a.weight || compareText(a.published, b.published) || compareText(a.value.key, b.value.key),
    );
  return (first as { readonly value: DistinctValue }).value.claim;
}

/** The day: hours are given by some sources only. */
function firstPublished({ claims }: DistinctValue, facts: SourceFacts): string {
  return claims.map(({ source }) => facts.publishedOf(source)?.slice(0, 10) ?? "9").sort(compareText)[0] ?? "9";
}

/** What another source is least likely to outdo. */
function weightOf(claim: Claim): number {
  if (claim.kind === "name") return claim.value.name.split(/\s+/).length;
  return "roundness" in claim.value ? claim.value.roundness : 0;
}

/** One description for each position: the coarsest in which no two are alike, or else the finest. */
function coarsestApart(positions: readonly (readonly string[])[]): readonly string[] {
  const finest = Math.max(...positions.map((levels) => levels.length)) - 1;
  for (let level = 0; level < finest; level++) {
    const values = positions.map((levels) => levels[Math.min(level, levels.length - 1)] as string);
    if (new Set(values).size === values.length) return values;
  }
  return positions.map((levels) => levels.at(-1) as string);
}

/** The part of the subject on which all claims of a group agree: what is measured, or whose office it is. */
function subjectOf({ relation, claims }: ClaimGroup): string {
  if (relation === "same-subject") return lowest(claims.map(({ subject }) => subject.measure));
  if (relation !== "same-person") return relation;
  return lowest(
    claims.map((claim) => (claim.kind === "role" ? (claim.value.name?.split(/\s+/).at(-1) ?? null) : null)),
  );
}

/** The first of the words by the alphabet, so that their order plays no part. */
function lowest(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).sort(compareText)[0] ?? "";
}

/**
 * Findings whose ids are their own. Of findings with one id, one subject and a source in common the surest stands for them
 * all. Others are disputes of their own (two victims, both 34 here and 35 there; two stories with 3 dead against 4; two
 * papers that contradict themselves alike), and all but the first get another id.
 */
export function withOwnIds(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding[]>();
  const numberOf = new Map<string, number>();
  for (const finding of findings) {
    const known = byId.get(finding.id) ?? [];
    byId.set(finding.id, known);
    const places = sourcesOf(finding).map((source) => [finding.id, subjectIn(finding), source].join("\u0000"));
    const same = places.map((place) => numberOf.get(place)).find((number) => number !== undefined) ?? known.length;
    if ((known[same]?.confidence ?? -1) < finding.confidence) known[same] = finding;
    for (const place of places) if (!numberOf.has(place)) numberOf.set(place, same);
  }
  return [...byId.values()].flatMap((known) =>
    known.length === 1
      ? known
      : known
          .map((finding) => ({ finding, place: [subjectIn(finding), ...sourcesOf(finding)].join("\u0000") }))
          .sort((a, b) => compareText(a.place, b.place))
          .map(({ finding, place }, index) => (index === 0 ? finding : { ...finding, id: apart(finding, place) })),
  );
}

function subjectIn({ about }: Finding): string {
  return about.toLowerCase();
}

function sourcesOf({ positions }: Finding): readonly string[] {
  return [...new Set(positions.flatMap(({ claims }) => claims.map(({ source }) => source)))].sort(compareText);
}

/** Nothing but their places tells two such disputes apart. */
function apart({ rule, id }: Finding, place: string): string {
  return fingerprint(rule, place, [id]);
}
