import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { quoteExtractor } from "../../../src/extract/quote/quote.js";
import { attributionAt } from "../../../src/extract/speech/attributions.js";
import { statementExtractor } from "../../../src/extract/statement/statement.js";
import type { Mention } from "../../../src/model/claim.js";
import type { QuoteValue, StatementValue } from "../../../src/model/utterance.js";
import { book } from "../../builders.js";
import { documentOf } from "../../text/named-document.js";

const { lexicon } = book;

function extract(text: string) {
  const document = documentOf(text);
  const extraction = { document, lexicon, numbers: [], isTaken: () => false };
  return { quotes: quoteExtractor.extract(extraction), statements: statementExtractor.extract(extraction) };
}

function cases<T>(name: string): T[] {
  return parse(readFileSync(new URL(`../../cases/${name}.yml`, import.meta.url), "utf8")) as T[];
}

interface StatementCase {
  readonly text: string;
  readonly statements: readonly string[];
  readonly kind?: string;
  readonly polarity?: string;
  readonly outlet?: string;
}

describe("statements", () => {
  for (const example of cases<StatementCase>("statements")) {
    it(example.text, () => {
      const { statements } = extract(example.text);
      const told = statements.map(({ value }) => `${value.speaker ?? "-"} | ${value.cue} | ${value.content}`);
      expect(told).toEqual(example.statements);
      const value = statements[0]?.value;
      if (example.kind !== undefined) expect(value?.speakerKind).toBe(example.kind);
      if (example.polarity !== undefined) expect(value?.polarity).toBe(example.polarity);
      if (example.outlet !== undefined) expect(value?.outlet).toBe(example.outlet);
      for (const { span } of statements) expect(span.end).toBeLessThanOrEqual(example.text.length);
    });
  }
});

describe("quotes", () => {
  for (const example of cases<{ text: string; quotes: string[] }>("quotes")) {
    it(example.text, () => {
      const told = extract(example.text).quotes.map(
        ({ value }) => `${value.use} | ${value.speaker ?? "-"} | ${value.content}`,
      );
      expect(told).toEqual(example.quotes);
    });
  }
});

describe("attributionAt", () => {
  const text = "Anna Schmidt said 12 people had died. The road is 30 km long. “I saw 40,” Peter Lang said.";
  const { quotes, statements } = extract(text);
  const utterances: Mention[] = [...quotes, ...statements].sort((a, b) => a.span.start - b.span.start);
  const speakerAt = (words: string) => {
    const start = text.indexOf(words);
    return attributionAt(utterances, { start, end: start + words.length })?.speaker ?? null;
  };
  it("gives a figure the speaker of the statement it lies in", () =>
    expect(speakerAt("12 people")).toBe("Anna Schmidt"));
  it("gives a figure the speaker of the quotation it lies in", () => expect(speakerAt("40")).toBe("Peter Lang"));
  it("leaves the source's own figures alone", () => expect(speakerAt("30 km")).toBeNull());
  it("reaches the words around a partial quotation", () => {
    const passage = "Anna Schmidt said 12 people were “gravely” hurt.";
    const found = extract(passage);
    const start = passage.indexOf("12");
    const mentions: Mention[] = [...found.quotes, ...found.statements];
    expect(attributionAt(mentions, { start, end: start + 2 })?.speaker).toBe("Anna Schmidt");
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "said",
    "told",
    "that",
    "according",
    "to",
    "Anna",
    "Schmidt",
    "police",
    "he",
    ",",
    ".",
    ":",
    "“",
    "”",
    '"',
    "'",
    "’",
    "the",
    "minister",
    "warned",
    "\n",
    "claim",
    "by",
    "with",
    "saying",
    "—",
    "6'2\"",
    "not",
    "and",
    "who",
  );
  const hostile = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.string({ maxLength: 200 }),
  );

  it("spans lie in the text, in order, and carry the words they say", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { quotes, statements } = extract(text);
        for (const mentions of [quotes, statements] as const) {
          let end = 0;
          for (const mention of mentions as readonly Mention[]) {
            expect(mention.span.start).toBeGreaterThanOrEqual(end);
            expect(mention.span.end).toBeGreaterThan(mention.span.start);
            expect(mention.span.end).toBeLessThanOrEqual(text.length);
            end = mention.span.end;
            const value = mention.value as QuoteValue | StatementValue;
            if (value.cueSpan !== null) expect(text.slice(value.cueSpan.start, value.cueSpan.end)).toBe(value.cue);
            if (value.speaker === null && value.speakerKind !== "unknown") throw new Error("a kind without a speaker");
            expect(value.resolvedBy === "unresolved").toBe(value.speaker === null);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes time in proportion to the text", () => {
    for (const piece of ["said ", "he said that ", '"a" said ', "“a” “", "according to ", "Anna, a, said "]) {
      const once = (count: number) => {
        const document = documentOf(piece.repeat(count));
        const started = performance.now();
        quoteExtractor.extract({ document, lexicon, numbers: [], isTaken: () => false });
        return performance.now() - started;
      };
      // The best of three: other work on the machine only adds.
      const time = (count: number) => Math.min(once(count), once(count), once(count));
      time(500);
      // Eight times the text; quadratic work would take sixty-four times as long.
      expect(time(8000)).toBeLessThan(30 * time(1000) + 400);
    }
  });
});
