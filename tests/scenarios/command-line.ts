// Runs the built program as its users do, in a folder of its own.
import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const warmProgram = new URL("warm-program.mjs", import.meta.url).pathname;
/** The tests decide about colour, not the machine they run on. */
const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** What comes in on standard input; closed at once when not given. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `claimcheck` with these arguments to its end, in a process that has run it before. */
export function claimcheck(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const outcome = last.then(() => runWarm(args, options));
  last = outcome.catch(() => {});
  return outcome;
}

/** Runs `claimcheck` with these arguments to its end, in a process of its own. */
export function claimcheckAnew(
  args: readonly string[],
  { cwd, input = "", env = {} }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...inherited, ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    // A program that refuses its arguments may be gone before it reads what it was given.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** One run at a time: a process has one folder, one set of arguments and one exit code. */
let last: Promise<unknown> = Promise.resolve();
let warm: ChildProcess | undefined;

function runWarm(args: readonly string[], { cwd = process.cwd(), input = "", env = {} }: RunOptions): Promise<Outcome> {
  warm ??= fork(warmProgram, { env: inherited });
  const child = warm;
  return new Promise((resolve, reject) => {
    const ended = () => {
      warm = undefined;
      reject(new Error(`the process ended during claimcheck ${args.join(" ")}`));
    };
    child.once("exit", ended).once("message", (message) => {
      child.off("exit", ended);
      const { failure, ...outcome } = message as Outcome & { readonly failure: string | null };
      if (failure === null) resolve(outcome);
      else reject(new Error(failure));
    });
    child.send({ args, cwd, input: Buffer.from(input).toString("base64"), environment: env });
  });
}

afterAll(() => warm?.disconnect());

/** A new folder with these files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Three papers on one flood: two differ about the dead, two about the damage; the third knows neither. */
export const flood = {
  "courier.txt": `Flood in Marlow kills 14

MARLOW, May 4, 2023 (The Courier) - The flood that struck Marlow on Tuesday killed 14 people, the mayor, Anna Lindgren, said.

The damage is put at $30 million. "We will rebuild every house," Lindgren said.
`,
  "ledger.txt": `Marlow flood leaves 41 dead

MARLOW, May 4, 2023 (The Ledger) - The flood that hit Marlow on Tuesday killed 41 people, officials said.

The damage is put at $45 million.
`,
  "post.txt": `Help arrives in Marlow

MARLOW, May 4, 2023 (The Post) - Trucks with blankets reached Marlow two days after the flood.
`,
} as const;

/** A program that goes on until it is told to end. */
export interface Running {
  /** What it has printed on both outputs since the last call, once that matches; fails after half a minute. */
  until(pattern: RegExp): Promise<string>;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
}

/** Starts `claimcheck` with these arguments and leaves it running; it is gone when the test is over. */
export function startClaimcheck(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: inherited, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  let changed = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      changed();
    });
  }
  return {
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${pattern} was not printed, but:\n${printed}`)), 30_000);
        changed = () => {
          if (!pattern.test(printed)) return;
          clearTimeout(late);
          changed = () => {};
          const seen = printed;
          printed = "";
          resolve(seen);
        };
        changed();
      }),
    interrupt() {
      child.kill("SIGINT");
      return ended;
    },
  };
}
