// The promise on which every decision rests: the same dispute has the same id, whatever else is edited.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOwnIds } from "../../src/check/fingerprint.js";
import { descriptionsOf } from "../../src/check/value-identity.js";
import type { Claim } from "../../src/model/claim.js";
import { checkSources } from "../../src/pipeline.js";
import { readSource } from "../../src/read/source.js";
import { book, claimOf, interval, quoteValue, roleValue, statementValue } from "../builders.js";
import { findingOf, moneyClaim, sourceOf } from "../report/sample.js";

type Articles = Readonly<Record<string, string>>;

function idsIn(articles: Articles): string[] {
  const sources = Object.entries(articles).map(([path, text]) => readSource({ path, text }, book.lexicon));
  return checkSources(sources, book)
    .findings.map(({ id }) => id)
    .sort();
}

/** The one id of these articles. */
function idIn(articles: Articles): string {
  const ids = idsIn(articles);
  expect(ids).toHaveLength(1);
  return ids[0] as string;
}

const lead = (paper: string) => `MARLOW, May 4, 2023 (${paper}) - `;
const aside = [
  "Trucks with blankets arrived in the evening.",
  "Volunteers carried furniture out of the houses by the river.",
  "Schools in the valley stay closed, and buses take another road.",
];

/** Two papers on one flood that differ about one figure, each figure in a sentence of its own. */
function flood(first: string, second: string): Articles {
  return {
    "courier.txt": `Flood hits Marlow\n\n${lead("The Courier")}The flood that struck Marlow on Tuesday killed ${first} people, officials said.\n\n${aside.join("\n\n")}\n`,
    "ledger.txt": `Marlow under water\n\n${lead("The Ledger")}The flood in Marlow killed ${second} people, police said.\n`,
  };
}

const disputes: readonly (readonly [string, Articles, agreeing: string])[] = [
  ["a toll", flood("14", "41"), "The flood in Marlow on Tuesday killed at least 14 people, the governor said."],
  [
    "a sum with a hedge",
    {
      "a.txt": `${lead("The Courier")}The damage of the flood in Marlow is put at about $30 million.`,
      "b.txt": `${lead("The Ledger")}The flood in Marlow did damage of $45 million.`,
    },
    "Damage from the flood in Marlow, the town on the Ebble, comes to nearly $30 million, the insurers said.",
  ],
  [
    "a magnitude",
    {
      "a.txt": `${lead("The Courier")}A magnitude 5.9 earthquake struck Marlow on Tuesday.`,
      "b.txt": `${lead("The Ledger")}A magnitude 6.4 earthquake struck Marlow on Tuesday.`,
    },
    "The earthquake that struck Marlow in the Ebble valley on Tuesday had a magnitude of around 5.9.",
  ],
  [
    "an age",
    {
      "a.txt": `${lead("The Courier")}Anna Lindgren, 47, the mayor of Marlow, spoke to reporters.`,
      "b.txt": `${lead("The Ledger")}Anna Lindgren, 52, the mayor of Marlow, thanked the firemen.`,
    },
    "Mayor Anna Lindgren, 47, visited the bridge.",
  ],
];

describe("the id of a dispute", () => {
  it.each(disputes)("%s: is found, and stays when a source joins that agrees", (_, articles, agreeing) => {
    const id = idIn(articles);
    for (const name of ["0-post.txt", "zz-post.txt"]) {
      expect(idsIn({ ...articles, [name]: `${lead("The Post")}${agreeing}` })).toEqual([id]);
    }
  });

  it.each(disputes)("%s: stays when the files are renamed", (_, articles) => {
    const texts = Object.values(articles);
    const names = ["z.txt", "some/where/a.md", "m.txt"];
    expect(idIn(Object.fromEntries(texts.map((text, index) => [names[index] as string, text])))).toBe(idIn(articles));
  });

  it("stays when paragraphs change places and typing errors are mended elsewhere", () => {
    const articles = flood("14", "41");
    const id = idIn(articles);
    const ledger = articles["ledger.txt"] as string;
    const slip = fc.constantFrom(["blankets", "blanckets"], ["Volunteers", "Helpers"], ["buses", "busses"], ["a", "a"]);
    fc.assert(
      fc.property(fc.shuffledSubarray(aside, { minLength: 0 }), slip, fc.boolean(), (paragraphs, [from, to], last) => {
        const toll = `${lead("The Courier")}The flood that struck Marlow on Tuesday killed 14 people, officials said.`;
        const rest = paragraphs.map((paragraph) => paragraph.replace(from as string, to as string));
        const body = last
          ? [`${lead("The Courier")}It rained for days.`, ...rest, toll.replace(lead("The Courier"), "")]
          : [toll, ...rest];
        expect(idIn({ "courier.txt": ["Flood hits Marlow", ...body].join("\n\n"), "ledger.txt": ledger })).toBe(id);
      }),
      { numRuns: 25 },
    );
  });

  it("changes with a value, and with nothing else", () => {
    const figures = ["14", "15", "23", "41", "57"];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(figures, { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...figures),
        ([a, b], other) => {
          const id = idIn(flood(a as string, b as string));
          expect(idIn(flood(b as string, a as string))).toBe(id);
          if (other !== a && other !== b) expect(idIn(flood(a as string, other))).not.toBe(id);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("differs between two disputes of one run that have the same values", () => {
    const ids = idsIn({
      "a.txt": `${lead("The Courier")}Anna Lindgren, 34, a teacher, was rescued.\n\nPeter Holt, 34, a farmer, is missing.`,
      "b.txt": `${lead("The Ledger")}Anna Lindgren, 35, a teacher, was rescued.\n\nPeter Holt, 35, a farmer, is missing.`,
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(2);
  });
});

describe("withOwnIds", () => {
  it("loses no source that contradicts itself as another does", () => {
    const inside = (name: string, confidence: number) => {
      const source = sourceOf(name, "It costs €12 million. No, €21 million.");
      const sides = ["€12 million", "€21 million"].map(
        (words) => [words, [moneyClaim(source, words, Number.parseInt(words.slice(1), 10))]] as const,
      );
      return findingOf(sides, { confidence });
    };
    const both = withOwnIds([inside("a.txt", 0.6), inside("draft.txt", 0.9)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    expect(both.map(({ positions }) => positions[0]?.claims[0]?.source).sort()).toEqual(["a.txt", "draft.txt"]);
  });

  const inSources = (names: readonly string[], confidence: number) => {
    const sides = names.map((name, index) => {
      const source = sourceOf(name, `It costs €${index + 1} million.`);
      return [`€${index + 1} million`, [moneyClaim(source, `€${index + 1} million`, index + 1)]] as const;
    });
    return findingOf(sides, { confidence });
  };

  it("keeps the surest of the findings on one dispute", () => {
    const twice = [inSources(["a.txt", "b.txt"], 0.6), inSources(["a.txt", "c.txt"], 0.9)];
    expect(withOwnIds(twice)).toEqual([twice[1]]);
  });

  it("loses no story that has the figures of another", () => {
    const two = [inSources(["a.txt", "b.txt"], 0.6), inSources(["c.txt", "d.txt"], 0.9)];
    const own = withOwnIds(two);
    expect(own).toHaveLength(2);
    expect(new Set(own.map(({ id }) => id)).size).toBe(2);
    expect(withOwnIds([...two].reverse())).toEqual(own);
  });

  it("gives disputes on two subjects two ids, whatever their order", () => {
    const two = [findingOf([], { about: "age (Holt)" }), findingOf([], { about: "age (Lindgren)" })];
    const ids = (findings: typeof two) => Object.fromEntries(withOwnIds(findings).map(({ about, id }) => [about, id]));
    expect(new Set(Object.values(ids(two))).size).toBe(2);
    expect(ids([...two].reverse())).toEqual(ids(two));
  });
});

describe("what a value is, apart from its hedge", () => {
  const money = (figure: string, currency = "USD") => claimOf("money", { ...interval(figure), currency });
  const same: readonly (readonly [Claim, Claim])[] = [
    [money("700e6"), money("~700e6")],
    [money("700e6"), money(">=700e6")],
    [money("<700e6"), money("700e6")],
    [
      claimOf("role", roleValue("mayor", { name: "Lindgren" })),
      claimOf("role", roleValue("Mayor", { name: "Anna Lindgren" })),
    ],
    [claimOf("quote", quoteValue("We will rebuild,")), claimOf("quote", quoteValue("We will rebuild."))],
    [
      claimOf("statement", statementValue("x", { speaker: "Anna Lindgren" })),
      claimOf("statement", statementValue("x", { speaker: "Lindgren" })),
    ],
  ];
  const different: readonly (readonly [Claim, Claim])[] = [
    [money("700e6"), money("750e6")],
    [money("10..12"), money("12")],
    [claimOf("quote", quoteValue("We will rebuild.")), claimOf("quote", quoteValue("We won't rebuild."))],
  ];

  it.each(same)("is the same: %#", (a, b) => {
    expect(descriptionsOf(a, "same-subject")[0]).toBe(descriptionsOf(b, "same-subject")[0]);
  });

  it.each(different)("differs: %#", (a, b) => {
    expect(descriptionsOf(a, "same-subject")[0]).not.toBe(descriptionsOf(b, "same-subject")[0]);
  });

  it("tells one figure in two currencies apart in the second place", () => {
    const [dollars, euros] = [money("5e6"), money("5e6", "EUR")].map((claim) => descriptionsOf(claim, "same-subject"));
    expect(dollars?.[0]).toBe(euros?.[0]);
    expect(dollars?.[1]).not.toBe(euros?.[1]);
  });
});
