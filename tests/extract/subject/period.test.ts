import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Claim } from "../../../src/model/claim.js";
import { checkSources } from "../../../src/pipeline.js";
import { articleOf, book } from "../../builders.js";

interface Cases {
  readonly published: string;
  readonly cases: readonly (readonly string[])[];
}

const { published, cases } = parse(readFileSync("tests/cases/periods.yml", "utf8")) as Cases;

function periodOf(claim: Claim | undefined): string {
  if (claim === undefined) return "no such claim";
  const { period } = claim.subject;
  return period === null ? "-" : `${period.from ?? ""}..${period.to ?? ""}`;
}

describe("the time a figure speaks of", () => {
  test.each(cases)("%s", (text = "", ...expected) => {
    const source = articleOf("a.txt", text, { published: { value: published, basis: "stated" } });
    const { claims } = checkSources([source], book);
    const seen = expected.map((line) => {
      const words = line.slice(0, line.indexOf(" = "));
      const claim = claims.find((one) => one.kind !== "quote" && one.kind !== "statement" && one.text.includes(words));
      return `${words} = ${periodOf(claim)}`;
    });
    expect(seen).toEqual(expected);
  });
});
