import { expect, test } from "vitest";
import { extractClaims } from "../../../src/extract/index.js";
import { figureKinds } from "../../../src/model/claim.js";
import { analyse } from "../../../src/text/analyse.js";
import { articleOf, book } from "../../builders.js";

/** "$402m: profit" for every figure of a text, with the name it belongs to. */
function subjectsOf(text: string): string[] {
  return extractClaims(analyse(articleOf("a.txt", text), book.lexicon), book.lexicon)
    .filter(({ kind }) => figureKinds.includes(kind))
    .map(
      ({ text: words, subject: { measure, anchor } }) =>
        `${words}: ${measure}${anchor === null ? "" : ` (${anchor.text})`}`,
    );
}

test.each([
  ["Profit was $402m, up from $388m.", ["$402m: profit", "$388m: null"]],
  ["The rate fell to 4.1% in March.", ["4.1%: rate", "in March: fall"]],
  ["The group doubled its share.", ["doubled: share"]],
  ["The striker signed a four-year contract.", ["four-year: contract length"]],
  ["Dan Marsh has signed a four-year contract at Norton.", ["four-year: contract length (Dan Marsh)"]],
  ["The club paid $40 million in cash for the striker.", ["$40 million: null"]],
  ["The bank agreed to buy the lender for $2 billion in cash.", ["$2 billion: price"]],
  ["The group has $4 billion in cash.", ["$4 billion: cash"]],
])("%s", (text, expected) => {
  expect(subjectsOf(text)).toEqual(expected);
});

test.each([
  ["The clinic saw 30 deaths last year.", ["30 deaths: dead", "last year: see"]],
  ["She scored 22 goals last season.", ["22 goals: goal"]],
  ["Police made 14 arrests this week.", ["14 arrests: arrested", "this week: make"]],
  ["They sold 40 houses every month.", ["40 houses: houses", "every month: houses"]],
])("when it was is no part of what is counted: %s", (text, expected) => {
  expect(subjectsOf(text)).toEqual(expected);
});
