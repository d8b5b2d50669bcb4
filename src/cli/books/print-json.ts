import type { OpenBook } from "./contract.js";
import { shown } from "./find.js";
import { placeIn, type RuleOrigin } from "./origins.js";

/** The book in force for programs: every value with its place, `file:line`, or "default". */
export function bookAsJson({ layers, shipped }: OpenBook, rules: readonly RuleOrigin[]): string {
  const book = {
    books: layers.map(({ text }) => text.path),
    shipped,
    ruleFolders: layers.flatMap((layer) =>
      layer.folders.map((folder, index) => ({ value: shown(folder), from: placeIn(layer, ["ruleFolders", index]) })),
    ),
    rules: Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule])),
    lexicon: layers.flatMap((layer) =>
      Object.entries(layer.yaml.value.lexicon ?? {}).map(([list, value]) => ({
        list,
        value,
        from: placeIn(layer, ["lexicon", list]),
      })),
    ),
    overrides: layers.flatMap((layer) =>
      (layer.yaml.value.overrides ?? []).map((override, index) => ({
        ...override,
        base: shown(layer.base),
        from: placeIn(layer, ["overrides", index]),
      })),
    ),
  };
  return `${JSON.stringify(book, null, 2)}\n`;
}
