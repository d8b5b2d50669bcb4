import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { additionsSchema, withAddition } from "../../src/lexicon/additions.js";
import { type LexiconData, lexiconParts } from "../../src/lexicon/index.js";
import type { LexiconPart } from "../../src/lexicon/part.js";
import { readYaml } from "../../src/yaml/read.js";

const parts: readonly LexiconPart<never, unknown>[] = Object.values(lexiconParts);
const shipped: LexiconData = Object.fromEntries(
  parts.map(({ name, schema }) => {
    const text = readFileSync(new URL(`../../rules/lexicon/${name}.yml`, import.meta.url), "utf8");
    const reading = readYaml<unknown>({ path: name, text }, schema);
    if ("problems" in reading) throw new Error(reading.problems[0]?.message);
    return [name, reading.value];
  }),
);

/** What adding this YAML to a shipped list gives, or the messages of what is wrong with it. */
function added(name: string, yaml: string) {
  const part = parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(name);
  const reading = readYaml<unknown>({ path: "claimcheck.yaml", text: yaml }, additionsSchema(part.schema));
  if ("problems" in reading) return { problems: reading.problems.map(({ message }) => message) };
  const data = withAddition(shipped[name], reading.value, part.schema);
  const check = readYaml<unknown>({ path: name, text: JSON.stringify(data) }, part.schema);
  return { data: data as never, sound: !("problems" in check), build: () => part.build(data as never) };
}

describe("adding to a list", () => {
  test("a new class and a word of a class that is there", () => {
    const { data, sound } = added(
      "measures",
      "classes: { boats: { words: [dinghy] }, troops: { words: [ranger, soldier] } }",
    ) as {
      data: { classes: Record<string, { words: string[] }>; people: string[] };
      sound: boolean;
    };
    expect(sound).toBe(true);
    expect(data.classes["boats"]).toEqual({ words: ["dinghy"] });
    const troops = data.classes["troops"]?.words ?? [];
    expect(troops).toContain("ranger");
    expect(troops.filter((word) => word === "soldier")).toHaveLength(1);
    expect(data.people).toEqual((shipped["measures"] as typeof data).people);
  });

  test.each([
    ["given-names", "either: Marlowe", (data: { either: string }) => data.either.endsWith(" Marlowe")],
    ["places", "cities: Marlow", (data: { cities: string }) => data.cities.endsWith(", Marlow")],
    [
      "hedges",
      "before: [{ phrase: on the order of, approximate: true }]",
      (data: { before: unknown[] }) => data.before.length > 20,
    ],
    [
      "reporting-verbs",
      "irregular: { say: [say, says, said, saying] }",
      (data: { irregular: Record<string, string[]> }) => data.irregular["say"]?.length === 4,
    ],
  ])("%s: %s", (name, yaml, holds) => {
    const { data, sound, build } = added(name, yaml) as { data: never; sound: boolean; build: () => unknown };
    expect(sound).toBe(true);
    expect(holds(data)).toBe(true);
    expect(build).not.toThrow();
  });

  test.each([
    ["hedges", "befor: []", "unknown key `befor`"],
    ["hedges", "before: [{ bound: low }]", "the key `phrase` is missing in `before`"],
    ["measures", "classes: { troops: { wrods: [ranger] } }", "unknown key `wrods` in `troops`"],
    ["given-names", "either: [Marlowe]", "expected words with spaces between them in `either`, found a list of 1"],
    ["outlets", "{}", "expected at least one key, found keys with values"],
  ])("%s refuses %s", (name, yaml, message) => {
    expect(added(name, yaml).problems?.join("\n")).toContain(message);
  });

  test.each(parts.map(({ name }) => name))("%s: adding a list to itself changes no list of it", (name) => {
    const { schema } = parts.find((part) => part.name === name) as LexiconPart<never, unknown>;
    const twice = withAddition(shipped[name], shipped[name], schema);
    const strings = (value: unknown): string =>
      JSON.stringify(value, (_, item) => (typeof item === "string" ? "" : item));
    expect(strings(twice)).toBe(strings(shipped[name]));
  });
});
