import { expect, test } from "vitest";
import { checkGroups } from "../../src/check/check.js";
import type { Claim } from "../../src/model/claim.js";
import type { Rule } from "../../src/model/rule.js";
import { unknownSubject } from "../../src/model/subject.js";
import { articleOf, book, claimOf, groupOf, interval, lineageOf, ruleOf } from "../builders.js";

const sentences = {
  "a.txt": "Harrow Foods has given the Red Cross $60 million since 2019.",
  "b.txt": "The tankers of the firm cost $90 million.",
};
const sources = Object.entries(sentences).map(([id, text]) => articleOf(id, text));
const context = { sources, lineage: lineageOf(["a.txt", "b.txt"]), lexicon: book.lexicon };

function money(source: keyof typeof sentences, figure: string, rest: Partial<Claim> = {}): Claim {
  const value = { ...interval(figure), currency: "USD" };
  const sentence = { start: 0, end: sentences[source].length };
  return claimOf("money", value, { source, sentence, ...(rest as object) });
}

function found(claims: Rule["claims"], pair: readonly Claim[], rest: Partial<Rule> = {}): number {
  return checkGroups([groupOf(pair)], [ruleOf("amount", { claims, ...rest })], context).length;
}

const subject = {
  ...unknownSubject,
  measure: "aid",
  head: "aid",
  anchor: { text: "Harrow Foods", terms: ["harrow", "foods"], basis: "stated", found: "clause" },
  parties: [{ role: "receiver", name: "Red Cross" }],
  places: ["France"],
  period: { from: "2019", to: null, relation: "since" },
} as const;
const police = {
  speaker: "Ottawa police",
  speakerKind: "organisation",
  cue: "said",
  cueSpan: null,
  outlet: null,
} as const;
const rest = { subject, attribution: police, zone: "body", hedge: "about" } as const;
const pair = [money("a.txt", "60", rest), money("b.txt", "90", rest)];

test.each<[string, object, boolean]>([
  ["about a class", { about: ["aid"] }, true],
  ["about something else", { about: ["dead"] }, false],
  ["not about", { notAbout: ["aid"] }, false],
  ["words in one sentence only", { words: ["tanker"] }, false],
  ["words in either", { words: ["tanker", "red cross"] }, true],
  ["a part of a word", { words: ["tank"] }, false],
  ["matching", { matching: "\\$\\d+ million" }, true],
  ["matching nothing", { matching: "^million" }, false],
  ["who", { who: ["Harrow"] }, true],
  ["giver", { giver: ["Harrow Foods"] }, true],
  ["receiver", { receiver: ["the Red Cross"] }, true],
  ["another receiver", { receiver: ["Red Crescent"] }, false],
  ["of", { of: ["Harrow Foods"] }, false],
  ["party", { party: ["Red Cross"] }, true],
  ["place", { place: ["France"] }, true],
  ["place by its capital", { place: ["Paris"] }, true],
  ["speaker by name", { speaker: ["police"] }, true],
  ["speaker by kind", { speaker: ["organisation"] }, true],
  ["speaker of another kind", { speaker: ["unnamed"] }, false],
  ["one publisher of two", { publisher: ["A"] }, false],
  ["both publishers", { publisher: ["A", "b"] }, true],
  ["zone", { zone: ["body"] }, true],
  ["another zone", { zone: ["headline"] }, false],
  ["attributed", { attributed: true }, true],
  ["not attributed", { attributed: false }, false],
  ["hedged", { hedged: true }, true],
  ["hedged by a word", { hedged: ["About"] }, true],
  ["hedged by another", { hedged: ["some"] }, false],
  ["asserted", { modality: ["asserted"] }, true],
  ["planned", { modality: ["planned"] }, false],
  ["time", { time: { from: 2020 } }, true],
  ["time within a year", { time: { from: "2019-06", to: "2019-07" } }, true],
  ["time before", { time: { to: 2018 } }, false],
  ["any", { any: [{ about: ["dead"] }, { speaker: ["police"] }] }, true],
  ["none of any", { any: [{ about: ["dead"] }, { zone: ["caption"] }] }, false],
  ["all", { all: [{ about: ["aid"] }, { hedged: true }] }, true],
  ["not all", { all: [{ about: ["aid"] }, { hedged: false }] }, false],
  ["not", { not: { about: ["dead"] } }, true],
  ["not about, put otherwise", { not: { about: ["aid"] } }, false],
  ["not any", { not: { any: [{ zone: ["caption"] }, { place: ["Spain"] }] } }, true],
  ["kind inside", { any: [{ kind: "money" }, { zone: ["caption"] }] }, true],
  ["kinds inside", { not: { kind: ["money", "count"] } }, false],
])("claims selected: %s", (_, conditions, expected) => {
  expect(found({ kind: ["money"], ...conditions }, pair)).toBe(expected ? 1 : 0);
});

test("one claim that says what it is about answers for those that leave it out", () => {
  const silent = money("b.txt", "90");
  expect(found({ kind: ["money"], about: ["aid"] }, [pair[0] as Claim, silent])).toBe(1);
  expect(found({ kind: ["money"], any: [{ about: ["aid"] }, { about: ["loan"] }] }, [pair[0] as Claim, silent])).toBe(
    1,
  );
  expect(found({ kind: ["money"], hedged: true }, [pair[0] as Claim, silent])).toBe(0);
});

const giving = (name: string) => ({
  subject: { ...subject, anchor: { ...subject.anchor, text: name, terms: name.toLowerCase().split(" ") } },
});
const all = { kind: ["money"] } as const;

test.each<[string, Partial<Rule>, Partial<Claim>, boolean]>([
  ["the same giver", { same: ["giver"] }, giving("Harrow"), true],
  ["another giver", { same: ["giver"] }, giving("Dunmore Bank"), false],
  ["a giver left out is no other giver", { same: ["giver"] }, {}, true],
  ["both must state it", { stated: ["giver"] }, {}, false],
  ["both state it", { stated: ["giver", "receiver"] }, giving("Harrow"), true],
  ["it must differ and does not", { different: ["giver"] }, giving("Harrow"), false],
  ["it must differ and is left out", { different: ["giver"] }, {}, false],
  ["it must differ and does", { different: ["giver"] }, giving("Dunmore Bank"), true],
  ["another publisher", { different: ["publisher"] }, {}, true],
  ["the same source", { same: ["source"] }, {}, false],
])("parts: %s", (_, parts, second, expected) => {
  const claims = [money("a.txt", "60", giving("Harrow Foods")), money("b.txt", "90", second)];
  expect(found(all, claims, parts)).toBe(expected ? 1 : 0);
});

test("a part that alignment has judged holds for the group", () => {
  const group = groupOf(pair, { agreement: [{ part: "place", verdict: "differs", detail: "France / Spain" }] });
  expect(checkGroups([group], [ruleOf("amount", { same: ["place"] })], context)).toEqual([]);
  expect(checkGroups([group], [ruleOf("amount", { same: ["period"] })], context)).toHaveLength(1);
});

test("a rule that compares nothing in a group leaves it to the next", () => {
  const rules = [
    ruleOf("amount", { id: "special", claims: { kind: ["money"], about: ["aid"] }, different: ["zone"] }),
    ruleOf("amount", { id: "general" }),
  ];
  expect(checkGroups([groupOf(pair)], rules, context).map(({ rule }) => rule)).toEqual(["general"]);
});

test("a rule that is off reports nothing and takes nothing from others", () => {
  const rules = [ruleOf("amount", { id: "special", off: true, same: ["giver"] }), ruleOf("amount", { id: "general" })];
  expect(checkGroups([groupOf(pair)], rules, context).map(({ rule }) => rule)).toEqual(["general"]);
});

test("thousands of claims cost no more than the values they give", () => {
  const claims = Array.from({ length: 6000 }, (_, index) =>
    money(index % 2 === 0 ? "a.txt" : "b.txt", index % 2 === 0 ? "60" : "90", rest),
  );
  const started = performance.now();
  expect(
    found({ kind: ["money"], not: { about: ["dead"] } }, claims, { different: ["publisher"], same: ["giver"] }),
  ).toBe(1);
  expect(performance.now() - started).toBeLessThan(1500);
});
