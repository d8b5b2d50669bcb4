// A source to the analysed text that extractors work on: tokens, sentences, quotations, names.
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import type { TextDocument } from "./document.js";
import { findNames } from "./names.js";
import { findQuotations } from "./quotations.js";
import { tokenize } from "./tokenize.js";

/** Reads one source. Deterministic; linear in the length of the text. */
export function analyse(source: Source, lexicon: Lexicon): TextDocument {
  const { tokens, sentences } = tokenize(source);
  const { text } = source;
  return {
    source,
    text,
    tokens,
    sentences,
    quotations: findQuotations(text, source.blocks),
    names: findNames({ source, text, tokens, sentences }, lexicon),
  };
}
