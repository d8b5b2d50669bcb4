// All requirements, by the name that rules use. A new requirement is one file beside this one and one line here.
import { attribution } from "./attribution.js";
import { headline } from "./headline.js";
import { keptHedge } from "./kept-hedge.js";
import { origins } from "./origins.js";
import { partsAddUp } from "./parts-add-up.js";
import type { Requirement } from "./requirement.js";

export const requirements: readonly Requirement[] = [attribution, origins, keptHedge, headline, partsAddUp];

const byName = new Map(requirements.map((requirement) => [requirement.name, requirement]));

/** The requirement of that name, or undefined. */
export function requirementNamed(name: string): Requirement | undefined {
  return byName.get(name);
}
