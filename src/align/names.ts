// One name that sources write in two ways. Candidates come from an index of near spellings; whether two near names are one
// is decided by what the sources show: names that one source uses side by side in full are two people.
import { fold } from "../lexicon/fold.js";
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { buckets } from "./buckets.js";
import { DisjointSets } from "./disjoint-sets.js";
import { groupOf } from "./group.js";
import { nearPairs, nearWords } from "./near-words.js";

type NameClaim = ClaimOf<"name">;

/** A name as the whole story writes it: all claims with the same folded form and kind of thing. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly claims: readonly NameClaim[];
  readonly occurrences: number;
}

export function alignNames(claims: readonly Claim[]): ClaimGroup[] {
  const names = claims.filter((claim): claim is NameClaim => claim.kind === "name");
  return [...spellingVariants(names), ...houseStyles(names)];
}

/** Different words that stand for one name: "Alishbandi" and "Alishvandi". */
function spellingVariants(names: readonly NameClaim[]): ClaimGroup[] {
  const forms = buckets(names, (claim) => `${claim.value.entity} ${fold(claim.value.name)}`).map(formOf);
  const sets = new DisjointSets(forms.length);
  for (const [a, b] of nearPairs(forms.map((form) => form.words))) {
    const [left, right] = [forms[a] as Form, forms[b] as Form];
    if (oneName(left, right, forms)) sets.join(a, b);
  }
  return buckets([...forms.keys()], (index) => String(sets.rootOf(index)))
    .filter((members) => members.length > 1)
    .map((members) => {
      const group = members.map((index) => forms[index] as Form);
      const detail = group.map((form) => form.claims[0]?.value.name).join(" / ");
      const most = [...group].sort((x, y) => y.occurrences - x.occurrences)[0] as Form;
      const confidence = group.some((form) => form.words.length > 1) ? 0.85 : 0.7;
      return groupOf(
        "same-name",
        group.flatMap((form) => form.claims),
        confidence,
        [{ part: "name", verdict: "agrees", detail }],
        (most.claims[0] as NameClaim).value.name,
      );
    });
}

function formOf(claims: NameClaim[]): Form {
  const { name, entity } = (claims[0] as NameClaim).value;
  const key = fold(name);
  const words = key.split(/[\s-]+/).filter((word) => /\p{L}{2}/u.test(word));
  return {
    key: `${entity} ${key}`,
    words,
    claims,
    occurrences: claims.reduce((sum, claim) => sum + claim.value.occurrences, 0),
  };
}

function oneName(a: Form, b: Form, forms: readonly Form[]): boolean {
  const [left, right] = [(a.claims[0] as NameClaim).value, (b.claims[0] as NameClaim).value];
  if (left.entity !== right.entity || left.place !== null || right.place !== null) return false;
  if (a.words.length !== b.words.length) return false;
  if (left.entity === "person") return onePerson(a, b, forms);
  if (a.words.length === 1 && Math.min((a.words[0] as string).length, (b.words[0] as string).length) < 5) return false;
  return !sideBySide(a, b) && !isInflection(a, b);
}

/** A person's two spellings: same given name with near family names, or a lone family name that nobody in the story bears in full. */
function onePerson(a: Form, b: Form, forms: readonly Form[]): boolean {
  if (a.words.length > 1) {
    const equal = a.words.filter((word, index) => word === b.words[index]).length;
    const bothNear = a.words.every((word, index) => nearWords(word, b.words[index] as string));
    return bothNear && (equal > 0 || Math.min(...a.words.map((word) => word.length)) > 3) && !sideBySide(a, b);
  }
  const [rare, common] = a.occurrences <= b.occurrences ? [a, b] : [b, a];
  const word = rare.words[0] as string;
  const borne = forms.some((form) => form.words.length > 1 && form.words.includes(word));
  const introduced = forms.some((form) => form.words.length > 1 && form.words.at(-1) === common.words[0]);
  const together = rare.claims.every((claim) => common.claims.some((other) => other.source === claim.source));
  return !borne && introduced && together && rare.occurrences * 2 <= common.occurrences;
}

/** A source that writes both forms more than once means two. */
function sideBySide(a: Form, b: Form): boolean {
  return a.claims.some(
    (claim) =>
      claim.value.occurrences > 1 &&
      b.claims.some((other) => other.source === claim.source && other.value.occurrences > 1),
  );
}

/** "Angel" and "Angels", "Iran" and "Iranian": one word in two grammatical forms. */
function isInflection(a: Form, b: Form): boolean {
  const [short, long] = [a.words.join(" "), b.words.join(" ")].sort((x, y) => x.length - y.length) as [string, string];
  return long.startsWith(short) && /^(?:s|es|n|an|ian|i|ese)$/.test(long.slice(short.length));
}

/** Spellings that the lexicon knows for one place, or that differ in marks only: "Kyiv" and "Kiev", "Mélanie" and "Melanie". */
function houseStyles(names: readonly NameClaim[]): ClaimGroup[] {
  return buckets(names, (claim) => `${claim.value.entity} ${claim.value.place ?? fold(claim.value.name)}`)
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
