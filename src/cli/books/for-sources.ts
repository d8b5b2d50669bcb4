// Takes an open book and the sources of a run, gives the book as the checker wants it: every override says for which of
// these sources it holds.
import { relative, resolve } from "node:path";
import type { Book } from "../../check/book.js";
import type { SourceOverride } from "../../check/overrides.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Source } from "../../model/source.js";
import type { BookOverride, OpenBook } from "./contract.js";

/** Absolute path of the file of each source, by id; standard input has none. */
export type SourceFiles = ReadonlyMap<string, string>;

/** The book for these sources. */
export async function bookFor(open: OpenBook, sources: readonly Source[], files: SourceFiles): Promise<Book> {
  const { rules, lexicon } = open;
  if (open.overrides.length === 0) return { rules, lexicon };
  const overrides: SourceOverride[] = [];
  for (const override of open.overrides) {
    const lies = await folderTest(override);
    const published = publisherTest(override.publishers, lexicon);
    const held = sources.filter((source) => published(source) || lies(files.get(source.id)));
    overrides.push({ sources: new Set(held.map(({ id }) => id)), rules: override.rules });
  }
  return {
    rules: rules.map((rule) => withoutOff(rule, overrides)),
    lexicon,
    overrides: [...offAt(open, sources), ...overrides],
  };
}

/** A rule that is off in the book, but that an override may switch on, is off for every source to begin with. */
function offAt({ rules }: OpenBook, sources: readonly Source[]): SourceOverride[] {
  const off = rules.filter((rule) => rule.off === true);
  if (off.length === 0) return [];
  const everywhere = new Set(sources.map(({ id }) => id));
  return [{ sources: everywhere, rules: new Map(off.map(({ id }) => [id, { state: "off" as const }])) }];
}

function withoutOff(rule: OpenBook["rules"][number], overrides: readonly SourceOverride[]) {
  const wanted = rule.off === true && overrides.some(({ rules }) => rules.get(rule.id)?.state === "on");
  if (!wanted) return rule;
  const { off, ...on } = rule;
  return on;
}

/** A publisher by its name or one of its other names, whatever their case, with or without "The". */
function publisherTest(names: readonly string[], { outlets }: Lexicon): (source: Source) => boolean {
  const keyOf = (name: string) => {
    const plain = name
      .toLowerCase()
      .replace(/^the\s+/, "")
      .trim();
    return (
      outlets.byName
        .get(plain)
        ?.name.toLowerCase()
        .replace(/^the\s+/, "") ?? plain
    );
  };
  const wanted = new Set(names.map(keyOf));
  return ({ publisher }) => publisher !== null && wanted.has(keyOf(publisher.value));
}

/** A file in one of the folders, at any depth, or one that a glob matches. */
async function folderTest({ folders, base }: BookOverride): Promise<(file: string | undefined) => boolean> {
  if (folders.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  const tests = folders.map((written) => {
    const isGlob = picomatch.scan(written).isGlob;
    if (!isGlob) return (file: string) => isInside(relative(resolve(base, written), file));
    const matches = picomatch(written.replace(/^\.\//, ""));
    return (file: string) => matches(slashed(relative(base, file)));
  });
  return (file) => file !== undefined && tests.some((test) => test(file));
}

/** A relative path that leads down, not up or elsewhere. */
function isInside(path: string): boolean {
  return !/^\.\.(?:[\\/]|$)|^[a-z]:/i.test(path);
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
