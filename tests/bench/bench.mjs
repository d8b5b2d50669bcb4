// `npm run bench`: what claimcheck costs beside wink-nlp, which it cannot be faster than. Throughput is measured in one
// process on the same texts; cold start as whole processes. Ratios, because machines differ; medians, because runs do.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { readBook } from "../../dist/cli/book-files.js";
import { readSources } from "../../dist/cli/input-files.js";
import { checkSources } from "../../dist/pipeline.js";
import { datesFromNeighbours } from "../../dist/read/neighbours.js";
import { readSource } from "../../dist/read/source.js";
import { extractorRows } from "./extractors.mjs";
import { benchFindings } from "./findings.mjs";

const root = new URL("../..", import.meta.url).pathname;
const clusters = join(root, "../shared/eval/clusters");
/** How often the seeds are repeated: each time as a set of its own, and all together as one story in a thousand copies. */
const repetitions = 200;
const runs = 5;
const starts = 9;

const wink = winkNlp(winkModel, ["sbd", "pos"]);
const { its } = wink;
const book = await readBook();

/** Reads the text as src/text/tokenize.ts does: the same pipes, the same outputs. */
function readByWink(text) {
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  return [tokens.out(), tokens.out(its.pos), tokens.out(its.lemma), document.sentences().out(its.span)];
}

function milliseconds(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** From texts to report, as the commands do it. */
function report(articles) {
  const sources = articles.map((article) => readSource(article, book.lexicon));
  return checkSources(datesFromNeighbours(sources), book);
}

/** Median times of both over the same sets of articles, taken in turns so that both see the same machine. */
function throughput(name, sets) {
  const texts = sets.flatMap((articles) => articles.map(({ text }) => text));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const ours = [];
  const theirs = [];
  for (let run = 0; run <= runs; run++) {
    const wink = milliseconds(() => texts.map(readByWink));
    const claimcheck = milliseconds(() => sets.map(report));
    // The first run warms up the compiler.
    if (run > 0) {
      theirs.push(wink);
      ours.push(claimcheck);
    }
  }
  const rate = (times) => `${(megabytes / (median(times) / 1000)).toFixed(2)} MB/s`;
  return [name, rate(ours), rate(theirs), (median(ours) / median(theirs)).toFixed(2)];
}

/** Median times of whole processes, in turns. */
function coldStart() {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-bench-"));
  const loader = join(folder, "load-wink.mjs");
  const at = (name) => JSON.stringify(import.meta.resolve(name));
  writeFileSync(
    loader,
    `import model from ${at("wink-eng-lite-web-model")};\nimport winkNlp from ${at("wink-nlp")};\nwinkNlp(model, ["sbd", "pos"]);\n`,
  );
  const timed = (args) => milliseconds(() => execFileSync(process.execPath, args, { cwd: root, stdio: "ignore" }));
  const ours = [];
  const theirs = [];
  for (let start = 0; start < starts; start++) {
    theirs.push(timed([loader]));
    ours.push(timed(["dist/cli/main.js", "check", "seeds", "--fail-on", "never"]));
  }
  rmSync(folder, { recursive: true });
  const shown = (times) => `${median(times).toFixed(0)} ms`;
  return ["cold start of `check seeds`", shown(ours), shown(theirs), (median(ours) / median(theirs)).toFixed(2)];
}

async function articlesIn(folder) {
  const sources = await readSources([folder], { lexicon: book.lexicon });
  return sources.map(({ id, text }) => ({ path: id, text }));
}

const seeds = await articlesIn(join(root, "seeds"));
const copies = Array.from({ length: repetitions }, (_, copy) =>
  seeds.map(({ path, text }) => ({ path: `${copy}/${path}`, text })),
);
const rows = [
  throughput(`seeds, ${repetitions} times`, copies),
  throughput(`seeds, ${copies.flat().length} sources at once`, [copies.flat()]),
];
if (existsSync(clusters)) {
  const folders = readdirSync(clusters).map((name) => join(clusters, name));
  const sets = await Promise.all(folders.filter((path) => statSync(path).isDirectory()).map(articlesIn));
  rows.push(throughput(`${sets.length} clusters`, sets), ...extractorRows(sets.flat(), book, readByWink));
} else rows.push(...extractorRows(copies.slice(0, 20).flat(), book, readByWink));
rows.push(coldStart());

const head = ["", "claimcheck", "wink-nlp alone", "ratio"];
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
for (const row of [head, ...rows]) {
  console.log(
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "),
  );
}
await benchFindings();
