// Articles as agencies send them: NITF, and NewsML-G2 with NITF or XHTML inside. Takes XML; gives headline, text, captions, date
// and provider. Refuses XML that is neither. Entities of the document's own are not expanded.
// Formats: IPTC, "NITF 3.6" and "NewsML-G2".
import { InputError } from "../../errors.js";
import { documentDate } from "./dates.js";
import type { Article, DocumentFormat } from "./document.js";
import { type DomElement, paragraphsIn } from "./dom.js";
import { decodeMarkup } from "./markup-encoding.js";
import { articleOf } from "./paragraphs.js";

export const newsXml: DocumentFormat = {
  name: "news-xml",
  documentation: "An agency's article in NewsML-G2 or NITF; a NewsML-G2 message may hold several.",
  endings: ["xml", "nitf", "newsml"],
  inFolders: false,
  async contents(bytes, path) {
    const { DOMParser } = await import("linkedom");
    const parsed = new DOMParser().parseFromString(decodeMarkup(bytes, path), "text/xml");
    const page = parsed as unknown as DomElement;
    const items = [...page.querySelectorAll("newsItem")];
    const single = items.length === 0 && page.querySelector("nitf") !== null ? [page] : [];
    const articles = [...items, ...single].flatMap(
      (item, index) => articleOfItem(item, items.length > 1 ? index : null) ?? [],
    );
    if (articles.length === 0) throw noNews(path);
    return { articles, notes: [] };
  },
};

function articleOfItem(item: DomElement, index: number | null): Article | null {
  const body =
    item.querySelector("nitf body\\.content") ??
    elementNamed(item, "body.content") ??
    item.querySelector("inlineXML body") ??
    item.querySelector("inlineXML");
  if (body === null) return null;
  const title = words(item, ["contentMeta headline", "hedline hl1", "hl1", "nitf head title", "title"]);
  const published = documentDate(
    words(item, ["contentMeta contentCreated", "itemMeta firstCreated", "itemMeta versionCreated"]) ??
      attribute(item, "date\\.issue", "date.issue", "norm") ??
      attribute(item, "pubdata", "pubdata", "date.publication"),
  );
  const publisher =
    words(item, ["itemMeta provider name", "contentMeta infoSource name", "contentMeta creditline", "distributor"]) ??
    attribute(item, "pubdata", "pubdata", "name") ??
    attribute(item, "provider", "provider", "literal");
  const paragraphs = paragraphsIn(body);
  if (paragraphs.length === 0) return null;
  return articleOf(
    paragraphs,
    {
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
    },
    index === null ? "" : `#${index + 1}`,
  );
}

function words(item: DomElement, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const text = item.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();
    if (text !== undefined && text !== "") return text;
  }
  return undefined;
}

/** NITF has dots in its names, which not every reader of selectors lets pass. */
function elementNamed(item: DomElement, name: string): DomElement | null {
  for (const element of item.querySelectorAll("*")) if (element.nodeName.toLowerCase() === name) return element;
  return null;
}

function attribute(item: DomElement, selector: string, name: string, key: string): string | undefined {
  return (item.querySelector(selector) ?? elementNamed(item, name))?.getAttribute(key)?.trim() || undefined;
}

function noNews(path: string): InputError {
  return new InputError([
    {
      code: "bad-document",
      path,
      message: "there is no article in this file: it is neither NewsML-G2 with its text inside nor NITF",
      help: "Save the article's text as .txt, or leave the file out.",
    },
  ]);
}
