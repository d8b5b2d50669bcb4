// What a report with 5,000 findings costs in each format: time from findings to text (the format's libraries loaded
// included), size of the text, and memory above what the findings themselves take. Each format has a process of its own,
// since memory that one has taken is seldom given back.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const findingCount = 5000;
const sourceCount = 1000;
const sentencesEach = 15;

/** A report made by hand: every finding has two sides, three claims, notes and a rule; every tenth is answered. */
async function largeReport() {
  const { decide } = await import("../../dist/review/decide.js");
  const sentence = (source, index) =>
    `The repair of bridge ${index} will cost the town about €${source + index} million, the mayor said on Tuesday.`;
  const sources = Array.from({ length: sourceCount }, (_, number) => {
    const text = Array.from({ length: sentencesEach }, (_, index) => sentence(number, index)).join("\n\n");
    return {
      id: `wire/${number}.txt`,
      text,
      blocks: [{ start: 0, end: text.length, zone: "body" }],
      title: { value: `Bridges, part ${number}`, basis: "stated" },
      publisher: { value: `Paper ${number}`, basis: "implied" },
      published: { value: "2023-05-04", basis: "implied" },
      url: null,
      copyOf: null,
      credits: [],
    };
  });
  const claimIn = (number, index) => {
    const source = sources[number % sourceCount];
    const words = `about €${(number % sourceCount) + index} million`;
    const whole = sentence(number % sourceCount, index);
    const start = source.text.indexOf(whole);
    const at = start + whole.indexOf(words);
    const amount = 1e6 * ((number % sourceCount) + index);
    return {
      id: `${source.id}#money@${at}`,
      source: source.id,
      kind: "money",
      span: { start: at, end: at + words.length },
      text: words,
      value: { low: amount, high: amount, approximate: true, currency: "EUR", roundness: 1e6 },
      hedge: "about",
      confidence: 0.9,
      sentence: { start, end: start + whole.length },
      zone: "body",
      subject: {
        ...{ measure: "cost", head: "repair", counted: null, modifiers: [], facet: null, anchor: null, parties: [] },
        ...{ places: [], period: null, identity: null, terms: ["bridge", "repair"] },
      },
      negated: false,
      modality: "asserted",
      attribution: { speaker: "the mayor", speakerKind: "office", cue: "said", cueSpan: null, outlet: null },
    };
  };
  const severities = ["error", "warning", "info"];
  const findings = Array.from({ length: findingCount }, (_, number) => {
    const index = Math.floor(number / sourceCount);
    const claims = [0, 1, 2].map((step) => claimIn(number + step, index + step));
    const [value, other] = [claims[0].text, claims[2].text];
    return {
      id: number.toString(16).padStart(10, "0"),
      rule: `rule-${number % 40}`,
      severity: severities[number % 3],
      nature: "contradiction",
      about: `repair of bridge ${number}`,
      message: `${value} (Paper 1) against ${other} (Paper 2).`,
      why: "Readers add such sums up.",
      fix: "Ask the council for the contract.",
      positions: [
        { value, claims: claims.slice(0, 2), origins: 2 },
        { value: other, claims: claims.slice(2), origins: 1 },
      ],
      confidence: 0.8,
      agreement: [{ part: "measure", verdict: "agrees", detail: "cost / cost" }],
      notes: ["Paper 2 was published later.", "40% apart, more than the 5% allowed for a hedged figure."],
      ...(number % 10 === 0 ? { inBaseline: true } : {}),
    };
  });
  const rules = Array.from({ length: 40 }, (_, number) => ({
    ...{ id: `rule-${number}`, path: `rules/rule-${number}.yml`, title: "Costs differ", severity: "error" },
    ...{ claims: { kind: ["money"] }, same: [], compare: { with: "amount", options: {} } },
    ...{ message: "", why: "Why.", fix: "Fix.", examples: { conflict: [], agreement: [] } },
  }));
  const originOf = new Map(sources.map(({ id }) => [id, id]));
  return {
    sources,
    lineage: {
      ...{ copyOf: new Map(), derivedFrom: new Map(), originOf },
      origins: sources.map(({ id }) => ({ root: id, sources: [id] })),
    },
    findings,
    verdict: decide(findings, "error"),
    claims: findings.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
    claimCounts: { money: findings.length * 3 },
    rules,
    agreements: 0,
  };
}

const options = { width: 80, color: false };

/** What each row measures: the formats of `check`, and the comparison of two such reports. */
async function works() {
  const { formatters } = await import("../../dist/report/index.js");
  const { differenceBetween } = await import("../../dist/review/difference.js");
  const { differenceFormatters } = await import("../../dist/report/difference/index.js");
  const changed = (findings) =>
    findings.map((finding, number) =>
      number % 2 === 0 ? finding : { ...finding, id: `${finding.id}0`, nature: "update" },
    );
  return new Map([
    ...formatters.map((formatter) => [formatter.name, (report) => formatter.format(report, options)]),
    [
      "diff of two",
      ({ findings }) => {
        const difference = differenceBetween(findings, changed(findings));
        return differenceFormatters[0].format({ difference, holding: [], failOn: "error" }, options);
      },
    ],
  ]);
}

/** In a process of its own: makes the report, then measures one work on it. */
async function measure(name) {
  const report = await largeReport();
  const work = (await works()).get(name);
  globalThis.gc();
  const before = process.resourceUsage().maxRSS;
  const from = performance.now();
  const text = await work(report);
  const milliseconds = performance.now() - from;
  const memory = process.resourceUsage().maxRSS - before;
  process.stdout.write(JSON.stringify({ milliseconds, memory: memory / 1024, size: Buffer.byteLength(text) / 1e6 }));
}

/** Prints a row for each format. */
export async function benchFindings() {
  const rows = [];
  for (const name of (await works()).keys()) {
    const args = ["--expose-gc", fileURLToPath(import.meta.url), name];
    const { milliseconds, memory, size } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
    rows.push([name, `${milliseconds.toFixed(0)} ms`, `${memory.toFixed(0)} MB`, `${size.toFixed(1)} MB`]);
  }
  const head = [`a report with ${findingCount.toLocaleString("en-US")} findings`, "time", "memory", "text"];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join("  "));
  }
}

const [, script, format] = process.argv;
if (format !== undefined && script === fileURLToPath(import.meta.url)) await measure(format);
