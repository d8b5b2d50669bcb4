import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { alignFigures } from "../../src/align/figures.js";
import { scopesIn } from "../../src/align/subject/scopes.js";
import type { Claim } from "../../src/model/claim.js";
import { extractClaims } from "../../src/pipeline.js";
import { articleOf, book } from "../builders.js";

interface Case {
  readonly why: string;
  readonly texts: readonly string[];
  readonly figures: readonly string[];
}

const cases = parse(readFileSync("tests/cases/align-figures.yml", "utf8")) as { meet: Case[]; apart: Case[] };

/** True when some group holds a claim with each of the two figures. */
function meet({ texts, figures }: Case): boolean {
  const sources = texts.map((text, index) => articleOf(`${index}.txt`, text));
  const claims = sources.flatMap((source) => extractClaims(source, book.lexicon));
  const published = new Map(sources.map(({ id }) => [id, "2014-07-18"]));
  const words = new Set(["statement", "quote", "role", "name"]);
  const has = (source: string, figure: string) => (claim: Claim) =>
    claim.source === source && !words.has(claim.kind) && (claim.text.includes(figure) || figure.includes(claim.text));
  const wanted = figures.map((figure, index) => claims.find(has(`${index}.txt`, figure)));
  for (const [index, claim] of wanted.entries()) expect(claim, `no claim for ${figures[index]}`).toBeDefined();
  const textOf = (id: string) => sources.find((source) => source.id === id)?.text ?? "";
  const scopeOf = scopesIn(textOf, book.lexicon.figureScopes);
  return alignFigures(claims, published, { lexicon: book.lexicon, scopeOf }).some((group) =>
    wanted.every((claim) => group.claims.some((member) => member.id === claim?.id)),
  );
}

describe("figures about the same thing meet", () => {
  test.each(cases.meet)("$why", (row) => expect(meet(row)).toBe(true));
});

describe("figures about different things do not", () => {
  test.each(cases.apart)("$why", (row) => expect(meet(row)).toBe(false));
});

describe("known gaps", () => {
  test.todo('"Corvex is paying $2.9 billion for Halden": a lone unknown name at the start of a sentence is no anchor');
});
