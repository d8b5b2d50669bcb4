import { fold } from "./fold.js";
import type { Lexicon } from "./index.js";

/** The country that a name stands for: its own, that of a people, that of a capital which speaks for it; otherwise null. */
export function countryOf(name: string, { places }: Pick<Lexicon, "places">): string | null {
  const key = fold(name);
  const place = places.byName.get(key) ?? places.byPeople.get(key);
  if (place === undefined) return null;
  if (place.capitalOf !== null) return place.capitalOf;
  return place.kind === "city" ? null : place.name;
}
