// Scores of play: "won 3-2", "beat Ghana 2-1", "led 21-17 at half-time", "6-4, 3-6, 7-5", "a 1-1 draw". Gives one count for
// each, one side's figure with the other's against it, and of what it is the score. Refuses votes, ranges, records, odds,
// and every pair beside which no word of play stands.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import { type Sentence, sentenceAt, type TextDocument, type Token, tokenRange } from "../../text/document.js";
import { digits, marksOf, numberWord } from "../word-marks.js";
import { isRowOfSets, type ScoreFigures, scoreRowAt } from "./score-figures.js";
import { finalScore, partScore, passingScore, stageOf } from "./score-stage.js";
import { tableScore } from "./score-table.js";
import { type ScorePlace, type Telling, tellingOf } from "./score-words.js";

/** The scores of a document, in order. Linear in its length. */
export function scoresIn(document: TextDocument, lexicon: Lexicon): Mention<"count">[] {
  const mentions: Mention<"count">[] = [];
  const marks = marksOf(document, lexicon);
  let free = 0;
  let from = 0;
  let tabled = -1;
  for (let index = 0; index < marks.length; index++) {
    if (((marks[index] as number) & (digits | numberWord)) === 0) continue;
    const token = document.tokens[index] as Token;
    if (token.start < free) continue;
    const row = scoreRowAt(document.text, token.start);
    const [head, last] = [row[0], row.at(-1)];
    if (head === undefined && token.sentence !== tabled) {
      tabled = token.sentence;
      const table = tableScore(document, document.sentences[token.sentence] as Sentence, lexicon);
      if (table !== null) mentions.push(mentionOf(table, finalScore));
      if (table !== null) free = table.end;
    }
    if (head === undefined || last === undefined) continue;
    const sentence = sentenceAt(document, head.start);
    if (sentence === undefined || last.end > sentence.end) continue;
    const range = tokenRange(document, { start: head.start, end: last.end });
    const place = { document, sentence, from: Math.max(from, sentence.firstToken), ...range };
    mentions.push(...read(row, place, lexicon));
    free = last.end;
    from = range.last;
  }
  return mentions;
}

function read(row: readonly ScoreFigures[], place: ScorePlace, lexicon: Lexicon): Mention<"count">[] {
  const telling = tellingOf(place, lexicon.scores);
  const [head] = row as [ScoreFigures];
  if (telling === null || !fits(row, telling, place, lexicon) || isVote(head, place.sentence, place.document, lexicon))
    return [];
  if (row.length === 1) return [mentionOf(head, stageOf(place, telling, lexicon.scores))];
  // "3-1 and 2-0 wins" are of two matches, and nothing says which.
  const sets = isRowOfSets(row);
  return row.map((figures, index) => mentionOf(figures, sets ? partScore(index, "set") : passingScore));
}

/** Who wins or leads has more than the other, and who draws as much; where a range may stand, a name or word of play must too. */
function fits(row: readonly ScoreFigures[], telling: Telling, place: ScorePlace, lexicon: Lexicon): boolean {
  if (row.length > 1) return true;
  const [{ first, second }] = row as [ScoreFigures];
  if (telling.outcome === "level") return first === second;
  if (telling.outcome === "score" || telling.outcome === "board") return true;
  if (telling.outcome === "ended") return isEndOfPlay(place, lexicon);
  if (first >= second) return first > second || telling.outcome === "leading";
  return !isRange(place) && (hasPlay(place.sentence, place.document, lexicon) || isBesideName(place));
}

/** "won 10-15 seats", "lost 5-10 pounds": a noun behind the figures is what is won or lost. */
function isRange({ document, sentence, last }: ScorePlace): boolean {
  const next = last < sentence.lastToken ? document.tokens[last] : undefined;
  return (
    next !== undefined &&
    (next.text === "%" || next.pos === "NUM" || (next.pos === "NOUN" && /[^s]s$/.test(next.lower)))
  );
}

/** "The match finished 102-98", "it ended 1-1"; a team that finishes 11-5 has a record. */
function isEndOfPlay({ document, from, first }: ScorePlace, { scores, votes }: Lexicon): boolean {
  for (let at = from; at < first; at++) {
    const { lower } = document.tokens[at] as Token;
    if (lower === "it" || lower === "final" || scores.play.has(lower) || votes.play.has(lower)) return true;
  }
  return false;
}

/** A name right behind the pair or one word further: "lost 1-3 to Norton". */
function isBesideName({ document, last }: ScorePlace): boolean {
  const { tokens } = document;
  return [tokens[last], tokens[last + 1]].some((token) => token !== undefined && token.pos === "PROPN");
}

function hasPlay({ firstToken, lastToken }: Sentence, { tokens }: TextDocument, { scores, votes }: Lexicon): boolean {
  for (let at = firstToken; at < lastToken; at++) {
    const { lower } = tokens[at] as Token;
    if (scores.play.has(lower) || votes.play.has(lower)) return true;
  }
  return false;
}

/** "won the runoff 52-48", "prevailed 5-4 in the appeal": a sentence of voting without a word of play. */
function isVote(
  { first, second }: ScoreFigures,
  sentence: Sentence,
  document: TextDocument,
  lexicon: Lexicon,
): boolean {
  const { votes, scores } = lexicon;
  let voting = first + second === 100;
  for (let at = sentence.firstToken; at < sentence.lastToken && !voting; at++) {
    const { lower } = document.tokens[at] as Token;
    voting = votes.voting.has(lower) || votes.bodies.has(lower) || scores.elections.has(lower);
  }
  return voting && !hasPlay(sentence, document, lexicon);
}

function mentionOf({ start, end, first, second }: ScoreFigures, what: string): Mention<"count"> {
  return {
    kind: "count",
    span: { start, end },
    value: { low: first, high: first, approximate: false, roundness: 1, what, against: second },
    hedge: null,
    confidence: 0.8,
    implied: ["what"],
  };
}
