// Where the editors' decisions lie: `decisions.yaml` in the working folder unless another file is named. `check` reads it,
// `decide` writes it.
import { existsSync } from "node:fs";
import { Option } from "commander";
import type { Decision } from "../model/decision.js";
import { missingFile, readTextFile } from "./text-files.js";

export const usualDecisionsFile = "decisions.yaml";

export function decisionsOption(): Option {
  return new Option("--decisions <file>", `editors' decisions (default: ${usualDecisionsFile}, where there is one)`);
}

/**
 * The decisions that a run has to respect; none when no file was named and the usual one is not there.
 * @throws InputError when a file that was named is not there, or the file has a mistake
 */
export async function readDecisionsFile(given: string | undefined): Promise<readonly Decision[]> {
  const path = given ?? usualDecisionsFile;
  // A run without decisions, the usual one, does not load what reads them.
  if (given === undefined && !existsSync(path)) return [];
  const text = await readTextFile(path);
  if (text === null) throw missingFile(path, "`claimcheck decide` makes it with the first decision.");
  const { readDecisions } = await import("../review/read-decisions.js");
  return readDecisions({ path, text });
}
