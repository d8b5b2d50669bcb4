// The clause around a value: the stretch of its sentence in which a verb, a name or a noun can belong to it. wink has no
// parse tree; the borders are punctuation and the words that open a clause, which errs on the side of too short.
import type { Span } from "../model/span.js";
import type { Sentence, TextDocument, Token } from "../text/document.js";
import { tokenRange } from "../text/document.js";

/** Where a value stands: its own tokens, and the tokens of its clause, as half-open ranges of indexes. */
export interface Setting {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly clauseFirst: number;
  readonly clauseLast: number;
}

const openers = new Set(
  "which who whom where when while whereas although though but because since unless until that if after before as amid".split(
    " ",
  ),
);
const hardStops = new Set([";", ":", "—", "–", "--", "(", ")", "“", "”", '"', "."]);

/** The setting of a span that starts in the sentence. */
export function settingIn(document: TextDocument, sentence: Sentence, span: Span): Setting {
  const { first, last } = tokenRange(document, span);
  let clauseFirst = first;
  while (clauseFirst > sentence.firstToken && !endsClauseBefore(document.tokens, clauseFirst)) clauseFirst--;
  let clauseLast = last;
  while (clauseLast < sentence.lastToken && !opensClause(document.tokens, clauseLast)) clauseLast++;
  return { document, sentence, first, last, clauseFirst, clauseLast };
}

/** True when the token before `at` closes what went before, so that `at` starts the clause. */
function endsClauseBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  if (hardStops.has(before.text)) return true;
  if (openers.has(before.lower) && before.pos !== "ADP") return true;
  return before.text === "," && startsPredicate(tokens, at);
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (hardStops.has(token.text)) return true;
  if (openers.has(token.lower) && token.pos !== "ADP") return true;
  if (token.text === ",") return startsPredicate(tokens, at + 1);
  return token.pos === "CCONJ" && startsPredicate(tokens, at + 1);
}

/** A verb, or a conjunction or participle with a verb next: a new predicate rather than another member of a list. */
function startsPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "VERB" || token.pos === "AUX") return true;
  if (openers.has(token.lower)) return true;
  if (token.pos === "CCONJ" || token.pos === "ADV" || token.pos === "PRON") {
    const next = tokens[at + 1];
    return next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
  }
  return false;
}
