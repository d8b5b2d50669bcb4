import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import type { Decision, DecisionStanding } from "../../src/model/decision.js";
import type { Finding } from "../../src/model/finding.js";
import type { Source } from "../../src/model/source.js";
import { baselineText, readBaseline } from "../../src/review/baseline.js";
import { digestsOf, disputeAsDecided } from "../../src/review/evidence.js";
import { type Review, reviewFindings, withSentences } from "../../src/review/review.js";
import { ruleOf } from "../builders.js";
import { findingOf, moneyClaim, sourceOf } from "../report/sample.js";

const today = "2026-11-22";
const rule = ruleOf("amount", { id: "repair-cost" });
const courier = sourceOf("a.txt", "Repairing the bridge will cost €12 million, the mayor said.");
const ledger = sourceOf("b.txt", "The council puts the repair at €21 million.");
const post = sourceOf("c.txt", "A bill of €21 million awaits the town.");

/** A dispute of these sources; each holds the sum that its text names. */
function disputeOf(sources: readonly Source[], parts: Partial<Finding> = {}): Finding {
  const sums = new Map<string, Source[]>();
  for (const source of sources) {
    const sum = /€\d+ million/.exec(source.text)?.[0] as string;
    sums.set(sum, [...(sums.get(sum) ?? []), source]);
  }
  const positions = [...sums].map(
    ([sum, holders]) => [sum, holders.map((source) => moneyClaim(source, sum, Number(/\d+/.exec(sum)) * 1e6))] as const,
  );
  return findingOf(positions, { id: "aaaaaaaaaa", ...parts });
}

function decisionOn(finding: Finding, sources: readonly Source[], parts: Partial<Decision> = {}): Decision {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return {
    finding: finding.id,
    as: "accepted",
    by: "Jo Weber",
    reason: "The mayor leaves out the tax.",
    on: "2026-11-20",
    until: null,
    dispute: disputeAsDecided(withSentences(finding, texts)),
    ...parts,
  };
}

function review(
  findings: readonly Finding[],
  sources: readonly Source[],
  parts: Partial<Review>,
  draft?: string,
  claims: readonly Claim[] = [],
) {
  return reviewFindings(findings, { sources, claims, rules: [rule], draft }, { today, ...parts });
}

const both = [courier, ledger];
const dispute = disputeOf(both);

describe("how a decision stands", () => {
  const reworded = { ...ledger, text: "Experts put the repair at €21 million." };
  const restyled = { ...ledger, text: "The council puts\nthe repair at “€21 million” ." };
  const cases: readonly (readonly [string, Decision, Finding, readonly Source[], DecisionStanding, RegExp])[] = [
    ["nothing changed", decisionOn(dispute, both), dispute, both, "in-force", /until the evidence changes\.$/],
    [
      "its last day",
      decisionOn(dispute, both, { until: today }),
      dispute,
      both,
      "in-force",
      /It holds until 2026-11-22\./,
    ],
    [
      "the day after",
      decisionOn(dispute, both, { until: "2026-11-21" }),
      dispute,
      both,
      "expired",
      /It held until 2026-11-21\./,
    ],
    [
      "a sentence in other words",
      decisionOn(dispute, both),
      disputeOf([courier, reworded]),
      [courier, reworded],
      "reopened",
      /words/,
    ],
    [
      "other marks and line ends",
      decisionOn(dispute, both),
      disputeOf([courier, restyled]),
      [courier, restyled],
      "in-force",
      /./,
    ],
    [
      "a source that agrees",
      decisionOn(dispute, both),
      disputeOf([courier, ledger, post]),
      [courier, ledger, post],
      "in-force",
      /1 sentence has joined since/,
    ],
    [
      "a source left out",
      decisionOn(disputeOf([courier, ledger, post]), [courier, ledger, post]),
      dispute,
      both,
      "in-force",
      /./,
    ],
    [
      "a graver finding",
      decisionOn({ ...dispute, severity: "warning" }, both),
      dispute,
      both,
      "reopened",
      /given on a warning; this is an error now/,
    ],
    ["a lighter finding", decisionOn(dispute, both), { ...dispute, severity: "info" }, both, "in-force", /./],
    [
      "nothing to compare with",
      { ...decisionOn(dispute, both), dispute: undefined } as never,
      dispute,
      both,
      "reopened",
      /which words/,
    ],
    [
      "a correction that is not in the text",
      decisionOn(dispute, both, { as: "corrected" }),
      dispute,
      both,
      "in-force",
      /still differ/,
    ],
  ];

  it.each(cases)("%s", (_, decision, finding, sources, standing, because) => {
    const { findings, stale } = review([finding], sources, { decisions: [decision] });
    expect(findings[0]?.decision).toMatchObject({ standing, because: expect.stringMatching(because) });
    expect(stale).toEqual([]);
  });

  it("is in force while its words are still written, though fewer of them are in dispute", () => {
    const without = disputeOf([courier, post]);
    const all = [courier, ledger, post];
    const decisions = [decisionOn(dispute, both)];
    expect(review([without], all, { decisions }).findings[0]?.decision?.standing).toBe("reopened");
    const read = [moneyClaim(ledger, "€21 million", 21e6)];
    expect(review([without], all, { decisions }, undefined, read).findings[0]?.decision?.standing).toBe("in-force");
  });

  it("is nothing under a rule that cannot be waived", () => {
    const run = { sources: both, claims: [], rules: [{ ...rule, waivable: false }], draft: undefined };
    const { findings } = reviewFindings([dispute], run, { today, decisions: [decisionOn(dispute, both)] });
    expect(findings[0]?.decision?.standing).toBe("not-waivable");
  });

  it("does not cover a draft that repeats a figure already decided on", () => {
    const draft = { ...post, id: "draft.txt" };
    const all = [...both, draft];
    const joined = disputeOf(all);
    const decisions = [decisionOn(dispute, both)];
    expect(review([joined], all, { decisions }).findings[0]?.decision?.standing).toBe("in-force");
    expect(review([joined], all, { decisions }, "draft.txt").findings[0]?.decision).toMatchObject({
      standing: "reopened",
      because: expect.stringMatching(/draft/),
    });
    const knowing = [decisionOn(joined, all)];
    expect(review([joined], all, { decisions: knowing }, "draft.txt").findings[0]?.decision?.standing).toBe("in-force");
  });

  it("is reopened when a value changes, although the id is another", () => {
    const later = { ...ledger, text: "The council puts the repair at €25 million." };
    const changed = disputeOf([courier, later], { id: "bbbbbbbbbb" });
    const { findings, stale } = review([changed], [courier, later], { decisions: [decisionOn(dispute, both)] });
    expect(findings[0]?.decision).toMatchObject({
      standing: "reopened",
      because: "It was given on €12 million against €21 million; now it is €12 million against €25 million.",
    });
    expect(stale).toEqual([]);
  });

  it("does not pass from one story to another that has the same values", () => {
    const other = [
      sourceOf("x.txt", "The new school costs €12 million."),
      sourceOf("y.txt", "Parents heard of €21 million for the school."),
    ];
    const { findings } = review([disputeOf(other)], other, { decisions: [decisionOn(dispute, both)] });
    expect(findings[0]?.decision?.standing).toBe("reopened");
    const own = decisionOn(disputeOf(other), other, { by: "Al Reyes" });
    const decided = review([disputeOf(other)], other, { decisions: [decisionOn(dispute, both), own] });
    expect(decided.findings[0]?.decision).toMatchObject({ standing: "in-force", decision: { by: "Al Reyes" } });
  });
});

describe("a decision without its finding", () => {
  const decision = decisionOn(dispute, both);

  it("is stale when its sources were read", () => {
    expect(review([], both, { decisions: [decision] }).stale).toEqual([decision]);
  });

  it("belongs to another run when one of its sources was not read", () => {
    expect(review([], [courier], { decisions: [decision] }).stale).toEqual([]);
  });

  it("is stale when a source is gone for good", () => {
    expect(review([], [courier], { decisions: [decision], existsElsewhere: () => false }).stale).toEqual([decision]);
  });
});

describe("a baseline", () => {
  const texts = new Map(both.map(({ id, text }) => [id, text]));
  const accepted = (finding: Finding) => ({
    finding: finding.id,
    ...disputeAsDecided(withSentences(finding, texts)),
  });
  const baseline = [accepted(dispute)];

  it("accepts what it holds, and no other finding", () => {
    const fresh = { ...dispute, id: "cccccccccc" };
    const { findings } = review([dispute, fresh], both, { baseline });
    expect(findings.map(({ inBaseline }) => inBaseline)).toEqual([true, undefined]);
  });

  it.each<[string, Finding, readonly Source[]]>([
    ["graver", { ...dispute, severity: "error" }, both],
    [
      "in other words altogether",
      disputeOf([
        { ...courier, text: "It costs €12 million." },
        { ...ledger, text: "No, €21 million." },
      ]),
      [
        { ...courier, text: "It costs €12 million." },
        { ...ledger, text: "No, €21 million." },
      ],
    ],
  ])("does not accept a finding that is %s", (_, finding, sources) => {
    const lighter = [{ ...accepted(dispute), severity: "warning" as const }];
    const { findings } = review([finding], sources, {
      baseline: finding.severity === "error" && sources === both ? lighter : baseline,
    });
    expect(findings[0]?.inBaseline).toBeUndefined();
  });

  it("accepts nothing under a rule that cannot be waived", () => {
    const run = { sources: both, claims: [], rules: [{ ...rule, waivable: false }], draft: undefined };
    expect(reviewFindings([dispute], run, { today, baseline }).findings[0]?.inBaseline).toBeUndefined();
  });

  it("does not bring back a decision that has expired", () => {
    const decisions = [decisionOn(dispute, both, { until: "2026-11-21" })];
    const [finding] = review([dispute], both, { baseline, decisions }).findings;
    expect(finding).toMatchObject({ decision: { standing: "expired" } });
    expect(finding?.inBaseline).toBeUndefined();
  });

  it("is read as it was written", () => {
    const { rule, severity, about, evidence } = disputeAsDecided(withSentences(dispute, texts));
    const entry = { finding: dispute.id, rule, severity, about, evidence };
    const other = { ...entry, finding: "0123456789", evidence: ["12345678", "1e345678"] };
    const text = baselineText([other, entry]);
    expect(readBaseline({ path: "baseline.json", text })).toEqual([other, entry]);
    expect(baselineText([entry, other])).toBe(text);
    const shorter = text
      .split("\n")
      .filter((line) => !line.includes(entry.finding))
      .join("\n");
    expect(readBaseline({ path: "baseline.json", text: shorter })).toEqual([other]);
    expect(readBaseline({ path: "baseline.json", text: baselineText([]) })).toEqual([]);
  });
});

describe("digests of sentences", () => {
  it.each([
    ["case", "Ten DIED.", "ten died"],
    ["quotation marks", "“We will,” she said", '"We will", she said.'],
    ["spaces and line ends", "ten \n people", "ten\u00a0people"],
    ["dashes", "Marlow – a town – burns", "Marlow - a town - burns"],
    ["soft hyphens", "re\u00adbuilt", "rebuilt"],
  ])("do not know %s", (_, one, other) => {
    expect(digestsOf([one])).toEqual(digestsOf([other]));
  });

  it.each([
    ["a figure", "41 dead", "14 dead"],
    ["decimals", "5.9", "59"],
    ["a currency", "$5", "£5"],
    ["a sign", "-5 degrees", "5 degrees"],
    ["per cent", "5%", "5"],
    ["a word", "about 41 dead", "41 dead"],
    ["the order", "Holt hit Lindgren", "Lindgren hit Holt"],
  ])("know %s", (_, one, other) => {
    expect(digestsOf([one])).not.toEqual(digestsOf([other]));
  });

  it("count a sentence once, in a fixed order", () => {
    expect(digestsOf(["a", "b", "A."])).toEqual(digestsOf(["b", "a"]));
  });
});
