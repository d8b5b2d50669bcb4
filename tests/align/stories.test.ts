import { expect, test } from "vitest";
import { storiesOf } from "../../src/align/stories.js";
import { articleOf, book } from "../builders.js";

const flood = [
  "The river Sava burst its banks near Brodno on Monday and flooded four hundred houses, mayor Ivana Lukic said. Soldiers carried families out of Brodno in boats, and the bridge at Zeljin collapsed under driftwood. Lukic asked farmers in Zeljin to drive their cattle uphill.",
  "Soldiers rescued families by boat from Brodno after the Sava flooded four hundred houses. Mayor Ivana Lukic said the bridge at Zeljin had collapsed. Cattle drowned on farms around Zeljin, and driftwood blocked the river.",
];
const merger = [
  "Kellerman Foods will buy its rival Dunmore Dairies for shares, chief executive Helen Marsh said. Analysts expect the brewery unit of Dunmore to be sold. Marsh promised that no creamery in Westport would close before Christmas.",
  "Dunmore Dairies accepted an offer from Kellerman Foods. Helen Marsh, who runs Kellerman, said creameries in Westport were safe until Christmas; analysts doubt it and expect a sale of the brewery unit.",
];

function stories(texts: readonly string[]): number[] {
  const sources = texts.map((text, index) => articleOf(`${index}.txt`, text));
  const found = storiesOf(sources, book.lexicon);
  return sources.map(({ id }) => found.get(id) as number);
}

test("texts of one story share it, texts of two do not", () => {
  const [a, b, c, d] = stories([...flood, ...merger]);
  expect(a).toBe(b);
  expect(c).toBe(d);
  expect(a).not.toBe(c);
});

test("a short text like both does not chain two stories", () => {
  const both = "Families in Westport and Brodno met mayor Ivana Lukic and Helen Marsh of Kellerman on Monday.";
  const [a, , c] = stories([...flood, ...merger, both]);
  expect(a).not.toBe(c);
});
