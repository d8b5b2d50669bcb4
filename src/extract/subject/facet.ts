// The verb's facet of a figure: killed or wounded, pledged or paid. Nearest verb wins, with news English's three orders:
// "ten people were killed", "killing at least ten people", "ten dead".
import type { Lexicon } from "../../lexicon/index.js";
import type { ClaimKind } from "../../model/claim.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";

const auxiliaries = new Set(
  "who that which to be is are was were been being have has had known presumed thought feared reported confirmed believed left remain remained remains said still also so far now already later fatally seriously badly critically".split(
    " ",
  ),
);

/** The facet, or null when no verb of the lexicon governs the figure. */
export function facetOf(kind: ClaimKind, setting: Setting, lexicon: Lexicon): string | null {
  const inside = kind === "count" ? facetInside(setting, lexicon) : null;
  // "one of the two suspects was arrested": the verb speaks of the one.
  if (kind === "count" && inside === null && isWhole(setting)) return facetOfWhole(setting, lexicon);
  const facet = inside ?? facetAfter(kind, setting, lexicon) ?? facetBefore(kind, setting, lexicon);
  // "paying $2.9 billion for Halden" is buying it.
  return facet === "pay" && setting.document.tokens[setting.last]?.lower === "for" ? "buy" : facet;
}

const pointing = new Set(["the", "its", "their", "his", "her", "our", "these", "those", "all"]);

/** The figure is the whole that another one is a part of: "two of the 37 people". */
function isWhole({ document, first }: Setting): boolean {
  const { tokens } = document;
  let at = first - 1;
  while (pointing.has(tokens[at]?.lower ?? "")) at--;
  return tokens[at]?.lower === "of" && (tokens[at - 1]?.pos === "NUM" || tokens[at - 1]?.lower === "one");
}

/** Only what stands right behind the whole: "two of the 37 people killed", "two of the 37 people who died". */
function facetOfWhole(setting: Setting, lexicon: Lexicon): string | null {
  const next = setting.document.tokens[setting.last];
  return next?.pos === "VERB" || next?.lower === "who" ? facetAfter("count", setting, lexicon) : null;
}

function facetAfter(kind: ClaimKind, setting: Setting, lexicon: Lexicon): string | null {
  const { tokens } = setting.document;
  const { facetOf: facets } = lexicon.measures;
  for (let at = setting.last, steps = 0; at < setting.sentence.lastToken && steps < 7; at++, steps++) {
    const token = tokens[at] as Token;
    const phrasal = kind === "count" ? phrasalFacet(setting, at, lexicon) : null;
    if (phrasal !== null) return phrasal;
    const facet = facets.get(token.lower) ?? facets.get(token.lemma);
    if (facet !== undefined && (token.pos === "VERB" || token.pos === "ADJ" || token.pos === "ADV"))
      return kind === "count" && isDoneByThem(tokens, at) ? null : facet;
    if (facet !== undefined && steps === 0 && kind === "count") return facet;
    if (auxiliaries.has(token.lower) || token.pos === "AUX" || token.pos === "ADV") continue;
    return null;
  }
  return null;
}

/** "the 83 are said to have killed an officer": what they did, not what was done to them. */
function isDoneByThem(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:have|has|had)$/.test(tokens[at - 1]?.lower ?? "") && (next?.pos === "DET" || next?.pos === "PROPN");
}

function facetBefore(kind: ClaimKind, setting: Setting, lexicon: Lexicon): string | null {
  const { tokens } = setting.document;
  const { facetOf: facets } = lexicon.measures;
  // "agreed to buy Halden for $2.4 billion": what is bought stands between the verb and its price.
  const priced = tokens[setting.first - 1]?.lower === "for";
  for (let at = setting.first - 1, steps = 0; at >= setting.sentence.firstToken && steps < 6; at--, steps++) {
    const token = tokens[at] as Token;
    if (priced && (token.pos === "PROPN" || token.pos === "NOUN")) continue;
    if (token.pos === "VERB") {
      return phrasalFacet(setting, at, lexicon) ?? facets.get(token.lemma) ?? facets.get(token.lower) ?? null;
    }
    if (token.pos === "NOUN" && token.lower === "home") return facets.get("home") ?? null;
    // "cost nine lives": a verb that the tagger takes for a noun.
    const phrasal = token.pos === "NOUN" ? phrasalFacet(setting, at, lexicon) : null;
    if (phrasal !== null) return phrasal;
    if (isRecipient(kind, setting, at, lexicon)) continue;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM" || token.text === ".") return null;
  }
  return null;
}

/** "cost the industry £5 million", "paid the two men $3 million": whom the money goes to or comes from stands before it. */
function isRecipient(
  kind: ClaimKind,
  { document, first, sentence }: Setting,
  at: number,
  { measures }: Lexicon,
): boolean {
  if (kind !== "money" || !/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(document.tokens[first - 1]?.pos ?? "")) return false;
  for (let verb = at - 1; verb >= Math.max(sentence.firstToken, first - 5); verb--) {
    const { pos, lemma } = document.tokens[verb] as Token;
    if (pos === "VERB") return measures.sumOfFacet.has(measures.facetOf.get(lemma) ?? "");
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(pos)) return false;
  }
  return false;
}

/** How far behind the verb, or behind the figure that stands after it, its second word may be: "drove 40 people from their homes". */
const reach = 4;

/** "set aside £5 million", "set £5 million aside", "cost 12 lives": a verb, or "without", together with a word near behind it. */
function phrasalFacet({ document, last, sentence }: Setting, verb: number, { measures }: Lexicon): string | null {
  const { lemma } = document.tokens[verb] as Token;
  if (!measures.verbsOfPhrases.has(lemma)) return null;
  for (let at = verb + 1; at < Math.min(Math.max(verb, last) + reach, sentence.lastToken); at++) {
    const token = document.tokens[at] as Token;
    const facet = measures.facetOf.get(`${lemma} ${token.lower}`) ?? measures.facetOf.get(`${lemma} ${token.lemma}`);
    if (facet !== undefined) return facet;
  }
  return null;
}

/** "five hurt", "80 wounded": the participle stands in the counted phrase itself. */
function facetInside(setting: Setting, lexicon: Lexicon): string | null {
  const last = setting.document.tokens[setting.last - 1];
  if (last === undefined) return null;
  const { facetOf: facets } = lexicon.measures;
  return facets.get(last.lower) ?? (last.pos === "VERB" ? (facets.get(last.lemma) ?? null) : null);
}
