import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsCsvFormatter } from "../../src/report/claims/csv.js";
import { csvFormatter } from "../../src/report/csv.js";
import { csvTable } from "../../src/report/csv-text.js";
import { visible } from "../../src/report/visible.js";
import { answeredReport, bridgeReport, decisionOf, moneyClaim, plain, sourceOf } from "./sample.js";

/** The rows by heading, as a strict reader of RFC 4180 sees them. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n" });
}

const one = [{ name: "cell", of: (cell: string) => cell }];

describe("csvTable", () => {
  it("gives every text back on one line, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), async (cells) => {
        const [head, ...rows] = parse(await csvTable([...one, ...one], cells), { record_delimiter: "\r\n" });
        expect(head).toEqual(["cell", "cell"]);
        const shown = rows.map((row: string[]) => row[0]?.replace(/(^\s*|;\s*)'(?=[=+\-@＝＋－＠])/g, "$1"));
        expect(shown).toEqual(cells.map((cell) => visible(cell).replace(/(^\s*|;\s*)'(?=[=+\-@＝＋－＠])/g, "$1")));
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", " '=1+1"],
    ["\r=1+1", " '=1+1"],
    ["\u200B=1+1", "'=1+1"],
    ["＝1+1", "'＝1+1"],
    ["two; =1+1", "two; '=1+1"],
    ["a - b = c", "a - b = c"],
    ['=HYPERLINK("http://evil.example")', '\'=HYPERLINK("http://evil.example")'],
  ])("writes %j as %j", async (cell, expected) => {
    expect(rowsOf(await csvTable(one, [cell]))).toEqual([{ cell: expected }]);
  });

  it("ends lines with CR LF and quotes only where it must", async () => {
    expect(await csvTable(one, ["a", 'say "b", c'])).toBe('cell\r\na\r\n"say ""b"", c"\r\n');
  });
});

describe("csv report", () => {
  it("has a row for each claim of each side", async () => {
    const rows = rowsOf(await csvFormatter.format(bridgeReport(), plain));
    expect(rows.map(({ position, value, source, line, column }) => [position, value, source, line, column])).toEqual([
      ["1", "€12 million", "a.txt", "2", "10"],
      ["2", "€21 million", "b.txt", "1", "32"],
      ["2", "€21 million", "copy.txt", "1", "32"],
    ]);
    expect(rows[0]).toMatchObject({
      finding: "a1b2c3d4",
      severity: "error",
      publisher: "The Courier",
      words: "€12 million",
      sentence: "Repairing the bridge will cost the town €12 million, the mayor said.",
      confidence: "0.88",
      decision: "",
      in_baseline: "false",
    });
    expect(rows[2]).toMatchObject({ copy_of: "b.txt" });
  });

  it("tells who answered", async () => {
    const [row] = rowsOf(await csvFormatter.format(answeredReport({ decision: decisionOf("in-force") }), plain));
    expect(row).toMatchObject({
      decision: "accepted",
      decision_standing: "in-force",
      answer: "accepted by Ana Ruiz on 2023-05-05: Both figures are named in the text.",
    });
  });
});

describe("csv claims", () => {
  it("spreads the value over columns", async () => {
    const source = sourceOf("a.txt", "It cost €12 million.");
    const { lineage } = bridgeReport();
    const report = { sources: [source], lineage, claims: [moneyClaim(source, "€12 million", 12e6)] };
    expect(rowsOf(await claimsCsvFormatter.format(report, plain))).toMatchObject([
      { kind: "money", low: "12000000", high: "12000000", unit: "EUR", words: "€12 million", start: "8", end: "19" },
    ]);
  });
});
