import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { roleExtractor } from "../../../src/extract/role/role.js";
import { documentOf, lexicon } from "../../text/named-document.js";

interface Case {
  readonly text: string;
  readonly roles: readonly (readonly (string | null)[])[];
}

const cases = parse(readFileSync(new URL("../../cases/roles.yml", import.meta.url), "utf8")) as readonly Case[];

describe("roleExtractor", () => {
  it.each(cases)("$text", ({ text, roles }) => {
    const found = roleExtractor.extract({ document: documentOf(text), lexicon, numbers: [], isTaken: () => false });
    const shown = found.map(({ span, value }) => [
      text.slice(span.start, span.end),
      value.name,
      value.title,
      value.organisation,
      value.status,
    ]);
    expect(shown).toEqual(roles);
  });
});
