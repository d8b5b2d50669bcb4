import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { boilerplate } from "../../src/lexicon/boilerplate.js";
import { organisationWords } from "../../src/lexicon/organisation-words.js";
import { outlets } from "../../src/lexicon/outlets.js";
import type { Source } from "../../src/model/source.js";
import type { ReadingLexicon } from "../../src/read/source.js";
import { readSource } from "../../src/read/source.js";

/** The shipped lists that reading needs, without building the whole book. */
export const lists: ReadingLexicon = {
  outlets: outlets.build(list("outlets")),
  boilerplate: boilerplate.build(list("boilerplate")),
  organisationWords: organisationWords.build(list("organisation-words")),
};

function list(name: string) {
  return parse(readFileSync(new URL(`../../rules/lexicon/${name}.yml`, import.meta.url), "utf8"));
}

/** An article by its text alone. */
export function article(text: string, path = "article.txt"): Source {
  return readSource({ path, text }, lists);
}

/** `[zone, words]` of every block. */
export function zones(text: string, path?: string): [string, string][] {
  return article(text, path).blocks.map(({ zone, start, end }) => [zone, text.slice(start, end)]);
}
