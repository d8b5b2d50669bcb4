import { describe, expect, test } from "vitest";
import { score } from "../../../src/check/comparisons/score.js";
import type { Claim } from "../../../src/model/claim.js";
import { type Period, unknownSubject } from "../../../src/model/subject.js";
import { claimOf } from "../../builders.js";
import { judged, verdict } from "./judged.js";

const saturday: Period = { from: "2024-05-04", to: "2024-05-04", relation: "at" };
const sunday: Period = { from: "2024-05-05", to: "2024-05-05", relation: "at" };

/** "2-1", told of these sides. */
function scored(figures: string, sides: readonly string[], period: Period | null = null, rest: object = {}): Claim {
  const [low = 0, against = 0] = figures.split("-").map(Number);
  const parties = sides.map((name) => ({ role: "other" as const, name }));
  const value = { low, high: low, approximate: false, roundness: 1, what: "final score", against };
  return claimOf("count", value, { subject: { ...unknownSubject, parties, period }, ...rest });
}

describe("scores", () => {
  test.each<[string, Claim, Claim, string]>([
    ["two scores of two sides", scored("2-1", ["Mali", "Ghana"]), scored("3-1", ["Ghana", "Mali"]), "contradiction"],
    ["one score in either order", scored("2-1", ["Mali", "Ghana"]), scored("1-2", ["Ghana", "Mali"]), "agree"],
    ["ten is more than nine", scored("10-9", ["Mali", "Ghana"]), scored("9-10", ["Mali", "Ghana"]), "agree"],
    ["another opponent", scored("2-1", ["Mali", "Ghana"]), scored("3-1", ["Mali", "Togo"]), "agree"],
    [
      "one side and one day",
      scored("2-1", ["Mali"], saturday),
      scored("3-1", ["Mali", "Ghana"], saturday),
      "contradiction",
    ],
    ["one side and two days", scored("2-1", ["Mali"], saturday), scored("3-1", ["Mali", "Ghana"], sunday), "agree"],
    ["one side and no day", scored("2-1", ["Mali"]), scored("3-1", ["Mali", "Ghana"]), "agree"],
    ["no side at all", scored("2-1", [], saturday), scored("3-1", [], saturday), "agree"],
    [
      "a result that is expected",
      scored("2-1", ["Mali", "Ghana"], null, { modality: "planned" }),
      scored("3-1", ["Mali", "Ghana"]),
      "agree",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(verdict(judged(score, a, b))).toBe(expected);
    expect(verdict(judged(score, b, a))).toBe(expected);
  });
});
