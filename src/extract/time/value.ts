// From extents to the value that a claim carries.
import type { DateValue } from "../../model/timespan.js";
import { isoOf, pad } from "./calendar.js";
import type { Extent } from "./extent.js";
import type { Frame } from "./frame.js";
import type { Moment, Reading } from "./moment.js";

/** The value of one time or of a range from `first` to `last`, which share an extent when there is no range. */
export function dateValue(reading: Reading, frame: Frame, first: Extent | null, last: Extent | null): DateValue {
  const { clock } = reading;
  const dayPart = reading.dayPart ?? frame.dayPart;
  const moment = reading.moment;
  const oneDay = first !== null && first === last && first.first === first.last;
  const withClock = clock !== undefined && oneDay ? `T${clock.time}` : "";
  const untilClock = clock?.until !== undefined && oneDay ? `T${clock.until}` : withClock;
  const from = first === null ? null : `${isoOf(first.first, first.precision)}${withClock}`;
  const to = last === null ? null : `${isoOf(last.last, last.precision)}${untilClock}`;
  const range = first !== last;
  const { relation } = frame;
  const implied = range ? [...new Set([...(first?.implied ?? []), ...(last?.implied ?? [])])] : (first?.implied ?? []);
  const weekday = moment.form === "calendar" && moment.pick === undefined ? moment.weekday : undefined;
  const monthDay = first === null ? yearless(moment) : undefined;
  return {
    from: !range && (relation === "until" || relation === "before") ? null : from,
    to: !range && (relation === "since" || relation === "after") ? null : to,
    approximate: frame.approximate || first?.approximate === true || last?.approximate === true,
    ...(implied.length === 0 ? {} : { implied }),
    ...(weekday === undefined ? {} : { weekday: weekday as NonNullable<DateValue["weekday"]> }),
    ...(monthDay === undefined ? {} : { monthDay }),
    ...(dayPart === undefined ? {} : { dayPart }),
    ...(clock === undefined ? {} : { clock }),
    relation: range ? "at" : relation,
  };
}

/** "01-09", "01": what is known of a date whose year is not. */
function yearless(moment: Moment): string | undefined {
  if (moment.form !== "calendar" || moment.month === undefined) return undefined;
  return moment.day === undefined ? pad(moment.month) : `${pad(moment.month)}-${pad(moment.day)}`;
}
