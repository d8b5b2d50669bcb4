import { describe, expect, test } from "vitest";
import { article } from "./word-lists.js";

const title = "Ferry runs aground off coast";
const lede =
  "A ferry with 240 people on board ran aground off the coast on Sunday, and all of them were brought to safety.";

describe("a paper on a line of its own", () => {
  test.each([
    [`${title}\n\nThe Harbour Post\n22 March 2026\n\n${lede}`, "The Harbour Post"],
    [`${title}\n\nThe Harbour Post\n\n${lede}`, "The Harbour Post"],
    [`${title}\nBy Jane Doe\nMarlow Gazette\n${lede}`, "Marlow Gazette"],
    [`Shipping News\n14 October 2026\n\n${title}\n\n${lede}`, "Shipping News"],
    [`Sunday, 8 February 2026\nVester Daily\n${title}\n${lede}`, "Vester Daily"],
    [`THE VESTER HERALD\n8 February 2026\n\n${title}\n\n${lede}`, "THE VESTER HERALD"],
    [`${title}\n\nThe Guardian\n\n${lede}`, "The Guardian"],
    [`${title}\n\nReuters\n\n${lede}`, "Reuters"],
    [`${title}\n\nThe Harbour Post, 22 March 2026\n\n${lede}`, "The Harbour Post"],
    [`${title}\n\n22 March 2026 | Marlow Gazette\n\n${lede}`, "Marlow Gazette"],
    [
      `${title}\n\nThe Harbour Post\n\n${lede}\n\nCopyright 2026 by Global Wire - All rights reserved.`,
      "The Harbour Post",
    ],
  ])("%j", (text, publisher) => {
    const found = article(text);
    expect(found.publisher).toMatchObject({ value: publisher, basis: "implied" });
    expect(found.title?.value).toBe(title);
    const { start, end } = found.publisher?.evidence ?? { start: 0, end: 0 };
    expect(publisher.endsWith(text.slice(start, end))).toBe(true);
  });

  test.each([
    ["an author", `${title}\n\nJane Doe\n22 March 2026\n\n${lede}`],
    ["an author whose name ends like a paper", `${title}\n\nBy Emily Post\n22 March 2026\n\n${lede}`],
    ["the headline itself", `Bad Times\n22 March 2026\n\n${lede}`],
    ["a headline of its own", `The Last Post\n22 March 2026\n\n${lede}`],
    ["a headline above a deck", `Lund Leaves Post\n22 March 2026\nHer party had asked for it\n\n${lede}`],
    ["a section", `World News\n22 March 2026\n\n${title}\n\n${lede}`],
    ["a section under the title", `${title}\nSport Today\n22 March 2026\n${lede}`],
    ["a place", `${title}\n\nCastle City\n22 March 2026\n\n${lede}`],
    ["a line without a date", `${title}\n\nStormy Times\n\n${lede}`],
    ["a heading inside the story", `${title}\n\n${lede}\n\nThe Harbour Post\n\n${lede}`],
    ["an article in a sentence", `${title}\n\n${lede} The Harbour Post was the first to arrive.`],
  ])("%s is none", (_, text) => expect(article(text).publisher).toBeNull());

  test("an agency above the story gives way to the site that the page is from", () => {
    expect(
      article(`${title}\n\nReuters\n\n${lede}\n\nCopyright 2017 by Harbour TV - All rights reserved.`).publisher?.value,
    ).toBe("Harbour TV");
  });
});

describe("an agency of no list in a dateline", () => {
  test.each([
    [`RIGA, Feb 12 (Baltic Wire) - ${lede}`, "Baltic Wire"],
    [`Riga, Feb 12 (Baltic Eye) - ${lede}`, "Baltic Eye"],
    [`KESWICK (Global Wire) - ${lede}`, "Global Wire"],
    [`AUSTIN (KXAB) — ${lede}`, "KXAB"],
  ])("%j", (text, publisher) => {
    const found = article(`${title}\n\n${text}`);
    expect(found.publisher).toMatchObject({ value: publisher, basis: "implied" });
    expect(found.text.slice(found.publisher?.evidence?.start, found.publisher?.evidence?.end)).toBe(publisher);
  });

  test.each([
    `CAPE CANAVERAL (Florida) — ${lede}`,
    `PARIS (Texas) - ${lede}`,
    `AUSTIN (TX) - ${lede}`,
    `DUBAI (UAE) - ${lede}`,
    `Ana Lind (Coast Daily) - ${lede}`,
    `OSLO, May 3 - ${lede}`,
  ])("%j", (text) => expect(article(`${title}\n\n${text}`).publisher).toBeNull());
});
