// All comparisons, by the name that rules use. A new comparison is one file beside this one and one line here.
import { age } from "./age.js";
import { amount } from "./amount.js";
import type { Comparison } from "./comparison.js";
import { copy } from "./copy.js";
import { date } from "./date.js";
import { duration } from "./duration.js";
import { figure } from "./figure.js";
import { holder } from "./holder.js";
import { name } from "./name.js";
import { quoteSpeaker } from "./quote-speaker.js";
import { role } from "./role.js";
import { score } from "./score.js";
import { statementSpeaker } from "./statement-speaker.js";
import { wording } from "./wording.js";

export const comparisons: readonly Comparison[] = [
  amount,
  age,
  figure,
  score,
  date,
  duration,
  name,
  role,
  holder,
  wording,
  quoteSpeaker,
  statementSpeaker,
  copy,
];

const byName = new Map(comparisons.map((comparison) => [comparison.name, comparison]));

/** The comparison of that name, or undefined. */
export function comparisonNamed(name: string): Comparison | undefined {
  return byName.get(name);
}
