import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { textFormatter } from "../../src/report/text.js";
import { bridgeReport, findingOf, moneyClaim, plain, reportOf, sourceOf } from "./sample.js";

describe("text report", () => {
  it("shows each side with its publisher, place, words and origins, then the verdict", () => {
    expect(textFormatter.format(bridgeReport(), plain)).toMatchInlineSnapshot(`
      "Errors (1)

      ✖ repair-cost: bridge repair
        repair-cost · contradiction · a1b2c3d4
        The Courier has €12 million; The Ledger has €21 million.

          €12 million  (1 source, 1 origin)
            The Courier  a.txt:2:10
              Repairing the bridge will cost the town «€12 million», the mayor said.

          €21 million  (2 sources, 1 origin)
            The Ledger  b.txt:1:32
              The council puts the repair at «€21 million».
            copy.txt  copy.txt:1:32 (copy of The Ledger)
              The council puts the repair at «€21 million».

        Why   Readers add such sums up.
        Do    Ask the council for the contract.
        Note  The Ledger was published later.

      Sources (3 sources, 2 independent origins)
        The Courier        2023-05-04*  a.txt
        The Ledger         2023-05-04*  b.txt
        publisher unknown  2023-05-04*  copy.txt (copy of The Ledger)
        * worked out from the text; a manifest (sources.yaml) can say it
        publisher unknown: name it in a manifest (sources.yaml) beside the texts

      4 claims read: 3 money, 1 count.

      Held: 1 error (--fail-on error).
      "
    `);
  });

  it.each([40, 60, 80, 120])("fits %i columns, whatever the script of the text", (width) => {
    const long = sourceOf(
      "long.txt",
      `${"橋の修理費は ".repeat(60)}€12 million ${"unbroken".repeat(40)}`,
      "新聞".repeat(30),
    );
    const finding = findingOf([
      ["€12 million", [moneyClaim(long, "€12 million", 12e6)]],
      ["a".repeat(300), [moneyClaim(long, "€12", 12)]],
    ]);
    const lines = textFormatter.format(reportOf([long], [finding]), { width, color: false }).split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it("colours only when it may, and lets no escape sequence of an article through", () => {
    const hostile = sourceOf("h.txt", "The cost\u001b[2J is \u202E€12 million\u0007.", "Evil\u001b]0;x\u0007 Post");
    const report = reportOf(
      [hostile],
      [findingOf([["€12 million\u001b[31m", [moneyClaim(hostile, "€12 million", 12e6)]]])],
    );
    const text = textFormatter.format(report, plain);
    for (const control of ["\u001b", "\u0007", "\u202E"]) expect(text).not.toContain(control);
    expect(text).toContain("␛[2J");
    expect(text).toContain("<U+202E>");
    expect(textFormatter.format(report, { width: 80, color: true })).toContain("\u001b[1m");
  });

  it("quotes a few of many sources and says how many more there are", () => {
    const sources = Array.from({ length: 30 }, (_, index) =>
      sourceOf(`s${index}.txt`, "It cost €12 million.", `Paper ${index}`),
    );
    const claims = sources.map((source) => moneyClaim(source, "€12 million", 12e6));
    const text = textFormatter.format(
      reportOf(sources, [
        findingOf([
          ["€12 million", claims],
          ["€1", claims.slice(0, 1)],
        ]),
      ]),
      plain,
    );
    expect(text).toContain("30 sources");
    expect(text).toContain("and 26 more sources");
  });

  it("says so when there is nothing to report", () => {
    expect(textFormatter.format(reportOf([], []), plain)).toContain("Clear: no findings.");
  });
});
