// What a score is the score of: the match, its half-time, a set, the shoot-out, the aggregate, the series. Scores of two
// stages never meet, and a score of no certain stage ("took a 2-1 lead") meets nothing.
import type { Scores } from "../../lexicon/scores.js";
import type { Token } from "../../text/document.js";
import type { ScorePlace, Telling } from "./score-words.js";

/** A match that goes on, or a score of which the words do not say when it was. */
export const passingScore = "score";
export const finalScore = "final score";

/** How far behind the figures their stage may be named, in tokens. */
const ahead = 8;
const closing = new Set(["after", "before", "when", "while", "as", "having", "and", "but", "who", "which", "to"]);
const hard = new Set([";", ":", "(", ")", ",", "“", "”", '"', "—", "."]);

/** The stage in the words of `CountValue.what`. */
export function stageOf(place: ScorePlace, telling: Telling, scores: Scores): string {
  const { document, from, first, last, sentence } = place;
  const { tokens } = document;
  const behind = wordsAhead(tokens, last, Math.min(last + ahead, sentence.lastToken), telling.at);
  // What opens the sentence says when somebody led; of a match that is won it may tell another part.
  const open = telling.outcome === "won" || telling.outcome === "lost";
  const start = open ? Math.max(from, Math.min(telling.at, first)) : from;
  const before = wordsBehind(tokens, start, first);
  // "lost the second 3-6": of what, the words before have said.
  if (numberOf(before.at(-1)) >= 0) return passingScore;
  const stage = partIn(behind, scores) ?? namedIn(behind, scores) ?? partIn(before, scores) ?? namedIn(before, scores);
  return goesOn(place, telling)
    ? stageOfLead(stage)
    : (stage ?? (isFinal(telling, before) ? finalScore : passingScore));
}

function wordsAhead(tokens: readonly Token[], last: number, end: number, telling: number): string[] {
  const words: string[] = [];
  for (let at = last; at < end; at++) {
    const { lower, text } = tokens[at] as Token;
    if (hard.has(text)) break;
    if (at > telling && isClosing(tokens, at)) break;
    words.push(lower);
  }
  return words;
}

/** Without what stands before a word that opens another clause: "4-3 on penalties after a 1-1 draw". */
function wordsBehind(tokens: readonly Token[], start: number, first: number): string[] {
  let from = start;
  for (let at = start; at < first; at++) if (isClosing(tokens, at)) from = at + 1;
  return tokens.slice(from, first).map(({ lower }) => lower);
}

/** "after the first quarter" names a part, "after trailing 1-0" another score. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  return closing.has((tokens[at] as Token).lower) && !/^(?:the|one|two|three)$/.test(tokens[at + 1]?.lower ?? "");
}

function goesOn({ document }: ScorePlace, { outcome, at }: Telling): boolean {
  if (outcome === "leading") return true;
  // "were tied 1-1": how it stood.
  return outcome === "level" && document.tokens[at - 1]?.lemma === "be";
}

/** The half-time or quarter is over when somebody leads at it; a series or a shoot-out goes on. */
function stageOfLead(stage: string | null): string {
  return stage === null || /^(?:series|aggregate|shoot-out) /.test(stage) ? passingScore : stage;
}

function isFinal({ outcome }: Telling, before: readonly string[]): boolean {
  return outcome === "score" ? before.includes("final") : true;
}

function namedIn(words: readonly string[], { stages }: Scores): string | null {
  const joined = ` ${words.join(" ").replaceAll(" - ", "-")} `;
  for (const [phrase, name] of stages) if (joined.includes(` ${phrase} `)) return name;
  return null;
}

const ordinals: readonly (readonly string[])[] = [
  ["first", "1st", "opening"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
];

/** "in the second set", "first-leg": the part of a match that the score is of. The first half is half-time. */
function partIn(words: readonly string[], { parts }: Scores): string | null {
  for (let at = 0; at < words.length; at++) {
    // "Game 3"
    const counted = parts.has(words[at - 1] ?? "") ? Number(words[at]) : 0;
    if (counted >= 1 && counted <= 7) return partScore(counted - 1, words[at - 1] as string);
    const number = numberOf(words[at]);
    if (number < 0) continue;
    const noun = words[at + 1] === "-" ? words[at + 2] : words[at + 1];
    if (noun === "half") return number === 0 ? "half-time score" : null;
    if (noun !== undefined && parts.has(noun)) return partScore(number, noun);
  }
  return null;
}

/** Counted from nought; -1 for a word that is no ordinal. */
function numberOf(word: string | undefined): number {
  return word === undefined ? -1 : ordinals.findIndex((names) => names.includes(word));
}

/** The name of the score of a part of a match, counted from nought: "second-set score". */
export function partScore(number: number, noun: string): string {
  return `${ordinals[number]?.[0] ?? `${number + 1}th`}-${noun} score`;
}
