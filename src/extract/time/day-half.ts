// Which half of the day an hour lies in, told by a part of the day: "8:15 in the evening", "nine at night".
import { pad } from "./calendar.js";
import { type Line, type Reading, wordAt } from "./moment.js";
import { type DayPart, dayParts } from "./vocabulary.js";

/** A part of the day behind a clock time, "in the evening", "at night", "that morning"; null when there is none. */
export function partAfter(line: Line, at: number): { readonly part: DayPart; readonly end: number } | null {
  const link = wordAt(line, at);
  if (link === "at" && wordAt(line, at + 1) === "night") return { part: "night", end: at + 2 };
  let next = at + 1;
  if (link === "in" && wordAt(line, next) === "the") next++;
  else if (link !== "that") return null;
  if (["early", "late"].includes(wordAt(line, next))) next++;
  const word = wordAt(line, next);
  const part = word === "overnight" || word.endsWith("s") ? undefined : dayParts.get(word);
  // "in the evening game"
  const follower = line.atoms[next + 1];
  const isNoun = follower?.kind === "word" && line.tokens[follower.token]?.pos === "NOUN";
  return part === undefined || isNoun ? null : { part, end: next + 1 };
}

/** A 24-hour time of which the half was open, in the half that the part of the day names: 08:15 in the evening is 20:15. */
export function inHalf(time: string, part: DayPart): string {
  const hour = Number(time.slice(0, 2));
  const shown = (value: number) => `${pad(value)}${time.slice(2)}`;
  switch (part) {
    case "morning":
      return time;
    case "afternoon":
    case "evening":
      return hour < 12 ? shown(hour + 12) : time;
    case "night":
      if (hour === 12) return shown(0);
      return hour >= 6 && hour < 12 ? shown(hour + 12) : time;
  }
}

/** A reading with its open hour put into the half of the day that the reading itself names. */
export function settled(reading: Reading): Reading {
  if (reading.halfOpen !== true) return reading;
  const { clock, dayPart, halfOpen: _, ...rest } = reading;
  if (clock === undefined || dayPart === undefined) return reading;
  return { ...rest, dayPart, clock: { ...clock, time: inHalf(clock.time, dayPart) } };
}
