import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { documentOf } from "./named-document.js";

interface Case {
  readonly text: string;
  readonly persons?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  readonly none?: readonly string[];
}

const cases = parse(readFileSync(new URL("../cases/names.yml", import.meta.url), "utf8")) as readonly Case[];

describe("findNames", () => {
  it.each(cases)("$text", ({ text, persons, organisations, places, none }) => {
    const { names } = documentOf(text);
    for (const name of names) expect(text.slice(name.start, name.end).replace(/\s+/g, " ")).toBe(name.text);
    const found = (entity: string) =>
      names
        .filter((name) => name.entity === entity)
        .map((name) => (name.canonical === name.text ? name.text : `${name.text} = ${name.canonical}`));
    if (persons !== undefined) expect(found("person")).toEqual(persons);
    if (organisations !== undefined) expect(found("organisation")).toEqual(expect.arrayContaining([...organisations]));
    if (places !== undefined) expect(found("place")).toEqual(places);
    for (const word of none ?? []) expect(found("person").join(" ")).not.toContain(word);
  });

  it("gives the parts of a name to all its mentions", () => {
    const { names } = documentOf("Ursula von der Leyen spoke. Von der Leyen left. George W. Bush Jr. stayed.");
    expect(names.map(({ given, family }) => [given, family])).toEqual([
      ["Ursula", "von der Leyen"],
      ["Ursula", "von der Leyen"],
      ["George W.", "Bush"],
    ]);
  });

  it("knows two spellings of one place", () => {
    const { names } = documentOf("He left Kyiv for Moscow and came back to Kiev.");
    expect(names.map((name) => name.place)).toEqual(["Kyiv", "Moscow", "Kyiv"]);
    expect(names[0]?.chain).toBe(names[2]?.chain);
  });

  it("tells gender from given names, forms of address and titles", () => {
    const { names } = documentOf("Mary Holt left. Mr. Okonkwo stayed. Chairwoman Robin Hale spoke.");
    expect(names.map((name) => name.gender)).toEqual(["female", "male", "female"]);
  });

  it("never overlaps, never leaves the text, and says the same twice", () => {
    const word = fc.constantFrom(
      "Mr.",
      "Smith",
      "al-",
      "of",
      "the",
      "Ministry",
      "President",
      "Kyiv",
      "’s",
      ",",
      ".",
      "said",
      "J.",
      "-",
      "van",
      "NATO",
      "(",
      ")",
      "“",
      "”",
      "May",
      "Jr.",
      "and",
      "\n",
      "É",
      "42",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const { names } = documentOf(text);
        let end = 0;
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(text.length);
          end = name.end;
        }
        expect(documentOf(text).names).toEqual(names);
      }),
      { numRuns: 200 },
    );
  });
});
