// Roles to groups: the titles that sources give to one person, and the people that they put into one office. A title
// without a name joins the person who speaks the same words in another source.
import { fold } from "../lexicon/fold.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { overlaps } from "../model/span.js";
import { buckets } from "./buckets.js";
import { groupOf } from "./group.js";
import { nearWords } from "./near-words.js";

type RoleClaim = ClaimOf<"role">;

export function alignRoles(
  claims: readonly Claim[],
  quotations: readonly ClaimGroup[],
  lexicon: Lexicon,
): ClaimGroup[] {
  const roles = claims.filter((claim): claim is RoleClaim => claim.kind === "role");
  return [...rolesOfOnePerson(roles), ...rolesOfOneSpeaker(roles, quotations), ...holdersOfOneOffice(roles, lexicon)];
}

function rolesOfOnePerson(roles: readonly RoleClaim[]): ClaimGroup[] {
  const named = roles.filter((claim) => claim.value.name?.includes(" ") === true);
  return buckets(named, (claim) => personKey(claim.value.name as string))
    .filter((bucket) => bucket.length > 1)
    .map((bucket) =>
      groupOf(
        "same-person",
        bucket,
        0.85,
        [{ part: "name", verdict: "agrees", detail: (bucket[0] as RoleClaim).value.name as string }],
        (bucket[0] as RoleClaim).value.name as string,
      ),
    );
}

/** First letter of the given name and the family name: "Tim Murray" and "Timothy Murray" share it, "Patty Murray" does not. */
function personKey(name: string): string {
  const words = fold(name)
    .replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/, "")
    .split(/\s+/);
  return `${words[0]?.slice(0, 1)} ${words.at(-1)}`;
}

/** The roles of those to whom sources give one utterance, when at least one of them has no name. */
function rolesOfOneSpeaker(roles: readonly RoleClaim[], quotations: readonly ClaimGroup[]): ClaimGroup[] {
  const bySource = new Map(
    buckets(roles, (claim) => claim.source).map((list) => [(list[0] as RoleClaim).source, list]),
  );
  const groups = new Map<string, ClaimGroup>();
  for (const group of quotations) {
    if (group.relation !== "same-utterance") continue;
    const speakers = new Set<RoleClaim>();
    for (const claim of group.claims) {
      if (claim.kind !== "quote") continue;
      for (const role of bySource.get(claim.source) ?? []) if (speaks(role, claim)) speakers.add(role);
    }
    const found = [...speakers];
    if (new Set(found.map((claim) => claim.source)).size < 2 || found.every((claim) => claim.value.name !== null))
      continue;
    const key = found.map((claim) => claim.id).join(" ");
    groups.set(
      key,
      groupOf("same-person", found, 0.65, [{ part: "utterance", verdict: "agrees", detail: group.about }], group.about),
    );
  }
  return [...groups.values()];
}

function speaks(role: RoleClaim, quote: ClaimOf<"quote">): boolean {
  const { speaker, speakerSpan } = quote.value;
  if (speakerSpan !== null && overlaps(role.span, speakerSpan)) return true;
  if (speaker === null) return false;
  if (role.value.name !== null) return fold(role.value.name) === fold(speaker);
  return fold(speaker).includes(fold(role.value.title)) && role.span.end <= quote.span.end;
}

function holdersOfOneOffice(roles: readonly RoleClaim[], lexicon: Lexicon): ClaimGroup[] {
  const { canonical, single } = lexicon.titleSynonyms;
  const offices = roles.filter(
    ({ value }) =>
      value.name?.includes(" ") === true &&
      value.organisation !== null &&
      value.status === "current" &&
      single.has(canonical(value.title)),
  );
  return buckets(
    offices,
    ({ value }) => `${canonical(value.title)} of ${bodyOf(value.organisation as string, lexicon)}`,
  )
    .filter((bucket) => severalPeople(bucket))
    .map((bucket) => {
      const { value } = bucket[0] as RoleClaim;
      const office = `${value.title} (${value.organisation})`;
      return groupOf("same-office", bucket, 0.65, [{ part: "office", verdict: "agrees", detail: office }], office);
    });
}

/** "Canadian", "Canada's" and "Canada" are one body. */
function bodyOf(organisation: string, lexicon: Lexicon): string {
  const key = fold(organisation).replace(/'s?$/, "").replace(/^the /, "");
  return (lexicon.places.byName.get(key) ?? lexicon.places.byPeople.get(key))?.name ?? key;
}

/** True when two holders' family names are not even near; near ones are a matter of spelling. */
function severalPeople(bucket: readonly RoleClaim[]): boolean {
  const families = [
    ...new Set(
      bucket.map(
        ({ value }) =>
          fold(value.name as string)
            .split(/\s+/)
            .at(-1) as string,
      ),
    ),
  ];
  return families.some((a) => families.some((b) => !nearWords(a, b)));
}
