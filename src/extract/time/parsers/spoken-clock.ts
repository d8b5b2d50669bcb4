// Clock times in words: "ten past nine at night", "half past eight", "a quarter to six", "three o'clock", "nine in the evening".
import { pad } from "../calendar.js";
import { inHalf, partAfter } from "../day-half.js";
import { type Line, numberAt, type Reading, type TimeParser, wordAt } from "../moment.js";
import { cardinals } from "../vocabulary.js";
import { hourAt } from "./clock.js";

/** Minutes that are told as before or after an hour; a quarter and a half need no other word to be a time. */
const shares: ReadonlyMap<string, number> = new Map([
  ["five", 5],
  ["ten", 10],
  ["quarter", 15],
  ["twenty", 20],
  ["half", 30],
]);

/** Words with which such a time can begin. */
export const spokenHours: readonly string[] = [...cardinals.keys()].slice(0, 12).concat("twenty", "quarter", "half");

export const spokenClock: TimeParser = (line, at) => {
  const share = minutesBeside(line, at);
  if (share !== null) return share;
  const hour = hourIn(line, at);
  return hour === null ? null : hourAt(line, hour, at + 1);
};

/** "ten past nine", "twenty-five to six". */
function minutesBeside(line: Line, at: number): Reading | null {
  const minutes = shares.get(wordAt(line, at));
  if (minutes === undefined) return null;
  const five = minutes === 20 && wordAt(line, at + 1) === "-" && wordAt(line, at + 2) === "five";
  const link = five ? at + 3 : at + 1;
  const to = wordAt(line, link) === "to";
  if (!to && wordAt(line, link) !== "past") return null;
  if (to && minutes === 30) return null;
  const hour = hourIn(line, link + 1);
  if (hour === null) return null;
  const past = five ? minutes + 5 : minutes;
  const time = to ? `${pad(hour === 1 ? 12 : hour - 1)}:${pad(60 - past)}` : `${pad(hour)}:${pad(past)}`;
  const end = wordAt(line, link + 2) === "o" && wordAt(line, link + 4) === "clock" ? link + 5 : link + 2;
  const part = partAfter(line, end);
  return {
    moment: { form: "clock" },
    clock: { time: part === null ? time : inHalf(time, part.part) },
    end: part?.end ?? end,
    ...(part === null ? { halfOpen: true as const } : {}),
    // "five to nine people" is a range.
    ...(part === null && to && minutes !== 15 ? { doubtful: true as const } : {}),
  };
}

function hourIn(line: Line, at: number): number | null {
  const hour = cardinals.get(wordAt(line, at)) ?? numberAt(line, at, 2);
  return hour === undefined || hour === null || hour < 1 || hour > 12 ? null : hour;
}
