// Facts on which three sources agree, one of them got wrong in one source: how many slips the checker finds, and what
// false alarms they cause. CLAIMCHECK_MUTATIONS=all makes every slip and prints those that were missed.
import { expect, test } from "vitest";
import { storiesIn } from "../marked-stories.js";
import { alarmsWithoutSlips, type Trial, trialsOf } from "./harness.js";

const stories = storiesIn("tests/mutations/stories");
const all = process.env["CLAIMCHECK_MUTATIONS"] === "all";

test("stories whose sources agree give no alarm", () => {
  expect(alarmsWithoutSlips(stories).map(({ message }) => message)).toEqual([]);
});

test("slips are found, and nothing else is", { timeout: 300_000 }, () => {
  const trials = stories.flatMap((story, index) => trialsOf(story, (number) => all || (number + index) % 12 === 0));
  const found = trials.filter((trial) => trial.found).length;
  const alarms = trials.flatMap(({ falseAlarms }) => falseAlarms);
  if (all) console.log(tableOf(trials));
  expect(trials.length).toBeGreaterThan(80);
  expect(found / trials.length).toBeGreaterThanOrEqual(0.76);
  expect(alarms.map(({ message }) => message)).toEqual([]);
});

function tableOf(trials: readonly Trial[]): string {
  const lines: string[] = [];
  for (const key of [(trial: Trial) => trial.sort, (trial: Trial) => trial.mutation.slip]) {
    for (const name of new Set(trials.map(key))) {
      const own = trials.filter((trial) => key(trial) === name);
      lines.push(`${name}: ${own.filter(({ found }) => found).length} of ${own.length}`);
    }
  }
  for (const { found, story, mark, sort, mutation, falseAlarms } of trials) {
    if (!found)
      lines.push(`missed ${story} ${mark.source + 1} ${sort} ${mutation.slip}: ${mark.text} -> ${mutation.words}`);
    for (const { message, rule } of falseAlarms) {
      lines.push(`false ${story} ${mark.source + 1} ${mark.text} -> ${mutation.words}: ${rule} ${message}`);
    }
  }
  lines.push(`found ${trials.filter(({ found }) => found).length} of ${trials.length}`);
  return lines.join("\n");
}
