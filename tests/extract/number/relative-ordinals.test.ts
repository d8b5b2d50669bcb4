import { expect, test } from "vitest";
import { numbersOf } from "./document.js";

/** "penultimate = end-1" for every place of a text that is not counted from the start. */
function placesOf(text: string): string[] {
  return numbersOf(text).flatMap(({ start, end, low, relativeTo }) =>
    relativeTo === undefined
      ? []
      : [`${text.slice(start, end)} = ${relativeTo}${low === null || low >= 0 ? "+" : ""}${low}`],
  );
}

test.each([
  ["They sank in the penultimate race.", ["penultimate = end-1"]],
  ["It was the last but one stop.", ["the last but one = end-1"]],
  ["It is the second-last chapter.", ["the second-last = end-1"]],
  ["He came second to last.", ["second to last = end-1"]],
  ["She was third from last.", ["third from last = end-2"]],
  ["They were next to last.", ["next to last = end-1"]],
  ["The one before the last one failed.", ["The one before the last one = end-1"]],
  ["The antepenultimate stage was flat.", ["antepenultimate = end-2"]],
  ["He read the last two books.", ["last = end+0"]],
  ["The next 3 trains are full.", ["next = current+1"]],
  ["The previous one was better.", ["previous one = current-1"]],
  ["Look at the current page.", ["current = current+0"]],
])("%s", (text, expected) => {
  expect(placesOf(text)).toEqual(expected);
});

test.each([
  "It rained last week.",
  "They meet next Friday.",
  "They left in the last few days.",
  "It will last for years.",
  "At last they won.",
  "She lives next to the river.",
  "The electric current failed.",
  "It lasted long.",
  "The current in the river is strong.",
])("none in: %s", (text) => {
  expect(placesOf(text)).toEqual([]);
});
