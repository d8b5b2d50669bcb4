// All conditions by which a rule can select claims. A new one is one constant beside these and one line here.
import { about, entity, notAbout } from "./about.js";
import type { Condition } from "./condition.js";
import { attributed, hedged, modality, time, zone } from "./manner.js";
import { giver, of, party, place, publisher, receiver, speaker, who } from "./names.js";
import { matching, words } from "./words.js";

/** In the order in which the schema and the help show them. */
export const conditions: readonly Condition[] = [
  about,
  notAbout,
  words,
  matching,
  entity,
  who,
  giver,
  receiver,
  of,
  party,
  place,
  speaker,
  publisher,
  zone,
  attributed,
  hedged,
  modality,
  time,
];

const byName = new Map(conditions.map((condition) => [condition.name, condition]));

/** The condition of that name, or undefined. */
export function conditionNamed(name: string): Condition | undefined {
  return byName.get(name);
}
