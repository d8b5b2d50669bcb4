import { describe, expect, test } from "vitest";
import { joinRepeated } from "../../src/align/repeated-disputes.js";
import type { Claim } from "../../src/model/claim.js";
import type { ClaimGroup } from "../../src/model/group.js";
import { alignSources } from "../../src/pipeline.js";
import { articleOf, book } from "../builders.js";

/** The claims of two papers with these sentences, by the words of their figures, in text order. */
function claimsOf(texts: readonly string[]): readonly Claim[] {
  const sources = texts.map((text, index) => articleOf(`${index}.txt`, text));
  return alignSources(sources, book.lexicon).claims.filter(({ kind }) => kind === "money");
}

function group(claims: readonly (Claim | undefined)[], confidence: number): ClaimGroup {
  return {
    relation: "same-subject",
    claims: claims.map((claim) => claim as Claim),
    about: "price",
    confidence,
    agreement: [],
  };
}

const texts = [
  "Halden Foods agreed to buy Corvex for $2.4 billion.\n\nHalden Foods Inc. said it would buy Corvex for $2.4 billion.",
  "Halden Foods agreed to buy Corvex for $2.9 billion.\n\nHalden Foods Inc. said it would buy Corvex for $2.9 billion.",
];

describe("one dispute in headline and story", () => {
  const [a1, a2, b1, b2] = claimsOf(texts);

  test("is one group, as sure as the surer of the two", () => {
    const joined = joinRepeated([group([a1, b1], 0.7), group([a2, b2], 0.6)]);
    expect(joined.map(({ claims, confidence }) => [claims.length, confidence])).toEqual([[4, 0.7]]);
  });

  test("is given where its first group stood, whatever the order", () => {
    const joined = joinRepeated([group([a2, b2], 0.6), group([a1, b1], 0.7)]);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.claims.map(({ id }) => id)).toEqual([a1, a2, b1, b2].map((claim) => claim?.id));
  });

  test("agreements stay as they are", () => {
    expect(joinRepeated([group([a1, a2], 0.7), group([a2], 0.6)])).toHaveLength(2);
  });
});

describe("two disputes stay two", () => {
  test.each([
    [
      "of two buyers",
      [
        "Halden Foods agreed to buy Corvex for $2.4 billion. Marlow Steel agreed to buy Ostrava for $2.4 billion.",
        "Halden Foods agreed to buy Corvex for $2.9 billion. Marlow Steel agreed to buy Ostrava for $2.9 billion.",
      ],
    ],
    [
      "of other figures",
      [
        "Halden Foods agreed to buy Corvex for $2.4 billion. Halden Foods agreed to buy Ostrava for $1.4 billion.",
        "Halden Foods agreed to buy Corvex for $2.9 billion. Halden Foods agreed to buy Ostrava for $1.9 billion.",
      ],
    ],
  ])("%s", (_, both) => {
    const [a1, a2, b1, b2] = claimsOf(both);
    expect(joinRepeated([group([a1, b1], 0.7), group([a2, b2], 0.6)])).toHaveLength(2);
  });
});
