// A length of time as read, before it is a value: the contract of the readers in this folder.
import type { Amount } from "../time/amount.js";
import type { TimeUnit } from "../time/vocabulary.js";

export interface LengthPart {
  readonly unit: TimeUnit;
  readonly amount: Amount;
}

/** A length as read: so many units, with smaller units added. */
export interface Length {
  /** First atom of the number, without hedge. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly LengthPart[];
  readonly amount: Amount;
  readonly sense: "length" | "age" | "ago";
}
