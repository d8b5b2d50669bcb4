import { describe, expect, test } from "vitest";
import { settingFrom } from "../../src/check/books/book-data.js";
import { checkGroups } from "../../src/check/check.js";
import type { SourceOverride } from "../../src/check/overrides.js";
import type { RuleSetting } from "../../src/check/settings.js";
import { setRule } from "../../src/check/settings.js";
import { unknownSubject } from "../../src/model/subject.js";
import { book, claimOf, groupOf, interval, lineageOf, ruleOf, sourceOf } from "../builders.js";

const money = (notation: string, source: string) =>
  claimOf("money", { ...interval(notation), currency: "USD" }, {
    source,
    subject: { ...unknownSubject, measure: "aid" },
  } as object);

const override = (sources: readonly string[], setting: RuleSetting): SourceOverride => ({
  sources: new Set(sources),
  rules: new Map([[ruleOf("amount").id, setting]]),
});

/** The findings on these figures, one source each: severity and the sources of each position. */
function check(
  figures: Readonly<Record<string, string>>,
  overrides: readonly SourceOverride[],
  more = [ruleOf("amount")],
) {
  const ids = Object.keys(figures);
  const claims = ids.map((id) => money(figures[id] ?? "", id));
  const context = { sources: ids.map((id) => sourceOf(id)), lineage: lineageOf(ids), lexicon: book.lexicon, overrides };
  return checkGroups([groupOf(claims)], more, context).map(({ severity, positions }) => [
    severity,
    ...positions.map((position) => position.claims.map(({ source }) => source).join("+")),
  ]);
}

const off: RuleSetting = { state: "off" };

describe("a rule set otherwise for some sources", () => {
  test("without overrides", () => {
    expect(check({ a: "700e6", b: "750e6", c: "810e6" }, [])).toEqual([["error", "a", "b", "c"]]);
  });

  test("off for one source: the others are judged as ever, and it is in no position", () => {
    expect(check({ a: "700e6", b: "750e6", c: "810e6" }, [override(["c"], off)])).toEqual([["error", "a", "b"]]);
    expect(check({ a: "700e6", b: "750e6" }, [override(["b"], off)])).toEqual([]);
  });

  test("options hold where one of the two sources is named", () => {
    const wide = override(["c"], { state: "on", options: { tolerance: "30%", approximate: "30%" } });
    expect(check({ a: "~700e6", c: "750e6" }, [wide])).toEqual([]);
    expect(check({ a: "~700e6", b: "750e6", c: "~720e6" }, [wide])).toHaveLength(1);
  });

  test("severity: the gravest that holds between two sources in conflict", () => {
    const light = override(["c"], { state: "on", severity: "info" });
    expect(check({ a: "700e6", c: "750e6" }, [light])[0]?.[0]).toBe("info");
    expect(check({ a: "700e6", b: "750e6", c: "810e6" }, [light])[0]?.[0]).toBe("error");
    expect(check({ a: "700e6", b: "700e6", c: "810e6" }, [light])[0]?.[0]).toBe("info");
  });

  test("later overrides win, key by key", () => {
    const both = [
      override(["c"], { state: "on", severity: "info" }),
      override(["c"], { state: "on", options: { tolerance: "1%" } }),
    ];
    expect(check({ a: "700e6", c: "750e6" }, both)[0]?.[0]).toBe("info");
    expect(
      check({ a: "700e6", c: "750e6" }, [...both, override(["a"], { state: "on", severity: "warning" })])[0]?.[0],
    ).toBe("warning");
  });

  test("off everywhere and on for a draft: the draft is compared with all, the others not with each other", () => {
    const draftOnly = [override(["draft", "a", "b"], off), override(["draft"], { state: "on" })];
    expect(check({ a: "700e6", b: "750e6" }, draftOnly)).toEqual([]);
    expect(check({ a: "700e6", b: "700e6", draft: "810e6" }, draftOnly)).toEqual([["error", "a+b", "draft"]]);
  });

  test("where a rule is off, a more general one that fits takes over", () => {
    const general = { ...ruleOf("amount"), id: "general", severity: "warning" as const };
    const special = { ...ruleOf("amount"), claims: { ...ruleOf("amount").claims, about: ["aid"] } };
    const figures = { a: "700e6", b: "750e6" };
    expect(check(figures, [], [special, general])[0]?.[0]).toBe("error");
    expect(check(figures, [override(["a", "b"], off)], [special, general])[0]?.[0]).toBe("warning");
  });
});

test("settings in their order: the last says whether the rule is on, and a severity takes the place of steps", () => {
  const rule = { ...ruleOf("amount"), off: true as const, steps: [{ severity: "error" as const, above: null }] };
  expect(setRule(rule, [])).toBe(rule);
  expect(setRule(rule, [{ state: "on" }])).toMatchObject({ steps: rule.steps });
  expect(setRule(rule, [{ state: "on" }])).not.toHaveProperty("off");
  expect(setRule(rule, [{ state: "on", severity: "info" }])).not.toHaveProperty("steps");
  expect(setRule(rule, [{ state: "on", severity: "info" }, { state: "off" }])).toMatchObject({
    off: true,
    severity: "info",
  });
});

test("a severity by condition in a book takes the place of the rule's one severity", () => {
  const setting = settingFrom({ severity: { warning: "above 5%", info: "otherwise" }, tolerance: "1%" });
  const rule = setRule(ruleOf("amount"), [setting]);
  expect(rule).toMatchObject({
    severity: "warning",
    steps: [{ severity: "warning" }, { severity: "info", above: null }],
  });
  expect(rule.compare.options).toEqual({ tolerance: "1%" });
});
