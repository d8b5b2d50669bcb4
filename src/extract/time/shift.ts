// Distances and neighbouring units: "last week", "two years ago", "the day before".
import { type Day, dayOf, partsOf, weekdayOf } from "./calendar.js";
import type { Extent, Reference } from "./extent.js";
import type { Moment } from "./moment.js";

type Shift = Extract<Moment, { form: "shift" }>;

/** The days that a shift means; null when it starts from a date that is not known, or gives no number. */
export function shiftExtent(moment: Shift, { published, antecedent, tense }: Reference): Extent | null {
  const base =
    moment.base === "text" ? antecedent : published === null ? null : { first: published, precision: "day" as const };
  if (base === null) return null;
  const day = base.first;
  const implied: Extent["implied"] = ["year", "month", "day"];
  const { year, month } = partsOf(day);
  switch (moment.unit) {
    case "second":
    case "minute":
    case "hour":
      return null;
    case "day":
      return base.precision === "day" ? { ...single(day + moment.amount), implied } : null;
    case "week":
    case "fortnight":
      if (base.precision !== "day") return null;
      return moment.sense === "calendar"
        ? { ...week(day, moment.amount), implied }
        : { ...single(day + moment.amount * (moment.unit === "week" ? 7 : 14)), implied, approximate: true };
    case "weekend": {
      if (base.precision !== "day") return null;
      // "the weekend" is the nearest one that the verb allows; on a Saturday or Sunday it is this one.
      const back = moment.sense === "distance" && tense !== "future" && weekdayOf(day) < 6 ? 1 : 0;
      const { first } = week(day, moment.amount - back);
      return { first: first + 5, last: first + 6, precision: "day", implied };
    }
    case "month": {
      if (base.precision === "year") return null;
      return {
        ...span(dayOf(year, month + moment.amount, 1), dayOf(year, month + moment.amount + 1, 0), "month"),
        implied,
        ...rough(moment),
      };
    }
    case "quarter": {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + moment.amount * 3;
      return { ...span(dayOf(year, start, 1), dayOf(year, start + 3, 0), "month"), implied };
    }
    case "season":
      return null;
    default: {
      const size =
        moment.unit === "decade" ? 10 : moment.unit === "century" ? 100 : moment.unit === "millennium" ? 1000 : 1;
      if (moment.sense === "calendar" && size > 1) {
        const start = Math.floor(year / size) * size + moment.amount * size;
        return { ...span(dayOf(start, 1, 1), dayOf(start + size - 1, 12, 31), "year"), implied };
      }
      const target = year + moment.amount * size;
      return target < 1
        ? null
        : { ...span(dayOf(target, 1, 1), dayOf(target, 12, 31), "year"), implied, ...rough(moment) };
    }
  }
}

function rough(moment: Shift): { approximate?: true } {
  return moment.sense === "distance" ? { approximate: true } : {};
}

function single(day: Day) {
  return span(day, day, "day");
}

function span(first: Day, last: Day, precision: Extent["precision"]) {
  return { first, last, precision };
}

/** Monday to Sunday. */
function week(day: Day, amount: number) {
  const monday = day - (weekdayOf(day) - 1) + amount * 7;
  return span(monday, monday + 6, "day");
}
