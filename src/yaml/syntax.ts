// Takes the text of a YAML file, gives its document, or every place where it is not YAML that we accept: one document,
// keys that are unique and text, no tags, few aliases and none inside itself, of a sensible size.
import { type Document, isAlias, isCollection, LineCounter, parseAllDocuments, visit, type YAMLError } from "yaml";
import type { Problem } from "../errors.js";
import { type LocatedFile, problemInRange } from "./places.js";
import type { TextFile } from "./text-file.js";

/** Rule files and word lists are far smaller; more is a mistake (an archive, a log) and would only cost time. */
const largestFile = 4_000_000;

/** Deeper nesting than any rule needs; it guards the recursive parser. */
const deepest = 200;

/** How many problems of syntax are shown: after the first few, the rest are mostly consequences. */
const mostShown = 20;

const wording: Partial<Record<YAMLError["code"], { message: string; help?: string }>> = {
  DUPLICATE_KEY: { message: "this key is given twice", help: "Keep one of the two." },
  TAB_AS_INDENT: { message: "a tab is used to indent", help: "Indent with spaces." },
  MULTIPLE_DOCS: { message: "the file holds more than one document", help: "Put each into a file of its own." },
  BAD_ALIAS: { message: "this alias (*name) has no anchor (&name) before it" },
  NON_STRING_KEY: { message: "a key must be plain text" },
  TAG_RESOLVE_FAILED: { message: "tags (!name) are not used here", help: "Write the value without a tag." },
};

/** A parsed document that can be pointed into; `problems` may still be non-empty (duplicate keys do not stop reading). */
export interface ParsedYaml extends LocatedFile {
  readonly value: unknown;
}

/** Parses; `parsed` is null when the syntax problems leave nothing sound to validate. */
export function parseYaml(given: TextFile): { parsed: ParsedYaml | null; problems: readonly Problem[] } {
  const file = { path: given.path, text: given.text.replace(/^\uFEFF/, "") };
  const unreadable = refusal(file);
  if (unreadable !== null) return { parsed: null, problems: [unreadable] };
  try {
    return parse(file);
  } catch (error) {
    // The parser is recursive and other people's; whatever a hostile file makes it throw is that file's problem.
    const message =
      error instanceof RangeError
        ? "is nested too deeply to be read"
        : /alias count/i.test(String(error))
          ? "uses too many aliases (*name) to be read"
          : `cannot be read as YAML (${brief(error)})`;
    return { parsed: null, problems: [{ code: "yaml-syntax", path: file.path, message }] };
  }
}

function parse(file: TextFile): { parsed: ParsedYaml | null; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const documents = parseAllDocuments(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const document = (Array.isArray(documents) ? documents[0] : undefined) as Document.Parsed | undefined;
  if (document === undefined || document.contents === null) {
    const help = "Fill it, or delete the file.";
    return { parsed: null, problems: [{ code: "empty-file", path: file.path, message: "the file is empty", help }] };
  }
  const located = { file, document: document as Document, lines };
  const second = documents[1];
  const errors = [...document.errors, ...document.warnings];
  const problems = distinctLines(errors.map((error) => syntaxProblem(located, error)));
  if (second !== undefined) {
    const start = second.contents?.range?.[0] ?? second.range[0];
    problems.push(
      problemInRange(
        located,
        { start, end: start + 1 },
        { code: "yaml-multiple-docs", ...(wording.MULTIPLE_DOCS as { message: string }) },
      ),
    );
  }
  problems.push(...selfReferences(located));
  if (problems.some((problem) => problem.code !== "yaml-duplicate-key")) return { parsed: null, problems };
  return { parsed: { ...located, value: document.toJS({ maxAliasCount: 100 }) }, problems };
}

function refusal(file: TextFile): Problem | null {
  const { path, text } = file;
  if (text.includes("\u0000")) return { code: "not-text", path, message: "is not a text file" };
  if (text.length > largestFile) {
    return {
      code: "too-large",
      path,
      message: `is too large to be read (${(text.length / 1e6).toFixed(1)} million characters)`,
    };
  }
  if (nestsTooDeeply(text)) return { code: "yaml-syntax", path, message: "is nested too deeply to be read" };
  return null;
}

/**
 * A cheap upper bound on the nesting of brackets, of `- - -` on one line and of indentation. Brackets and indents inside
 * texts count too, which does no harm.
 */
function nestsTooDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") {
      if (++depth > deepest) return true;
    } else if ((character === "]" || character === "}") && depth > 0) depth--;
  }
  return /^\s*(?:[-?] ){200}/m.test(text) || indentsTooDeeply(text);
}

function indentsTooDeeply(text: string): boolean {
  const open: number[] = [];
  for (const match of text.matchAll(/^ *(?=[^ \r\n])/gm)) {
    const indent = match[0].length;
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    if (open.push(indent) > deepest) return true;
  }
  return false;
}

function syntaxProblem(located: LocatedFile, error: YAMLError): Problem {
  const known = wording[error.code];
  const code = `yaml-${error.code.toLowerCase().replaceAll("_", "-")}`;
  const message = known?.message ?? `not valid YAML: ${lowerFirst(error.message.split("\n")[0] ?? error.code)}`;
  const [start, end] = error.pos;
  // The parser often marks one character; the word that begins there is easier to see.
  const word = /^[\w-]+/.exec(located.file.text.slice(start, start + 60))?.[0] ?? "";
  return problemInRange(
    located,
    { start, end: Math.max(end, start + word.length) },
    { code, message, help: known?.help },
  );
}

/** One problem a line: one slip often makes the parser complain several times at nearly the same place. */
function distinctLines(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number | undefined>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line)).slice(0, mostShown);
}

function selfReferences(located: LocatedFile): Problem[] {
  const problems: Problem[] = [];
  visit(located.document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(located.document);
      if (!isCollection(target) || !ancestors.includes(target) || !isAlias(alias)) return;
      const [start, end] = alias.range ?? [0, 1];
      problems.push(
        problemInRange(
          located,
          { start, end },
          { code: "yaml-alias", message: "this alias refers to a part that contains it" },
        ),
      );
    },
  });
  return problems;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function brief(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 120) : "unknown reason";
}
