// What parts of the reading cost beside wink-nlp, on the same texts: numbers with times, and names with quotations and
// statements. Each run works on documents of its own, so that nothing is remembered from the run before.
import { extractors } from "../../dist/extract/index.js";
import { scanNumbers } from "../../dist/extract/number/scan.js";
import { readSource } from "../../dist/read/source.js";
import { analyse } from "../../dist/text/analyse.js";
import { findNames } from "../../dist/text/names.js";
import { findQuotations } from "../../dist/text/quotations.js";

const figures = new Set(["date", "duration", "money", "percent", "measure", "age", "rank", "count"]);
const words = new Set(["quote", "statement", "role"]);
const runs = 40;

/**
 * Rows of the bench: name, our time, wink-nlp's time, ratio.
 * @param articles `{path, text}` of every article
 * @param readByWink reads one text as src/text/tokenize.ts does
 */
export function extractorRows(articles, book, readByWink) {
  const { lexicon } = book;
  const documents = articles.map((article) => analyse(readSource(article, lexicon), lexicon));
  const times = { wink: [], figures: [], words: [] };
  for (let run = 0; run < runs; run++) {
    const fresh = documents.map((document) => ({ ...document }));
    times.wink.push(processorTime(() => articles.map(({ text }) => readByWink(text))));
    const read = processorTime(() => fresh.map((document) => readFigures(document, lexicon)));
    times.figures.push(read);
    times.words.push(processorTime(() => fresh.map((document) => readWords(document, lexicon))));
  }
  // The first runs warm up the compiler.
  const typical = Object.fromEntries(Object.entries(times).map(([part, all]) => [part, median(all.slice(runs / 4))]));
  const row = (name, part) => [
    name,
    `${typical[part].toFixed(0)} ms`,
    `${typical.wink.toFixed(0)} ms`,
    (typical[part] / typical.wink).toFixed(2),
  ];
  return [row("numbers and times alone", "figures"), row("names, quotations and statements alone", "words")];
}

function readFigures(document, lexicon) {
  const numbers = scanNumbers(document, lexicon);
  return run(figures, { document, lexicon, numbers });
}

function readWords({ source, text, tokens, sentences }, lexicon) {
  const quotations = findQuotations(text, source.blocks);
  const names = findNames({ source, text, tokens, sentences }, lexicon);
  return run(words, { document: { source, text, tokens, sentences, quotations, names }, lexicon, numbers: [] });
}

/** The extractors in their order, each seeing what the ones before it took. */
function run(kinds, extraction) {
  const taken = new Uint8Array(extraction.document.text.length);
  const isTaken = ({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return true;
    return false;
  };
  const shared = { ...extraction, isTaken };
  for (const extractor of extractors) {
    if (!kinds.has(extractor.kind)) continue;
    for (const { span } of extractor.extract(shared)) taken.fill(1, span.start, span.end);
  }
}

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function processorTime(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
