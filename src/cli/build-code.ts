// A step of the build: bundles the program into one file, runs it once on the examples of the shipped rules, and keeps the code
// that V8 has compiled by then.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { type Rule, wordsOfExample } from "../model/rule.js";
import { readBook } from "./book-files.js";
import { bundleFile, compiledProgram } from "./compiled-code.js";

/**
 * wink-nlp tags some words otherwise when it is bundled; what it does must not hang on how the program is started. The others
 * are loaded from their packages when a document or format asks for them: they are large, and most runs need none.
 */
const libraries = [
  "wink-nlp",
  "wink-eng-lite-web-model",
  "linkedom",
  "@mozilla/readability",
  "mammoth",
  "unpdf",
  "postal-mime",
  "fflate",
  "franc-min",
];

/** The module that loads ajv when the first YAML file is read; in the bundle ajv is part of it, and still not run before. */
const validator = join("yaml", "validator.js");
const bundled = ['load("ajv")', 'require("ajv")'] as const;

async function writeBundle(): Promise<void> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("program.js", import.meta.url)),
    platform: "node",
    external: libraries,
    plugins: [
      { name: "validator", transform: (code, id) => (id.endsWith(validator) ? code.replace(...bundled) : null) },
    ],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "cjs", codeSplitting: false });
  await bundle.close();
  const [{ code }] = output;
  const imported = code.replaceAll(/\bimport\((?="[@a-z])/g, "importLibrary(").replaceAll(/[^\0-\x7f]/g, escaped);
  writeFileSync(
    bundleFile,
    `(function (exports, require, module, __filename, importLibrary) {${imported}\n})`,
    "latin1",
  );
}

/** An escape that strings and patterns read as the character itself. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Two articles that hold something for every rule, and a manifest. */
function writeArticles(folder: string, rules: readonly Rule[]): void {
  const texts = rules.flatMap(({ examples }) => examples.conflict).map((example) => example.map(wordsOfExample));
  for (const side of [0, 1]) {
    const sentences = texts.map((example) => example[side] ?? example[0]);
    writeFileSync(join(folder, `${side}.txt`), sentences.join("\n\n"));
  }
  writeFileSync(join(folder, "sources.yaml"), "- file: 0.txt\n  publisher: The Harbour Post\n  date: 2024-05-03\n");
}

async function runOnce(args: readonly string[]): Promise<void> {
  const compiled = compiledProgram();
  if (compiled === null) throw new Error(`${bundleFile} was not written`);
  const { argv, stdout, exitCode } = process;
  const write = stdout.write;
  process.argv = [...argv.slice(0, 2), ...args];
  stdout.write = () => true;
  try {
    await compiled.program().run();
  } finally {
    stdout.write = write;
    process.argv = argv;
    process.exitCode = exitCode;
  }
  compiled.keepCode();
}

const folder = mkdtempSync(join(tmpdir(), "claimcheck-build-"));
try {
  await writeBundle();
  writeArticles(folder, (await readBook()).rules);
  await runOnce(["check", folder, "--fail-on", "never"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
