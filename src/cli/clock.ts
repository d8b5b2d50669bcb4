// The day of a run. Decisions end, so a gate has to know it; nothing else in the program looks at the clock.
import { Option } from "commander";
import { InputError } from "../errors.js";
import { isDay } from "../review/day.js";

/** `--today DATE`: the same run on the same files gives the same answer whenever it is repeated. */
export function todayOption(): Option {
  return new Option("--today <date>", "take this day for today when decisions expire").env("CLAIMCHECK_TODAY");
}

/**
 * The day as 2022-01-18: the one given, or this machine's.
 * @throws InputError when the one given is no day
 */
export function readToday(given: string | undefined): string {
  return given === undefined ? thisDay() : readDay(given, "--today");
}

/** A day that was given with an option. */
export function readDay(given: string, option: string): string {
  if (isDay(given)) return given;
  const message = `\`${option} ${given}\` is not a date.`;
  throw new InputError([{ code: "bad-date", message, help: "Write year, month and day: 2022-01-18." }]);
}

/** An editor's day is the one on the wall, not the one in Greenwich. */
function thisDay(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
