// What a web page says about its article: JSON-LD (schema.org) first, then meta tags.
import type { Outline } from "../format.js";
import { documentDate } from "./dates.js";
import type { DomElement } from "./dom.js";

type Metadata = Outline["metadata"];

/** Title, publisher, date and address, as far as the page gives them. */
export function pageMetadata(page: DomElement): Metadata {
  const linked = linkedArticle(page);
  const title = textOf(linked?.["headline"]) ?? meta(page, ["og:title", "twitter:title", "dc.title"]);
  const publisher =
    nameOf(linked?.["publisher"]) ?? meta(page, ["og:site_name", "application-name", "dc.publisher", "publisher"]);
  const published =
    documentDate(textOf(linked?.["datePublished"])) ??
    documentDate(meta(page, publishedNames)) ??
    documentDate(
      page
        .querySelector("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]")
        ?.getAttribute("datetime"),
    );
  const url =
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    meta(page, ["og:url"]) ??
    textOf(linked?.["url"]);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url !== undefined && URL.canParse(url) ? { url } : {}),
  };
}

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
];

function meta(page: DomElement, names: readonly string[]): string | undefined {
  const contents = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    const content = tag.getAttribute("content")?.trim() ?? "";
    if (name !== undefined && content !== "" && !contents.has(name)) contents.set(name, content);
  }
  return names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

type Linked = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|BlogPosting|Report|PressRelease)$/;

/** The first article that the page's JSON-LD describes. */
function linkedArticle(page: DomElement): Linked | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ""), 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const deepest = 6;

function articleIn(value: unknown, depth: number): Linked | undefined {
  if (typeof value !== "object" || value === null || depth > deepest) return undefined;
  if (Array.isArray(value)) return value.map((item) => articleIn(item, depth + 1)).find((item) => item !== undefined);
  const linked = value as Linked;
  const types = [linked["@type"]].flat();
  if (types.some((type) => typeof type === "string" && articleTypes.test(type))) return linked;
  return articleIn(linked["@graph"], depth + 1) ?? articleIn(linked["mainEntity"], depth + 1);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return textOf(first) ?? (typeof first === "object" && first !== null ? textOf((first as Linked)["name"]) : undefined);
}
