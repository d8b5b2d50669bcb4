// A sentence as the speech reader sees it: words, and each outermost quotation folded into one item, however many
// sentences it holds. `"Go! Now!" she said.` is one passage.
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import type { Zone } from "../../model/source.js";
import type { Span } from "../../model/span.js";
import type { PartOfSpeech, TextDocument, Token } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import type { Quotation } from "../../text/quotations.js";

/** A word, or a whole quotation. */
export interface Item extends Span {
  /** In lower case; a single `"` for a quotation. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly token: Token | null;
  readonly quotation: Quotation | null;
  /** The name that the word belongs to. */
  readonly name: NameMention | null;
}

export interface Passage {
  readonly items: readonly Item[];
  readonly zone: Zone;
  /** Index of the block in the source. */
  readonly block: number;
  readonly document: TextDocument;
}

/** Nothing, for reading past an end. */
const noItem: Item = { start: 0, end: 0, lower: "", pos: "SPACE", token: null, quotation: null, name: null };

/** The item at an index, or `noItem`. */
export function itemAt(passage: Passage, index: number): Item {
  // An index below zero is no index to the engine, but a name, and slow to look up.
  return index < 0 ? noItem : (passage.items[index] ?? noItem);
}

/** The text that runs from one item to the end of the one before `last`. */
export function spanOfItems(passage: Passage, first: number, last: number): Span {
  return { start: itemAt(passage, first).start, end: itemAt(passage, last - 1).end };
}

/** Splits a document into passages, in order. Linear. */
export function passagesOf(document: TextDocument, verbs: ReportingVerbs): Passage[] {
  const passages: Passage[] = [];
  let items: Item[] = [];
  let sentenceOpen = -1;
  let block = -1;
  let zone: Zone = "body";
  const close = () => {
    if (items.length > 0) passages.push({ items, zone, block, document });
    items = [];
  };
  const quotations = document.quotations.filter((quotation) => quotation.depth === 0);
  let quotationAt = 0;
  let nameAt = 0;
  const { tokens, names } = document;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while (quotationAt < quotations.length && (quotations[quotationAt] as Quotation).end <= token.start) quotationAt++;
    while (nameAt < names.length && (names[nameAt] as NameMention).end <= token.start) nameAt++;
    const sentence = document.sentences[token.sentence];
    if (sentence === undefined || isBlank(token.text)) continue;
    if (sentence.block !== block || endsBefore(items, at, token.sentence !== sentenceOpen, document, verbs)) close();
    sentenceOpen = token.sentence;
    block = sentence.block;
    zone = sentence.zone;
    const quotation = quotations[quotationAt];
    if (quotation !== undefined && token.end > quotation.start && token.start < quotation.end) {
      const { start, end } = quotation;
      items.push({ start, end, lower: '"', pos: "X", token: null, quotation, name: null });
      while (at + 1 < tokens.length && (tokens[at + 1] as Token).start < quotation.end) at++;
      sentenceOpen = (tokens[at] as Token).sentence;
      continue;
    }
    const name = names[nameAt];
    items.push({
      start: token.start,
      end: token.end,
      lower: token.lower,
      pos: token.pos,
      token,
      quotation: null,
      name: name !== undefined && name.start <= token.start ? name : null,
    });
  }
  close();
  return passages;
}

/** Nothing but white space; most words show at their first letter that they are more. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x80) && text.trim() === "";
}

/** Whether the open passage ends before the token: at a sentence's end, unless a cue for the quotation still follows. */
function endsBefore(
  items: readonly Item[],
  at: number,
  newSentence: boolean,
  document: TextDocument,
  verbs: ReportingVerbs,
): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  if (last.quotation === null) return newSentence && last.lower !== ":" && last.lower !== ",";
  const { inner } = last.quotation;
  if (!/[.!?…]/.test(document.text.charAt(inner.end - 1))) return false;
  const token = document.tokens[at] as Token;
  if (!/^[\p{Lu}\p{N}"“‘'`«]/u.test(token.text)) return false;
  return !isShortCue(document, at, verbs);
}

/** `Smith asked.` after a quotation that has its own full stop or question mark. */
function isShortCue(document: TextDocument, at: number, verbs: ReportingVerbs): boolean {
  const { tokens } = document;
  for (let next = at; next < at + 6 && next < tokens.length; next++) {
    const token = tokens[next] as Token;
    const form = verbs.forms.get(token.lower);
    if (next > at && form !== undefined && (form.past || form.third)) {
      const after = tokens[next + 1];
      return after === undefined || after.lower === "." || after.lower === "," || after.sentence !== token.sentence;
    }
    if (token.pos === "PUNCT") return false;
  }
  return false;
}
