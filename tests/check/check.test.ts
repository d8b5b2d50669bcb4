import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkGroups } from "../../src/check/check.js";
import type { Claim } from "../../src/model/claim.js";
import type { ClaimGroup, Lineage } from "../../src/model/group.js";
import type { Rule } from "../../src/model/rule.js";
import { unknownSubject } from "../../src/model/subject.js";
import { book, claimOf, groupOf, interval, lineageOf, ruleOf, sourceOf } from "../builders.js";

const money = (notation: string, source: string, rest: Partial<Claim> = {}) =>
  claimOf("money", { ...interval(notation), currency: "USD" }, {
    source,
    subject: { ...unknownSubject, measure: "aid" },
    ...rest,
  } as object);

interface Setting {
  readonly rules?: readonly Rule[];
  readonly lineage?: Partial<Lineage>;
  readonly published?: Readonly<Record<string, string>>;
}

function check(
  groups: readonly ClaimGroup[],
  { rules = [ruleOf("amount")], lineage = {}, published = {} }: Setting = {},
) {
  const ids = [...new Set(groups.flatMap(({ claims }) => claims.map(({ source }) => source)))].sort();
  const sources = ids.map((id) =>
    sourceOf(id, published[id] === undefined ? {} : { published: { value: published[id], basis: "stated" } }),
  );
  return checkGroups(groups, rules, { sources, lineage: lineageOf(ids, lineage), lexicon: book.lexicon });
}

describe("the sources in dispute", () => {
  test("are those whose own values clash; one that fits every position is not among them", () => {
    const claims = [
      money("700e6", "a.txt"),
      money("750e6", "b.txt"),
      money(">=600e6", "open.txt"),
      money("700e6", "d.txt"),
    ];
    const [finding] = check([groupOf(claims)]);
    expect(finding?.positions.flatMap((position) => position.claims.map(({ source }) => source))).toContain("open.txt");
    expect(finding?.disputing).toEqual(["a.txt", "b.txt", "d.txt"]);
  });
});

describe("one group, one finding", () => {
  test("a hundred sources make two positions", () => {
    const claims = Array.from({ length: 100 }, (_, index) =>
      money(index % 3 === 0 ? "750e6" : "700e6", `s${String(index).padStart(3, "0")}.txt`),
    );
    const [finding, ...more] = check([groupOf(claims)]);
    expect(more).toEqual([]);
    expect(finding?.positions.map(({ value, origins }) => [value, origins])).toEqual([
      ["$700 million", 66],
      ["$750 million", 34],
    ]);
    expect(finding?.message).toBe("s001 and 65 others has $700 million; s000 and 33 others has $750 million.");
  });

  test("an open bound joins the best supported position", () => {
    const claims = [money("700e6", "a"), money("700e6", "b"), money("750e6", "c"), money(">=500e6", "d")];
    const [finding] = check([groupOf(claims)]);
    expect(finding?.positions.map(({ claims: held }) => held.map(({ source }) => source))).toEqual([
      ["a", "b", "d"],
      ["c"],
    ]);
  });

  test("figures that agree make none", () => {
    expect(check([groupOf([money("700e6", "a"), money("~710e6", "b"), money(">=500e6", "c")])])).toEqual([]);
  });

  test("copies count as one origin", () => {
    const originOf = new Map([
      ["a", "a"],
      ["b", "a"],
      ["c", "c"],
    ]);
    const [finding] = check([groupOf([money("5e6", "a"), money("5e6", "b"), money("8e6", "c")])], {
      lineage: { originOf },
    });
    expect(finding?.positions.map(({ origins }) => origins)).toEqual([1, 1]);
  });
});

describe("severity", () => {
  const dispute = [money("5e6", "a"), money("8e6", "b")];
  test.each([
    [0.9, "error"],
    [0.55, "info"],
    [0.35, undefined],
  ])("a group of confidence %d: %s", (confidence, severity) => {
    expect(check([groupOf(dispute, { confidence })])[0]?.severity).toBe(severity);
  });

  test("a source that retells another cannot plead attribution, and the note says so", () => {
    const said = (speaker: string) => ({
      attribution: { speaker, speakerKind: "organisation", cue: "said", cueSpan: null, outlet: null } as const,
    });
    const claims = [money("~5e6", "a", { ...said("NASA"), hedge: "about" }), money("8e6", "b", said("UNICEF"))];
    expect(check([groupOf(claims)])[0]).toMatchObject({ severity: "warning", nature: "attribution" });
    const [finding] = check([groupOf(claims)], { lineage: { derivedFrom: new Map([["b", ["a"]]]) } });
    expect(finding?.severity).toBe("error");
    expect(finding?.notes).toContain("b credits a, which has another figure.");
    expect(finding?.notes).toContain("b drops the hedge “about” of a.");
  });

  test("a source that gives both figures knows of both", () => {
    const first = money("5e6", "a");
    const second = money("8e6", "a", { sentence: { start: 50, end: 60 } });
    expect(check([groupOf([first, second])])[0]?.severity).toBe("warning");
    expect(check([groupOf([first, money("8e6", "a")])])[0]?.severity).toBe("info");
    expect(check([groupOf([first, second, money("5e6", "b"), money("8e6", "c")])])[0]?.severity).toBe("error");
  });
});

describe("rules", () => {
  const dispute = groupOf([money("5e6", "a"), money("8e6", "b")]);
  const about = (...words: string[]) =>
    ruleOf("amount", { id: words.join("-"), claims: { kind: ["money"], about: words } });

  test("the most specific rule that fits gives the one finding", () => {
    expect(
      check([dispute], { rules: [ruleOf("amount"), about("aid"), about("bail")] }).map(({ rule }) => rule),
    ).toEqual(["aid"]);
  });

  test("a specific rule that allows the difference leaves nothing for the general one", () => {
    const lenient = { ...about("aid"), compare: { with: "amount", options: { tolerance: "2%", approximate: "90%" } } };
    const group = groupOf([money("~5e6", "a"), money("8e6", "b")]);
    expect(check([group], { rules: [ruleOf("amount"), lenient] })).toEqual([]);
  });

  test.each<[string, Partial<Rule>]>([
    ["another kind", { claims: { kind: ["count"] } }],
    ["not about it", { claims: { kind: ["money"], notAbout: ["aid"] } }],
    ["a pattern that is not there", { claims: { kind: ["money"], matching: "ransom" } }],
    ["another relation", { compare: { with: "wording", options: {} } }],
  ])("%s: no finding", (_, rest) => {
    expect(check([dispute], { rules: [ruleOf("amount", rest)] })).toEqual([]);
  });

  test("a part that must agree and differs", () => {
    const group = { ...dispute, agreement: [{ part: "period", verdict: "differs", detail: "" }] as const };
    expect(check([group], { rules: [ruleOf("amount", { same: ["period"] })] })).toEqual([]);
    expect(check([group], { rules: [ruleOf("amount", { same: ["place"] })] })).toHaveLength(1);
  });
});

test("the id comes from rule, subject and values, not from where they stand or who says them", () => {
  const id = (...claims: Claim[]) => check([groupOf(claims)])[0]?.id;
  const first = id(money("5e6", "a"), money("8e6", "b"));
  expect(first).toMatch(/^[0-9a-f]{10}$/);
  expect(id(money("8e6", "x"), money("5e6", "y", { span: { start: 70, end: 80 } }))).toBe(first);
  expect(id(money("5e6", "a"), money("9e6", "b"))).not.toBe(first);
});

test("no position holds two figures that cannot both be right, and the order of the claims does not matter", () => {
  const notation = fc.tuple(fc.constantFrom("", "~", ">=", "<=", ">"), fc.integer({ min: 1, max: 60 }));
  const figures = fc.array(notation, { minLength: 2, maxLength: 14 });
  fc.assert(
    fc.property(figures, fc.nat(), (drawn, seed) => {
      const claims = drawn.map(([sign, value], index) => money(`${sign}${value * 25}`, `s${index}`));
      const shuffled = claims.map((claim, index) => ({ claim, key: (index * 7919 + seed) % 101 }));
      const other = shuffled.sort((a, b) => a.key - b.key).map(({ claim }) => claim);
      const findings = check([groupOf(claims)]);
      expect(check([groupOf(other)])).toEqual(findings);
      for (const position of findings[0]?.positions ?? []) {
        expect(check([groupOf(position.claims)])).toEqual([]);
      }
    }),
  );
});
