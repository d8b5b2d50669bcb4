// A figure whose noun stands before it: "the death toll from the collapse rose to 37", "the number of people killed has
// reached 300". Looks back through the verb of level, or "to" and "at", to the noun; refuses to cross a comma or a figure.
import type { Lexicon } from "../../lexicon/index.js";
import type { Span } from "../../model/span.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";

/** What a figure counts. */
export interface Counted {
  /** The noun phrase as written. */
  readonly what: string;
  readonly span: Span;
  readonly confidence: number;
  /** What is counted was worked out: "killed 37" counts people. */
  readonly implied: boolean;
}

const level =
  /^(?:is|was|were|be|been|stands?|stood|standing|hits?|hitting|reach(?:ed|es|ing)?|pass(?:ed|es|ing)?|topped|exceed(?:ed|s)?|surpassed|rose|rises?|risen|rising|climb(?:ed|s|ing)?|jump(?:ed|s)?|grown|grew|increased|soared|mounted|swelled|totalled|totaled|remains?|remained|put|placed|set|revised|raised|lowered|fell|dropped)$/;
const filling =
  /^(?:to|at|of|by|from|near|now|has|had|have|as|officially|in|the|latest|could|may|might|would|will|still|already|so|far|later|since|then|up|down|further|again)$/;
/** How far before the figure the noun may stand, in tokens. */
const reach = 18;

/** "a population of 18,400", "a crew of nine": the group that the figure gives the size of, or null. */
export function groupBefore({ tokens }: TextDocument, number: NumberMention, { counting }: Lexicon): Counted | null {
  const group = tokens[number.firstToken - 2];
  if (tokens[number.firstToken - 1]?.lower !== "of" || group === undefined) return null;
  if (group.sentence !== tokens[number.firstToken]?.sentence || !counting.groups.has(group.lower)) return null;
  return { what: group.text, span: number, confidence: 0.85, implied: true };
}

/** What the toll or number before the figure counts, or null. */
export function tollBefore(
  document: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens } = document;
  const { counting } = lexicon;
  const first = Math.max(sentence.firstToken, number.firstToken - reach);
  const link = tokens[number.firstToken - 1]?.lower;
  let leveled = link === "to" || link === "at";
  for (let index = number.firstToken - 1; index >= first; index--) {
    const token = tokens[index] as Token;
    if (counting.tolls.has(token.lower) || (leveled && counting.groups.has(token.lower))) {
      // Between a toll and its verb stands nothing, or a phrase that says where: "the toll from the collapse".
      return { what: withModifier(tokens, index, sentence), span: number, confidence: 0.85, implied: true };
    }
    if (token.lower === "number" && tokens[index + 1]?.lower === "of")
      return leveled ? numberOf(document, number, index + 2, lexicon) : null;
    if (level.test(token.lower)) leveled = true;
    else if (
      !filling.test(token.lower) &&
      token.pos !== "PROPN" &&
      !(leveled && isInPhrase(token, tokens[index + 1], lexicon))
    )
      return null;
  }
  return null;
}

function withModifier(tokens: readonly Token[], at: number, sentence: Sentence): string {
  const toll = tokens[at] as Token;
  const modifier = tokens[at - 1];
  const has =
    modifier !== undefined && at - 1 >= sentence.firstToken && (modifier.pos === "NOUN" || modifier.pos === "ADJ");
  return has ? `${modifier.text} ${toll.text}` : toll.text;
}

function isInPhrase(token: Token, next: Token | undefined, { counting }: Lexicon): boolean {
  const { pos, lower } = token;
  // "confirmed cases": a participle before its noun.
  if (pos === "VERB" && next?.pos === "NOUN" && /e[dn]$/.test(lower)) return true;
  if (pos === "NOUN" || pos === "ADJ" || pos === "DET" || pos === "ADP" || pos === "PART" || pos === "ADV") return true;
  return lower === "'s" || lower === "-" || lower === "'" || counting.verbs.has(lower) || counting.states.has(lower);
}

/** "the number of dead", "the number of people killed": the state; of other nouns the noun, unless a state follows it. */
function numberOf(document: TextDocument, number: NumberMention, at: number, lexicon: Lexicon): Counted | null {
  const { tokens } = document;
  const { measures, counting } = lexicon;
  const found = (what: string): Counted => ({ what, span: number, confidence: 0.8, implied: true });
  const head = tokens[at];
  if (head === undefined) return null;
  if (counting.states.has(head.lower) && head.pos !== "NOUN") return found(stateOf(head, lexicon));
  const phrase = nounPhraseAt(document, at, number.firstToken, counting);
  if (phrase === null) return null;
  const state = tokens[phrase.lastToken];
  if (state === undefined || (!counting.states.has(state.lower) && !counting.verbs.has(state.lower)))
    return found(phrase.text);
  const { lemma } = phrase.head;
  return measures.people.has(lemma.toLowerCase()) ? found(stateOf(state, lexicon)) : null;
}

/** "killed" counts the dead. */
function stateOf(state: Token, { measures }: Lexicon): string {
  const facet = measures.facetOf.get(state.lemma) ?? measures.facetOf.get(state.lower);
  return (facet === undefined ? undefined : measures.measureOfFacet.get(facet)) ?? state.text;
}
