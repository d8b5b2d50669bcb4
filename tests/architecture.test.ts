import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("..", import.meta.url).pathname;
const sourceFiles = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: `src/${name}`, text: readFileSync(join(root, "src", name), "utf8") }));
const library = sourceFiles.filter(({ name }) => !name.startsWith("src/cli/"));

/** The code without comments and without the words in quotation marks. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/"(?:\\.|[^"\\\n])*"/g, '""');
}

/** Names of the files whose code the pattern finds. */
function filesWith(files: typeof sourceFiles, pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(codeOf(text))).map(({ name }) => name);
}

// Which floor may import which is checked by `npm run check:structure`; here is what imports do not show.
describe("architecture", () => {
  it("has no file over 250 lines", () => {
    expect(sourceFiles.filter(({ text }) => text.split("\n").length > 251).map(({ name }) => name)).toEqual([]);
  });

  it("prints and touches the process in src/cli alone", () => {
    expect(filesWith(library, /\bconsole\s*\.|\bprocess\s*\.|\bglobalThis\b/)).toEqual([]);
  });

  it("asks neither the clock nor chance outside src/cli: the same input gives the same bytes", () => {
    expect(
      filesWith(library, /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b/),
    ).toEqual([]);
  });

  it("sorts and compares in no machine's language", () => {
    expect(filesWith(library, /\.localeCompare\(|\.toLocale(?:Upper|Lower)Case\(|\.toLocale\w*\(\)/)).toEqual([]);
  });

  it("exports by name", () => {
    expect(filesWith(sourceFiles, /^export default\b/m)).toEqual([]);
  });

  it("holds at the top what the design lists", () => {
    const allowed =
      "package.json package-lock.json tsconfig.json src rules seeds reports tests README.md LICENSE".split(" ");
    const made = ["node_modules", "dist"];
    const others = readdirSync(root).filter((name) => !name.startsWith(".") && ![...allowed, ...made].includes(name));
    expect(others).toEqual([]);
  });
});
