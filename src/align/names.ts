// One name that sources write in two ways. Candidates come from an index of near spellings; whether two near names are one
// is decided by what the sources show: names that one source uses side by side in full are two people.
import { fold } from "../lexicon/fold.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { buckets } from "./buckets.js";
import { DisjointSets } from "./disjoint-sets.js";
import { familyNames } from "./family-names.js";
import { givenNames } from "./given-names.js";
import { groupOf } from "./group.js";
import { nearPairs, nearWords } from "./near-words.js";

type NameClaim = ClaimOf<"name">;

/** A name as the whole story writes it: all claims with the same folded form and kind of thing. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly claims: readonly NameClaim[];
  readonly bySource: ReadonlyMap<string, number>;
  readonly occurrences: number;
}

export function alignNames(
  claims: readonly Claim[],
  quotations: readonly ClaimGroup[],
  lexicon: Lexicon,
): ClaimGroup[] {
  const names = claims.filter((claim): claim is NameClaim => claim.kind === "name");
  return [
    ...spellingVariants(names, lexicon),
    ...houseStyles(names),
    ...familyNames(names, claims),
    ...givenNames(names, claims, quotations, lexicon),
  ];
}

/** Different words that stand for one name: "Alishbandi" and "Alishvandi". */
function spellingVariants(names: readonly NameClaim[], lexicon: Lexicon): ClaimGroup[] {
  const forms = buckets(names, (claim) => `${claim.value.entity} ${fold(claim.value.name)}`).map(formOf);
  const fullForms = fullFormsByFamily(forms);
  const sets = new DisjointSets(forms.length);
  const pairs = nearPairs(forms.map((form) => form.words)).filter(([a, b]) =>
    oneName(forms[a] as Form, forms[b] as Form, fullForms, lexicon),
  );
  for (const [a, b] of pairs) sets.join(a, b);
  const indexOf = new Map(forms.map((form, index) => [form, index]));
  for (const [a, b] of pairs) {
    if ((forms[a] as Form).words.length > 1) continue;
    for (const index of [a, b]) {
      const bearer = onlyBearer(forms[index] as Form, fullForms);
      if (bearer !== null) sets.join(index, indexOf.get(bearer) as number);
    }
  }
  return buckets([...forms.keys()], (index) => String(sets.rootOf(index)))
    .filter((members) => members.length > 1)
    .map((members) => groupOfForms(members.map((index) => forms[index] as Form)));
}

/** The one person who bears the family name in full, or null when nobody or several do. */
function onlyBearer(form: Form, fullForms: ReadonlyMap<string, readonly Form[]>): Form | null {
  if ((form.claims[0] as NameClaim).value.entity !== "person") return null;
  const bearers = fullForms.get(form.words[0] as string) ?? [];
  return bearers.length === 1 ? (bearers[0] as Form) : null;
}

function groupOfForms(group: readonly Form[]): ClaimGroup {
  const detail = group.map((form) => form.claims[0]?.value.name).join(" / ");
  const most = [...group].sort((x, y) => y.words.length - x.words.length || y.occurrences - x.occurrences)[0] as Form;
  const single = group.every((form) => form.words.length === 1);
  return groupOf(
    "same-name",
    asOneEntity(group),
    single ? 0.7 : 0.85,
    [{ part: "name", verdict: "agrees", detail }],
    (most.claims[0] as NameClaim).value.name,
  );
}

/** A spelling that is not known may be read as a body where the known one is a place; all are what most mentions are. */
function asOneEntity(group: readonly Form[]): NameClaim[] {
  const mentions = new Map<NameClaim["value"]["entity"], number>();
  for (const { claims, occurrences } of group) {
    const entity = (claims[0] as NameClaim).value.entity;
    mentions.set(entity, (mentions.get(entity) ?? 0) + occurrences);
  }
  const [entity] = [...mentions].reduce((a, b) => (b[1] > a[1] ? b : a));
  return group.flatMap(({ claims }) => claims.map((claim) => ({ ...claim, value: { ...claim.value, entity } })));
}

function formOf(claims: NameClaim[]): Form {
  const { name, entity } = (claims[0] as NameClaim).value;
  const key = fold(name);
  const words = key.split(/[\s-]+/).filter((word) => /\p{L}{2}/u.test(word));
  const bySource = new Map(claims.map((claim) => [claim.source, claim.value.occurrences]));
  const occurrences = [...bySource.values()].reduce((sum, count) => sum + count, 0);
  return { key: `${entity} ${key}`, words, claims, bySource, occurrences };
}

/** Forms of two and more words for people, by their last word. */
function fullFormsByFamily(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const byFamily = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.words.length < 2 || (form.claims[0] as NameClaim).value.entity !== "person") continue;
    const family = form.words.at(-1) as string;
    const list = byFamily.get(family);
    if (list === undefined) byFamily.set(family, [form]);
    else list.push(form);
  }
  return byFamily;
}

function oneName(a: Form, b: Form, fullForms: ReadonlyMap<string, readonly Form[]>, lexicon: Lexicon): boolean {
  const [left, right] = [(a.claims[0] as NameClaim).value, (b.claims[0] as NameClaim).value];
  if (left.place !== null || right.place !== null || isListed(a, lexicon) || isListed(b, lexicon)) {
    return knownPlaceMisspelt(a, b, lexicon);
  }
  if (a.words.length !== b.words.length || isInflection(a, b) || sideBySide(a, b)) return false;
  if (a.words.length > 1) return severalWordsNear(a, b) && !namesOfManAndWoman(a, b, lexicon);
  return left.entity === "person" || right.entity === "person" ? oneFamilyName(a, b, fullForms) : oneWordNear(a, b);
}

/** A long name of a place that the lists know, beside one of a place that they do not and that nobody writes besides. */
function knownPlaceMisspelt(a: Form, b: Form, lexicon: Lexicon): boolean {
  const [left, right] = [(a.claims[0] as NameClaim).value, (b.claims[0] as NameClaim).value];
  if (left.entity !== "place" || right.entity !== "place" || (left.place === null) === (right.place === null))
    return false;
  if (a.words.length !== b.words.length || isInflection(a, b) || bothInOne(a, b)) return false;
  const unknown = left.place === null ? a : b;
  if (unknown.words.some((word) => lexicon.commonWords.has(word))) return false;
  return a.words.every((word, index) => word[0] === b.words[index]?.[0]) && a.words.join("").length >= 7;
}

function bothInOne(a: Form, b: Form): boolean {
  return [...a.bySource.keys()].some((source) => b.bySource.has(source));
}

/** A word that the lists know as a place or a people is not a misspelling of another. */
function isListed(form: Form, lexicon: Lexicon): boolean {
  const key = form.words.join(" ");
  return lexicon.places.byName.has(key) || lexicon.places.byPeople.has(key) || lexicon.commonWords.has(key);
}

/**
 * One word equal and the others near, or all of them long enough that nearness is no chance. Two words of three letters
 * that differ are as often two names ("Abi", "Abu") unless the equal ones are long.
 */
function severalWordsNear(a: Form, b: Form): boolean {
  const equal = a.words.filter((word, index) => word === b.words[index]);
  const others = [...a.words, ...b.words].filter((word) => !equal.includes(word));
  if (others.some((word) => word.length <= 3) && equal.join("").length < 5) return false;
  return equal.length > 0 || Math.min(...a.words.map((word) => word.length)) > 4;
}

/** "Maria Santos" and "Mario Santos": both given names are known, one a woman's and the other a man's. */
function namesOfManAndWoman(a: Form, b: Form, { givenNames }: Lexicon): boolean {
  const [left, right] = [givenNames.get(a.words[0] as string), givenNames.get(b.words[0] as string)];
  return typeof left === "string" && typeof right === "string" && left !== right;
}

/** Five letters and more, alike in sound or one letter apart with the same beginning. */
function oneWordNear(a: Form, b: Form): boolean {
  const [left, right] = [a.words[0] as string, b.words[0] as string];
  return Math.min(left.length, right.length) >= 5 && left.slice(0, 2) === right.slice(0, 2);
}

/**
 * Two family names: a rare one that nobody bears in full beside a common one that is introduced in full, in one source;
 * or two spellings, in different sources, whose bearers in full have near given names.
 */
function oneFamilyName(a: Form, b: Form, fullForms: ReadonlyMap<string, readonly Form[]>): boolean {
  const [rare, common] = a.occurrences <= b.occurrences ? [a, b] : [b, a];
  const borne = fullForms.get(rare.words[0] as string) ?? [];
  const introduced = fullForms.get(common.words[0] as string) ?? [];
  if (borne.length > 0 && introduced.length > 0) {
    return borne.some((x) => introduced.some((y) => nearWords(x.words[0] as string, y.words[0] as string)));
  }
  const together = [...rare.bySource.keys()].every((source) => common.bySource.has(source));
  if (together) return borne.length === 0 && introduced.length > 0 && rare.occurrences * 2 <= common.occurrences;
  return oneWordNear(a, b) && borne.length === 0;
}

/** A source that writes both forms more than once means two. */
function sideBySide(a: Form, b: Form): boolean {
  return [...a.bySource].some(([source, count]) => count > 1 && (b.bySource.get(source) ?? 0) > 1);
}

/** "Angel" and "Angels", "Iran" and "Iranian": one word in two grammatical forms. */
function isInflection(a: Form, b: Form): boolean {
  const [short, long] = [a.words.join(" "), b.words.join(" ")].sort((x, y) => x.length - y.length) as [string, string];
  if (!long.startsWith(short)) return false;
  const ending = long.slice(short.length);
  return /^(?:s|an|ian|i|ese|ish|ic)$/.test(ending) || (ending === "n" && short.endsWith("a"));
}

/**
 * Spellings that differ in marks only ("Mélanie" and "Melanie"), or that the lexicon knows for one place and that are
 * near each other ("Kyiv" and "Kiev"). Short and full names of a country are no difference.
 */
function houseStyles(names: readonly NameClaim[]): ClaimGroup[] {
  return buckets(names, (claim) => `${claim.value.entity} ${claim.value.place ?? fold(claim.value.name)}`)
    .map((bucket) => spelledOut(bucket))
    .filter((bucket) => new Set(bucket.map((claim) => claim.value.name)).size > 1)
    .map((bucket) => {
      const spellings = [...new Set(bucket.map((claim) => claim.value.name))];
      return groupOf(
        "same-name",
        bucket,
        0.9,
        [{ part: "name", verdict: "agrees", detail: spellings.join(" / ") }],
        spellings[0] as string,
      );
    });
}

/** Without abbreviations, longer official names and names with nothing in common: those of one word with one first letter. */
function spelledOut(bucket: readonly NameClaim[]): readonly NameClaim[] {
  if (bucket[0]?.value.place === null) return bucket;
  const letter = fold(bucket[0]?.value.place ?? "").charAt(0);
  return bucket.filter(({ value: { name } }) => {
    const lowered = /\p{Ll}{2}/u.test(name) && name.length > 3 && !name.endsWith(".");
    return lowered && !/[\s-]/.test(name) && fold(name).startsWith(letter);
  });
}
