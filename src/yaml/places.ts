// Where in a YAML file a value or key stands: takes a parsed document and a path of keys and indexes, gives the problem
// at that place. Refuses nothing: a path that leads nowhere is answered with the nearest node above it.
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { Problem } from "../errors.js";
import { codeFrame } from "./code-frame.js";
import type { TextFile } from "./text-file.js";

/** Keys and indexes from the top of the document down. */
export type YamlPath = readonly (string | number)[];

/** Half-open, in UTF-16 units of the file's text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface PlaceOptions {
  /** Point at the key instead of its value. */
  readonly key?: boolean;
  /** Point at these words inside the value. */
  readonly within?: string;
}

/** What there is to say about a problem, but for its place. */
export interface ProblemText {
  readonly code: string;
  readonly message: string;
  readonly help?: string | undefined;
}

/** A YAML file with the means to point into it. */
export interface LocatedFile {
  readonly file: TextFile;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Line and column, from 1, of the place that `path` leads to. */
export function placeAt(
  located: LocatedFile,
  path: YamlPath,
  options: PlaceOptions = {},
): { readonly line: number; readonly column: number } {
  const { line, col } = located.lines.linePos(rangeOf(located, path, options).start);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The problem with path, line, column and code frame of the place that `path` leads to. */
export function problemAt(
  located: LocatedFile,
  path: YamlPath,
  text: ProblemText,
  options: PlaceOptions = {},
): Problem {
  return problemInRange(located, rangeOf(located, path, options), text);
}

/** The same for a range of the text. */
export function problemInRange(located: Pick<LocatedFile, "file" | "lines">, range: Range, text: ProblemText): Problem {
  const { line, col } = located.lines.linePos(range.start);
  const place = { path: located.file.path, line: Math.max(1, line), column: Math.max(1, col) };
  const frame = codeFrame(located.file.text, place.line, place.column, range.end - range.start);
  const help = text.help === undefined ? {} : { help: text.help };
  return { code: text.code, message: text.message, ...place, frame, ...help };
}

function rangeOf(located: LocatedFile, path: YamlPath, options: PlaceOptions): Range {
  const { document, file } = located;
  let node = document.contents as Node | null | undefined;
  let range = rangeOfNode(node) ?? { start: 0, end: 1 };
  for (const [depth, step] of path.entries()) {
    const child = childOf(resolved(document, node), step);
    if (child === undefined) return firstLine(file.text, range);
    const keyRange = rangeOfNode(child.key);
    const valueRange = rangeOfNode(child.value);
    const last = depth === path.length - 1;
    range = (last && options.key === true ? keyRange : valueRange) ?? keyRange ?? valueRange ?? range;
    // An empty value ("title:") has no width; the key is the better place to look at.
    if (last && range.start === range.end && keyRange !== undefined) range = keyRange;
    node = child.value;
  }
  if (options.within !== undefined) {
    const start = file.text.indexOf(options.within, range.start);
    if (start >= 0 && start < range.end) return { start, end: start + options.within.length };
  }
  return firstLine(file.text, range);
}

function childOf(node: unknown, step: string | number): { key: Node | null; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item) === String(step));
    return pair === undefined ? undefined : { key: pair.key as Node | null, value: pair.value as Node | null };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item === undefined ? undefined : { key: null, value: item };
  }
  return undefined;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function resolved(document: Document, node: unknown): Node | undefined {
  return (isAlias(node) ? node.resolve(document) : (node as Node | null)) ?? undefined;
}

function rangeOfNode(node: Node | null | undefined): Range | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function firstLine(text: string, range: Range): Range {
  const end = text.indexOf("\n", range.start);
  return end >= 0 && end < range.end ? { start: range.start, end } : range;
}
