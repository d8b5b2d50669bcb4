import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/errors.js";
import { documentFormatOf } from "../../../src/read/documents/index.js";
import { bytesOf, column, pdfDocument, word, zip } from "./builders.js";

async function read(path: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const format = documentFormatOf(path);
  if (format === undefined) throw new Error(`no format reads ${path}`);
  return format.contents(bytes, path);
}

async function only(path: string, content: string | Uint8Array) {
  const { articles } = await read(path, content);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  if (article === undefined) throw new Error("no article");
  const zones = Object.fromEntries(
    article.outline.marked.map(({ start, end, zone }) => [zone, article.text.slice(start, end)]),
  );
  return { ...article, paragraphs: article.text.split("\n\n"), metadata: article.outline.metadata, zones };
}

async function problemOf(path: string, content: string | Uint8Array) {
  const error = await read(path, content).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`no input error: ${String(error)}`);
  return error.problems[0];
}

const lede =
  "Fourteen people were hurt when a tram left the rails at the Old Market on Monday morning, the fire service said.";
const second =
  "The driver, a woman of 41, was taken to hospital; she was not in danger, a spokesman for the city said.";
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer><p>© 2024 All rights reserved</p></footer></body></html>`;

describe("web pages", () => {
  it("take the article's paragraphs, not the page around it", async () => {
    const { paragraphs } = await only(
      "a.html",
      page(
        "<title>Tram leaves rails</title>",
        `<article><h1>Tram leaves rails</h1><p>${lede}</p><p>${second}</p></article><aside><h3>Most read</h3><ul><li><a href="1">Ten best hats of the year</a></li></ul></aside>`,
      ),
    );
    expect(paragraphs).toEqual(["Tram leaves rails", lede, second]);
  });

  it.each([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Tram leaves rails","datePublished":"2024-05-03T07:38:00+02:00","publisher":{"name":"The Harbour Post"}}]}</script>`,
    ],
    [
      "meta tags",
      `<meta property="og:title" content="Tram leaves rails"><meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-05-03T07:38">`,
    ],
  ])("are described by their %s", async (_, head) => {
    const { metadata } = await only("a.htm", page(head, `<article><p>${lede}</p><p>${second}</p></article>`));
    expect(metadata).toMatchObject({
      title: "Tram leaves rails",
      publisher: "The Harbour Post",
      published: "2024-05-03T07:38",
    });
  });

  it("mark captions, and keep lists and rows of tables apart", async () => {
    const body = `<article><p>${lede}</p><figure><img src="x"><figcaption>The tram on its side</figcaption></figure><p>${second}</p><ul><li>The line was built in 1911.</li><li>It is 12 km long.</li></ul><table><tr><td>Hurt</td><td>14</td></tr></table></article>`;
    const { paragraphs, zones } = await only("a.html", page("", body));
    expect(zones["caption"]).toBe("The tram on its side");
    expect(paragraphs).toContain("It is 12 km long.");
    expect(paragraphs).toContain("Hurt 14");
  });

  it("are read in the encoding that they declare", async () => {
    const markup = page(
      '<meta charset="windows-1252">',
      `<article><p>${lede} Andr\u00e9 Malon was there.</p><p>${second}</p></article>`,
    );
    const { text } = await only(
      "a.html",
      Uint8Array.from(markup, (letter) => letter.charCodeAt(0)),
    );
    expect(text).toContain("André Malon");
  });

  it("never run or show a script", async () => {
    const { text } = await only(
      "a.html",
      page("", `<article><p>${lede}</p><script>alert("x")</script><p>${second}</p></article>`),
    );
    expect(text).not.toContain("alert");
  });

  it("may nest as deep as they like", async () => {
    const deep = `${"<div>".repeat(3_000)}<p>${lede}</p>${"</div>".repeat(3_000)}`;
    const outcome = await read("a.html", page("", deep)).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputError);
    else expect(JSON.stringify(outcome)).toContain("Fourteen people");
  });

  it("without an article are an error", async () => {
    expect(await problemOf("a.html", "<html><body><script>1</script></body></html>")).toMatchObject({
      code: "no-article",
    });
  });

  it("that are reports of ours are left out with a note", async () => {
    const { articles, notes } = await read(
      "r.html",
      page('<meta name="generator" content="claimcheck 1.0">', "<p>x</p>"),
    );
    expect(articles).toEqual([]);
    expect(notes[0]).toMatchObject({ code: "own-report" });
  });
});

describe("Word documents", () => {
  it("give their heading and paragraphs", async () => {
    const { paragraphs, zones } = await only("a.docx", word([["Tram leaves rails", "Title"], [lede], [second]]));
    expect(paragraphs).toEqual(["Tram leaves rails", lede, second]);
    expect(zones["headline"]).toBe("Tram leaves rails");
  });

  it.each([
    ["something else", bytesOf("no archive at all")],
    ["an archive without a document", zip({ "a.txt": "x" })],
  ])("that are %s are an error", async (_, bytes) => {
    expect((await problemOf("a.docx", bytes))?.code).toMatch(/^bad-/);
  });
});

describe("PDF", () => {
  const left = [
    "The bridge over the Lind was closed",
    "on Tuesday after engineers found",
    "cracks in two of its pillars.",
    "It will stay closed for six weeks,",
    "the county said in a state-",
  ];
  const right = [
    "ment late on Tuesday evening.",
    "Some 18,000 cars cross it a day.",
    "Buses take the road by Orley, which",
    "adds 25 minutes to the way into the",
    "town, the bus company said.",
  ];

  it("is read column by column, with words broken at a line's end put together", async () => {
    const { text } = await only(
      "a.pdf",
      pdfDocument([
        [
          { text: "Bridge closed for six weeks", left: 60, base: 720, size: 22 },
          ...column(left, 60, 680),
          ...column(right, 320, 680),
        ],
      ]),
    );
    expect(text.split("\n\n")[0]).toBe("Bridge closed for six weeks");
    expect(text).toContain("after engineers found cracks in two of its pillars.");
    expect(text).toContain("the county said in a statement late on Tuesday evening.");
    expect(text).toContain("Buses take the road by Orley, which adds 25 minutes");
  });

  it("loses the lines that stand on every page", async () => {
    const withEdges = (number: number, words: string) => [
      { text: "Lind Valley Courier", left: 60, base: 770 },
      { text: words, left: 60, base: 500 },
      { text: String(number), left: 300, base: 20 },
    ];
    const { text } = await only("a.pdf", pdfDocument([withEdges(1, "First page."), withEdges(2, "Second page.")]));
    expect(text).toBe("First page.\n\nSecond page.");
  });

  it("without text is a scan", async () => {
    expect(await problemOf("a.pdf", pdfDocument([[]]))).toMatchObject({ code: "no-article" });
  });

  it("that is damaged is an error", async () => {
    expect(await problemOf("a.pdf", "%PDF-1.4 and then nothing")).toMatchObject({ code: "bad-document" });
  });
});

describe("mail", () => {
  const mail = (body: string, type = "text/plain; charset=utf-8") =>
    `From: "Ministry of Water" <press@water.example>\nTo: desk@post.example\nSubject: Fwd: Statement on the dam\nDate: Fri, 3 May 2024 22:30:00 -0500\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;

  it("gives subject, sender, the day at the sender's place, and the text without what it quotes", async () => {
    const { metadata, paragraphs } = await only(
      "a.eml",
      mail("The ministry regrets\nthe deaths of 14 people.\n\n> An older mail\n\nThank you."),
    );
    expect(metadata).toEqual({
      title: "Statement on the dam",
      publisher: "Ministry of Water",
      published: "2024-05-03T22:30",
    });
    expect(paragraphs).toEqual(["Statement on the dam", "The ministry regrets the deaths of 14 people.", "Thank you."]);
  });

  it("in HTML alone is read as a page", async () => {
    const { text } = await only("a.eml", mail(`<p>${lede}</p><p>${second}</p>`, "text/html; charset=utf-8"));
    expect(text).toContain(lede);
  });

  it("that is no mail is an error", async () => {
    expect(await problemOf("a.eml", "just some words")).toMatchObject({ code: "bad-document" });
  });
});

describe("agency XML", () => {
  const nitf = `<nitf><head><title>short</title></head><body><body.head><hedline><hl1>Tram leaves rails</hl1></hedline></body.head><body.content><p>${lede}</p><media><media-caption>The tram</media-caption></media></body.content></body></nitf>`;

  it("in NITF gives headline, text, caption, date and provider", async () => {
    const dated = nitf.replace(
      "<title>",
      '<docdata><date.issue norm="20240503T101500Z"/></docdata><pubdata name="Agency X"/><title>',
    );
    const { metadata, zones, text } = await only("a.xml", dated);
    expect(metadata).toEqual({ title: "Tram leaves rails", publisher: "Agency X", published: "2024-05-03T10:15" });
    expect(zones["caption"]).toBe("The tram");
    expect(text).toContain(lede);
  });

  it("in NewsML-G2 may hold several articles", async () => {
    const item = (title: string, words: string) =>
      `<newsItem><itemMeta><versionCreated>2024-05-03T10:15:00+02:00</versionCreated><provider><name>Agency X</name></provider></itemMeta><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML><html><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`;
    const { articles } = await read(
      "a.xml",
      `<newsMessage><itemSet>${item("One", lede)}${item("Two", second)}</itemSet></newsMessage>`,
    );
    expect(articles.map(({ suffix, outline }) => [suffix, outline.metadata])).toEqual([
      ["#1", { title: "One", publisher: "Agency X", published: "2024-05-03T10:15" }],
      ["#2", { title: "Two", publisher: "Agency X", published: "2024-05-03T10:15" }],
    ]);
  });

  it("expands no entities of its own", async () => {
    const bomb = `<!DOCTYPE n [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${nitf.replace(lede, "&b;&b; and so on")}`;
    const { text } = await only("a.xml", bomb);
    expect(text.length).toBeLessThan(200);
  });

  it("that is something else is an error", async () => {
    expect(await problemOf("a.xml", "<feed><entry/></feed>")).toMatchObject({ code: "bad-document" });
  });
});

describe("JSON", () => {
  it("is one article, a list, or articles under a key", async () => {
    const article = {
      title: "Tram leaves rails",
      text: `${lede}\n${second}`,
      date: "2024-05-03",
      publisher: "Post",
      url: "https://post.example/1",
    };
    expect(await only("a.json", JSON.stringify(article))).toMatchObject({
      paragraphs: ["Tram leaves rails", lede, second],
      metadata: {
        title: "Tram leaves rails",
        publisher: "Post",
        published: "2024-05-03",
        url: "https://post.example/1",
      },
    });
    for (const several of [[article, { text: second }], { articles: [article, { text: second }] }]) {
      const { articles } = await read("a.json", JSON.stringify(several));
      expect(articles.map(({ suffix }) => suffix)).toEqual(["#1", "#2"]);
    }
  });

  it.each([
    ["{", "bad-json"],
    ["[]", "bad-article"],
    ["[3]", "bad-article"],
    ['{"title": "x"}', "bad-article"],
    ['{"text": "x", "date": "yesterday"}', "bad-article"],
  ])("%s is an error", async (text, code) => {
    expect(await problemOf("a.json", text)).toMatchObject({ code });
  });
});

describe("archives", () => {
  it("are read file by file, whatever the formats; what is no article is named", async () => {
    const { articles, notes } = await read(
      "all.zip",
      zip({
        "b/one.txt": lede,
        "a.html": page("", `<article><p>${lede}</p><p>${second}</p></article>`),
        "c.json": JSON.stringify([{ text: lede }, { text: second }]),
        "photo.jpg": "x",
        "__MACOSX/._a": "x",
      }),
    );
    expect(articles.map(({ suffix }) => suffix)).toEqual(["/a.html", "/b/one.txt", "/c.json#1", "/c.json#2"]);
    expect(notes.map(({ message }) => message)).toEqual(["left out, since they are no articles: photo.jpg"]);
  });

  it("that unpack to more than an archive of articles can hold are an error, and soon", async () => {
    const bomb = zip({ "a.txt": "0".repeat(120_000_000) });
    expect(bomb.length).toBeLessThan(300_000);
    expect(await problemOf("a.zip", bomb)).toMatchObject({ code: "archive-too-large" });
  });

  it.each([
    ["no archive", bytesOf("PK but no archive"), "bad-archive"],
    ["cut short", zip({ "a.txt": lede.repeat(50) }).subarray(0, 60), "bad-archive"],
    ["without articles", zip({ "photo.jpg": "x" }), "no-articles"],
    ["with an article that cannot be read", zip({ "a.json": "{" }), "bad-json"],
  ])("%s are an error", async (_, bytes, code) => {
    expect(await problemOf("a.zip", bytes)).toMatchObject({ code });
  });
});
