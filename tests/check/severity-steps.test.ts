import { expect, test } from "vitest";
import { checkGroups } from "../../src/check/check.js";
import { stepPattern, stepsFrom, type WrittenSteps } from "../../src/check/severity-steps.js";
import type { DateValue } from "../../src/model/timespan.js";
import { book, claimOf, groupOf, interval, lineageOf, ruleOf, sourceOf } from "../builders.js";

const context = {
  sources: [sourceOf("a.txt"), sourceOf("b.txt")],
  lineage: lineageOf(["a.txt", "b.txt"]),
  lexicon: book.lexicon,
};

function severity(written: WrittenSteps, a: string, b: string): string | undefined {
  const claims = [a, b].map((figure, index) =>
    claimOf("money", { ...interval(figure), currency: "USD" }, { source: index === 0 ? "a.txt" : "b.txt" }),
  );
  const steps = stepsFrom(written);
  const rule = ruleOf("amount", { severity: steps[0]?.severity ?? "info", steps });
  return checkGroups([groupOf(claims)], [rule], context)[0]?.severity;
}

test.each<[WrittenSteps, string, string, string | undefined]>([
  [{ error: "above 20%", warning: "above 5%" }, "100", "150", "error"],
  [{ error: "above 20%", warning: "above 5%" }, "100", "110", "warning"],
  [{ error: "above 20%", warning: "above 5%" }, "100", "104", undefined],
  [{ error: "above 20%", warning: "above 5%", info: "otherwise" }, "100", "104", "info"],
  [{ error: "above 10%", info: "otherwise" }, "100", "110", "info"],
  [{ error: "above 1000", warning: "otherwise" }, "5000", "7000", "error"],
  [{ error: "above 1 million", warning: "otherwise" }, "5000", "7000", "warning"],
  [{ warning: "above 5%" }, "~100", ">=300", "warning"],
])("severity %j for %s and %s", (written, a, b, expected) => {
  expect(severity(written, a, b)).toBe(expected);
  expect(severity(written, b, a)).toBe(expected);
});

test("dates differ by days", () => {
  const day = (from: string): DateValue => ({ from, to: from, approximate: false, relation: "at" });
  const claims = (["2024-05-01", "2024-05-09"] as const).map((from, index) =>
    claimOf("date", day(from), { source: index === 0 ? "a.txt" : "b.txt" }),
  );
  const rule = (written: WrittenSteps) => ruleOf("date", { severity: "error", steps: stepsFrom(written) });
  const found = (written: WrittenSteps) => checkGroups([groupOf(claims)], [rule(written)], context)[0]?.severity;
  expect(found({ error: "above 7 days", warning: "otherwise" })).toBe("error");
  expect(found({ error: "above 8 days", warning: "otherwise" })).toBe("warning");
});

test.each([
  "above 5%",
  "above 5 %",
  "above 0.5%",
  "above 1000",
  "above 1,000",
  "above 2 days",
  "above 1 million",
  "otherwise",
])("%s can be written", (text) => expect(new RegExp(stepPattern).test(text)).toBe(true));

test.each(["5%", "over 5%", "above", "above 5 % of", "above five", "above -1", "Otherwise"])("%s cannot", (text) =>
  expect(new RegExp(stepPattern).test(text)).toBe(false),
);
