// Documents made by hand, one block per line, with the word lists that names need.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Lexicon, lexiconParts } from "../../src/lexicon/index.js";
import type { Block, Source } from "../../src/model/source.js";
import type { TextDocument } from "../../src/text/document.js";
import { findNames } from "../../src/text/names.js";
import { findQuotations } from "../../src/text/quotations.js";
import { tokenize } from "../../src/text/tokenize.js";

type PartName =
  | "givenNames"
  | "nameWords"
  | "organisationWords"
  | "places"
  | "titles"
  | "outlets"
  | "commonWords"
  | "speakers";

function part(name: PartName): unknown {
  const list = lexiconParts[name];
  const data: unknown = parse(readFileSync(new URL(`../../rules/lexicon/${list.name}.yml`, import.meta.url), "utf8"));
  return list.build(data as never);
}

const needed: readonly PartName[] = [
  "givenNames",
  "nameWords",
  "organisationWords",
  "places",
  "titles",
  "outlets",
  "commonWords",
  "speakers",
];

export const lexicon = Object.fromEntries(needed.map((name) => [name, part(name)])) as unknown as Lexicon;

/** The analysed text; lines are blocks of the body, a first line that begins with "# " is the headline. */
export function documentOf(text: string): TextDocument {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const headline = line.startsWith("# ");
    if (line.trim() !== "")
      blocks.push({
        start: headline ? start + 2 : start,
        end: start + line.length,
        zone: headline ? "headline" : "body",
      });
    start += line.length + 1;
  }
  const source: Source = {
    id: "a.txt",
    text,
    blocks,
    title: null,
    publisher: null,
    published: null,
    url: null,
    copyOf: null,
    credits: [],
  };
  const { tokens, sentences } = tokenize(source);
  const names = findNames({ source, text, tokens, sentences }, lexicon);
  return { source, text, tokens, sentences, quotations: findQuotations(text, blocks), names };
}
