// One person under two family names: "Maria Lopez, 23" in one paper, "Maria Ortega, 23" in another; "Curt Langley" and "Curt
// Langston". Takes names in full and the ages that stand beside them; an equal given name alone says nothing, an equal given
// name and age of a story do, and so do family names that begin alike.
import { fold } from "../lexicon/fold.js";
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { contains } from "../model/span.js";
import { buckets } from "./buckets.js";
import { groupOf } from "./group.js";
import { nearWords } from "./near-words.js";

type NameClaim = ClaimOf<"name">;

/** An age that stands farther from a name than this, in characters, may be another person's. */
const beside = 12;

interface Person {
  readonly given: string;
  readonly family: string;
  readonly age: number;
  readonly claims: readonly NameClaim[];
  readonly sources: ReadonlySet<string>;
}

/** Groups of two forms of name; a source that has both knows two people. */
export function familyNames(names: readonly NameClaim[], claims: readonly Claim[]): ClaimGroup[] {
  const people = agedPeople(names, claims);
  const groups: ClaimGroup[] = [];
  for (const sameAge of buckets(people, ({ age }) => String(age))) {
    sameAge.forEach((a, index) => {
      for (const b of sameAge.slice(index + 1)) {
        if (!nearWords(a.given, b.given) || nearWords(a.family, b.family)) continue;
        if ([...a.sources].some((source) => b.sources.has(source))) continue;
        const [one, other] = [nameOf(a), nameOf(b)];
        groups.push(
          groupOf(
            "same-name",
            [...a.claims, ...b.claims],
            0.75,
            [
              { part: "given name", verdict: "agrees", detail: `${one} / ${other}` },
              { part: "age", verdict: "agrees", detail: String(a.age) },
            ],
            one,
          ),
        );
      }
    });
  }
  return [...groups, ...beginningAlike(names)];
}

/** So many letters in common at the beginning are seldom chance between two people of one given name in one story. */
const sharedBeginning = 4;

/** More people of one given name than this are no longer told apart by it. */
const mostNamesakes = 8;

/** Equal given names, and family names with one beginning and another end, that no source gives both of. */
function beginningAlike(names: readonly NameClaim[]): ClaimGroup[] {
  const full = names.filter(({ value }) => value.entity === "person" && wordsOf(value.name).length === 2);
  const groups: ClaimGroup[] = [];
  for (const namesakes of buckets(full, ({ value }) => wordsOf(value.name)[0] as string)) {
    const people = buckets(namesakes, ({ value }) => wordsOf(value.name).join(" "));
    if (people.length > mostNamesakes) continue;
    people.forEach((a, index) => {
      for (const b of people.slice(index + 1)) {
        const [one, other] = [a[0] as NameClaim, b[0] as NameClaim].map(({ value }) => value.name) as [string, string];
        const [left, right] = [wordsOf(one)[1] as string, wordsOf(other)[1] as string];
        if (left.slice(0, sharedBeginning) !== right.slice(0, sharedBeginning) || nearWords(left, right)) continue;
        if (
          Math.min(left.length, right.length) <= sharedBeginning ||
          a.some(({ source }) => b.some((claim) => claim.source === source))
        )
          continue;
        const detail = `${one} / ${other}`;
        groups.push(
          groupOf(
            "same-name",
            [...a, ...b],
            0.65,
            [
              { part: "given name", verdict: "agrees", detail },
              { part: "family name", verdict: "agrees", detail: `both begin with ${left.slice(0, sharedBeginning)}` },
            ],
            one,
          ),
        );
      }
    });
  }
  return groups;
}

/** People named in full with their age beside the name, one for each spelling. */
function agedPeople(names: readonly NameClaim[], claims: readonly Claim[]): Person[] {
  const ages = claims.filter((claim): claim is ClaimOf<"age"> => claim.kind === "age" && claim.value.low !== null);
  const agesBySource = new Map(buckets(ages, ({ source }) => source).map((list) => [list[0]?.source, list]));
  const full = names.filter(({ value }) => value.entity === "person" && wordsOf(value.name).length > 1);
  return buckets(full, ({ value }) => wordsOf(value.name).join(" ")).flatMap((bucket) => {
    const aged = bucket.flatMap((claim) => ageBeside(claim, agesBySource.get(claim.source) ?? []));
    const words = wordsOf((bucket[0] as NameClaim).value.name);
    if (aged.length === 0 || new Set(aged).size > 1) return [];
    return [
      {
        given: words[0] as string,
        family: words.at(-1) as string,
        age: aged[0] as number,
        claims: bucket,
        sources: new Set(bucket.map(({ source }) => source)),
      },
    ];
  });
}

/** The age in the words beside the name, or the one that its clause gives to this person. */
function ageBeside(name: NameClaim, ages: readonly ClaimOf<"age">[]): number[] {
  const found =
    ages.find(({ span }) => Math.max(span.start - name.span.end, name.span.start - span.end) <= beside) ??
    ages.find(({ subject, sentence }) => subject.anchor?.text === name.value.name && contains(sentence, name.span));
  return found === undefined ? [] : [Math.floor(found.value.low as number)];
}

function nameOf({ claims }: Person): string {
  return (claims[0] as NameClaim).value.name;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s]+/)
    .filter((word) => /\p{L}{2}/u.test(word));
}
