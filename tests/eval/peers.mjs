// Runs the families of cases that other extractors publish. A family is
//   { name, target, cases(folder) -> [{ id, input, failure() -> null | what was wanted and what was read }] }
// and a case that is rejected is listed, with its reason, in rejected-*.yml beside this file.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const here = new URL(".", import.meta.url);

/** Case id to the reason for which it is rejected. Throws when a case is listed twice. */
export function readRejected() {
  const reasons = new Map();
  for (const file of readdirSync(here).filter((name) => /^rejected.*\.yml$/.test(name))) {
    for (const { reason, cases } of parse(readFileSync(new URL(file, here), "utf8")) ?? []) {
      for (const id of cases) {
        if (reasons.has(id)) throw new Error(`${file}: ${id} is rejected twice`);
        reasons.set(id, reason);
      }
    }
  }
  return reasons;
}

/** One line of the scoreboard, with the failures; marks in `used` the rejections that met a case. */
export function runFamily(family, folder, rejected, used) {
  const result = { name: family.name, target: family.target, passed: 0, failed: 0, rejected: 0, failures: [] };
  for (const { id, input, failure } of family.cases(folder)) {
    if (rejected.has(id)) {
      used.add(id);
      result.rejected++;
      continue;
    }
    const found = failure();
    if (found === null) result.passed++;
    else {
      result.failed++;
      result.failures.push(`${id}  ${JSON.stringify(input.slice(0, 220))}\n      ${found}`);
    }
  }
  return result;
}

/** The cases of a file with one JSON value a line. */
export function readLines(folder, file) {
  return readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
