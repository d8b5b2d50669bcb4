import { describe, expect, test } from "vitest";
import { extractClaims } from "../../../src/extract/index.js";
import { analyse } from "../../../src/text/analyse.js";
import { articleOf, book } from "../../builders.js";

const claimsOf = (text: string) => extractClaims(analyse(articleOf("a.txt", text), book.lexicon), book.lexicon);

/** Measure and sides of every score: "final score: Mali (won), Ghana (lost)". */
function scoresOf(text: string): string[] {
  const roles: Readonly<Record<string, string>> = { agent: " (won)", patient: " (lost)" };
  return claimsOf(text)
    .filter(({ kind, value }) => kind === "count" && "against" in value)
    .map(({ subject: { measure, parties } }) => {
      const sides = parties.map(({ name, role }) => `${name}${roles[role] ?? ""}`);
      return `${measure}: ${sides.join(", ")}`;
    });
}

describe("what a score is about", () => {
  test.each([
    ["Mali beat Ghana 2-1 in Accra.", "final score: Mali (won), Ghana (lost)"],
    ["Norton lost 4-0 to Aldbury on Sunday.", "final score: Norton (lost), Aldbury (won)"],
    ["Norton were beaten 3-1 by Aldbury.", "final score: Norton (lost), Aldbury (won)"],
    ["Aldbury's 3-1 win over Norton lifted them to third.", "final score: Aldbury, Norton"],
    ["Aldbury Town and Norton United drew 2-2.", "final score: Aldbury Town, Norton United"],
    ["The Wolves drew 1-1 with Aldbury thanks to Ray.", "final score: Wolves, Aldbury"],
    ["Aldbury won 2-0 thanks to goals by Ray and Hume.", "final score: Aldbury (won)"],
    ["Ray scored twice as Aldbury beat Norton 3-1.", "final score: Aldbury (won), Norton (lost)"],
    ["The Bears lost 31-28 to the Lions in overtime.", "final score: Bears (lost), Lions (won)"],
    ["Ireland and Wales were level at 10-10 at the interval.", "half-time score: Ireland, Wales"],
    ["Norton United 0-2 Aldbury Town", "final score: Norton United, Aldbury Town"],
    ["Aldbury came from behind to beat Norton 3-2 on Saturday.", "final score: Aldbury (won), Norton (lost)"],
    ["Final score: Aldbury 3, Norton 2.", "final score: Aldbury, Norton"],
    ["Wales had won the first Test 23-17.", "first-test score: Wales (won)"],
    ["They are leading 2-1.", "null: "],
  ])("%s", (text, expected) => {
    expect(scoresOf(text)).toEqual([expected]);
  });

  test("the same pair of sides makes the same anchor, whichever is named first", () => {
    const anchors = ["Mali beat Ghana 2-1.", "Ghana lost 2-1 to Mali."].map(
      (text) => claimsOf(text).find(({ kind }) => kind === "count")?.subject.anchor?.text,
    );
    expect(anchors).toEqual(["Ghana and Mali", "Ghana and Mali"]);
  });
});
