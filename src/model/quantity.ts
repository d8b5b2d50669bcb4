/**
 * A numeric value as written, as an interval: exact when `low` equals `high`; `null` is an open end.
 * `at least 12` is `[12, null]`, `more than 12` the same with `lowExclusive`, `10-12` is `[10, 12]`, `dozens` is
 * `[24, null]`, `up to 700` is `[null, 700]`, `about 700` is `[700, 700]` and approximate.
 */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** A hedge such as about, some, nearly, an estimated, or an inherently vague figure. */
  readonly approximate: boolean;
  /** The low end itself is excluded ("more than 12"). */
  readonly lowExclusive?: true;
  /** The high end itself is excluded ("fewer than 12"). */
  readonly highExclusive?: true;
}

/** An interval with what keeps one figure from being comparable with another. */
export interface Quantity extends Interval {
  /** A change, not a level: "rose by 5", "a drop of 5", "5 more". */
  readonly change?: "increase" | "decrease";
  /** The denominator of a rate, as an ISO 8601 duration ("P1Y", "P6M") or a singular noun ("person", "barrel"). */
  readonly per?: string;
  /** The unit of the last written non-zero digit: 2,487 gives 1; 2,500 gives 100; 5.2 gives 0.1; $600 million gives 1e8. */
  readonly roundness: number;
}

export interface MoneyValue extends Quantity {
  /** ISO 4217 code, or the bare symbol (`$`, `kr`) when the source does not say which currency it stands for. */
  readonly currency: string;
}

export interface CountValue extends Quantity {
  /** What is counted, as written: "Navy divers", "county roads", "shifts"; of a score its stage: "final score". */
  readonly what: string;
  /** Of a score the other side's figure: 2 in "won 3-2", whose own figure, `low` and `high`, is 3. */
  readonly against?: number;
}

export interface PercentValue extends Quantity {
  readonly unit: "%" | "percentage points";
  /** What it is a share of, as written, when the text says. */
  readonly what?: string;
}

export interface MeasureValue extends Quantity {
  /** Canonical unit symbol or name: "km", "mi", "°C", "magnitude". */
  readonly unit: string;
  /** Kind of physical quantity: "length", "mass", "temperature", "magnitude" … Values of two dimensions never compare. */
  readonly dimension: string;
  /** The same interval in the base unit of the dimension (metre, kilogram, square metre, second, kelvin …). */
  readonly base: Interval;
}

export interface RankValue extends Interval {
  /** What is ranked, as written: "largest city". */
  readonly what: string;
}

/** An age, in years; months and weeks are fractions of a year, with the unit as written kept. */
export interface AgeValue extends Interval {
  readonly unit: "year" | "month" | "week" | "day";
}
