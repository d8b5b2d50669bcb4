// Text to tokens and sentences with exact positions. The one importer of wink-nlp. wink has no character offsets:
// they are rebuilt by walking a cursor, skipping only white space (adding up its preceding spaces goes wrong at
// U+FEFF and U+2028, which it drops).
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { Block, Source } from "../model/source.js";
import { claimZones } from "../model/source.js";
import type { PartOfSpeech, Sentence, Token } from "./document.js";
import { isFalseSentenceEnd, isMissedSentenceEnd } from "./sentence-ends.js";

const wink = winkNlp(winkModel, ["sbd", "pos"]);
const { its } = wink;

interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Tokens and sentences of the zones that make claims; the other zones are not read at all. */
export function tokenize(source: Source): Tokenized {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const stretch of claimStretches(source.blocks)) readStretch(source, stretch, tokens, sentences);
  return { tokens, sentences };
}

/** Runs of neighbouring blocks that make claims, as ranges of block indexes: fewer and longer texts are cheaper to read. */
function claimStretches(blocks: readonly Block[]): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (!claimZones.includes((blocks[index] as Block).zone)) continue;
    const open = stretches.at(-1);
    if (open !== undefined && open.last === index) open.last = index + 1;
    else stretches.push({ first: index, last: index + 1 });
  }
  return stretches;
}

function readStretch(source: Source, stretch: { first: number; last: number }, tokens: Token[], sentences: Sentence[]) {
  const { blocks, text } = source;
  const start = (blocks[stretch.first] as Block).start;
  const end = (blocks[stretch.last - 1] as Block).end;
  const read = wink.readDoc(readable(text.slice(start, end)));
  const all = read.tokens();
  const words = all.out() as string[];
  const tags = all.out(its.pos) as string[];
  // The published types of wink-nlp 2.4 leave out that its.lemma works on a collection of tokens.
  const lemmas = all.out(its.lemma as unknown as typeof its.normal) as unknown as string[];
  const ends = sentenceEnds(read.sentences().out(its.span) as unknown as [number, number][]);

  let cursor = start;
  let block = stretch.first;
  let open = tokens.length;
  const close = (upTo: number) => {
    if (upTo > open) sentences.push(sentenceOf(tokens, open, upTo, sentences.length, block, blocks));
    open = upTo;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const at = locate(text, word, cursor);
    if (at < 0) continue;
    cursor = at + word.length;
    while (block + 1 < stretch.last && at >= (blocks[block + 1] as Block).start) {
      close(tokens.length);
      block++;
    }
    tokens.push({
      index: tokens.length,
      start: at,
      end: cursor,
      text: word,
      lower: lowerCase(word),
      lemma: lemmas[i] as string,
      pos: tags[i] as PartOfSpeech,
      sentence: sentences.length,
    });
    const ended = ends.has(i) ? !isFalseSentenceEnd(tokens, open, text) : isMissedSentenceEnd(tokens, text);
    if (ended || tokens.length - open >= longestSentence) close(tokens.length);
  }
  close(tokens.length);
}

/** Tokens after which a sentence is cut: what looks at all of a sentence for each of its claims stays linear. */
const longestSentence = 500;

/** Longest run without white space that wink gets to see. */
const longestRun = 200;
const longRun = new RegExp(`\\S{${longestRun}}(?=\\S)`, "gu");

/**
 * The text with white space put into endless runs of characters: wink needs minutes for some of 100,000 ("1/1/1/…",
 * "one-one-…"). Tokens are found again in the untouched text, so no offset changes.
 */
function readable(text: string): string {
  return mayHoldLongRun(text) ? text.replace(longRun, "$& ") : text;
}

/** Hops from blank to blank, which is much cheaper than the pattern; nearly every text ends here. */
function mayHoldLongRun(text: string): boolean {
  let from = 0;
  for (let blank = text.indexOf(" "); blank >= 0; blank = text.indexOf(" ", from)) {
    if (blank - from > longestRun) return true;
    from = blank + 1;
  }
  return text.length - from > longestRun;
}

function sentenceEnds(spans: readonly [number, number][]): ReadonlySet<number> {
  return new Set(spans.map(([, last]) => last));
}

/** Offset of `word` at or after the cursor, past white space; wink returns tokens in order and never alters them. */
function locate(text: string, word: string, cursor: number): number {
  let at = cursor;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return text.startsWith(word, at) ? at : text.indexOf(word, cursor);
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replace("’", "'") : lower;
}

function sentenceOf(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  index: number,
  block: number,
  blocks: readonly Block[],
): Sentence {
  return {
    start: (tokens[firstToken] as Token).start,
    end: (tokens[lastToken - 1] as Token).end,
    index,
    zone: (blocks[block] as Block).zone,
    block,
    firstToken,
    lastToken,
  };
}
