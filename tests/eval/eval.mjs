// `npm run eval`: one scoreboard over the evaluation data that lies beside the project, when it does.
//   node tests/eval/eval.mjs [words …] [--failures]
// With words, only the parts and families whose name contains one of them; --failures lists what went wrong.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { attributionResults } from "./attribution.mjs";
import { goldRows } from "./gold.mjs";
import { meantimeResults } from "./meantime.mjs";
import { readRejected, runFamily } from "./peers.mjs";
import { numberPeers } from "./peers-numbers.mjs";
import { timePeers } from "./peers-times.mjs";

const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const data = join(shared, "eval");
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const showsFailures = process.argv.includes("--failures");

if (existsSync(data)) report();
else console.log("There is no evaluation data at ../shared/eval, so there is nothing to measure.");

function report() {
  if (wanted("claims disputes gold")) for (const row of goldRows(shared)) print(row);
  reportPeers();
  for (const [name, resultsOf] of [
    ["meantime", meantimeResults],
    ["attribution", attributionResults],
  ]) {
    if (!wanted(name)) continue;
    const { rows, failures } = resultsOf(join(data, name));
    for (const row of rows) print(row);
    if (showsFailures) for (const failure of failures) console.log(`    ${failure}`);
  }
}

function reportPeers() {
  const families = [...numberPeers, ...timePeers].filter(({ name }) => wanted(`peers ${name}`));
  const rejected = readRejected();
  const used = new Set();
  for (const family of families) {
    const { passed, failed, target, failures, ...rest } = runFamily(family, join(data, "peers"), rejected, used);
    const share = (100 * passed) / (passed + failed);
    const all = (100 * passed) / (passed + failed + rest.rejected);
    const counts = `passed ${passed}  failed ${failed}  rejected ${rest.rejected}`;
    const aim = target === undefined ? "" : `  of ${100 * target} wanted`;
    print([`peers, ${family.name}`, `${counts}  ${share.toFixed(1)}${aim}  (${all.toFixed(1)} with the rejected)`]);
    if (showsFailures) for (const failure of failures) console.log(`    ${failure}`);
  }
  const unknown = [...rejected.keys()].filter((id) => !used.has(id));
  if (words.length === 0 && unknown.length > 0) console.log(`rejected, but no such case: ${unknown.join(", ")}`);
}

function wanted(name) {
  return words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()));
}

function print([what, measured]) {
  console.log(`${what.padEnd(36)} ${measured}`);
}
