// Two unrelated stories checked together: nothing is found across them, and nothing that was not found in each alone.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Source } from "../../src/model/source.js";
import { checkSources } from "../../src/pipeline.js";
import { readSource } from "../../src/read/source.js";
import { book } from "../builders.js";
import { readStorySource, storiesIn } from "../marked-stories.js";

type Cluster = readonly [name: string, sources: readonly Source[]];

const ours: Cluster[] = [...storiesIn("tests/align/stories"), ...storiesIn("tests/mutations/stories")]
  .filter(({ name }) => ["derailment", "plane", "ferry", "storm", "quake", "fire", "trial"].includes(name))
  .map(({ name, texts }) => [name, texts.map((text, index) => readStorySource(name, index, text))]);

/** Real clusters, where there are any beside the repository; two on the same sort of event are the hard ones. */
const folder = "../shared/eval/clusters";
const real: Cluster[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => /^(?:ecbplus-(?:20ecbplus|38ecb|43ecb)|incident-377486|basil-d3a1ce0a)$/.test(name))
  .map((name) => {
    const files = readdirSync(`${folder}/${name}`).filter((file) => file.endsWith(".txt"));
    return [name, files.map((file) => textOf(`${folder}/${name}/${file}`))];
  });

function textOf(path: string): Source {
  return readSource({ path, text: readFileSync(path, "utf8") }, book.lexicon);
}

/** What is found, with the sources on both sides of it. */
function findings(sources: readonly Source[]): { id: string; message: string; sources: Set<string> }[] {
  return checkSources(sources, book).findings.map(({ id, message, positions }) => ({
    id,
    message,
    sources: new Set(positions.flatMap(({ claims }) => claims.map(({ source }) => source))),
  }));
}

function pairsOf(clusters: readonly Cluster[]): [string, Cluster, Cluster][] {
  return clusters.flatMap((a, index) =>
    clusters.slice(index + 1).map((b): [string, Cluster, Cluster] => [`${a[0]} and ${b[0]}`, a, b]),
  );
}

test.each([...pairsOf(ours), ...pairsOf(real)])("%s", (_, [, a], [, b]) => {
  const [left, right] = [new Set(a.map(({ id }) => id)), new Set(b.map(({ id }) => id))];
  const mixed = findings([...a, ...b]);
  const across = mixed.filter(
    ({ sources }) => [...sources].some((id) => left.has(id)) && [...sources].some((id) => right.has(id)),
  );
  expect(across.map(({ message }) => message)).toEqual([]);
});
