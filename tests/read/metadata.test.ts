import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.js";
import { readManifest } from "../../src/read/manifest.js";
import { datesFromNeighbours } from "../../src/read/neighbours.js";
import { readSource } from "../../src/read/source.js";
import { article, lists } from "./word-lists.js";

const lede =
  "A ferry with 240 people on board ran aground off the coast on Sunday, and all of them were brought to safety.";
const title = "Ferry runs aground off coast";

describe("published", () => {
  test.each([
    [`${title}\n\nPosted: 05/03/2020 06:37:46 AM PDT\n\n${lede}`, "2020-05-03T06:37", "05/03/2020 06:37:46 AM"],
    [`${title}\n\nUpdated 3:09 PM EST Dec 19, 2008\n\n${lede}`, "2008-12-19T15:09", "3:09 PM EST Dec 19, 2008"],
    [`${title}\n\n27 NOVEMBER, 2005\n\n${lede}`, "2005-11-27", "27 NOVEMBER, 2005"],
    [`${title}\n\nJane Doe 07:38, 23/01/22 – BBC\n\n${lede}`, "2022-01-23T07:38", "07:38, 23/01/22"],
    [`${title}\n\nJane Doe 04/03/22 – BBC\n\n${lede}`, "2022-03-04", "04/03/22"],
    [`${title}\n\nJane Doe 04/03/22 – CNN\n\n${lede}`, "2022-04-03", "04/03/22"],
    [`date 2022-01-18 ${lede}\n\n${lede}`, "2022-01-18", "2022-01-18"],
    [`OSLO, May 3, 2020 (Reuters) - ${lede}`, "2020-05-03", "May 3, 2020"],
    [`OSLO, May 3 (Reuters) - ${lede}\n\n© 2020 Thomson Reuters`, "2020-05-03", "May 3"],
    [`${title}\n\nMay 3, 2020 (Coastwire) - ${lede}`, "2020-05-03", "May 3, 2020"],
    [`${title}\n\nBERGEN and OSLO--(SEAWIRE)--May 3, 2020--${lede}`, "2020-05-03", "May 3, 2020"],
    [`${title}\n\nBERGEN, Norway and HULL, England, May 3, 2020 /Seawire/ -- ${lede}`, "2020-05-03", "May 3, 2020"],
    [`${title}\n\nBERGEN, 3 May 2020 (Seawire) - ${lede}`, "2020-05-03", "3 May 2020"],
    [
      `${title}\n\nPosted: May 03, 2020 4:20 PM ET | Last updated: May 4\n\n${lede}`,
      "2020-05-03T16:20",
      "May 03, 2020 4:20 PM",
    ],
    [`${title}\n\nJane Doe @janedoe / 7:52 AM CDT • May 3, 2020\n\n${lede}`, "2020-05-03", "May 3, 2020"],
    [`${title}\n\nCoast24 live blog, May 3, 2020\n\n${lede}`, "2020-05-03", "May 3, 2020"],
    [
      `OSLO, May 3 (Reuters) - ${lede}\n\nDivers at the wreck, Monday, May 4, 2020. (AP Photo/Jane Doe)`,
      "2020-05-03",
      "May 3",
    ],
    [
      `https://harbour.example/news/2020/05/03/ferry.html\n${title}\n${lede}`,
      "2020-05-03",
      "https://harbour.example/news/2020/05/03",
    ],
    [
      `${lede}\n\nIn this photo a ferry lies on rocks, Sunday, May 3, 2020. (AP Photo/Jane Doe)`,
      "2020-05-03",
      "Sunday, May 3, 2020",
    ],
  ])("%j", (text, value, evidence) => {
    const { published } = article(text);
    expect(published).toMatchObject({ value, basis: "implied" });
    expect(text.slice(published?.evidence?.start, published?.evidence?.end)).toBe(evidence);
  });

  test.each([
    `${title}\n\n${lede} The ship was built on March 3, 1998.`,
    `OSLO, May 3 (Reuters) - ${lede}`,
    `${title}\n\n${lede}\n\n© 2020 Harbour Media Inc.`,
    `${title}\n\n${lede}\n\nThis article was amended on 18 July 2014.`,
    `${lede}\n\nFILE - In this May 3, 2004 file photo the ferry lies in harbour. (AP Photo/Jane Doe)`,
    `${title}\n\nPosted: 31/31/2020\n\n${lede}`,
  ])("never from the story itself: %j", (text) => expect(article(text).published).toBeNull());
});

describe("publisher", () => {
  test.each([
    [`${title}\n\nJane Doe 07:38, 01/18/22 – UPI\n\n${lede}`, "United Press International"],
    [`${title}\n\n${lede}\n\nCopyright 2017 by Harbour TV - All rights reserved.`, "Harbour TV"],
    [`${title}\n\n${lede}\n\n© 2022 Harbour News, a division of Harrow Media Inc.`, "Harbour News"],
    [`OSLO (AFP) — ${lede}`, "Agence France-Presse"],
    [`https://www.theguardian.com/world/ferry\n${title}\n${lede}`, "The Guardian"],
    [`${title}\n\n${lede} The engine had failed before, Sky News has learned.`, "Sky News"],
    [`${title}\n\n${lede}\n\nCNN's Jane Doe and John Roe contributed to this report.`, "CNN"],
  ])("%j", (text, publisher) => expect(article(text).publisher).toMatchObject({ value: publisher, basis: "implied" }));

  test.each([
    `${title}\n\n${lede} The captain told Sky News that he was tired.`,
    `${title}\n\n${lede} The engine had failed before, Sky News reports.`,
    `${title}\n\n${lede}\n\nWith files from Reuters`,
  ])("an outlet that is only quoted is not it: %j", (text) => expect(article(text).publisher).toBeNull());

  test("a page saved under its site's name", () => {
    expect(article(lede, "pages/edition.cnn.com__2.txt").publisher?.value).toBe("CNN");
    expect(article(lede, "pages/time.txt").publisher).toBeNull();
  });
});

describe("credits", () => {
  const filler = `${lede}\n\n`.repeat(9);
  test.each([
    [`${lede} The engine had failed, Harbour News reports.`, [["Harbour News", "derived"]]],
    [`${lede}\n\nIt is reported by the New York Times, citing sources.`, [["The New York Times", "derived"]]],
    [`${lede} The engine had failed, according to the Marlow Gazette.`, [["Marlow Gazette", "derived"]]],
    [`${filler}Prices rose, writes WSJ.`, [["The Wall Street Journal", "cited"]]],
    [`${lede} The captain told Reuters that he was tired.`, [["Reuters", "cited"]]],
    [
      `${lede}\n\nWith files from Reuters and The Canadian Press`,
      [
        ["Reuters", "contributed"],
        ["Canadian Press", "contributed"],
      ],
    ],
    [`${lede}\n\nIn this photo a ferry lies on rocks. (Coast Guard via AP)`, [["Associated Press", "contributed"]]],
    [`${lede} The Times of the tides is 3 pm. Time is short. The sun reports for duty.`, []],
    [`${lede} The engine had failed, Sky News has learned. Sources told Sky News so.`, []],
  ])("%j", (text, expected) => {
    const { credits } = article(text);
    expect(credits.map(({ outlet, relation }) => [outlet, relation])).toEqual(expected);
  });
});

describe("manifest and front matter", () => {
  const problems = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, line, column }) => [code, line, column]);
      throw error;
    }
    return [];
  };

  test("what a manifest says is stated and goes before the text", () => {
    const [entry] = readManifest({
      path: "sources.yaml",
      text: "- file: a.txt\n  title: Ferry\n  publisher: The Harbour Post\n  date: 2020-05-03\n",
    }).entries;
    const source = readSource({ path: "a.txt", text: `OSLO (AFP) — ${lede}`, manifestEntry: entry }, lists);
    expect(source.publisher).toEqual({ value: "The Harbour Post", basis: "stated" });
    expect(source.published).toEqual({ value: "2020-05-03", basis: "stated" });
    expect(source.title).toEqual({ value: "Ferry", basis: "stated" });
  });

  test.each([
    ["- file: a.txt\n  titel: Ferry\n", [["unknown-key", 2, 3]]],
    ["- file: a.txt\n  date: 2020-02-31\n", [["bad-date", 2, 9]]],
    ["- file: a.txt\n- file: a.txt\n", [["repeated-file", 2, 9]]],
  ])("%j", (text, expected) => expect(problems(() => readManifest({ path: "sources.yaml", text }))).toEqual(expected));

  test("Markdown with front matter: spans point into the whole file", () => {
    const text = `---\ntitle: Ferry\nsource: The Harbour Post\ndate: 2020-05-03\ncopy-of: b.md\n---\n\n# Ferry runs aground\n\n${lede}\n\n## What came before\n\n${lede}\n`;
    const source = article(text, "a.md");
    expect(source).toMatchObject({
      copyOf: "b.md",
      publisher: { value: "The Harbour Post" },
      published: { value: "2020-05-03", basis: "stated" },
    });
    const blocks = source.blocks.map(({ zone, start, end }) => [zone, text.slice(start, end)]);
    expect(blocks.map(([zone]) => zone)).toEqual(["boilerplate", "headline", "body", "body", "body"]);
    expect(blocks[1]?.[1]).toBe("Ferry runs aground");
    expect(blocks[3]?.[1]).toBe("What came before");
  });

  test("a mistake in front matter is placed in the file", () => {
    expect(problems(() => article(`---\ntitle: Ferry\npublished: 2020\n---\n${lede}`, "a.md"))).toEqual([
      ["unknown-key", 3, 1],
    ]);
  });
});

describe("a day without a year", () => {
  const story = "Harbour workers are to go back to their cranes after a night of talks, their union said on Thursday.";
  const wire = (head: string, path: string) => article(`${title}\n\n${head}${story}`, path);
  const days = (...sources: ReturnType<typeof article>[]) =>
    datesFromNeighbours(sources).map(({ published }) => published?.value ?? null);

  test.each([
    ["OSLO, May 3 (Coastwire) - ", "--05-03", "May 3"],
    ["Dec 9 (Coastwire) - ", "--12-09", "Dec 9"],
    ["Thursday, March 6\n\n", "--03-06", "Thursday, March 6"],
    ["Posted 6 March, 4:15 p.m.\n\n", "--03-06", "6 March"],
  ])("%j", (head, value, evidence) => {
    const { published, publishedDay, text } = wire(head, "a.txt");
    expect(published).toBeNull();
    expect(publishedDay).toMatchObject({ value, basis: "implied" });
    expect(text.slice(publishedDay?.evidence?.start, publishedDay?.evidence?.end)).toBe(evidence);
  });

  test.each([["May (Coastwire) - "], ["Sept. 31 (Coastwire) - "], ["The talks of March 6 were the third. "], [""]])(
    "%j has none",
    (head) => expect(wire(head, "a.txt").publishedDay).toBeUndefined(),
  );

  test("takes the year of the others, and keeps its day", () => {
    expect(days(wire("Dec 8 (Coastwire) - ", "a.txt"), wire("Posted: 7 December 2022\n\n", "b.txt"))).toEqual([
      "2022-12-08",
      "2022-12-07",
    ]);
    expect(days(wire("Dec 31 (Coastwire) - ", "a.txt"), wire("Posted: 1 January 2023\n\n", "b.txt"))).toEqual([
      "2022-12-31",
      "2023-01-01",
    ]);
  });

  test("stays without a year when nothing was printed near it, or in two years", () => {
    expect(days(wire("Dec 8 (Coastwire) - ", "a.txt"), wire("Posted: 7 June 2022\n\n", "b.txt"))[0]).toBeNull();
    const years = ["2021", "2022"].map((year) => wire(`Posted: 9 December ${year}\n\n`, `${year}.txt`));
    expect(days(wire("Dec 8 (Coastwire) - ", "a.txt"), ...years)[0]).toBeNull();
  });
});

describe("dates from neighbours", () => {
  const report = (path: string, head: string) =>
    article(
      `${head}The ferry Aurora of Nordic Lines ran aground near Bergen with 240 people. Captain Jane Doe and Mayor John Roe met the Coast Guard in Oslo at 14 piers.`,
      path,
    );
  const dated = (path: string, day: string) => report(path, `Posted: ${day}\n\n`);

  test("a report of the same story takes the day", () => {
    const [, undated] = datesFromNeighbours([dated("a.txt", "May 3, 2020"), report("b.txt", "")]);
    expect(undated?.published).toEqual({ value: "2020-05-03", basis: "implied" });
  });

  test("not from another story, and not when the others are weeks apart", () => {
    const other = article(
      "The Central Bank of Norway cut rates by 2 points, Governor Ida Roe told the Parliament in Trondheim.",
      "b.txt",
    );
    expect(datesFromNeighbours([dated("a.txt", "May 3, 2020"), other])[1]?.published).toBeNull();
    const apart = [dated("a.txt", "May 3, 2020"), dated("c.txt", "May 30, 2020"), report("b.txt", "")];
    expect(datesFromNeighbours(apart)[2]?.published).toBeNull();
  });
});
