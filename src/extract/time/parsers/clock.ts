// Clock times: "5:11 p.m.", "2:09 am PST", "0440 GMT", "17:06 hours", "10.30am", "noon". Scores and ratios are left alone.
import { pad } from "../calendar.js";
import { inHalf, partAfter } from "../day-half.js";
import { type Line, numberAt, type Reading, type TimeParser, wordAt } from "../moment.js";

export const clock: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  if (word === "noon" || word === "midday" || word === "midnight") {
    if (line.atoms[at]?.capital && !line.headline && at > 0) return null;
    return withZone(line, word === "midnight" ? "00:00" : "12:00", at + 1);
  }
  const before = line.atoms[at - 1];
  if (line.atoms[at]?.glued && before !== undefined && /^[$€£.:/#]$/.test(before.lower)) return null;
  const digits = line.atoms[at]?.lower.length ?? 0;
  const number = numberAt(line, at);
  if (number === null) return null;
  if (digits === 4 || digits === 3) return military(line, at, number);
  const minutes = minutesAt(line, at + 1);
  const end = minutes === null ? at + 1 : minutes.end;
  const half = meridiem(line, end);
  if (half !== null) {
    if (number > 23 || (number === 0 && half.pm)) return null;
    const hour = number > 12 ? number : (number % 12) + (half.pm ? 12 : 0);
    return withZone(line, `${pad(hour)}:${pad(minutes?.value ?? 0)}`, half.end);
  }
  if (number > 23) return null;
  if (minutes === null) return bareHour(line, at, number);
  const time = `${pad(number)}:${pad(minutes.value)}`;
  // "8:15 in the evening"
  const part = partAfter(line, end);
  if (part !== null && number <= 12 && digits + number < 14)
    return { moment: { form: "clock" }, clock: { time: inHalf(time, part.part) }, end: part.end };
  const zoned = halved(withZone(line, time, end), number, digits);
  if (zoned.clock?.zone !== undefined || wordAt(line, end) === "hours" || wordAt(line, end) === "hrs")
    return zoned.clock?.zone === undefined ? withZone(line, time, end + 1) : zoned;
  if (minutes.mark === "." || (minutes.seconds && digits === 1)) return null;
  return digits === 2 || at > 0 ? { ...zoned, doubtful: true } : null;
};

/** Which half of the day "8:15" lies in is open, until "on Tuesday evening" tells; "08:15" and "20:15" say it themselves. */
function halved(reading: Reading, hour: number, digits: number): Reading {
  return hour > 12 || hour === 0 || (digits === 2 && hour < 10) ? reading : { ...reading, halfOpen: true };
}

/** ":30" or ".30" behind an hour. */
export function minutesAt(
  line: Line,
  at: number,
): { value: number; end: number; mark: string; seconds: boolean } | null {
  const mark = line.atoms[at];
  const minute = line.atoms[at + 1];
  if (!mark?.glued || (mark.lower !== ":" && mark.lower !== ".") || !minute?.glued || minute.lower.length !== 2)
    return null;
  const value = numberAt(line, at + 1, 2);
  if (value === null || value > 59) return null;
  const seconds = line.atoms[at + 2];
  if (seconds?.glued && seconds.lower === mark.lower && line.atoms[at + 3]?.glued && numberAt(line, at + 3, 2) !== null)
    return { value, end: at + 4, mark: mark.lower, seconds: true };
  return { value, end: at + 2, mark: mark.lower, seconds: false };
}

/** "am", "a.m.", "p.m", "AM". */
export function meridiem(line: Line, at: number): { pm: boolean; end: number } | null {
  const word = wordAt(line, at);
  if (word === "am" || word === "pm") {
    // "10 am" may be "I am"; a pronoun never stands before a figure, so the figure settles it.
    return { pm: word === "pm", end: at + 1 };
  }
  if (
    (word === "a" || word === "p") &&
    wordAt(line, at + 1) === "." &&
    line.atoms[at + 1]?.glued &&
    wordAt(line, at + 2) === "m"
  ) {
    return { pm: word === "p", end: wordAt(line, at + 3) === "." && line.atoms[at + 3]?.glued ? at + 4 : at + 3 };
  }
  return null;
}

/** "0440 GMT", "1353 local time", "1353 hours": only with a word that says so. */
function military(line: Line, at: number, number: number): Reading | null {
  const [hour, minute] = [Math.floor(number / 100), number % 100];
  if (hour > 23 || minute > 59) return null;
  const half = meridiem(line, at + 1);
  if (half !== null && hour <= 12)
    return withZone(line, `${pad((hour % 12) + (half.pm ? 12 : 0))}:${pad(minute)}`, half.end);
  const glued =
    line.atoms[at + 1]?.glued === true && /^hr?s?$/.test(wordAt(line, at + 1)) && wordAt(line, at).length === 4;
  const hours = glued || ["hours", "hrs"].includes(wordAt(line, at + 1));
  if (hours && (wordAt(line, at).length !== 4 || ["of", "for", "about", "than", "some"].includes(wordAt(line, at - 1))))
    return null;
  const reading = withZone(line, `${pad(hour)}:${pad(minute)}`, hours ? at + 2 : at + 1);
  return reading.clock?.zone === undefined && !hours ? null : reading;
}

/** "at 5 o'clock", "3 in the morning". */
function bareHour(line: Line, at: number, hour: number): Reading | null {
  return hourAt(line, hour, at + 1);
}

/** What follows an hour, in figures or words: "o'clock", a part of the day, or both. */
export function hourAt(line: Line, hour: number, at: number): Reading | null {
  if (hour < 1 || hour > 12) return null;
  const told = wordAt(line, at) === "o" && wordAt(line, at + 1) === "'" && wordAt(line, at + 2) === "clock";
  const end = told ? at + 3 : at;
  const part = partAfter(line, end);
  if (part === null && !told) return null;
  const time = `${pad(hour)}:00`;
  return {
    moment: { form: "clock" },
    clock: { time: part === null ? time : inHalf(time, part.part) },
    end: part?.end ?? end,
    ...(part === null ? { halfOpen: true as const } : {}),
    // "three in the morning" may count what happened in the morning.
    ...(told ? {} : { doubtful: true as const }),
  };
}

/** Adds the zone named after the time: up to four words, in brackets or not. */
function withZone(line: Line, time: string, end: number): Reading {
  const start = wordAt(line, end) === "(" ? end + 1 : end;
  for (let words = 3; words >= 1; words--) {
    let name = wordAt(line, start);
    for (let i = 1; i < words; i++) name += ` ${wordAt(line, start + i)}`;
    const zone = line.lexicon.timeZones.get(name);
    if (zone === undefined) continue;
    if (words === 1 && name !== "local" && !isUpper(line, start)) continue;
    if (name === "local" && start === end && wordAt(line, start + 1) !== "(") continue;
    const after = start + words;
    if (start > end && wordAt(line, after) !== ")") continue;
    return { moment: { form: "clock" }, clock: { time, zone }, end: start > end ? after + 1 : after };
  }
  return { moment: { form: "clock" }, clock: { time }, end };
}

/** Short zone names are written in capitals; "et" and "pt" in small letters are other words. */
function isUpper(line: Line, at: number): boolean {
  return line.atoms[at]?.capital === true;
}
