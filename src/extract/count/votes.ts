// Votes told as a pair: "passed 52-48", "rejected by 219 votes to 212", "ruled 7 to 2 that". Gives two counts, the votes
// for and the votes against. Refuses a pair whose words do not say which side won, and every score of sport.
import type { Lexicon } from "../../lexicon/index.js";
import type { Votes } from "../../lexicon/votes.js";
import type { Mention } from "../../model/claim.js";
import type { Span } from "../../model/span.js";
import { type Sentence, sentenceAt, type TextDocument, tokenRange } from "../../text/document.js";
import { smallNumbers } from "../number/number-words.js";
import { roundnessOf } from "../number/roundness.js";

const word = [...smallNumbers.keys()].slice(0, 20).join("|");
const figure = String.raw`\d{1,3}(?:,\d{3})?|${word}`;
const pair = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€.,:/–-])(${figure})(?: votes?)?(?:[-–]| to )(${figure})(?: votes?(?= (?:in|against|for)\b))?(?![\p{L}\p{N}%:/–-]|[.,]\d)`,
  "giu",
);

const side = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€.,:/–-])(${figure})(?: votes?)? (?:(in favou?r|for)|against)(?=[,.;)]|$| and | with )`,
  "giu",
);

/** The votes of a document, in order. Linear in its length. */
export function votesIn(document: TextDocument, lexicon: Lexicon): Mention<"count">[] {
  const mentions = [...pairsIn(document, lexicon), ...sidesIn(document)];
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

/** "143 in favour, five against": each side has its word; one alone needs "votes" before it. */
function sidesIn(document: TextDocument): Mention<"count">[] {
  const found = [...document.text.matchAll(side)].map((match) => ({
    match,
    sentence: sentenceAt(document, match.index)?.index,
    inFavour: match[2] !== undefined,
  }));
  return found
    .filter(
      ({ match, sentence, inFavour }) =>
        / votes? /.test(match[0]) || found.some((other) => other.sentence === sentence && other.inFavour !== inFavour),
    )
    .map(({ match, inFavour }) =>
      voteOf(figureOf(match[1] as string), { start: match.index, end: match.index + match[0].length }, inFavour),
    );
}

function pairsIn(document: TextDocument, lexicon: Lexicon): Mention<"count">[] {
  const { text } = document;
  const mentions: Mention<"count">[] = [];
  for (const match of text.matchAll(pair)) {
    const sentence = sentenceAt(document, match.index);
    if (sentence === undefined || match.index + match[0].length > sentence.end) continue;
    const [first, second] = [figureOf(match[1] as string), figureOf(match[2] as string)];
    if (first === second) continue;
    const end = match.index + match[0].length;
    const carried = isCarried(document, sentence, { start: match.index, end }, lexicon.votes);
    if (carried === null) continue;
    const joint = text.slice(match.index, end).search(/[-–]| to /);
    const spans = [
      { start: match.index, end: match.index + joint },
      { start: match.index + joint + (text.startsWith(" to ", match.index + joint) ? 4 : 1), end },
    ] as const;
    mentions.push(
      voteOf(first, spans[0], carried === first > second),
      voteOf(second, spans[1], carried !== first > second),
    );
  }
  return mentions;
}

function figureOf(written: string): number {
  return smallNumbers.get(written.toLowerCase()) ?? Number(written.replace(",", ""));
}

function voteOf(value: number, span: Span, inFavour: boolean): Mention<"count"> {
  const what = inFavour ? "votes for" : "votes against";
  return {
    kind: "count",
    span,
    value: { low: value, high: value, approximate: false, roundness: roundnessOf(value), what },
    hedge: null,
    confidence: 0.8,
    implied: ["what"],
  };
}

/** How many words before and after the pair are asked. */
const reach = 14;

/** Whether the larger number was for it; null when the pair is no vote, or nothing says. */
function isCarried(document: TextDocument, sentence: Sentence, span: Span, votes: Votes): boolean | null {
  const { tokens, text } = document;
  const { first, last } = tokenRange(document, span);
  const words = (from: number, to: number) =>
    tokens.slice(Math.max(from, sentence.firstToken), Math.min(to, sentence.lastToken)).map(({ lower }) => lower);
  const before = words(first - reach, first);
  const after = words(last, last + reach);
  const around = [...before, ...after];
  const sure = around.some((lower) => votes.voting.has(lower));
  if (!sure && !around.some((lower) => votes.bodies.has(lower))) return null;
  if (around.some((lower) => votes.play.has(lower)) && !/vot/.test(around.join(" "))) return null;
  const next = text.slice(span.end, span.end + 24);
  if (sure && /^,? (?:against|to reject|to oppose)\b/.test(next)) return false;
  if (sure && /^,? (?:in favou?r\b|to (?!\d)[a-z]+|that\b)/.test(next)) return true;
  const verb = before.findLast((lower) => isSide(lower, votes)) ?? after.find((lower) => isSide(lower, votes));
  return verb === undefined ? null : votes.carried.has(verb);
}

function isSide(lower: string, votes: Votes): boolean {
  return votes.carried.has(lower) || votes.rejected.has(lower);
}
