// The verb's facet of a figure: killed or wounded, pledged or paid. Nearest verb wins, with news English's three orders:
// "ten people were killed", "killing at least ten people", "ten dead".
import type { Lexicon } from "../../lexicon/index.js";
import type { ClaimKind } from "../../model/claim.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";

const auxiliaries = new Set(
  "be is are was were been being have has had feared reported confirmed believed left remain remained remains said still also so far now already later fatally seriously badly critically".split(
    " ",
  ),
);

/** The facet, or null when no verb of the lexicon governs the figure. */
export function facetOf(kind: ClaimKind, setting: Setting, lexicon: Lexicon): string | null {
  const inside = kind === "count" ? facetInside(setting, lexicon) : null;
  return inside ?? facetAfter(kind, setting, lexicon) ?? facetBefore(setting, lexicon);
}

function facetAfter(kind: ClaimKind, setting: Setting, lexicon: Lexicon): string | null {
  const { tokens } = setting.document;
  const { facetOf: facets } = lexicon.measures;
  for (let at = setting.last, steps = 0; at < setting.sentence.lastToken && steps < 7; at++, steps++) {
    const token = tokens[at] as Token;
    const facet = facets.get(token.lower) ?? facets.get(token.lemma);
    if (facet !== undefined && (token.pos === "VERB" || token.pos === "ADJ" || token.pos === "ADV")) return facet;
    if (facet !== undefined && steps === 0 && kind === "count") return facet;
    if (auxiliaries.has(token.lower) || token.pos === "AUX" || token.pos === "ADV") continue;
    return null;
  }
  return null;
}

function facetBefore(setting: Setting, lexicon: Lexicon): string | null {
  const { tokens } = setting.document;
  const { facetOf: facets } = lexicon.measures;
  for (let at = setting.first - 1, steps = 0; at >= setting.sentence.firstToken && steps < 5; at--, steps++) {
    const token = tokens[at] as Token;
    if (token.pos === "VERB") return facets.get(token.lemma) ?? facets.get(token.lower) ?? null;
    if (token.pos === "NOUN" && token.lower === "home") return facets.get("home") ?? null;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM" || token.text === ".") return null;
  }
  return null;
}

/** "five hurt", "80 wounded": the participle stands in the counted phrase itself. */
function facetInside(setting: Setting, lexicon: Lexicon): string | null {
  const last = setting.document.tokens[setting.last - 1];
  if (last === undefined) return null;
  return lexicon.measures.facetOf.get(last.lower) ?? null;
}
