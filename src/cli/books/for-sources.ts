// Takes an open book and the sources of a run, gives the book as the checker wants it: every override says for which of
// these sources it holds.
import { relative, resolve } from "node:path";
import type { Book } from "../../check/book.js";
import type { SourceOverride } from "../../check/overrides.js";
import { setRule } from "../../check/settings.js";
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
  const wakened = rules.filter(
    ({ id, off }) => off === true && overrides.some((override) => override.rules.get(id)?.state === "on"),
  );
  if (wakened.length === 0) return { rules, lexicon, overrides };
  // A rule that is off in the book, but on for some of its sources, is off for all of them to begin with.
  const everywhere = new Set(sources.map(({ id }) => id));
  const asleep = new Map(wakened.map(({ id }) => [id, { state: "off" as const }]));
  return {
    rules: rules.map((rule) => (wakened.includes(rule) ? setRule(rule, [{ state: "on" }]) : rule)),
    lexicon,
    overrides: [{ sources: everywhere, rules: asleep }, ...overrides],
  };
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
