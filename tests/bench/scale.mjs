// What alignment and judging cost as runs grow: 5, 50, 500 and 5,000 articles, made of the stories under tests/mutations with
// other names and figures in each. `many`: stories of three sources each; `one`: all sources tell one story, each with a
// figure or two of its own. Run on a build: node tests/bench/scale.mjs [most articles]
import { readdirSync, readFileSync } from "node:fs";
import { alignClaims } from "../../dist/align/align.js";
import { checkGroups } from "../../dist/check/check.js";
import { readBook } from "../../dist/cli/book-files.js";
import { traceLineage } from "../../dist/lineage/lineage.js";
import { extractClaims } from "../../dist/pipeline.js";
import { readSource } from "../../dist/read/source.js";

const book = await readBook();
const folder = new URL("../mutations/stories/", import.meta.url);
const stories = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .split(/^%%%\n/m)
      .map((text) => text.replace(/\[([^\]\n]+)\]\(([a-z][^)\n]*)\)/g, "$1")),
  );
const most = Number(process.argv[2] ?? 5000);

/** A name for a number: pronounceable, and of its own for every story. */
function nameOf(seed) {
  const [first, second] = ["bdfgklmnprstv", "aeiou"];
  let name = "";
  for (let rest = seed * 7919 + 104729, at = 0; at < 4; at++) {
    name += first[rest % 13] + second[Math.floor(rest / 13) % 5];
    rest = Math.floor(rest / 65) + seed * (at + 3);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The text with other capitalised words inside its sentences, and other figures, the same ones for one seed. */
function varied(text, seed) {
  const known = new Map();
  const body = text.indexOf("---", 4) + 3;
  const changed = text
    .slice(body)
    .replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?!day)/gu, (word) => {
      if (/day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(word))
        return word;
      if (!known.has(word)) known.set(word, nameOf(seed * 40 + known.size));
      return known.get(word);
    })
    .replace(/\b\d{2,3}\b(?![.:,]\d)/g, (figure) => String(10 + ((Number(figure) * (seed + 7)) % 900)));
  return text.slice(0, body) + changed;
}

/** One figure changed, another each time. */
function slipped(text, number) {
  const figures = [...text.matchAll(/\b\d{2,3}\b/g)];
  const figure = figures[3 + (number % Math.max(1, figures.length - 3))];
  if (figure === undefined) return text;
  return text.slice(0, figure.index) + String(11 + ((number * 37) % 880)) + text.slice(figure.index + figure[0].length);
}

function articles(kind, count) {
  return Array.from({ length: count }, (_, number) => {
    const story = kind === "one" ? stories[0] : stories[Math.floor(number / 3) % stories.length];
    const text = story[number % story.length];
    const made = kind === "one" ? slipped(text, number) : varied(text, Math.floor(number / 3));
    return readSource({ path: `${number}.md`, text: made }, book.lexicon);
  });
}

function timed(run) {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function row(kind, count) {
  const sources = articles(kind, count);
  const [claims, extracting] = timed(() => sources.flatMap((source) => extractClaims(source, book.lexicon)));
  const [lineage, tracing] = timed(() => traceLineage(sources, book.lexicon));
  const [groups, aligning] = timed(() => alignClaims(claims, sources, book.lexicon));
  const [findings, checking] = timed(() =>
    checkGroups(groups, book.rules, { sources, lineage, lexicon: book.lexicon }),
  );
  const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
  const columns = [
    kind,
    count,
    claims.length,
    extracting,
    tracing,
    aligning,
    checking,
    groups.length,
    findings.length,
    memory,
  ];
  console.log(
    columns.map((column) => String(typeof column === "number" ? Math.round(column) : column).padStart(9)).join(" "),
  );
}

console.log("     kind  articles    claims   extract   lineage     align     check    groups  findings     MB");
for (const kind of ["many", "one"]) {
  for (const count of [5, 50, 500, 5000]) if (count <= most) row(kind, count);
}
