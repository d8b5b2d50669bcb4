// What it is that lasts so long: "a four-day siege", "four days of mourning", "143 days in captivity", "walked out for two
// days", "it took the jury four hours". The word lists are the lexicon's; null where they name nothing.
import type { Lexicon } from "../../lexicon/index.js";
import type { Lengths } from "../../lexicon/lengths.js";
import type { DurationValue } from "../../model/timespan.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";

/** How far behind a length the noun of what lasts may stand, in tokens. */
const ahead = 5;
/** Verbs whose subject is what lasts, and verbs by which somebody takes that long. */
const runs = new Set(["last", "take", "run", "continue", "go", "drag", "stretch", "be"]);
const takes = new Set(["take", "need", "spend"]);

/** The class of what lasts, by its noun or verb. */
export function lastingThing({ sense, every }: DurationValue, setting: Setting, { lengths }: Lexicon): string | null {
  const { document, first, last } = setting;
  // "Five days after the siege began" and "two weeks before the strike" last nothing.
  const before = document.tokens[first - 1]?.lower ?? "";
  if (sense !== "length" || every === true || (before !== "for" && isDistance(document.tokens[last]))) return null;
  const head = nounBehind(setting, lengths);
  if (head !== undefined) return head;
  // "closed after eight years": what closed had been open that long.
  if (before === "after" || before === "before") return null;
  return nounOf(setting, lengths) ?? byVerb(setting, lengths);
}

function isDistance(next: Token | undefined): boolean {
  return next !== undefined && /^(?:after|before|later|earlier|since|ago|from|into|apart|away)$/.test(next.lower);
}

/**
 * "four-day siege", "four years of ineligibility", "days in captivity", "two days under siege". Null for a noun of no class
 * that the length belongs to ("a 13-day offensive"), undefined where there is none.
 */
function nounBehind({ document, sentence, last }: Setting, lengths: Lengths): string | null | undefined {
  const { tokens } = document;
  const link = tokens[last]?.lower ?? "";
  const circumstance = /^(?:in|on|under|at)$/.test(link);
  for (let at = last + (circumstance || link === "of" ? 1 : 0); at < Math.min(last + ahead, sentence.lastToken); at++) {
    const { pos, lower } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (pos === "NOUN" || pos === "PROPN") {
      const compound = lengths.ofNoun.get(`${lower} ${next?.lower}`);
      if (compound !== undefined) return compound;
      // The head of the phrase is its last noun: "a two-day strike ballot" is no strike.
      if (next?.pos === "NOUN" || next?.pos === "PROPN") continue;
      return classOfNoun(tokens[at] as Token, lengths) ?? (circumstance ? undefined : null);
    }
    if (!/^(?:ADJ|DET|ADV)$/.test(pos) && !/^(?:-|long)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "a ban of four years", "a truce for two hours", "the siege lasted four days". */
function nounOf({ document, first, clauseFirst }: Setting, lengths: Lengths): string | null {
  const { tokens } = document;
  const [noun, link] = [tokens[first - 2], tokens[first - 1]];
  if (noun?.pos === "NOUN" && /^(?:of|for)$/.test(link?.lower ?? "")) {
    const found = classOfNoun(noun, lengths);
    if (found !== null) return found;
  }
  for (let at = first - 1; at >= clauseFirst; at--) {
    const { pos, lemma } = tokens[at] as Token;
    if (pos === "VERB" || pos === "AUX")
      return runs.has(lemma) ? subjectBefore(tokens, at, clauseFirst, lengths) : null;
  }
  return null;
}

/** The noun before the verb, past those of its own phrases: "the siege of the town lasted". */
function subjectBefore(tokens: readonly Token[], verb: number, from: number, lengths: Lengths): string | null {
  for (let at = verb - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (token.pos === "PRON") return null;
    if (token.pos !== "NOUN" && token.pos !== "PROPN") continue;
    const found = classOfNoun(token, lengths);
    if (found !== null) return found;
    while (at > from && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at - 1]?.pos ?? "")) at--;
    if (tokens[at - 1]?.pos !== "ADP") return null;
  }
  return null;
}

/** "has governed for nine years", "walked out on Thursday for 48 hours", "it took the jury four hours". */
function byVerb({ document, first, clauseFirst }: Setting, lengths: Lengths): string | null {
  const { tokens } = document;
  let taker: string | undefined;
  for (let at = first - 1; at >= clauseFirst; at--) {
    const { pos, lemma } = tokens[at] as Token;
    const named = pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN" ? lengths.ofTaker.get(lemma) : undefined;
    taker = named ?? taker;
    if (pos !== "VERB" && pos !== "AUX") continue;
    if (taker !== undefined && takes.has(lemma)) return taker;
    // "held the crew hostage"
    const object = tokens
      .slice(at + 2, first)
      .find((word) => /^(?:NOUN|ADJ)$/.test(word.pos) && lengths.ofVerb.has(`${lemma} ${word.lower}`));
    if (object !== undefined) return lengths.ofVerb.get(`${lemma} ${object.lower}`) ?? null;
    const behind = tokens.slice(at + 1, at + 3).map(({ lower }) => lower);
    for (let length = behind.length; length > 0; length--) {
      const found = lengths.ofVerb.get([lemma, ...behind.slice(0, length)].join(" "));
      if (found !== undefined) return found;
    }
    // "ruled out of the match" is not ruling.
    const particle = /^(?:out|off|up|down|away|over)$/.test(behind[0] ?? "");
    const found = particle ? undefined : lengths.ofVerb.get(lemma);
    if (found !== undefined) return found;
    if (pos === "VERB") return null;
  }
  return null;
}

function classOfNoun({ lemma, lower }: Token, lengths: Lengths): string | null {
  return lengths.ofNoun.get(lemma.toLowerCase()) ?? lengths.ofNoun.get(lower) ?? null;
}
