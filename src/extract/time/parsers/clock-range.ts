// Clock times with both ends: "from 9:30 to 11:00", "3-4 p.m.", "3:30 to 6 PM", "between 10 a.m. and noon GMT". The half
// of the day that only the second end tells reaches the first.
import { pad } from "../calendar.js";
import { type Line, numberAt, type Reading, type TimeParser, wordAt } from "../moment.js";
import { clock, meridiem, minutesAt } from "./clock.js";

const joints = new Set(["-", "to", "until", "till", "through"]);

export const clockRange: TimeParser = (line, at) => {
  const first = startAt(line, at);
  if (first === null) return null;
  const joint = wordAt(line, first.end);
  if (!joints.has(joint) && !(joint === "and" && wordAt(line, at - 1) === "between")) return null;
  const second = clock(line, first.end + 1);
  const until = second?.clock?.time;
  if (second === null || until === undefined) return null;
  const told = !second.doubtful && wordAt(line, first.end + 1).length < 3;
  if (first.half === null && !first.minutes && !told) return null;
  return {
    moment: { form: "clock" },
    clock: { ...second.clock, time: startTime(first, until, told), until },
    end: second.end,
    ...(second.doubtful && first.half === null ? { doubtful: true as const } : {}),
  } satisfies Reading;
};

interface Start {
  readonly hour: number;
  readonly minute: number;
  readonly minutes: boolean;
  readonly half: boolean | null;
  readonly end: number;
}

function startAt(line: Line, at: number): Start | null {
  const before = line.atoms[at - 1];
  if (line.atoms[at]?.glued && before !== undefined && before.kind === "mark" && before.lower !== "(") return null;
  const hour = numberAt(line, at, 2);
  if (hour === null || hour > 23) return null;
  const minutes = minutesAt(line, at + 1);
  const end = minutes?.end ?? at + 1;
  const half = meridiem(line, end);
  return {
    hour,
    minute: minutes?.value ?? 0,
    minutes: minutes !== null,
    half: half?.pm ?? null,
    end: half?.end ?? end,
  };
}

/** "11-1pm" begins before noon, "3-4pm" after it. */
function startTime({ hour, minute, half }: Start, until: string, told: boolean): string {
  const shown = (hours: number) => `${pad(hours)}:${pad(minute)}`;
  if (half !== null) return shown((hour % 12) + (half ? 12 : 0));
  if (!told || hour > 12) return shown(hour);
  const late = shown((hour % 12) + 12);
  return until >= "12:00" && late < until ? late : shown(hour % 12 === 0 && until < "12:00" ? 0 : hour);
}
