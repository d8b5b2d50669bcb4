// How old somebody is: ages, dates of birth, and one against the other. Takes the day of which an age is told from its
// sentence or from the publication of its text; says nothing when neither is known.
import type { Claim, ClaimOf } from "../../model/claim.js";
import { type AmountOptions, amount } from "./amount.js";
import { minutesInDay, type Stretch, stretchOf } from "./calendar.js";
import type { Comparison, ComparisonContext, Judgement } from "./comparison.js";
import { date } from "./date.js";
import { agree, differ } from "./judgement.js";
import { optionsSchema, shareSchema } from "./options.js";

/** Options of `age`; see its schema. */
export type AgeOptions = Pick<AmountOptions, "tolerance" | "approximate">;

/** An age is printed on some day after it was true. */
const slackDays = 45;
/** The mean length of a year in minutes. */
const yearLength = 365.25 * minutesInDay;

export const age: Comparison<AgeOptions> = {
  name: "age",
  documentation:
    "Judges how old one person is: two ages, two dates of birth, or an age against a date of birth, reckoned to the day of publication or to the time that the sentence gives.",
  kinds: ["age", "date"],
  relations: ["same-subject"],
  schema: optionsSchema({
    tolerance: shareSchema("How far apart two ages without a hedge may lie.", "0%"),
    approximate: shareSchema("How far apart they may lie when one is hedged (about 40).", "10%"),
  }),
  compare(one, other, options, context) {
    if (one.kind === "age" && other.kind === "age") {
      if (birthdayBetween(one, other, context)) return agree("a birthday lies between the two");
      return amount.compare(one, other, options, context);
    }
    if (one.kind === "date" && other.kind === "date") return date.compare(one, other, {}, context);
    if (one.kind === "age" && other.kind === "date") return ageAndBirth(one, other, context);
    if (one.kind === "date" && other.kind === "age") return ageAndBirth(other, one, context);
    return agree("neither ages nor dates of birth");
  },
};

/** "Turns 30 next month": one year more than today. */
function birthdayBetween(one: ClaimOf<"age">, other: ClaimOf<"age">, { publishedOf }: ComparisonContext): boolean {
  const [now, then] = [one, other].sort((a, b) => (a.value.low ?? 0) - (b.value.low ?? 0)) as [typeof one, typeof one];
  if ((now.value.low ?? 0) + 1 !== then.value.low) return false;
  if (/^(?:about to turn|turn(?:s|ing)?|will (?:be|turn))\b/i.test(then.text)) return true;
  const [day, published] = [periodOf(then), publishedOf(then.source)];
  return day !== null && published !== null && day > published;
}

function ageAndBirth(aged: ClaimOf<"age">, born: ClaimOf<"date">, { publishedOf }: ComparisonContext): Judgement {
  if (aged.negated || born.negated) return agree("one of the two is denied");
  const birth = born.value.from === null || born.value.relation !== "at" ? null : stretchOf(born.value.from);
  const days = [publishedOf(aged.source), periodOf(aged)].flatMap((iso) =>
    iso === null ? [] : (stretchOf(iso) ?? []),
  );
  const { low, high, approximate } = aged.value;
  if (birth === null || days.length === 0 || (low === null && high === null))
    return agree("no day to reckon the age from");
  const reckoned = days.map((day) => yearsBetween(birth, day));
  const slack = approximate || born.value.approximate ? Math.max(1, (low ?? high ?? 0) / 10) : 0;
  const fits = reckoned.some(
    ([youngest, oldest]) =>
      (high === null || youngest <= high + slack) && (low === null || oldest >= Math.floor(low) - slack),
  );
  if (fits) return agree("the age fits the date of birth");
  const [youngest, oldest] = reckoned[0] as readonly [number, number];
  return differ(
    `the date of birth makes it ${youngest === oldest ? youngest : `${youngest} or ${oldest}`}`,
    "contradiction",
  );
}

/** The time that the sentence gives besides the age: "who died in 1999 at the age of 75". */
function periodOf({ subject: { period } }: Claim): string | null {
  return period === null || period.relation !== "at" || period.from !== period.to ? null : period.from;
}

/** Whole years of age, at least and at most, that somebody born then had at that time. */
function yearsBetween(birth: Stretch, day: Stretch): readonly [youngest: number, oldest: number] {
  const youngest = Math.floor((day.start - slackDays * minutesInDay - birth.end + 1) / yearLength);
  const oldest = Math.floor((day.end - birth.start) / yearLength);
  return [youngest, oldest];
}
