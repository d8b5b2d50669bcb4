import { describe, expect, it } from "vitest";
import { githubFormatter } from "../../src/report/github.js";
import {
  answeredReport,
  bridgeReport,
  decisionOf,
  findingOf,
  moneyClaim,
  plain,
  reportOf,
  sourceOf,
} from "./sample.js";

describe("github annotations", () => {
  it("point to the first claim, or to the draft", () => {
    expect(githubFormatter.format(bridgeReport(), plain)).toMatchInlineSnapshot(`
      "::error file=a.txt,line=2,endLine=2,col=10,endColumn=21,title=repair-cost%3A bridge repair::The Courier has €12 million; The Ledger has €21 million.%0A€12 million (a.txt:2:10)%0A€21 million (b.txt:1:32)%0AAsk the council for the contract. [a1b2c3d4]
      claimcheck: Held: 1 error (--fail-on error).
      "
    `);
    expect(githubFormatter.format({ ...bridgeReport(), draft: "b.txt" }, plain)).toMatch(/^::error file=b\.txt,line=1/);
  });

  it("give no column where the words run over lines", () => {
    const source = sourceOf("a.txt", "It cost €12\nmillion.");
    const finding = findingOf([["€12 million", [moneyClaim(source, "€12\nmillion", 12e6)]]]);
    expect(githubFormatter.format(reportOf([source], [finding]), plain)).toMatch(
      /^::error file=a\.txt,line=1,endLine=2,title=/,
    );
  });

  it("keep to what GitHub shows, and say what is left out", () => {
    const source = sourceOf("a.txt", "It cost €12 million.");
    const findings = Array.from({ length: 25 }, (_, at) =>
      findingOf([["€12 million", [moneyClaim(source, "€12 million", 12e6)]]], {
        id: `f${at}`,
        severity: at < 5 ? "error" : "warning",
      }),
    );
    const lines = githubFormatter
      .format(reportOf([source], findings), plain)
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(10);
    expect(lines.at(-2)).toBe("::warning::and 11 more findings as severe: see the report");
  });

  it("leave out what editors have answered", () => {
    const text = githubFormatter.format(answeredReport({ decision: decisionOf("in-force") }), plain);
    expect(text).not.toContain("::");
    expect(text).toMatch(/^claimcheck: Clear: no open findings\..*1 .*\n$/);
    expect(githubFormatter.format(answeredReport({ decision: decisionOf("expired") }), plain)).toContain("::error");
  });

  it("let no text end a command or begin another", () => {
    const source = sourceOf("a,b:c.txt", "x\r\n::error::€12 million%0A::stop-commands::now");
    const finding = findingOf([["€12 million", [moneyClaim(source, "€12 million", 12e6)]]], {
      about: "a,title=b::c\n::debug::x",
      message: "100%\n::set-output name=x::y\r::error::z",
    });
    const [command, ...rest] = githubFormatter
      .format(reportOf([source], [finding]), plain)
      .trimEnd()
      .split(/\r\n|\r|\n/);
    expect(rest).toHaveLength(1);
    expect(rest[0]).toMatch(/^claimcheck: /);
    expect(command).toMatch(
      /^::error file=a%2Cb%3Ac\.txt,line=2,endLine=2,col=10,endColumn=21,title=[^,:]*::100%25 ::set-output/,
    );
  });
});
