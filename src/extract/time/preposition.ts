// The preposition before a time, with the words that go with it: "no later than", "as early as", "shortly after".
import type { DateValue } from "../../model/timespan.js";
import { type Edge, type Line, wordAt } from "./moment.js";

const relations: ReadonlyMap<string, DateValue["relation"]> = new Map<string, DateValue["relation"]>([
  ...["on", "in", "at", "during", "throughout", "over", "around", "about", "circa", "between"].map(
    (word) => [word, "at"] as const,
  ),
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["by", "until"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
]);
/** Before a time they make it the first of a stretch: "starting Monday", "effective on May 1". */
const openings = new Set(["starting", "beginning", "commencing", "effective"]);
/** How a preposition places what happened, and where it starts. */
export interface Preposition {
  readonly word: string;
  readonly relation: DateValue["relation"];
  readonly start: number;
  readonly approximate: boolean;
  readonly hedge?: readonly [number, number];
  readonly edge?: Edge;
}

/** The preposition that ends right before the atom, not reaching before `floor`. */
export function prepositionBefore(line: Line, at: number, floor: number): Preposition | null {
  const word = (back: number) => (at - back >= floor ? wordAt(line, at - back) : "");
  const one = word(1);
  if (one === "as" && word(3) === "as" && ["early", "late", "recently", "far", "soon"].includes(word(2)))
    return { word: "as", relation: "at", start: at - 3, approximate: false, hedge: [at - 3, at] };
  if (one === "of" && word(2) === "as") return { word: "as of", relation: "at", start: at - 2, approximate: false };
  if (one === "of" && word(2) === "ahead")
    return { word: "ahead", relation: "before", start: at - 2, approximate: false };
  if (one === "to" && word(2) === "prior")
    return { word: "prior", relation: "before", start: at - 2, approximate: false };
  if (one === "than" && (word(2) === "later" || word(2) === "earlier") && word(3) === "no")
    return {
      word: "than",
      relation: word(2) === "later" ? "until" : "since",
      start: at - 3,
      approximate: false,
      hedge: [at - 3, at],
    };
  if (openings.has(one)) return { word: one, relation: "since", start: at - 1, approximate: false };
  if (one === "than" && word(2) === "later") return { word: one, relation: "after", start: at - 2, approximate: false };
  if (one === "than" && word(2) === "earlier")
    return { word: one, relation: "before", start: at - 2, approximate: false };
  const relation = relations.get(one);
  if (relation === undefined) return null;
  const two = word(2);
  if (two === "early" || two === "late") return { word: one, relation, start: at - 2, approximate: false, edge: two };
  if (two === "sometime" || (two === "time" && word(3) === "some"))
    return { word: one, relation, start: two === "time" ? at - 3 : at - 2, approximate: true };
  if (
    (relation === "before" || relation === "after") &&
    ["shortly", "just", "soon", "right", "immediately"].includes(two)
  )
    return { word: one, relation, start: at - 2, approximate: true, hedge: [at - 2, at - 1] };
  if (one === "on" && openings.has(two)) return { word: one, relation: "since", start: at - 2, approximate: false };
  if (one === "in" && (two === "back" || openings.has(two))) {
    if (two === "back") return { word: one, relation, start: at - 2, approximate: false };
    return { word: one, relation: "since", start: at - 2, approximate: false };
  }
  if (two === "ever" && one === "since") return { word: one, relation, start: at - 2, approximate: false };
  if (one === "until" && two === "up") return { word: one, relation, start: at - 2, approximate: false };
  return { word: one, relation, start: at - 1, approximate: false };
}
