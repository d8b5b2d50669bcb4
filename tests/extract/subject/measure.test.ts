import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { extractClaims } from "../../../src/extract/index.js";
import { analyse } from "../../../src/text/analyse.js";
import { articleOf, book } from "../../builders.js";

interface Case {
  readonly text: string;
  readonly figure: string;
  readonly measure: string | null;
}

const cases = parse(readFileSync(new URL("../../cases/subjects.yml", import.meta.url), "utf8")) as readonly Case[];
const figures = new Set(["money", "percent", "count"]);

describe("the measure of a figure", () => {
  it.each(cases)("$text", ({ text, figure, measure }) => {
    const claims = extractClaims(analyse(articleOf("a.txt", text), book.lexicon), book.lexicon);
    const claim = claims.find(({ kind, text: words }) => figures.has(kind) && words.includes(figure));
    expect(claim?.subject.measure).toBe(measure);
  });
});
