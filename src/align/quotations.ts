// Quotations to groups of one utterance, sentence by sentence: one paper may run as two quotations what another runs as
// one. Words that two different speakers are both said to have spoken make a group of their own.
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import type { Span } from "../model/span.js";
import { DisjointSets } from "./disjoint-sets.js";
import { groupOf } from "./group.js";
import { bestMatches, similarPairs } from "./similar-texts.js";
import { sameSpeaker } from "./speakers.js";
import { contentWords } from "./words.js";

type QuoteClaim = ClaimOf<"quote">;

/** Content words that sentences of one speaker must share, and their likeness, to be one utterance. */
const ofOneSpeaker = { shared: 3, likeness: 0.4 };
/** The same for phrases of three content words or fewer, which one speaker may well use twice. */
const shortOfOneSpeaker = { shared: 2, likeness: 0.6 };
/** The same where a speaker is not known: people do use similar words. All words of a phrase in common are enough, too. */
const ofUnknownSpeaker = { shared: 4, likeness: 0.55 };
const shortOfUnknownSpeaker = { shared: 3, likeness: 0.8 };
/** The same for sentences given to two speakers. */
const ofTwoSpeakers = { shared: 3, likeness: 0.7 };

export function alignQuotations(claims: readonly Claim[]): ClaimGroup[] {
  const quotes = claims.filter((claim): claim is QuoteClaim => claim.kind === "quote" && claim.value.use === "speech");
  const sentences = quotes.flatMap(sentencesOf);
  const texts = sentences.map((claim) => contentWords(claim.value.content));
  const one = new DisjointSets(sentences.length);
  const two = new DisjointSets(sentences.length);
  const strength = new Map<string, number>();
  const pairs = bestMatches(similarPairs(texts, 2), (index) => (sentences[index] as QuoteClaim).source);
  const together = new Map<string, number>();
  for (const { a, b, likeness, shared } of pairs) {
    const [left, right] = [sentences[a] as QuoteClaim, sentences[b] as QuoteClaim];
    const size = Math.min((texts[a] as string[]).length, (texts[b] as string[]).length);
    const same = sameSpeaker(left, right);
    if (!isEnough(same, size, shared.length, likeness)) continue;
    if (same !== "differs") {
      join(one, a, b, "one", likeness, strength);
      continue;
    }
    join(two, a, b, "two", likeness, strength);
    // A statement of many sentences that two papers give to two people is one matter, not one for each sentence.
    const key = [speakerKey(left), speakerKey(right)].sort().join("\n");
    two.join(together.get(key) ?? a, a);
    together.set(key, together.get(key) ?? a);
  }
  return [
    ...collect(sentences, one, "same-utterance", "one", strength),
    ...collect(sentences, two, "same-words", "two", strength),
  ];
}

function isEnough(same: ReturnType<typeof sameSpeaker>, size: number, shared: number, likeness: number): boolean {
  if (same === "differs") return shared >= Math.min(ofTwoSpeakers.shared, size) && likeness >= ofTwoSpeakers.likeness;
  const [short, long] =
    same === "unknown" ? [shortOfUnknownSpeaker, ofUnknownSpeaker] : [shortOfOneSpeaker, ofOneSpeaker];
  const least = size <= 3 ? short : long;
  return shared >= least.shared && likeness >= least.likeness;
}

function speakerKey({ source, value }: QuoteClaim): string {
  return `${source} ${value.speaker}`;
}

function join(
  sets: DisjointSets,
  a: number,
  b: number,
  name: string,
  likeness: number,
  strength: Map<string, number>,
): void {
  sets.join(a, b);
  const key = `${name} ${b}`;
  strength.set(key, Math.max(strength.get(key) ?? 0, likeness));
}

function collect(
  claims: readonly QuoteClaim[],
  sets: DisjointSets,
  relation: "same-utterance" | "same-words",
  name: string,
  strength: ReadonlyMap<string, number>,
): ClaimGroup[] {
  const members = new Map<number, number[]>();
  for (let index = 0; index < claims.length; index++) {
    const root = sets.rootOf(index);
    const list = members.get(root);
    if (list === undefined) members.set(root, [index]);
    else list.push(index);
  }
  return [...members.values()]
    .filter((list) => list.length > 1)
    .map((list) => {
      const weakest = Math.min(...list.slice(1).map((index) => strength.get(`${name} ${index}`) ?? 1));
      const first = claims[list[0] as number] as QuoteClaim;
      return groupOf(
        relation,
        list.map((index) => claims[index] as QuoteClaim),
        0.5 + 0.5 * weakest,
        [{ part: "words", verdict: "agrees", detail: `${Math.round(weakest * 100)}% of the rarer words in common` }],
        `${first.value.speaker ?? "unnamed speaker"}: “${shorten(first.value.content)}”`,
      );
    });
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

/** A quotation cut into its sentences, each a claim of its own with its exact span. */
function sentencesOf(claim: QuoteClaim): QuoteClaim[] {
  const spans = claim.value.parts.flatMap((part) => sentenceSpans(textAt(claim, part), part.start));
  if (spans.length <= 1) return [claim];
  return spans.map((span, index) => {
    const text = textAt(claim, span);
    return {
      ...claim,
      id: `${claim.id}/${index}`,
      span,
      text,
      value: { ...claim.value, content: text, parts: [span] },
    };
  });
}

function textAt(claim: QuoteClaim, span: Span): string {
  return claim.text.slice(span.start - claim.span.start, span.end - claim.span.start);
}

/** "Mr.", "Sen.", "J.", "U.S.": a point that ends no sentence, since a name may follow it. */
function endsInAbbreviation(text: string): boolean {
  return abbreviation.test(text.slice(-8));
}

const abbreviation =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|St|Mt|No|vs|\p{Lu}(?:\.\p{Lu})*)\.$/u;

function sentenceSpans(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)) {
    if (endsInAbbreviation(text.slice(start, match.index + 1))) continue;
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start: offset + start, end: offset + end });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start: offset + start, end: offset + text.length });
  return spans;
}
