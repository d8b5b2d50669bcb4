// The shared scorer on the seeds and on the clusters of real articles.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const cli = ["--cli", `node ${new URL("../../dist/cli/main.js", import.meta.url).pathname}`];

function score(shared, mode, texts, gold) {
  const at = (path) => join(shared, path);
  const args = [at("eval/score.mjs"), mode, ...cli, "--texts", at(texts), "--gold", at(gold), "--json"];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }));
}

const percent = (share) => (share === null ? "-" : (100 * share).toFixed(1));

/** Rows [what, measure, value …] for claims and disputes. */
export function goldRows(shared) {
  const { summary, table } = score(shared, "claims", "seeds", "eval/gold/seeds.claims.json");
  const rows = [...table, { kind: "all kinds", ...summary }].map(({ kind, precision, recall, f1, value }) => [
    `claims, seeds: ${kind}`,
    `precision ${percent(precision)}  recall ${percent(recall)}  f1 ${percent(f1)}  values right ${percent(value)}`,
  ]);
  for (const [name, texts, gold] of [
    ["seeds", "seeds", "eval/gold/seeds.json"],
    ["clusters", "eval/clusters", "eval/gold"],
  ]) {
    const { recallCore, recall, precision, agreement, trap } = score(shared, "disputes", texts, gold).summary;
    rows.push([
      `disputes, ${name}`,
      `core recall ${percent(recallCore)}  recall ${percent(recall)}  precision ${percent(precision)}  agreements flagged ${agreement}  traps flagged ${trap}`,
    ]);
  }
  return rows;
}
