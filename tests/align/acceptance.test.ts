// Stories with planted disputes and traps, written before they were run. Holds how many of the disputes are found, and that
// nothing else is flagged; what is missing stands here by name.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkSources } from "../../src/pipeline.js";
import { book } from "../builders.js";
import { type Mark, readStorySource, type Story, sourceId, storiesIn } from "../marked-stories.js";

const disputes = parse(readFileSync("tests/align/stories/disputes.yml", "utf8")) as Record<string, string[]>;

/** Disputes that are not found yet. "More than 250" and "350" officers are not one: both can be right. */
const known: Readonly<Record<string, readonly string[]>> = {
  derailment: ["crash-day", "injured", "spokesman-role", "inspected"],
  recall: ["cost", "refund"],
  escape: ["found-missing", "officers"],
  plane: ["day"],
};

/** For each error and warning the keys of the marks that it shows. */
function flagged({ name, texts, marks }: Story): { message: string; keys: Set<string> }[] {
  const sources = texts.map((text, index) => readStorySource(name, index, text));
  const loud = checkSources(sources, book).findings.filter(({ severity }) => severity !== "info");
  return loud.map(({ message, positions }) => {
    const claims = positions.flatMap((position) => position.claims);
    const shows = ({ source, start, end }: Mark) =>
      claims.some(
        (claim) => claim.source === sourceId(name, source) && claim.span.start < end && claim.span.end > start,
      );
    return { message, keys: new Set(marks.filter(shows).map(({ note }) => note)) };
  });
}

describe.each(storiesIn("tests/align/stories"))("$name", (story) => {
  const found = flagged(story);
  const planted = disputes[story.name] as string[];

  test("planted disputes are found", () => {
    const missing = planted.filter((key) => !found.some(({ keys }) => keys.has(key)));
    expect(missing).toEqual(known[story.name] ?? []);
  });

  test("nothing else is flagged", () => {
    const others = found.filter(({ keys }) => ![...keys].some((key) => planted.includes(key)));
    expect(others.map(({ message }) => message)).toEqual([]);
  });
});
