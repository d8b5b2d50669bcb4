import { describe, expect, test } from "vitest";
import { traceLineage } from "../../src/lineage/lineage.js";
import { differingPassages } from "../../src/lineage/passages.js";
import type { Source } from "../../src/model/source.js";
import { article, lists } from "../read/word-lists.js";

const first =
  "The ferry Aurora of Nordic Lines ran aground near Bergen on Sunday with 240 people on board, and all of them were brought to safety by evening.";
const second =
  "Captain Jane Doe said that the engine had failed in heavy seas some two miles from the harbour, and that nobody had been hurt.";
const third =
  "Divers of the Coast Guard will inspect the hull on Monday, and the line will pay for hotels and for buses to the capital.";
const retold =
  "Two hundred and forty travellers are safe after Nordic Lines lost its Aurora on rocks outside Bergen, where Jane Doe was in command.";

const named = (id: string, text: string, more: Partial<Source> = {}): Source => ({ ...article(text, id), ...more });
const publisher = (value: string) => ({ publisher: { value, basis: "stated" as const } });

describe("copies and origins", () => {
  test("a shorter version is a copy of the longer one", () => {
    const lineage = traceLineage(
      [named("a", `${first}\n\n${second}`), named("b", `${first}\n\n${second}\n\n${third}`)],
      lists,
    );
    expect([...lineage.copyOf]).toEqual([["a", "b"]]);
    expect(lineage.origins).toEqual([{ root: "b", sources: ["a", "b"] }]);
  });

  test("texts that share one quotation are independent", () => {
    const words = "“The engine had failed in heavy seas some two miles from the harbour”";
    const lineage = traceLineage(
      [
        named("a", `${retold} ${words}, she said. ${third}`),
        named("b", `${words} was the answer. ${first} Owners had no comment for anybody.`),
      ],
      lists,
    );
    expect(lineage.copyOf.size).toBe(0);
    expect(lineage.origins).toHaveLength(2);
  });

  test("a source that retells a credited outlet of the run derives from it", () => {
    const lineage = traceLineage(
      [
        named("a", `${first} ${second}`, publisher("Harbour News")),
        named("b", `${retold} This is reported by Harbour News.`),
        named("c", third),
      ],
      lists,
    );
    expect(lineage.derivedFrom.get("b")).toEqual(["a"]);
    expect(lineage.originOf.get("b")).toBe("a");
    expect(lineage.originOf.get("c")).toBe("c");
  });

  test("the outlet's name alone does not join two stories", () => {
    const other = "The Central Bank of Norway cut its rate by a quarter of a point, Sky News reports.";
    const lineage = traceLineage([named("a", first, publisher("Sky News")), named("b", other)], lists);
    expect(lineage.derivedFrom.size).toBe(0);
  });

  test("two that retell an outlet outside the run come down to it", () => {
    const lineage = traceLineage(
      [named("a", `${first} Reuters reports.`), named("b", `${retold} This is according to Reuters.`)],
      lists,
    );
    expect(lineage.origins).toEqual([{ root: "Reuters", sources: ["a", "b"] }]);
  });

  test("a source that credits two outlets does not make them one", () => {
    const text = `${first} ${second}`;
    const both = `${retold} Sky News reports it, and so does, according to Reuters, the line.`;
    const lineage = traceLineage(
      [
        named("a", text, publisher("Sky News")),
        named("b", `${retold} ${third}`, publisher("Reuters")),
        named("c", both),
      ],
      lists,
    );
    expect(lineage.originOf.get("a")).not.toBe(lineage.originOf.get("b"));
  });

  test("the manifest decides, circles are cut, and the order of sources does not matter", () => {
    const sources = [named("a", first, { copyOf: "b" }), named("b", third, { copyOf: "a" }), named("c", second)];
    const lineage = traceLineage(sources, lists);
    expect(lineage.origins).toHaveLength(2);
    expect(traceLineage(sources.toReversed(), lists)).toEqual(lineage);
  });

  test("a thousand copies are read in linear time", () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      named(`s${at}`, `${first}\n\n${second}\n\nCopy ${at}. ${third}`),
    );
    const started = performance.now();
    expect(traceLineage(many, lists).origins).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("differing passages", () => {
  const words = (a: string, b: string) =>
    differingPassages(article(a), article(b)).map(({ aWords, bWords }) => [aWords, bWords]);
  const story = `${first}\n\n${second}\n\n${third}`;

  test.each([
    ["another figure", story.replace("240", "260"), [["240", "260"]]],
    [
      "a garbled word at the end, and more text after it",
      `${story.replace("to the capital.", "to the caxkzpital.")}\n\n${retold}`,
      [["capital", "caxkzpital"]],
    ],
    ["another name", story.replace("Jane Doe", "June Dow"), [["Jane Doe", "June Dow"]]],
    ["a paragraph more", `${story}\n\n${retold}`, []],
    ["a word left out", story.replace("all of them", "all"), []],
    ["other marks and case only", story.replaceAll("“", '"').replace("Sunday", "SUNDAY"), []],
    ["another text", `${retold} ${retold}`, []],
  ])("%s", (_, other, expected) => expect(words(story, other)).toEqual(expected));

  test("spans point at the words", () => {
    const other = story.replace("two miles", "ten miles");
    const [passage] = differingPassages(article(story), article(other));
    expect(story.slice(passage?.a.start, passage?.a.end)).toBe("two");
    expect(other.slice(passage?.b.start, passage?.b.end)).toBe("ten");
  });
});
