// Political articles with every attribution labelled: how much of the attributed words is found, and whose they are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "./peers.mjs";
import { claimsOf, sameName, touches, utf16 } from "./reading.mjs";

/** Rows of the scoreboard, and what failed. `folder`: attribution/. */
export function attributionResults(folder) {
  const characters = { both: 0, gold: 0, system: 0 };
  const sources = { asked: 0, right: 0 };
  const found = { gold: 0, met: 0, system: 0, true: 0 };
  const failures = [];
  for (const { doc, attributions } of readLines(folder, "attributions.jsonl")) {
    const text = readFileSync(join(folder, `${doc}.txt`), "utf8");
    const at = utf16(text);
    const utterances = claimsOf(text)
      .filter(isUtterance)
      .map((claim) => ({ claim, content: contentOf(claim) }));
    const labels = attributions.map(({ source, cue, content }) => ({
      names: source.map((part) => part.text),
      source: source.map(at),
      cue: cue.map(at),
      content: content.map(at),
    }));
    overlapOf(text.length, labels, utterances, characters);
    for (const label of labels) {
      found.gold++;
      const hits = utterances.filter(({ content }) => meet(content, label.content));
      if (hits.length > 0) found.met++;
      if (hits.length === 0 || label.source.length === 0) continue;
      sources.asked++;
      const best = bestOf(hits, label);
      if (isSource(best.claim.value, label)) sources.right++;
      else
        failures.push(
          `source ${label.names.join(" / ").slice(0, 80)}, read ${best.claim.value.speaker} | ${best.claim.text.slice(0, 120).replace(/\s+/g, " ")}`,
        );
    }
    found.system += utterances.length;
    found.true += utterances.filter(({ content }) => labels.some((label) => meet(content, label.content))).length;
  }
  const overlap = (200 * characters.both) / (characters.gold + characters.system);
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;
  return {
    rows: [
      [
        "attribution, content",
        `overlap f1 ${overlap.toFixed(1)}  labelled found ${share(found.met, found.gold)}  read and labelled ${share(found.true, found.system)}`,
      ],
      ["attribution, source given content", `right ${share(sources.right, sources.asked)}`],
    ],
    failures,
  };
}

function isUtterance({ kind, value }) {
  return kind === "statement" || (kind === "quote" && value.use === "speech");
}

/** The words attributed: with the clause around a quotation, where it is part of what was said. */
function contentOf({ kind, value }) {
  if (kind === "statement") return [value.contentSpan];
  return value.clause === undefined || value.clause === null ? value.parts : [value.clause, ...value.parts];
}

function meet(some, others) {
  return some.some((span) => others.some((other) => touches(span, other)));
}

function overlapOf(length, labels, utterances, characters) {
  const gold = new Uint8Array(length);
  const system = new Uint8Array(length);
  for (const { content } of labels) for (const { start, end } of content) gold.fill(1, start, end);
  for (const { content } of utterances) for (const { start, end } of content) system.fill(1, start, end);
  for (let index = 0; index < length; index++) {
    characters.gold += gold[index];
    characters.system += system[index];
    characters.both += gold[index] & system[index];
  }
}

/** Of several utterances that meet a label, the one with its cue; else the shortest. */
function bestOf(hits, { cue }) {
  const size = ({ claim }) => claim.span.end - claim.span.start;
  const cued = hits.find(({ claim }) => claim.value.cueSpan && meet([claim.value.cueSpan], cue));
  return cued ?? [...hits].sort((a, b) => size(a) - size(b))[0];
}

function isSource({ speaker, speakerSpan }, { names, source }) {
  return (speakerSpan && meet([speakerSpan], source)) || names.some((name) => sameName(name, speaker));
}
