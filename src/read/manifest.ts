// The manifest `sources.yaml` beside the articles, and the same facts in front matter: what is known about an article and need
// not be found in its text. Takes YAML; refuses unknown keys, files named twice and dates that do not exist.
import { InputError, type Problem } from "../errors.js";
import { readYaml, type ValidYaml } from "../yaml/read.js";
import { isCalendarDate } from "./written-date.js";

/** What is known about one article; everything but the file may be missing. */
export interface ManifestEntry {
  /** Path of the article, relative to the manifest. */
  readonly file: string;
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date, or date and time to the minute. */
  readonly published?: string;
  readonly url?: string;
  /** Id or file of the article that this one copies. */
  readonly copyOf?: string;
}

/** An entry as written. */
export interface EntryData {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly copyOf?: string;
}

const words = { type: "string", minLength: 1 };

/** JSON Schema of the keys that manifest and front matter share. */
export const metadataSchema = { id: words, title: words, publisher: words, date: words, url: words, copyOf: words };

/** JSON Schema of a manifest. */
const manifestSchema = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["file"],
    properties: { file: words, ...metadataSchema },
  },
};

/** A manifest that has been read. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  /** A problem with the file of an entry, at its line: for what only the reader of folders can know. */
  problemAt(entry: number, key: "file" | "copyOf", code: string, message: string, help?: string): Problem;
}

/**
 * Reads the text of a manifest.
 * @throws InputError with every problem of the file
 */
export function readManifest(file: { readonly path: string; readonly text: string }): Manifest {
  const read = readYaml<readonly (EntryData & { file: string })[]>(file, manifestSchema);
  if ("problems" in read) throw new InputError(read.problems);
  const problems = read.value.flatMap((entry, index) => entryProblems(entry, read, [index]));
  problems.push(...repeatedFiles(read));
  if (problems.length > 0) throw new InputError(problems);
  return {
    entries: read.value.map((entry) => ({ file: entry.file, ...metadataOf(entry) })),
    problemAt: (entry, key, code, message, help) => read.problemAt([entry, key], { code, message, help }),
  };
}

/** What a schema cannot say: that the date exists and the address is one. */
export function entryProblems(
  entry: EntryData,
  read: Pick<ValidYaml<unknown>, "problemAt">,
  path: readonly (string | number)[],
): Problem[] {
  const problems: Problem[] = [];
  if (entry.date !== undefined && isoDate(entry.date) === null) {
    const message = `\`${entry.date}\` is not a date`;
    problems.push(
      read.problemAt([...path, "date"], {
        code: "bad-date",
        message,
        help: "Write year, month and day: 2022-01-18, or 2022-01-18T07:38.",
      }),
    );
  }
  if (entry.url !== undefined && !URL.canParse(entry.url)) {
    const message = `\`${entry.url}\` is not an address`;
    problems.push(
      read.problemAt([...path, "url"], { code: "bad-url", message, help: "Write the whole address, with https://." }),
    );
  }
  return problems;
}

function repeatedFiles(read: ValidYaml<readonly { readonly file: string }[]>): Problem[] {
  const seen = new Set<string>();
  return read.value.flatMap(({ file }, index) => {
    if (!seen.has(file)) {
      seen.add(file);
      return [];
    }
    return [
      read.problemAt([index, "file"], {
        code: "repeated-file",
        message: `\`${file}\` is listed twice`,
        help: "Join the two entries.",
      }),
    ];
  });
}

/** The facts of an entry whose date has been checked. */
export function metadataOf(entry: EntryData): Omit<ManifestEntry, "file"> {
  const { id, title, publisher, date, url, copyOf } = entry;
  const published = date === undefined ? null : isoDate(date);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

/** The date cut to the minute, or null when it is none. */
export function isoDate(written: string): string | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      written.trim(),
    );
  if (match === null || !isCalendarDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }))
    return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return match[4] === undefined ? day : `${day}T${match[4]}:${match[5]}`;
}
