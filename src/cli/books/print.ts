// The book in force as one book file, with the place of every line behind it. Takes an open book and where its rules come
// from; gives YAML that, read as a book file in the working folder, makes the same book again.
import { join, relative } from "node:path";
import { stringify } from "yaml";
import { recommended } from "../../check/books/book-data.js";
import { withAddition } from "../../lexicon/additions.js";
import { lexiconParts } from "../../lexicon/index.js";
import type { LexiconPart } from "../../lexicon/part.js";
import type { OpenBook } from "./contract.js";
import { shown } from "./find.js";
import { placeIn, type RuleOrigin } from "./origins.js";

/** A line of YAML and the place that it comes from; null where there is nothing to say. */
type Line = readonly [text: string, from: string | null];

/** From this column on, places are not pushed further to the right. */
const widestColumn = 60;

/** The book as YAML, each line with its place as a comment. */
export function bookAsYaml(book: OpenBook, rules: readonly RuleOrigin[]): string {
  const lines: Line[] = [
    [`extends: ${book.shipped ? recommended : "[]"}`, null],
    ...folderLines(book),
    ["rules:", null],
    ...rules.flatMap(ruleLines),
    ...lexiconLines(book),
    ...overrideLines(book),
  ];
  const column = Math.min(Math.max(...lines.map(([text, from]) => (from === null ? 0 : text.length))), widestColumn);
  const body = lines.map(([text, from]) => (from === null ? text : `${text.padEnd(column)}  # ${from}`));
  return `${[heading(book), ...body].join("\n")}\n`;
}

function heading({ layers }: OpenBook): string {
  if (layers.length === 0) return "# There is no claimcheck.yaml here or above: the shipped book is in force.";
  const files = layers.map(({ text }) => text.path);
  return `# In force: ${files.at(-1)}${files.length > 1 ? `, which stands on ${files.slice(0, -1).join(", ")}` : ""}`;
}

function folderLines({ layers }: OpenBook): Line[] {
  const folders = layers.flatMap((layer) =>
    layer.folders.map(
      (folder, index): Line => [`  - ${inline(shown(folder))}`, placeIn(layer, ["ruleFolders", index])],
    ),
  );
  return folders.length === 0 ? [] : [["ruleFolders:", null], ...folders];
}

function ruleLines({ id, title, file, state, severity, options }: RuleOrigin): Line[] {
  const heading: Line = [`  # ${title.replace(/\s+/g, " ")} (${file})`, null];
  if (state.value === "off") return [heading, [`  ${id}: off`, state.from]];
  return [
    heading,
    [`  ${id}:`, null],
    [`    severity: ${inline(severity.value)}`, severity.from],
    ...Object.entries(options).map(([name, { value, from }]): Line => [`    ${name}: ${inline(value)}`, from]),
  ];
}

/** All additions to a list as one, with every place that adds to it. */
function lexiconLines({ layers }: OpenBook): Line[] {
  const lines: Line[] = [];
  for (const { name, schema } of Object.values<LexiconPart<never, unknown>>(lexiconParts)) {
    let sum: unknown;
    const from: string[] = [];
    for (const layer of layers) {
      const addition = layer.yaml.value.lexicon?.[name];
      if (addition === undefined) continue;
      sum = withAddition(sum, addition, schema);
      from.push(placeIn(layer, ["lexicon", name]));
    }
    if (sum !== undefined) lines.push([`  ${name}:`, from.join(", ")], ...indented(sum, 4));
  }
  return lines.length === 0 ? [] : [["lexicon:", null], ...lines];
}

function overrideLines({ layers }: OpenBook): Line[] {
  const lines = layers.flatMap((layer) =>
    (layer.yaml.value.overrides ?? []).flatMap(({ publishers, folders, rules }, index): Line[] => {
      const at = (...path: string[]) => placeIn(layer, ["overrides", index, ...path]);
      const from = folders?.map((folder) => slashed(join(relative(process.cwd(), layer.base), folder)));
      return [
        [
          `  - ${publishers ? `publishers: ${inline(publishers)}` : `folders: ${inline(from)}`}`,
          at(publishers ? "publishers" : "folders"),
        ],
        ...(publishers && from ? [[`    folders: ${inline(from)}`, at("folders")] as const] : []),
        ["    rules:", null],
        ...Object.entries(rules).map(([id, setting]): Line => [`      ${id}: ${inline(setting)}`, at("rules", id)]),
      ];
    }),
  );
  return lines.length === 0 ? [] : [["overrides:", null], ...lines];
}

/** A value on one line. */
function inline(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

function indented(value: unknown, by: number): Line[] {
  const text = stringify(value, { lineWidth: 0 }).trimEnd();
  return text.split("\n").map((line) => [`${" ".repeat(by)}${line}`, null]);
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
