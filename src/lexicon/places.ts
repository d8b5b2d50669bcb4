// Places with their spellings, peoples and capitals: one entry, one place, however it is written.
import { entriesOf, fold } from "./fold.js";
import type { LexiconPart } from "./part.js";
import { commaEntries } from "./text-lists.js";

export interface PlacesData {
  readonly countries: string;
  readonly regions: string;
  readonly states: string;
  readonly cities: string;
  readonly ambiguous: string;
}

export interface Place {
  /** The name that reports show; two spellings of one place have one. */
  readonly name: string;
  readonly kind: "country" | "region" | "state" | "city";
  /** Country whose capital it is, or null. */
  readonly capitalOf: string | null;
}

export interface Places {
  /** Folded name or other spelling to its place. Where a city and a state share a name, the later list wins. */
  readonly byName: ReadonlyMap<string, Place>;
  /** Folded adjective or name of a people to its place: "ukrainian", "danes". */
  readonly byPeople: ReadonlyMap<string, Place>;
  /** Folded names that are also persons' names or ordinary words. */
  readonly ambiguous: ReadonlySet<string>;
  /** The most words that one name has. */
  readonly longest: number;
}

const list = commaEntries;
const kinds = [
  ["regions", "region"],
  ["states", "state"],
  ["cities", "city"],
  ["countries", "country"],
] as const;

export const places: LexiconPart<PlacesData, Places> = {
  name: "places",
  documentation:
    "Countries, regions, states and cities, with other spellings, peoples and capitals. Names in one entry are one place: sources that differ only in them agree.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["countries", "regions", "states", "cities", "ambiguous"],
    properties: { countries: list, regions: list, states: list, cities: list, ambiguous: list },
  },
  build(data) {
    const byName = new Map<string, Place>();
    const byPeople = new Map<string, Place>();
    for (const [key, kind] of kinds) {
      for (const entry of entriesOf(data[key])) {
        const [land = "", capital] = entry.split("@");
        const [names = "", ...peoples] = land.split("/").map((part) => part.trim());
        const place = addNames(names, kind, null, byName);
        for (const people of peoples) {
          byPeople.set(fold(people), place);
          byPeople.set(`${fold(people)}s`, place);
        }
        if (capital !== undefined) addNames(capital, "city", place.name, byName);
      }
    }
    let longest = 1;
    for (const name of byName.keys()) longest = Math.max(longest, name.split(" ").length);
    return { byName, byPeople, ambiguous: new Set(entriesOf(data.ambiguous).map(fold)), longest };
  },
};

function addNames(names: string, kind: Place["kind"], capitalOf: string | null, byName: Map<string, Place>): Place {
  const spellings = names.split("|").map((name) => name.trim());
  const place: Place = { name: spellings[0] as string, kind, capitalOf };
  for (const spelling of spellings) byName.set(fold(spelling), place);
  return place;
}
