import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, zones } from "./word-lists.js";

const lede =
  "A ferry with 240 people on board ran aground off the coast on Sunday, and all of them were brought to safety by evening.";
const second =
  "The captain said that the engine had failed in heavy seas. Divers will inspect the hull on Monday, the company said.";
const story = `${lede}\n\n${second}`;

/** The zone that one paragraph gets at the end of an article. */
const zoneBelow = (paragraph: string) => zones(`Ferry runs aground off coast\n\n${story}\n\n${paragraph}`).at(-1)?.[0];
const zoneInside = (paragraph: string) =>
  zones(`Ferry runs aground off coast\n\n${lede}\n\n${paragraph}\n\n${second}\n\n${second}`)[2]?.[0];

describe("a paragraph inside the story", () => {
  test.each([
    ["boilerplate", "Advertisement"],
    ["boilerplate", "The story continues below the ad"],
    ["boilerplate", "Article continues below…"],
    ["related", "READ MORE: Older ferries to be scrapped"],
    ["related", "RELATED | Older ferries to be scrapped"],
    ["related", "WATCH: The moment the ferry turned"],
    [
      "caption",
      "In this photo released by the coast guard, a ferry lies on rocks, Sunday, May 3, 2020. (Coast Guard via AP)",
    ],
    ["caption", "FILE - The ferry Aurora in harbour in 2018. (AP Photo/Jane Doe)"],
    ["caption", "The ferry on the rocks. (Photo by Jane Doe/Getty Images)"],
    ["credit", "Photo: harbour.example / Coast Guard"],
    ["body", "Related costs came to $3 million, the company said."],
    ["body", "Share prices fell."],
    ["body", "What came before"],
    ["body", "“Follow us on deck,” the captain shouted, according to passengers."],
    ["body", "Comments by the captain were not available."],
    ["body", "See you in court, the owners told the insurers on Friday."],
    ["body", "By Monday the ferry had been towed to port."],
    [
      "body",
      "Reporting by the coast guard was late, the inquiry found, and 3 of the 7 boats never left the harbour because nobody had called their crews. The minister promised better radios and more drills. Nobody believed him.",
    ],
  ])("%s: %s", (zone, paragraph) => expect(zoneInside(paragraph)).toBe(zone));
});

describe("a paragraph at the foot", () => {
  test.each([
    ["credit", "With files from Reuters"],
    ["credit", "(Reporting by Jane Doe; editing by John Roe)"],
    ["credit", "© 2020 Harbour Media Inc."],
    ["credit", "Copyright 2017 by Harbour TV - All rights reserved."],
    ["credit", "Jane Doe in Oslo and John Roe in Bergen contributed to this report."],
    ["boilerplate", "Follow us on Twitter and Facebook"],
    ["boilerplate", "Sign up for our daily newsletter"],
    ["boilerplate", "This story has been updated."],
    ["comment", "Leave a Reply"],
    ["comment", "12 Comments"],
    ["body", "The company will pay for hotels."],
  ])("%s: %s", (zone, paragraph) => expect(zoneBelow(paragraph)).toBe(zone));
});

test("headlines after a link label are links, text after it is body", () => {
  const text = `Ferry runs aground\n\n${lede}\n\nRead more:\n\nOlder ferries to be scrapped by spring\n\n${second}`;
  expect(zones(text).map(([zone]) => zone)).toEqual(["headline", "body", "related", "related", "body"]);
});

test("an article may begin with its first sentence", () => {
  expect(zones(story).map(([zone]) => zone)).toEqual(["body", "body"]);
});

test("headline, deck, byline and date above the first sentence", () => {
  const text = `Ferry runs aground\nAll 240 on board are safe\nBy Jane Doe\nPosted: 05/03/2020 06:37 AM PDT\n${lede}\n${second}`;
  expect(zones(text).map(([zone]) => zone)).toEqual(["headline", "headline", "credit", "credit", "body", "body"]);
});

test("a photo credit behind the headline is cut off", () => {
  expect(zones(`Ferry runs aground—media. Photo: harbour.example / Guard\n${lede}`)).toEqual([
    ["headline", "Ferry runs aground—media."],
    ["credit", "Photo: harbour.example / Guard"],
    ["body", lede],
  ]);
});

test.each([
  ["OSLO, May 3 (Reuters) - ", "OSLO, May 3 (Reuters) -"],
  ["BELLINGHAM, Wash. — ", "BELLINGHAM, Wash. —"],
  ["(CNN) -- ", "(CNN) --"],
  ["Manila, June 5, 2019 (AFP) – ", "Manila, June 5, 2019 (AFP) –"],
  ["date 2020-05-03 ", "date 2020-05-03"],
])("what stands before the first sentence is cut off: %s", (before, credit) => {
  expect(zones(`${before}${lede}\n\n${second}`).slice(0, 2)).toEqual([
    ["credit", credit],
    ["body", lede],
  ]);
});

test.each(["The ferry - ", "Oslo - "])("%s is no dateline", (before) => {
  expect(zones(`${before}${lede}\n\n${second}`)[0]?.[1]).toContain(lede);
});

test("a signature behind the last sentence is cut off", () => {
  expect(zones(`${lede}\n\n${second} – AFP`).at(-1)).toEqual(["credit", "– AFP"]);
  expect(zones(`${lede}\n\n${second} (Reporting by Jane Doe; Editing by John Roe)`).at(-1)?.[0]).toBe("credit");
});

test("reader comments above and below the form for them", () => {
  const body = `${story}\n\n${second}\n\n${second}`;
  const above = zones(
    `${body}\n\n  1. I was on that ferry! Terrible.\n\n  2. You were lucky, weren't you?\n\nEnter comments here:`,
  );
  expect(above.slice(-3).map(([zone]) => zone)).toEqual(["comment", "comment", "comment"]);
  const below = zones(`${body}\n\nLeave a reply\n\nThey never check these engines. It costs 5 million to do so.`);
  expect(below.at(-1)?.[0]).toBe("comment");
  const list = zones(
    `${body}\n\nThe inquiry found three causes:\n\n1. The engine was old.\n\n2. Radios failed.\n\nLeave a comment`,
  );
  expect(list.slice(-3, -1).map(([zone]) => zone)).toEqual(["body", "body"]);
});

test("a comment button above the story swallows nothing", () => {
  expect(zones(`Ferry runs aground\n\nComments\n\n${story}`).map(([zone]) => zone)).toEqual([
    "headline",
    "comment",
    "body",
    "body",
  ]);
});

test("blocks are in order, do not overlap and lie in the text, whatever the text", () => {
  const line = fc.constantFrom(
    lede,
    second,
    "Read more:",
    "Comments",
    "© 2020 A",
    "By Jane Doe",
    "OSLO (AP) - Yes.",
    "",
    "1. I",
    "😉",
    "---",
    "\ufeff",
  );
  fc.assert(
    fc.property(fc.array(line), fc.string(), (lines, tail) => {
      const text = `x${lines.join("\n")}${tail}`;
      const { blocks } = article(text);
      blocks.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});

test("names and an agency above the first sentence are a byline", () => {
  expect(zones(`Ferry runs aground\n\nJane Doe and John Roe, The Associated Press\n\n${story}`)[1]?.[0]).toBe("credit");
});
