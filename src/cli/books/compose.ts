// Makes one book of a chain of book files. Rules come first (shipped, then each book's own, which take the place of those
// with the same id), then settings, additions and overrides in the order of the chain. Refuses with every problem at once.
import { existsSync } from "node:fs";
import type { BookData, WrittenSettings } from "../../check/books/book-data.js";
import { settingFrom } from "../../check/books/book-data.js";
import { bookSchema } from "../../check/books/book-schema.js";
import { judgedBy, type RuleFile, rulesFrom } from "../../check/rule-data.js";
import { type RuleSetting, setRule } from "../../check/settings.js";
import { InputError, type Problem } from "../../errors.js";
import { withAddition } from "../../lexicon/additions.js";
import { buildLexicon, type LexiconData, lexiconParts } from "../../lexicon/index.js";
import type { LexiconPart } from "../../lexicon/part.js";
import { readYaml } from "../../yaml/read.js";
import { bookData } from "../book-files.js";
import { shippedSource } from "../book-source.js";
import type { BookOverride, OpenBook } from "./contract.js";
import { shown } from "./find.js";
import { type Layer, readLayers } from "./layers.js";

/** The book of a book file and all that it extends; throws InputError with the problems of all their files. */
export async function composeBook(file: string): Promise<OpenBook> {
  if (!existsSync(file)) {
    const help = "`--config` names a book file, usually claimcheck.yaml.";
    throw new InputError([{ code: "file-not-found", path: shown(file), message: "there is no such book file", help }]);
  }
  const { layers, shipped, problems: found } = readLayers(file);
  const [ours, own] = await Promise.all([bookData(shippedSource()), ownFiles(layers)]);
  const ruleFiles = inForce([shipped ? ours.rules : [], ...own.rules]);
  const problems = [...found, ...own.problems, ...layers.flatMap((layer) => problemsOf(layer, ruleFiles))];
  if (problems.length > 0) throw new InputError(problems);

  const lexiconData = withAdditions({ ...ours.lexicon, ...own.lexicon }, layers);
  const settings = settingsOf(layers);
  return {
    rules: rulesFrom(ruleFiles).map((rule) => setRule(rule, settings.get(rule.id) ?? [])),
    lexicon: buildLexicon(lexiconData),
    lexiconData,
    overrides: layers.flatMap(overridesOf),
    layers,
    shipped,
    settings,
    ruleFiles,
  };
}

/** The rules and word lists that the books bring along. The validator of rules is loaded only when there are some. */
async function ownFiles(layers: readonly Layer[]) {
  const rules: RuleFile[][] = [];
  const problems: Problem[] = [];
  let lexicon: LexiconData = {};
  for (const { own } of layers) {
    if (own.rules.length > 0) {
      const { lintRuleFiles } = await import("../../check/load.js");
      const read = lintRuleFiles(own.rules);
      rules.push(read.rules);
      problems.push(...read.problems);
    }
    if (own.lexicon.length > 0) {
      const { lintLists } = await import("../../lexicon/read.js");
      const read = lintLists(own.lexicon);
      lexicon = { ...lexicon, ...read.data };
      problems.push(...read.problems);
    }
  }
  return { rules, lexicon, problems };
}

/** Of rules with one id the last, which is the one of the book nearest to the reader. */
function inForce(stacked: readonly (readonly RuleFile[])[]): RuleFile[] {
  return [...new Map(stacked.flat().map((file) => [file.data.id, file])).values()];
}

function problemsOf({ text, yaml }: Layer, rules: readonly RuleFile[]): readonly Problem[] {
  const named = namedIn(yaml.value);
  const settable = rules.map(({ data }) => ({ id: data.id, title: data.title, judge: judgedBy(data).name }));
  const reading = readYaml<BookData>(text, bookSchema(settable, { detailed: named }));
  return "problems" in reading ? reading.problems : [];
}

/** Ids and lists that a book names; it may still be anything, so whatever does not fit is passed over. */
function namedIn(value: unknown): { rules: ReadonlySet<string>; lists: ReadonlySet<string> } {
  const { rules, lexicon, overrides } = record(value);
  const overridden = (Array.isArray(overrides) ? overrides : []).flatMap((entry) =>
    Object.keys(record(record(entry)["rules"])),
  );
  return {
    rules: new Set([...Object.keys(record(rules)), ...overridden]),
    lists: new Set(Object.keys(record(lexicon))),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function withAdditions(lexicon: LexiconData, layers: readonly Layer[]): LexiconData {
  const schemas = new Map(
    Object.values<LexiconPart<never, unknown>>(lexiconParts).map(({ name, schema }) => [name, schema]),
  );
  const data: Record<string, unknown> = { ...lexicon };
  for (const { yaml } of layers) {
    for (const [name, addition] of Object.entries(yaml.value.lexicon ?? {})) {
      data[name] = withAddition(data[name], addition, schemas.get(name) ?? {});
    }
  }
  return data;
}

function overridesOf({ yaml, base }: Layer): BookOverride[] {
  return (yaml.value.overrides ?? []).map(({ publishers = [], folders = [], rules }) => ({
    publishers,
    folders,
    base,
    rules: settingsFrom(rules),
  }));
}

function settingsOf(layers: readonly Layer[]): ReadonlyMap<string, readonly RuleSetting[]> {
  const all = new Map<string, RuleSetting[]>();
  for (const { yaml } of layers) {
    for (const [id, setting] of settingsFrom(yaml.value.rules ?? {})) all.set(id, [...(all.get(id) ?? []), setting]);
  }
  return all;
}

function settingsFrom(written: WrittenSettings): Map<string, RuleSetting> {
  return new Map(Object.entries(written).map(([id, setting]) => [id, settingFrom(setting)]));
}
