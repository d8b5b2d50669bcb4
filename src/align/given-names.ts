// One person under two given names: "Sheriff Dale Guidry" in one paper, "Sheriff Dean Guidry" in another. Takes people named
// in full; two of one family name are one person only when sources give both the same office, the same age, or the same
// words to say, and no source knows both.
import { fold } from "../lexicon/fold.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { buckets } from "./buckets.js";
import { groupOf } from "./group.js";
import { nearWords } from "./near-words.js";

type NameClaim = ClaimOf<"name">;

interface Bearer {
  readonly name: string;
  readonly given: string;
  readonly claims: readonly NameClaim[];
  readonly sources: ReadonlySet<string>;
}

/** A family name that more people of a story bear than this is a family's or a common one. */
const mostBearers = 8;

/** Groups of two forms of one name. */
export function givenNames(
  names: readonly NameClaim[],
  claims: readonly Claim[],
  quotations: readonly ClaimGroup[],
  lexicon: Lexicon,
): ClaimGroup[] {
  const marks = marksOfPeople(claims, quotations, lexicon);
  return [...bearersByFamily(names).values()].flatMap((bearers) => {
    if (bearers.length < 2 || bearers.length > mostBearers) return [];
    const groups: ClaimGroup[] = [];
    bearers.forEach((a, index) => {
      for (const b of bearers.slice(index + 1)) {
        if (
          mayBeOne(a.given, b.given) ||
          ofManAndWoman(a.given, b.given, lexicon) ||
          [...a.sources].some((source) => b.sources.has(source))
        )
          continue;
        const shared = [...(marks.get(fold(a.name)) ?? [])].find((mark) => marks.get(fold(b.name))?.has(mark) === true);
        if (shared === undefined) continue;
        const detail = `${a.name} / ${b.name}`;
        const parts = [
          { part: "family name", verdict: "agrees", detail } as const,
          { part: "person", verdict: "agrees", detail: shared } as const,
        ];
        groups.push(groupOf("same-name", [...a.claims, ...b.claims], 0.75, parts, a.name));
      }
    });
    return groups;
  });
}

/** Equal, nearly so (a matter of spelling), or an initial. */
function mayBeOne(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && (a.length === 1 || b.length === 1) ? true : nearWords(a, b);
}

/** A man and a woman of one family are two people. */
function ofManAndWoman(a: string, b: string, { givenNames: known }: Lexicon): boolean {
  const [left, right] = [known.get(a), known.get(b)];
  return typeof left === "string" && typeof right === "string" && left !== right;
}

function bearersByFamily(names: readonly NameClaim[]): ReadonlyMap<string, Bearer[]> {
  const full = names.filter(({ value }) => value.entity === "person" && wordsOf(value.name).length > 1);
  const byFamily = new Map<string, Bearer[]>();
  for (const bucket of buckets(full, ({ value }) => fold(value.name))) {
    const { name } = (bucket[0] as NameClaim).value;
    const words = wordsOf(name);
    const family = words.at(-1) as string;
    const bearer = {
      name,
      given: words[0] as string,
      claims: bucket,
      sources: new Set(bucket.map((claim) => claim.source)),
    };
    byFamily.set(family, [...(byFamily.get(family) ?? []), bearer]);
  }
  return byFamily;
}

function wordsOf(name: string): string[] {
  return fold(name).replace(/\./g, "").split(/\s+/);
}

/** What sources say of people by their full names: offices, ages, words that two of them are both said to have spoken. */
function marksOfPeople(
  claims: readonly Claim[],
  quotations: readonly ClaimGroup[],
  { titleSynonyms }: Lexicon,
): ReadonlyMap<string, ReadonlySet<string>> {
  const marks = new Map<string, Set<string>>();
  const mark = (name: string, what: string) => {
    const key = fold(name);
    marks.set(key, (marks.get(key) ?? new Set()).add(what));
  };
  for (const claim of claims) {
    if (claim.kind === "role" && claim.value.name !== null) {
      mark(claim.value.name, titleSynonyms.canonical(claim.value.title.toLowerCase()));
    }
    if (claim.kind === "age" && claim.subject.anchor?.found === "near" && claim.value.low !== null) {
      mark(claim.subject.anchor.text, `aged ${claim.value.low}`);
    }
  }
  for (const { relation, claims: quotes, about } of quotations) {
    if (relation !== "same-words") continue;
    for (const { kind, value } of quotes) if (kind === "quote" && value.speaker !== null) mark(value.speaker, about);
  }
  return marks;
}
