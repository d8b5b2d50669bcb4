// Every shipped rule file, with any single thing in it spoilt: told at its line, never swallowed, never a crash. A spoilt value
// is one that no schema of ours allows in that place, so that a change which means something else but is right (another
// severity, one word fewer) cannot be taken for one.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPair, type Node, type Pair, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";
import { lintRuleFiles } from "../../src/check/load.js";

const folder = new URL("../../rules/", import.meta.url);
const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".yml") && !name.startsWith("lexicon"))
  .sort()
  .map((name) => ({ path: `rules/${name}`, text: readFileSync(new URL(name, folder), "utf8") }));

/** Keys without which the map that holds them is not valid. */
const required: Readonly<Record<string, readonly string[]>> = {
  "": ["id", "title", "severity", "claims", "compare", "require", "message", "why", "fix", "examples"],
  claims: ["kind"],
  compare: ["with"],
  require: ["what"],
  examples: ["conflict", "agreement"],
};

/** What is a value nowhere in a rule. */
const nonsense: Readonly<Record<string, (document: ReturnType<typeof parseDocument>) => unknown>> = {
  "keys with values": (document) => document.createNode({ nonsense: true }),
  nothing: (document) => document.createNode(null),
  "a list of lists": (document) => document.createNode([[[]]]),
  "a number out of every range": (document) => document.createNode(-7.5),
  "an empty text": (document) => document.createNode(""),
};

interface Mutation {
  readonly what: string;
  readonly path: string;
  readonly text: string;
}

/** The value of every key, and every item of a list, replaced by something that is a value nowhere. */
function withValue(file: (typeof files)[0], position: number, name: string): Mutation {
  const document = parseDocument(file.text);
  const places: { set(value: unknown): void; where: string }[] = [];
  visit(document, {
    Pair: (_, pair) => void places.push({ set: (value) => Object.assign(pair, { value }), where: String(pair.key) }),
    Seq: (_, { items }) => {
      items.forEach((_item, index) => {
        places.push({ set: (value) => Object.assign(items, { [index]: value }), where: `item ${index}` });
      });
    },
  });
  const place = places[position % places.length] as (typeof places)[0];
  place.set(nonsense[name]?.(document));
  return { what: `${place.where} is ${name}`, path: file.path, text: String(document) };
}

/** Every key renamed, doubled, or (where it is required) taken out. */
function withKey(file: (typeof files)[0], position: number, how: "renamed" | "doubled" | "deleted"): Mutation | null {
  const document = parseDocument(file.text);
  const places: { map: YAMLMap; pair: Pair; holder: string }[] = [];
  visit(document, {
    Map: (_, map, ancestors) => {
      const parent = ancestors.findLast(isPair) as Pair<Scalar> | undefined;
      for (const pair of map.items) places.push({ map, pair, holder: parent === undefined ? "" : String(parent.key) });
    },
  });
  const { map, pair, holder } = places[position % places.length] as (typeof places)[0];
  const key = pair.key as Scalar;
  const what = `${holder} ${String(key)} ${how}`;
  if (how === "renamed") Object.assign(key, { value: `${String(key)}x` });
  if (how === "doubled") map.items.push(pair.clone() as Pair);
  if (how === "deleted") {
    if (required[holder]?.includes(String(key)) !== true) return null;
    map.items.splice(map.items.indexOf(pair), 1);
  }
  return { what, path: file.path, text: String(document) };
}

function expectRefused({ what, path, text }: Mutation): void {
  const { rules, problems } = lintRuleFiles([{ path, text }]);
  expect(rules, `${path}: ${what}\n${text}`).toEqual([]);
  expect(problems.length, `${path}: ${what}`).toBeGreaterThan(0);
  for (const { message, line, column, frame } of problems) {
    expect(message).not.toBe("");
    expect({ line, column }).toEqual({ line: expect.any(Number), column: expect.any(Number) });
    expect(frame).toContain("^");
  }
}

const anyFile = fc.constantFrom(...files);

test("the files are valid as they are, also when written anew", () => {
  const anew = files.map(({ path, text }) => ({ path, text: String(parseDocument(text)) }));
  expect(lintRuleFiles(anew).problems).toEqual([]);
});

test("any value of any shipped rule replaced by one of the wrong type is refused", () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), fc.constantFrom(...Object.keys(nonsense)), (file, position, name) =>
      expectRefused(withValue(file, position, name)),
    ),
    { numRuns: 200 },
  );
});

test("any key of any shipped rule renamed, doubled, or missing where it is needed is refused", () => {
  const ways = fc.constantFrom("renamed", "doubled", "deleted");
  fc.assert(
    fc.property(anyFile, fc.nat(), ways, (file, position, how) => {
      const mutation = withKey(file, position, how as "renamed");
      if (mutation !== null) expectRefused(mutation);
    }),
    { numRuns: 150 },
  );
});

test.each(files)("$path: no key of the first level may be missing, renamed or of the wrong type", (file) => {
  const map = parseDocument(file.text).contents as YAMLMap<Scalar, Node>;
  map.items.forEach(({ key }, index) => {
    const [name = ""] = Object.keys(nonsense).slice(index % Object.keys(nonsense).length);
    const changed = parseDocument(file.text);
    changed.set(String(key), nonsense[name]?.(changed));
    expectRefused({ what: `${key} is ${name}`, path: file.path, text: String(changed) });
    if (required[""]?.includes(String(key)) !== true) return;
    const without = parseDocument(file.text);
    without.delete(String(key));
    expectRefused({ what: `${key} deleted`, path: file.path, text: String(without) });
  });
});

test.each(files)("$path: a placeholder of the message with a letter changed is refused", (file) => {
  for (const match of file.text.matchAll(/\{(?:position\.\d\.)?[a-z]+\}/g)) {
    const text = `${file.text.slice(0, match.index)}${match[0].replace("}", "x}")}${file.text.slice(match.index + match[0].length)}`;
    expectRefused({ what: match[0], path: file.path, text });
  }
});
