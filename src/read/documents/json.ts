// Articles as data. Takes `{title, text, date, publisher, url}`, a list of such, or `{articles: […]}`; other keys are somebody
// else's business. Refuses an article without text.
import { InputError, type Problem } from "../../errors.js";
import { decode } from "../decode.js";
import { documentDate } from "./dates.js";
import type { Article, DocumentFormat } from "./document.js";
import { articleOf } from "./paragraphs.js";

export const json: DocumentFormat = {
  name: "json",
  documentation: "Articles as data: {title, text, date, publisher, url}, a list of such, or {articles: [...]}.",
  endings: ["json"],
  inFolders: false,
  async contents(bytes, path) {
    const items = itemsIn(parse(decode(bytes, path).text.replace(/^\ufeff/, ""), path));
    if (items.length === 0) throw new InputError([problem(path, null, "there is no article in it")]);
    const problems: Problem[] = [];
    const articles = items.flatMap((item, index) =>
      readItem(item, path, items.length > 1 ? index + 1 : null, problems),
    );
    if (problems.length > 0) throw new InputError(problems);
    return { articles, notes: [] };
  },
};

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(String(error));
    const before = text.slice(0, Number(place?.[1] ?? 0));
    const message = `this is not valid JSON (${String((error as Error).message)
      .replace(/\s+/g, " ")
      .slice(0, 120)})`;
    throw new InputError([
      {
        code: "bad-json",
        path,
        line: before.split("\n").length,
        column: before.length - before.lastIndexOf("\n"),
        message,
        help: "Mend the file, or save the article as .txt.",
      },
    ]);
  }
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const articles = isRecord(value) ? value["articles"] : undefined;
  return Array.isArray(articles) ? articles : [value];
}

function readItem(item: unknown, path: string, number: number | null, problems: Problem[]): Article[] {
  if (!isRecord(item)) {
    problems.push(problem(path, number, "this is not an article but a single value"));
    return [];
  }
  const text = item["text"];
  if (typeof text !== "string" || text.trim() === "") {
    problems.push(problem(path, number, "the article has no `text`"));
    return [];
  }
  const date = stringAt(item, "date") ?? stringAt(item, "published");
  const published = documentDate(date);
  if (date !== undefined && published === undefined) {
    problems.push(
      problem(path, number, `\`${date.slice(0, 60)}\` is not a date`, "Write 2022-01-18, or 2022-01-18T07:38."),
    );
    return [];
  }
  const url = stringAt(item, "url");
  const [title, publisher] = [stringAt(item, "title"), stringAt(item, "publisher")];
  const metadata = {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url !== undefined && URL.canParse(url) ? { url } : {}),
  };
  const paragraphs = text.split(/\r?\n(?:\s*\r?\n)*/).map((words) => ({ words, zone: null }));
  return [articleOf(paragraphs, metadata, number === null ? "" : `#${number}`)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringAt(item: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = item[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function problem(path: string, number: number | null, message: string, help?: string): Problem {
  return {
    code: "bad-article",
    path,
    message: number === null ? message : `article ${number}: ${message}`,
    help: help ?? "An article is an object with `text`, and may have `title`, `date`, `publisher` and `url`.",
  };
}
