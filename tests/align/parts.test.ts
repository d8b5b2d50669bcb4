import { expect, test } from "vitest";
import { checkSources } from "../../src/pipeline.js";
import { exampleSource } from "../../src/rule-examples.js";
import { book } from "../builders.js";

function counts(...texts: string[]): string[] {
  const { findings } = checkSources(texts.map(exampleSource), book);
  return findings.filter(({ severity }) => severity !== "info").map(({ message }) => message);
}

test.each([
  [
    "a list makes up the total",
    "The bus crash near Lund killed 12 men and eight women, police said.",
    "Police said 20 people were killed in the bus crash near Lund.",
  ],
  [
    "one paper counts the gunman among the dead",
    "Five people, including the gunman, were killed in the shooting at the mall in Orran on Friday.",
    "The gunman killed four people in the shooting at the mall in Orran on Friday before he shot himself.",
  ],
  [
    "one paper counts two pilots among the dead",
    "Nine people, including two pilots, were killed in the crash near Orran.",
    "Seven people were killed in the crash near Orran.",
  ],
])("%s", (_, one, other) => {
  expect(counts(one, other)).toEqual([]);
  expect(counts(other, one)).toEqual([]);
});

test.each([
  [
    "what is taken in does not explain the difference",
    "Nine people, including two pilots, were killed in the crash near Orran.",
    "Four people were killed in the crash near Orran.",
  ],
  [
    "a total that the parts do not make up, beside one that they do",
    "The bus crash near Lund killed 20 people, police said.",
    "Police said 26 people were killed in the bus crash near Lund.",
  ],
])("still disputed: %s", (_, one, other) => {
  expect(counts(one, other)).toHaveLength(1);
});
