// The head of a figure among the words before it. Circumstances are passed over ("in early trading", "at the bank"), and so is
// whoever pays, earns or rises.
import type { Lexicon } from "../../lexicon/index.js";
import type { ClaimKind } from "../../model/claim.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";
import { changesOf, type Head, headOfPhrase, isNoun, singularOf, timeUnits } from "./noun-phrase.js";

/** Before a noun these make it a circumstance: "in early trading", "at the bank", "after the vote", "by the ministry". */
const circumstances = new Set(
  "in at on during after before by with without from since until over amid within across throughout near for under into through".split(
    " ",
  ),
);

/** "an offer of $160 million", "a depth of 1.2 miles", "bail was set at $150,000", "the toll rose to 37". */
export function headBefore(kind: ClaimKind, setting: Setting, lexicon: Lexicon): Head | null {
  const { tokens } = setting.document;
  const changes = changesOf(kind, lexicon);
  const linked = tokens[setting.first - 1]?.lower === "of";
  let change: Head | null = null;
  for (let at = setting.first - 1, steps = 0; at >= setting.clauseFirst && steps < 12; at--, steps++) {
    const token = tokens[at] as Token;
    if (token.pos === "NUM" || token.text === ",") return change;
    const opening = opensSentence(setting, at, lexicon);
    if (opening !== null) return opening;
    if (!(isNoun(token, lexicon) || isObject(tokens, at, lexicon)) || timeUnits.has(token.lemma) || isPart(setting, at))
      continue;
    // "the shares of Norlund plc"
    if (lexicon.organisationWords.legalForms.has(token.text) && tokens[at - 1]?.pos === "PROPN") continue;
    // "house prices saw a rise of 5%": the rise is the last resort.
    if (change === null && changes.has(token.lower)) {
      change = headOfPhrase([token], lexicon);
      continue;
    }
    const first = phraseStart(setting, at);
    const phrase = token.pos === "VERB" ? [{ ...token, pos: "NOUN" as const }] : tokens.slice(first, at + 1);
    const before = introducerOf(setting, first);
    const whole = linked && at === setting.first - 2 ? taxed(setting, at, before) : null;
    if (whole !== null) return whole;
    const adjacent = linked && at === setting.first - 2;
    const changing = change !== null || changes.has(tokens[before - 1]?.lower ?? "");
    if (!adjacent && !changing && isCircumstance(setting, before)) {
      at = before;
      continue;
    }
    if (isMoneyLike(kind) && isHolder(token, lexicon)) continue;
    return ofWhat(setting, before, headOfPhrase(phrase, lexicon), lexicon);
  }
  return change ?? antecedent(setting, lexicon);
}

/** "inflation, which stood at 9%": the noun before the pronoun that opens the clause. */
function antecedent({ document, clauseFirst, sentence }: Setting, lexicon: Lexicon): Head | null {
  const { tokens } = document;
  if (!/^(?:which|that)$/.test(tokens[clauseFirst - 1]?.lower ?? "")) return null;
  const at = clauseFirst - (tokens[clauseFirst - 2]?.text === "," ? 3 : 2);
  const token = at >= sentence.firstToken ? tokens[at] : undefined;
  return token !== undefined && isNoun(token, lexicon) ? headOfPhrase([token], lexicon) : null;
}

/** "set bail at", "did damage of": right behind a verb or before "of", what the tagger takes for another verb is a noun. */
function isObject(tokens: readonly Token[], at: number, { measures }: Lexicon): boolean {
  const token = tokens[at];
  if (token?.pos !== "VERB" || !measures.classOf.has(token.lower)) return false;
  return tokens[at - 1]?.pos === "VERB" || tokens[at + 1]?.lower === "of";
}

function isMoneyLike(kind: ClaimKind): boolean {
  return kind === "money" || kind === "percent";
}

/** Who pays, earns or rises is not what the sum or share is of: "the company", "the minister", "the town". */
function isHolder({ lemma, lower }: Token, lexicon: Lexicon): boolean {
  const { people, humans, settlements } = lexicon.measures;
  return (
    settlements.has(lemma) ||
    lexicon.organisationWords.general.has(lemma) ||
    lexicon.titles.heads.has(lower) ||
    people.has(lemma) ||
    humans.has(lemma) ||
    humans.has(lexicon.measures.classOf.get(lemma) ?? "")
  );
}

/** "jaw-dropping", "pre-tax", "$388m": a part of a joined word, or the letter of the figure before. */
function isPart({ document }: Setting, at: number): boolean {
  if (document.tokens[at + 1]?.text === "-") return true;
  const { start, text } = document.tokens[at] as Token;
  const before = document.text.charCodeAt(start - 1);
  return text.length <= 2 && before >= 0x30 && before <= 0x39;
}

/** Index of the first word of the noun phrase that ends at `at`. */
function phraseStart({ document, clauseFirst }: Setting, at: number): number {
  let first = at;
  while (first > clauseFirst && at - first < 3 && /^(?:NOUN|ADJ|PROPN)$/.test(document.tokens[first - 1]?.pos ?? ""))
    first--;
  return first;
}

/** Index of the word that leads the phrase in, articles and the like passed over. */
function introducerOf({ document, clauseFirst }: Setting, first: number): number {
  let at = first - 1;
  while (
    at > clauseFirst &&
    /^(?:the|a|an|its|their|his|her|this|that|these|those|all|each|every|last|next)$/.test(
      document.tokens[at]?.lower ?? "",
    )
  )
    at--;
  return at;
}

function isCircumstance({ document, clauseFirst }: Setting, at: number): boolean {
  return at >= clauseFirst && circumstances.has(document.tokens[at]?.lower ?? "");
}

/** "profit before tax of £1.2 billion": what is taxed, told apart from what is left after it. */
function taxed({ document, clauseFirst }: Setting, at: number, before: number): Head | null {
  const { tokens } = document;
  const [noun, side] = [tokens[before - 1], tokens[before]?.lower];
  if (
    before - 1 < clauseFirst ||
    !/^(?:NOUN|PROPN)$/.test(noun?.pos ?? "") ||
    noun === undefined ||
    (side !== "before" && side !== "after")
  )
    return null;
  if (!/^(?:tax|taxes|taxation|interest|item|items)$/.test(tokens[at]?.lower ?? "")) return null;
  const text = tokens.slice(before - 1, at + 1).map((token) => token.text);
  return {
    text: text.join(" "),
    lemma: noun.lemma.toLowerCase(),
    modifiers: [side === "before" ? "pretax" : "after-tax"],
  };
}

/** "the cost of the factory": the first of the two when it is what figures are of; else the second, "the number of jobs". */
function ofWhat({ document, clauseFirst }: Setting, link: number, head: Head | null, lexicon: Lexicon): Head | null {
  const noun = document.tokens[link - 1];
  if (head === null || link - 1 < clauseFirst || document.tokens[link]?.lower !== "of" || noun?.pos !== "NOUN")
    return head;
  if (!lexicon.measures.classOf.has(noun.lemma)) return head;
  return { text: `${noun.text} of ${head.text}`, lemma: noun.lemma, modifiers: [] };
}

/** "Shares in Alder fell 3.4%", "Profit was $402m": a noun that is a name to the tagger, because its capital opens the sentence. */
function opensSentence({ document, sentence }: Setting, at: number, lexicon: Lexicon): Head | null {
  const token = document.tokens[at] as Token;
  if (at !== sentence.firstToken || token.pos !== "PROPN" || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return null;
  const next = document.tokens[at + 1];
  const lemma = singularOf(token.lower);
  const isClassed = lexicon.measures.classOf.has(lemma) || lexicon.measures.classOf.has(token.lower);
  if (isClassed && (next?.pos === "VERB" || next?.pos === "AUX")) return { text: token.text, lemma, modifiers: [] };
  if (!/^(?:in|of|at)$/.test(next?.lower ?? "")) return null;
  const isName = document.names.some(({ firstToken, lastToken }) => firstToken <= at && at < lastToken);
  const isNoun = lemma !== token.lower || isClassed;
  return isName || !isNoun ? null : { text: token.text, lemma, modifiers: [] };
}
