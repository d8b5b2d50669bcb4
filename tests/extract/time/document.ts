// Documents made by hand, with the word lists of the book.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { dateExtractor } from "../../../src/extract/date/date.js";
import { durationExtractor } from "../../../src/extract/duration/duration.js";
import { type Lexicon, lexiconParts } from "../../../src/lexicon/index.js";
import type { Mention } from "../../../src/model/claim.js";
import type { Source } from "../../../src/model/source.js";
import { overlaps } from "../../../src/model/span.js";
import type { TextDocument, Token } from "../../../src/text/document.js";
import { findQuotations } from "../../../src/text/quotations.js";
import { tokenize } from "../../../src/text/tokenize.js";

function part<Name extends "hedges" | "scales" | "holidays" | "timeZones" | "timePhrases">(name: Name): Lexicon[Name] {
  const list = lexiconParts[name];
  const path = new URL(`../../../rules/lexicon/${list.name}.yml`, import.meta.url);
  return list.build(parse(readFileSync(path, "utf8"))) as Lexicon[Name];
}

const lexicon = {
  hedges: part("hedges"),
  scales: part("scales"),
  holidays: part("holidays"),
  timeZones: part("timeZones"),
  timePhrases: part("timePhrases"),
} as unknown as Lexicon;

interface Times {
  readonly dates: readonly Mention<"date">[];
  readonly durations: readonly Mention<"duration">[];
}

/** The dates and durations of a text that is one paragraph, dated or not. */
export function timesOf(text: string, published: string | null): Times {
  const source: Source = {
    id: "a.txt",
    text,
    blocks: [{ start: 0, end: text.length, zone: "body" }],
    title: null,
    publisher: null,
    published: published === null ? null : { value: published, basis: "stated" },
    url: null,
    copyOf: null,
    credits: [],
  };
  return timesIn({ source, text, ...tokenize(source), quotations: findQuotations(text, source.blocks), names: [] });
}

/** The same on one sentence whose tokens are cut at white space alone, so that only the time grammar is at work. */
export function timesOfRawSentence(text: string) {
  const tokens: Token[] = [];
  for (const found of text.matchAll(/\S{1,20}/g)) {
    const [word] = found;
    const start = found.index;
    tokens.push({
      index: tokens.length,
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: word,
      pos: "X",
      sentence: 0,
    });
  }
  const block = { start: 0, end: text.length, zone: "body" as const };
  const published = { value: "2022-01-18", basis: "stated" as const };
  const source: Source = {
    id: "a.txt",
    text,
    blocks: [block],
    title: null,
    publisher: null,
    published,
    url: null,
    copyOf: null,
    credits: [],
  };
  const sentence = { ...block, index: 0, block: 0, firstToken: 0, lastToken: tokens.length };
  return timesIn({ source, text, tokens, sentences: [sentence], quotations: [], names: [] });
}

function timesIn(document: TextDocument): Times {
  const dates = dateExtractor.extract({ document, lexicon, numbers: [], isTaken: () => false });
  const durations = durationExtractor.extract({
    document,
    lexicon,
    numbers: [],
    isTaken: (span) => dates.some((date) => overlaps(date.span, span)),
  });
  return { dates, durations };
}
