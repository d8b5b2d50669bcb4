// Whether the words beside a pair of figures make it a score, and how: a verb of play before it, a noun behind it, or two
// names around it. The nearest word decides; a verb that is no word of play leaves the pair alone.
import type { Outcome, Scores } from "../../lexicon/scores.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";

/** Where a pair of figures stands: its tokens as a half-open range, and the first token that is its own to look at. */
export interface ScorePlace {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  /** The token after the score before it, or the first of the sentence. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

/** How a score is told: "score" when only the score itself is named, "board" when it stands between two names. */
export interface Telling {
  readonly outcome: Outcome | "score" | "board";
  /** The word that tells it, as index of its token; the first of the figures when none does. */
  readonly at: number;
}

/** How far before the figures the verb may stand, and how far behind them the noun, in tokens. */
const reach = 12;
const ahead = 4;

/** What tells the score, or null. */
export function tellingOf(place: ScorePlace, scores: Scores): Telling | null {
  if (isRefused(place, scores)) return null;
  return nounBehind(place, scores) ?? wordBefore(place, scores) ?? stageBehind(place, scores) ?? betweenNames(place);
}

/** "a 5-3 record", "odds of 7-2"; but "a record 5-0 win". */
function isRefused({ document, sentence, first, last }: ScorePlace, { refused, nouns }: Scores): boolean {
  const { tokens } = document;
  const before = tokens[first - 1]?.lower ?? "";
  if (refused.has(before) && before !== "record") return true;
  if (/^(?:of|at|by)$/.test(before) && refused.has(tokens[first - 2]?.lower ?? "")) return true;
  for (let at = last; at < Math.min(last + 3, sentence.lastToken); at++) {
    const { lower } = tokens[at] as Token;
    if (nouns.has(lower)) return false;
    if (refused.has(lower)) return true;
  }
  return false;
}

const stops = new Set([";", ":", "(", ")", "“", "”", '"', "—"]);

/** "a 3-1 away win", "the 21-17 half-time lead", "3-2 up". */
function nounBehind({ document, sentence, last }: ScorePlace, { nouns, scoreNouns, verbs }: Scores): Telling | null {
  const { tokens } = document;
  for (let at = last; at < Math.min(last + ahead, sentence.lastToken); at++) {
    const { lower, pos, text } = tokens[at] as Token;
    const outcome = nouns.get(lower);
    if (outcome !== undefined) return { outcome, at };
    if (scoreNouns.has(lower)) return { outcome: "score", at };
    if (at === last && /^(?:up|down|ahead|behind)$/.test(lower)) return { outcome: "leading", at };
    if (stops.has(text) || text === "," || text === ".") return null;
    if (pos === "VERB" || pos === "AUX" || pos === "ADP" || pos === "SCONJ" || pos === "CCONJ" || pos === "DET") break;
    if (verbs.has(lower)) break;
  }
  return null;
}

/** "went through 5-3 on aggregate", "2-0 at half-time": the stage alone makes it a score. */
function stageBehind({ document: { tokens }, first, last }: ScorePlace, { stages }: Scores): Telling | null {
  const [link, named = "", rest = ""] = tokens.slice(last, last + 3).map(({ lower }) => lower);
  if (link !== "on" && link !== "at") return null;
  const found = [`${link} ${named}`, named, `${named} ${rest}`].some((words) => stages.has(words));
  return found ? { outcome: "score", at: first } : null;
}

const relative = new Set(["who", "which", "that", "while", "whereas", "although", "though", "but"]);

/** "beat Ghana 2-1", "the score was 6-4", "extended their lead to 3-1", "took the first set 6-4". */
function wordBefore({ document, from, first }: ScorePlace, scores: Scores): Telling | null {
  const { tokens } = document;
  let part = false;
  // "scored to make it 2-2"
  if (tokens[first - 1]?.lower === "it" && tokens[first - 2]?.lemma === "make")
    return { outcome: "leading", at: first };
  for (let at = first - 1; at >= Math.max(from, first - reach); at--) {
    const token = tokens[at] as Token;
    const { lower, pos } = token;
    if (stops.has(token.text) || (relative.has(lower) && pos !== "DET")) return null;
    part ||= scores.parts.has(lower) || scores.stages.has(lower);
    const outcome = scores.verbs.get(lower);
    // "up" and "down" belong to a pair that they touch; "went down 2-1" is lost.
    if (outcome !== undefined && /^(?:up|down|ahead|behind)$/.test(lower)) {
      if (at !== first - 1) continue;
      const gone = lower === "down" && tokens[at - 1]?.lemma === "go";
      return { outcome: gone ? "lost" : outcome, at };
    }
    if (outcome !== undefined && (pos !== "ADJ" || lower === "level") && isGoverned(tokens, at, first, outcome))
      return { outcome, at };
    if (scores.nouns.has(lower) && pos !== "VERB") {
      const link = tokens[first - 1]?.lower;
      const named = at === first - 2 && (link === "of" || link === "by" || link === "to");
      return named ? { outcome: scores.nouns.get(lower) as Outcome, at } : null;
    }
    // "won by a score of 5-2": who won tells more.
    if (scores.scoreNouns.has(lower) && !/^(?:by|with)$/.test(tokens[at - 2]?.lower ?? ""))
      return { outcome: "score", at };
    if (scores.taken.has(lower) && pos === "VERB") return part ? { outcome: "won", at } : null;
    if (pos === "VERB") return null;
  }
  return null;
}

/** Not "fell to 5-3", which is a record, nor "finished the season 11-5". */
function isGoverned(tokens: readonly Token[], verb: number, first: number, outcome: Outcome): boolean {
  const before = tokens[first - 1]?.lower;
  if (before === "to" || before === "from" || before === "between" || before === "for") return false;
  // "won at 7-2" tells the odds.
  if (before === "at") return outcome === "level" || outcome === "ended";
  if (outcome !== "ended") return true;
  const between = tokens.slice(verb + 1, first).map(({ lower }) => lower);
  return !between.some((lower) => /^(?:season|year|campaign|month|week|schedule)$/.test(lower));
}

/** "Aldbury 3-1 Norton": nothing but names on either side, from the beginning of the sentence or a colon on. */
function betweenNames({ document, sentence, first, last }: ScorePlace): Telling | null {
  const { tokens } = document;
  let left = first;
  while (left > sentence.firstToken && isCapital(tokens[left - 1])) left--;
  const opens = left === sentence.firstToken || /^[:;]$/.test(tokens[left - 1]?.text ?? "");
  const named = left < first && first - left <= 4 && last < sentence.lastToken && isCapital(tokens[last]);
  return opens && named ? { outcome: "board", at: first } : null;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);
}
