// Where each line of the book in force comes from. Takes an open book; gives for every rule its state, severity and options
// with the file and line that decided them, and the same for added words and overrides.
import type { WrittenSetting } from "../../check/books/book-data.js";
import { judgedBy, type RuleFile } from "../../check/rule-data.js";
import type { Rule } from "../../model/rule.js";
import type { YamlPath } from "../../yaml/places.js";
import { readYaml, type TextFile } from "../../yaml/read.js";
import type { OpenBook } from "./contract.js";
import type { Layer } from "./layers.js";

/** A value with the place that decided it: `claimcheck.yaml:4`, or `default` for what nobody wrote. */
export interface Decided<T = unknown> {
  readonly value: T;
  readonly from: string;
}

export interface RuleOrigin {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly state: Decided<"on" | "off">;
  readonly severity: Decided;
  readonly options: Readonly<Record<string, Decided>>;
}

/** Where the rules of a book come from, in the order of their ids. `texts` holds the rule files by their shown paths. */
export function ruleOrigins(book: OpenBook, texts: ReadonlyMap<string, TextFile>): RuleOrigin[] {
  const files = new Map(book.ruleFiles.map((file) => [file.data.id, file]));
  return book.rules.flatMap((rule) => {
    const file = files.get(rule.id);
    return file === undefined ? [] : [originOf(rule, file, texts.get(file.path), book.layers)];
  });
}

function originOf(rule: Rule, file: RuleFile, text: TextFile | undefined, layers: readonly Layer[]): RuleOrigin {
  const own = placesIn(file.path, text);
  const judge = file.data.compare === undefined ? "require" : "compare";
  const written = judgedBy(file.data).options;
  const severityLine = own(["severity"]);
  let state: Decided<"on" | "off"> = { value: file.data.severity === "off" ? "off" : "on", from: severityLine };
  let severity: Decided = { value: file.data.severity, from: severityLine };
  const options: Record<string, Decided> = {};
  for (const [name, value] of Object.entries(rule.compare.options)) {
    options[name] = { value, from: name in written ? own([judge, name]) : "default" };
  }
  for (const layer of layers) {
    const setting = layer.yaml.value.rules?.[rule.id];
    if (setting === undefined) continue;
    const at = (...keys: string[]) => placeIn(layer, ["rules", rule.id, ...keys]);
    state = { value: setting === "off" ? "off" : "on", from: at() };
    if (isSeverity(setting)) severity = { value: setting, from: at() };
    if (typeof setting === "string") continue;
    for (const [name, value] of Object.entries(setting)) {
      if (name === "severity") severity = { value, from: at(name) };
      else options[name] = { value, from: at(name) };
    }
  }
  if (severity.value === "off") severity = { value: rule.severity, from: severity.from };
  return { id: rule.id, title: rule.title, file: file.path, state, severity, options };
}

function isSeverity(setting: WrittenSetting): boolean {
  return typeof setting === "string" && setting !== "on" && setting !== "off";
}

/** `file:line` of a key in a book file. */
export function placeIn({ text, yaml }: Layer, path: YamlPath): string {
  return `${text.path}:${yaml.placeAt(path, { key: true }).line}`;
}

/** The same for keys of a rule file, which is parsed once. */
function placesIn(shownAs: string, text: TextFile | undefined): (path: YamlPath) => string {
  const reading = text === undefined ? null : readYaml<unknown>(text, {});
  if (reading === null || "problems" in reading) return () => shownAs;
  return (path) => `${shownAs}:${reading.placeAt(path, { key: true }).line}`;
}
