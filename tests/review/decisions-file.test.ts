import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, type Problem } from "../../src/errors.js";
import { decisionKinds } from "../../src/model/decision.js";
import { readDecisions } from "../../src/review/read-decisions.js";
import { type CompleteDecision, withDecision } from "../../src/review/write-decision.js";

const path = "decisions.yaml";

const entry = `- finding: 4d6e776ddf
  as: accepted
  by: Jo Weber
  reason: One counts from 2014, the other rounds.
  on: 2026-11-22
  rule: aid-total
  severity: error
  about: aid
  values: [about $700 million, $750 million]
  sources: [a.txt, b.txt]
  evidence: [0a1b2c3d, 4e5f6071]
`;

function decision(parts: Partial<CompleteDecision> = {}): CompleteDecision {
  return {
    finding: "4d6e776ddf",
    as: "accepted",
    by: "Jo Weber",
    reason: "One counts from 2014, the other rounds.",
    on: "2026-11-22",
    until: null,
    dispute: {
      rule: "aid-total",
      severity: "error",
      about: "aid",
      values: ["about $700 million", "$750 million"],
      sources: ["a.txt", "b.txt"],
      evidence: ["0a1b2c3d", "4e5f6071"],
    },
    earlier: [],
    ...parts,
  };
}

function problemsOf(text: string): readonly Problem[] {
  try {
    readDecisions({ path, text });
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe("reading decisions.yaml", () => {
  it("gives every entry", () => {
    expect(readDecisions({ path, text: entry })).toEqual([decision()]);
  });

  it.each(["", "\n\n", "# nothing yet\n", "\uFEFF# nothing yet\r\n", "[]\n"])("has no decisions: %j", (text) => {
    expect(readDecisions({ path, text })).toEqual([]);
  });

  const without = (key: string) => entry.replace(new RegExp(`^( *)(- )?${key}:.*\\n`, "m"), "");
  it.each<[string, string, number, RegExp]>([
    ["no list", "finding: 4d6e776ddf\n", 1, /expected a list of decisions/],
    ["an entry that is text", "- accepted\n", 1, /expected a decision/],
    ["an unknown key", entry.replace("reason:", "raeson:"), 4, /unknown key `raeson`/],
    ["a missing name", without("by"), 1, /`by` is missing/],
    ["a missing reason", without("reason"), 1, /`reason` is missing/],
    ["no evidence", without("evidence"), 1, /`evidence` is missing/],
    ["empty evidence", entry.replace(/evidence:.*/, "evidence: []"), 11, /at least one item/],
    ["evidence that is none", entry.replace("0a1b2c3d", "anything"), 11, /a digest/],
    ["a blank name", entry.replace("Jo Weber", '"  "'), 3, /some text in `by`/],
    ["an empty reason", entry.replace(/reason:.*/, "reason:"), 4, /some text in `reason`, found nothing/],
    ["another kind of answer", entry.replace("accepted", "acepted"), 2, /accepted, false-alarm, corrected/],
    ["a short id", entry.replace("4d6e776ddf", "4d6e"), 1, /the id of a finding in full/],
    ["a wildcard for an id", entry.replace("4d6e776ddf", '"*"'), 1, /the id of a finding in full/],
    ["an id read as a number", entry.replace("4d6e776ddf", "1234567890"), 1, /quotation marks/],
    ["a date that is none", entry.replace("2026-11-22", "2026-02-30"), 5, /`2026-02-30` is not a date/],
    ["a date in words", entry.replace("2026-11-22", "22 November"), 5, /`22 November` is not a date/],
    ["a last day that is none", entry.replace("rule:", "until: someday\n  rule:"), 6, /`someday` is not a date/],
    ["an end before the beginning", entry.replace("rule:", "until: 2026-01-01\n  rule:"), 6, /before the day/],
    ["an entry twice", entry + entry, 12, /`4d6e776ddf` is decided twice/],
    ["an open bracket", `${entry}- finding: [\n`, 13, /not valid YAML/],
    ["a tab", entry.replace("  as:", "\tas:"), 2, /not valid YAML/],
    ["a key twice", entry.replace("  by:", "  by: Al\n  by:"), 4, /given twice/],
  ])("refuses %s, at its line", (_, text, line, message) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    const [first] = problems as [Problem];
    expect(first).toMatchObject({ path, line: expect.any(Number), column: expect.any(Number) });
    expect(first.message).toMatch(message);
    expect([line, line + 1]).toContain(first.line);
  });

  it("lets one id stand twice where the disputes have no words in common", () => {
    expect(readDecisions({ path, text: entry + entry.replace(/evidence:.*/, 'evidence: ["99999999"]') })).toHaveLength(
      2,
    );
  });

  it("reads no cut or altered file as anything but itself or a mistake", () => {
    const known = JSON.stringify(readDecisions({ path, text: entry + entry.replaceAll("4d6e776ddf", "aaaaaaaaaa") }));
    const whole = entry + entry.replaceAll("4d6e776ddf", "aaaaaaaaaa");
    fc.assert(
      fc.property(fc.nat(whole.length), (at) => {
        const cut = whole.slice(0, at);
        try {
          // Whole entries that are left mean what they meant; a half entry is never taken for one.
          for (const read of readDecisions({ path, text: cut })) {
            expect(known).toContain(`"finding":"${read.finding}"`);
            expect(read.dispute?.evidence.length).toBeGreaterThan(0);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

describe("writing a decision", () => {
  it("starts a file that says what it is", () => {
    const text = withDecision(null, decision(), path);
    expect(text).toMatch(/^# Editors' answers/);
    expect(readDecisions({ path, text })).toEqual([decision()]);
  });

  it("keeps comments, order and the way entries are written", () => {
    const before = `# Desk: foreign\n\n${entry.replace("accepted", '"accepted" # agreed on Friday')}\n# the flood\n${entry.replaceAll("4d6e776ddf", "aaaaaaaaaa")}`;
    const text = withDecision(before, decision({ finding: "bbbbbbbbbb" }), path);
    for (const line of ["# Desk: foreign", 'as: "accepted" # agreed on Friday', "# the flood"]) {
      expect(text).toContain(line);
    }
    expect(text.startsWith(before.trimEnd())).toBe(true);
    expect(readDecisions({ path, text }).map(({ finding }) => finding)).toEqual([
      "4d6e776ddf",
      "aaaaaaaaaa",
      "bbbbbbbbbb",
    ]);
  });

  it("replaces an answer in its place and keeps the earlier ones, the latest first", () => {
    const other = entry.replaceAll("4d6e776ddf", "aaaaaaaaaa");
    const second = decision({ as: "false-alarm", by: "Al Reyes", reason: "Two programmes.", until: "2027-01-31" });
    const third = decision({ as: "corrected", by: "Mo Adeyemi", on: "2026-12-24" });
    const start = entry.replace("by: Jo Weber", "by: Jo Weber # foreign desk") + other;
    const text = withDecision(withDecision(start, second, path), third, path);
    const [first, rest] = readDecisions({ path, text });
    expect(rest?.finding).toBe("aaaaaaaaaa");
    expect(first).toMatchObject({ as: "corrected", by: "Mo Adeyemi", until: null });
    expect(first?.earlier?.map(({ as, until }) => [as, until])).toEqual([
      ["false-alarm", "2027-01-31"],
      ["accepted", null],
    ]);
    expect(text).toContain("# foreign desk");
  });

  it("does not replace the answer to another story's dispute with the same id", () => {
    const elsewhere = decision({ dispute: { ...decision().dispute, evidence: ["99999999"] } });
    expect(readDecisions({ path, text: withDecision(entry, elsewhere, path) })).toHaveLength(2);
  });

  it("adds below comments when all entries are gone", () => {
    const text = withDecision("# Desk: foreign\n# cleared in May\n", decision(), path);
    expect(text).toMatch(/^# Desk: foreign\n# cleared in May\n/);
    expect(readDecisions({ path, text })).toHaveLength(1);
  });

  it("keeps line ends as they are", () => {
    const text = withDecision(entry.replaceAll("\n", "\r\n"), decision({ finding: "bbbbbbbbbb" }), path);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(readDecisions({ path, text })).toHaveLength(2);
  });

  it("refuses to add to a file that it does not understand", () => {
    expect(() => withDecision(entry.replace("accepted", "fine"), decision(), path)).toThrow(InputError);
  });

  it("gives back whatever was decided, in words of any kind", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((text) => /\S/.test(text) && !text.includes("\u0000"));
    const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
    fc.assert(
      fc.property(
        hex(10),
        hex(8),
        fc.constantFrom(...decisionKinds),
        words,
        words,
        words,
        (id, digest, as, by, reason, value) => {
          const dispute = { ...decision().dispute, about: value, values: [value, "x"], evidence: [digest] };
          const made = decision({ finding: id, as, by, reason, dispute });
          const read = readDecisions({ path, text: withDecision(entry, made, path) });
          expect(read.find(({ finding }) => finding === id)).toEqual(made);
        },
      ),
      { numRuns: 200 },
    );
  });
});
