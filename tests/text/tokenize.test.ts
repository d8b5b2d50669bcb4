import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/source.js";
import { tokenize } from "../../src/text/tokenize.js";

function sourceOf(text: string): Source {
  const blocks = [{ start: 0, end: text.length, zone: "body" as const }];
  return { id: "a", text, blocks, title: null, publisher: null, published: null, url: null, copyOf: null, credits: [] };
}

describe("endless runs without white space", () => {
  const units = ["1/", "one-", "'", "-", "#x", "a'b", "$1", "http://", "_", "a.", "字", "𝒳", "\ufeff", "1,"];
  it.each(units)("reads 100,000 characters of %j in linear time, every token at its place", (unit) => {
    const text = `Ten died. ${unit.repeat(100_000 / unit.length)} Two were hurt.`;
    const from = performance.now();
    const { tokens } = tokenize(sourceOf(text));
    expect(performance.now() - from).toBeLessThan(5000);
    let previous = 0;
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(previous);
      if (text.slice(token.start, token.end) !== token.text)
        expect(token.text).toBe(text.slice(token.start, token.end));
      previous = token.end;
    }
    expect(tokens.slice(-4).map(({ text: word }) => word)).toEqual(["Two", "were", "hurt", "."]);
  });
});

it("leaves a long address whole", () => {
  const address = `https://example.org/${"story-".repeat(20)}1.html`;
  const { tokens } = tokenize(sourceOf(`See ${address} for more.`));
  expect(tokens.map(({ text }) => text)).toContain(address);
});

it("cuts a sentence without end", () => {
  const { tokens, sentences } = tokenize(sourceOf("word and ".repeat(3000)));
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.at(-1)?.lastToken).toBe(tokens.length);
});

describe("the end of a sentence", () => {
  it.each([
    ["A magnitude-6.4 quake struck. It was shallow.", ["A magnitude-6.4 quake struck.", "It was shallow."]],
    ["The bill is £5m. Nobody paid.", ["The bill is £5m.", "Nobody paid."]],
    ["He paid 6. Four people died.", ["He paid 6.", "Four people died."]],
    ["The ship Sta. Lucia sank. It was new.", ["The ship Sta. Lucia sank.", "It was new."]],
    ["The Rt. Rev. John Roe met Messrs. Holt and Lund.", ["The Rt. Rev. John Roe met Messrs. Holt and Lund."]],
    ["Shares of Holt (HLT.L) fell. The bank was quiet.", ["Shares of Holt (HLT.L) fell.", "The bank was quiet."]],
    ["It fell at 8.04am on Sunday. It rained.", ["It fell at 8.04am on Sunday.", "It rained."]],
    ["The bank closed on Monday.The shares fell.", ["The bank closed on Monday.", "The shares fell."]],
    ["Pits open from 6am to 6pm. Rallies follow.", ["Pits open from 6am to 6pm.", "Rallies follow."]],
    ["They met at 6 p.m. Sunday in Lund.", ["They met at 6 p.m. Sunday in Lund."]],
    ["They met at 6pm sharp.", ["They met at 6pm sharp."]],
    ["The F-16.5 model sold. It is fast.", ["The F-16.5 model sold.", "It is fast."]],
    ["Gov. Lee met Gen. Roe on Jan. 5. They left.", ["Gov. Lee met Gen. Roe on Jan. 5.", "They left."]],
  ])("%s", (text, expected) => {
    expect(tokenize(sourceOf(text)).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
