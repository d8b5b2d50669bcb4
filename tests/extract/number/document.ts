// Documents made by hand, and what the numeric extractors find in them.
import { extractors } from "../../../src/extract/index.js";
import { readNumbers } from "../../../src/extract/number/read.js";
import { scanNumbers } from "../../../src/extract/number/scan.js";
import type { Mention } from "../../../src/model/claim.js";
import type { Source } from "../../../src/model/source.js";
import type { Span } from "../../../src/model/span.js";
import { analyse } from "../../../src/text/analyse.js";
import { book } from "../../builders.js";

const { lexicon } = book;
const numeric = extractors.filter(({ kind }) => /^(?:money|percent|measure|age|rank|count)$/.test(kind));

function documentOf(text: string) {
  const source: Source = {
    id: "a.txt",
    text,
    blocks: text === "" ? [] : [{ start: 0, end: text.length, zone: "body" }],
    title: null,
    publisher: null,
    published: null,
    url: null,
    copyOf: null,
    credits: [],
  };
  return analyse(source, lexicon);
}

/** Numbers of a text that is one paragraph. */
export function numbersOf(text: string) {
  return readNumbers(documentOf(text), lexicon);
}

/** Mentions of all numeric kinds, each seeing what the ones before it took; times are left out. */
export function numericMentionsOf(text: string): Mention[] {
  return readerOf(text)();
}

/** The reading of a text that has been cut into tokens already. */
export function readerOf(text: string): () => Mention[] {
  const document = documentOf(text);
  return () => {
    const numbers = scanNumbers(document, lexicon);
    const taken = new Uint8Array(text.length);
    const isTaken = (span: Span) => taken.subarray(span.start, span.end).includes(1);
    const found: Mention[] = [];
    for (const extractor of numeric) {
      const mentions = extractor.extract({ document, lexicon, numbers, isTaken });
      for (const { span } of mentions) taken.fill(1, span.start, span.end);
      found.push(...mentions);
    }
    return found;
  };
}
