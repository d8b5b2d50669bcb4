// Holders without a name who speak: "the regiment's spokesperson said", "a Foreign Ministry spokesman told reporters".
import type { Mention } from "../../model/claim.js";
import type { Sentence, Token } from "../../text/document.js";
import { titleHead } from "../../text/names/titles.js";
import { isCapital, isPossessive } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";
import { bodyBefore, bodyBehind, nameStartingAt } from "./body.js";
import { beginningOfTitle, readTitle } from "./phrase.js";

/** Title-only speakers whose body the text gives. */
export function unnamedHolders(extraction: Extraction): Mention<"role">[] {
  const found: Mention<"role">[] = [];
  const { document, lexicon } = extraction;
  for (const sentence of document.sentences) {
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const head = (document.tokens[at] as Token).lower;
      if (!lexicon.titles.speakers.has(head)) continue;
      const mention = holderAt(extraction, at, sentence);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

function holderAt(extraction: Extraction, head: number, sentence: Sentence): Mention<"role"> | null {
  const { document, lexicon } = extraction;
  const { tokens, text } = document;
  let end = head + 1;
  while (end < sentence.lastToken && lexicon.titles.after.has((tokens[end] as Token).lower)) end++;
  if (end < sentence.lastToken && (isCapital(tokens[end]) || titleHead(tokens[end], lexicon) !== null)) return null;
  if (nameStartingAt(extraction, end) !== undefined) return null;
  const first = beginningOfTitle(tokens, head, sentence.firstToken, lexicon);
  const body = bodyBefore(extraction, first, sentence.firstToken);
  const behind = bodyBehind(extraction, end, sentence.lastToken);
  const organisation = body?.organisation ?? behind?.organisation ?? null;
  if (organisation === null) return null;
  const lastToken = Math.max(end, behind?.lastToken ?? end);
  const start = withDeterminer(tokens, body?.firstToken ?? first, sentence);
  if (!speaks(extraction, start, lastToken, sentence)) return null;
  const { title, status } = readTitle(text, tokens, first, Math.max(end, behind?.titleEnd ?? end), lexicon);
  return {
    kind: "role",
    span: { start: (tokens[start] as Token).start, end: (tokens[lastToken - 1] as Token).end },
    value: { name: null, nameSpan: null, title, organisation, status },
    hedge: null,
    confidence: 0.7,
  };
}

function withDeterminer(tokens: readonly Token[], first: number, sentence: Sentence): number {
  return first > sentence.firstToken && /^(the|a|an)$/.test(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
}

/** Right behind the phrase, or right before it, a verb of speaking whose subject it is. */
function speaks({ document, lexicon }: Extraction, first: number, last: number, sentence: Sentence): boolean {
  const { tokens } = document;
  const isVerb = (at: number) => {
    const token = at >= sentence.firstToken && at < sentence.lastToken ? tokens[at] : undefined;
    return token !== undefined && token.pos === "VERB" && lexicon.nameWords.verbs.has(token.lemma);
  };
  let at = last;
  while (
    at < sentence.lastToken &&
    (tokens[at]?.pos === "ADV" || /^(also|has|had|only)$/.test(tokens[at]?.lower ?? ""))
  )
    at++;
  if (isVerb(at)) return true;
  const before = tokens[first - 1];
  return isVerb(first - 1) && before !== undefined && before.lower !== "told" && !isPossessive(tokens[first], before);
}
