import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodesOf } from "../../src/align/figure-nodes.js";
import { apartness, pairsToCompare } from "../../src/align/figure-pairs.js";
import { unknownSubject } from "../../src/model/subject.js";
import { claimOf, interval } from "../builders.js";

/** Different figures of one measure, each with the words of its sentence. */
function nodesWith(words: readonly (readonly string[])[]) {
  return nodesOf(
    words.map((terms, index) =>
      claimOf(
        "count",
        { ...interval(String(index + 10)), what: "houses" },
        { source: `${index}.txt`, subject: { ...unknownSubject, measure: "house", terms } },
      ),
    ),
  );
}

const keysOf = (words: readonly (readonly string[])[]) =>
  [...pairsToCompare(nodesWith(words))].map(([a, b]) => `${a} ${b}`);
const many = 1200;

describe("which figures of one measure are compared", () => {
  test("as few as a story has: all with all, the earlier first", () => {
    expect(keysOf([["flood"], ["fire"], ["storm"]])).toEqual(["0 1", "0 2", "1 2"]);
  });

  test("thousands: those that share a word", () => {
    const words = Array.from({ length: many }, (_, index) => [`village${index % (many / 2)}`]);
    const keys = keysOf(words);
    expect(keys).toHaveLength(many / 2);
    expect(keys).toContain(`5 ${5 + many / 2}`);
  });

  test("thousands without a word in common: none", () => {
    expect(keysOf(Array.from({ length: many }, (_, index) => [`village${index}`]))).toEqual([]);
  });

  test("thousands that share a name", () => {
    const nodes = nodesWith(Array.from({ length: many }, () => []));
    const named = nodes.map((node, index) => {
      const [claim] = node.claims;
      const anchor = { text: "Norrby", terms: ["norrby"], basis: "stated" as const, found: "near" as const };
      if (claim === undefined || (index !== 7 && index !== 900)) return node;
      return { ...node, claims: [{ ...claim, subject: { ...claim.subject, anchor } }] };
    });
    expect([...pairsToCompare(named)]).toEqual([[7, 900]]);
  });

  test("a word that all of them have leads to the first only: the cost does not grow with the square", () => {
    const keys = keysOf(Array.from({ length: many }, () => ["flood"]));
    expect(keys.length).toBeLessThan(61 * many);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([10, many])("the judge is asked once for each pair of %i", (count) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(count - 2), fc.nat(count - 2)), { maxLength: 30 }), (pairs) => {
        const asked: string[] = [];
        const apart = apartness(count, (a, b) => {
          asked.push(`${a} ${b}`);
          return (a + b) % 2 === 0;
        });
        for (const [a, b] of [...pairs, ...pairs]) {
          const [first, second] = a < b ? [a, b] : [b, a + 1];
          expect(apart(first, second)).toBe((first + second) % 2 === 0);
        }
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 20 },
    );
  });
});
