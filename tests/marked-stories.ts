// Stories of several sources in one file, with marked words: `[14 people](count dead)`. Sources are cut by lines of `%%%`;
// the marks are taken out before reading, and their places kept.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Source } from "../src/model/source.js";
import { readSource } from "../src/read/source.js";
import { book } from "./builders.js";

/** Marked words of one source. */
export interface Mark {
  /** Index of the source in its story. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands in the parentheses. */
  readonly note: string;
}

export interface Story {
  readonly name: string;
  /** The sources as files, without the marks. */
  readonly texts: readonly string[];
  readonly marks: readonly Mark[];
}

/** All stories of a folder, by name. */
export function storiesIn(folder: string): Story[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => storyOf(basename(file, ".md"), readFileSync(`${folder}/${file}`, "utf8")));
}

function storyOf(name: string, text: string): Story {
  const parts = text.split(/^%%%\n/m).map((part, source) => withoutMarks(part, source));
  return { name, texts: parts.map(({ plain }) => plain), marks: parts.flatMap(({ marks }) => marks) };
}

function withoutMarks(text: string, source: number): { plain: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let plain = "";
  let at = 0;
  for (const match of text.matchAll(/\[([^\]\n]+)\]\(([a-z][^)\n]*)\)/g)) {
    const [whole, words = "", note = ""] = match;
    plain += text.slice(at, match.index);
    marks.push({ source, start: plain.length, end: plain.length + words.length, text: words, note });
    plain += words;
    at = match.index + whole.length;
  }
  return { plain: plain + text.slice(at), marks };
}

/** The id of a source of a story. */
export function sourceId(story: string, source: number): string {
  return `${story}/${source + 1}.md`;
}

/** A source of a story as the program reads it. */
export function readStorySource(story: string, source: number, text: string): Source {
  return readSource({ path: sourceId(story, source), text }, book.lexicon);
}
