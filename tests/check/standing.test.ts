import { expect, test } from "vitest";
import { sourceFacts } from "../../src/check/context.js";
import { withStanding } from "../../src/check/standing.js";
import type { Position } from "../../src/model/finding.js";
import type { Lineage } from "../../src/model/group.js";
import { book, claimOf, lineageOf, sourceOf } from "../builders.js";

const days: Readonly<Record<string, string | null>> = {
  a: "2022-01-18T07:30",
  b: "2022-01-20",
  c: "2022-01-19",
  d: null,
};

/** Positions by the sources that hold them, "ab" and "c", under this lineage. */
function standing(held: readonly string[], rest: Partial<Lineage> = {}) {
  const ids = Object.keys(days);
  const sources = ids.map((id) => {
    const day = days[id];
    return sourceOf(id, { published: day == null ? null : { value: day, basis: "stated" } });
  });
  const facts = sourceFacts({ sources, lineage: lineageOf(ids, rest), lexicon: book.lexicon });
  const positions = held.map(
    (own): Position => ({
      value: own,
      origins: new Set([...own].map((id) => facts.originOf(id))).size,
      claims: [...own].map((source) =>
        claimOf("rank", { low: 1, high: 1, approximate: false, what: "town" }, { source }),
      ),
    }),
  );
  return withStanding(positions, facts);
}

test("first and last day of publication, as far as they are known", () => {
  const [first, second] = standing(["bad", "c"]);
  expect(first?.published).toEqual({ first: "2022-01-18", last: "2022-01-20" });
  expect(second?.published).toEqual({ first: "2022-01-19", last: "2022-01-19" });
  expect(standing(["d", "a"])[0]).not.toHaveProperty("published");
});

test("the position of the source that another credits", () => {
  const [credited, other] = standing(["a", "b"], { derivedFrom: new Map([["b", ["a"]]]) });
  expect(credited?.holdsOriginal).toBe(true);
  expect(other).not.toHaveProperty("holdsOriginal");
});

test("of a row of credits the beginning; a copy goes back to its original", () => {
  const row = new Map([
    ["b", ["a"]],
    ["c", ["b"]],
  ]);
  expect(standing(["c", "ab"], { derivedFrom: row }).map(({ holdsOriginal }) => holdsOriginal)).toEqual([
    undefined,
    true,
  ]);
  expect(standing(["b", "a"], { copyOf: new Map([["a", "b"]]) })[0]?.holdsOriginal).toBe(true);
});

test("nobody holds the original when credited sources disagree, or the credited one is not in the dispute", () => {
  const two = standing(["a", "b"], { derivedFrom: new Map([["c", ["a", "b"]]]) });
  expect(two.some(({ holdsOriginal }) => holdsOriginal === true)).toBe(false);
  const outside = standing(["a", "b"], { derivedFrom: new Map([["b", ["z"]]]) });
  expect(outside.some(({ holdsOriginal }) => holdsOriginal === true)).toBe(false);
});

test("a majority is more than half of the independent origins, not of the papers", () => {
  expect(standing(["ab", "c"]).map(({ majority }) => majority)).toEqual([true, undefined]);
  expect(standing(["ab", "cd"]).map(({ majority }) => majority)).toEqual([undefined, undefined]);
  const family = new Map([
    ["a", "a"],
    ["b", "a"],
    ["c", "a"],
    ["d", "d"],
  ]);
  expect(standing(["abc", "d"], { originOf: family }).map(({ majority }) => majority)).toEqual([undefined, undefined]);
});
