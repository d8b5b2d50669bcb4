// A working folder for one test, in which the code under test believes to stand.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

/** A folder made anew before each test of a file, and gone after it. */
export interface WorkingFolder {
  /** Its path; only within a test. */
  path(): string;
  /** Writes files into it, by their names, with the folders they need. */
  write(files: Readonly<Record<string, string>>): void;
}

/** Call it once, at the top of a file of tests. */
export function inWorkingFolder(): WorkingFolder {
  let folder = "";
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "claimcheck-")));
    vi.spyOn(process, "cwd").mockReturnValue(folder);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  return {
    path: () => folder,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
  };
}
