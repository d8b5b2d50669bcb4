import fc from "fast-check";
import { expect, test } from "vitest";
import { findParagraphs } from "../../src/read/paragraphs.js";

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

const long =
  "The council met late into the night, and when it rose nobody would say whether the bridge would be rebuilt at all.";

test.each([
  ["blank lines", "One.\n\nTwo.\n \nThree.", ["One.", "Two.", "Three."]],
  ["one on each line", `${long}\n${long}`, [long, long]],
  ["a headline, then lines", `Bridge stays shut\n\n${long}\n${long}`, ["Bridge stays shut", long, long]],
  ["carriage returns", "One.\r\n\r\nTwo.\r\n", ["One.", "Two."]],
  ["white space around", "\ufeff  One. \n\n\t Two.\u00a0", ["One.", "Two."]],
  [
    "a sentence broken in the middle",
    `${long.slice(0, -1)} in\nthe end.\n${long}`,
    [`${long.slice(0, -1)} in\nthe end.`, long],
  ],
])("%s", (_, text, expected) => expect(paragraphs(text)).toEqual(expected));

test("text wrapped at a column is joined into its paragraphs", () => {
  const wrapped = [
    "The river rose four metres in one night and carried off two of the three",
    "bridges that join the old town to the station. Nobody was hurt, the mayor",
    "said, but some three hundred people had to leave their homes before dawn.",
    "",
    "Engineers will look at the last bridge on Monday. Until then the buses go",
    "the long way round, over the dam.",
  ].join("\n");
  expect(paragraphs(wrapped)).toHaveLength(2);
});

test("paragraphs are in order, do not overlap, and hold every visible character", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r", "\t", "é", "😉") }), (text) => {
      const spans = findParagraphs(text);
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
      spans.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      });
    }),
  );
});
