// Saved web pages. Takes HTML; gives the article alone, with what JSON-LD and meta tags say about it. Refuses a page without an
// article. Readability picks the article's body, as the reader view of browsers does.
import { InputError } from "../../errors.js";
import type { Article, DocumentFormat } from "./document.js";
import { type DomElement, isDeeperThan, paragraphsIn } from "./dom.js";
import { decodeMarkup } from "./markup-encoding.js";
import { pageMetadata } from "./page-metadata.js";
import { articleOf, type Paragraph } from "./paragraphs.js";

export const html: DocumentFormat = {
  name: "html",
  documentation:
    "A saved web page: the article's own text, with title, publisher and date from its JSON-LD and meta tags.",
  endings: ["html", "htm", "xhtml"],
  inFolders: true,
  async contents(bytes, path) {
    const markup = decodeMarkup(bytes, path);
    if (isOurReport(markup)) {
      const message = "this is a report of claimcheck, not an article; it was left out";
      return { articles: [], notes: [{ code: "own-report", path, message, help: "Keep reports in another folder." }] };
    }
    const article = await articleInMarkup(markup);
    if (article === null) throw noArticle(path);
    return { articles: [article], notes: [] };
  },
};

/** The article in the markup of a page; null when there is none. */
export async function articleInMarkup(markup: string): Promise<Article | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  // Mail and feeds hold fragments, to which the parser gives no body.
  const { document } = parseHTML(/<body[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`);
  const page = document as unknown as DomElement & { readonly body: DomElement | null };
  if (isDeeperThan(page, deepest)) return null;
  const metadata = pageMetadata(page);
  const whole = paragraphsIn(page.querySelector("article") ?? page.querySelector("main") ?? page.body ?? page);
  // Readability works on the page itself and leaves it in pieces: everything else is read before.
  const found = new Readability<DomElement>(document as unknown as Document, {
    serializer: (node) => node as unknown as DomElement,
    charThreshold: 200,
  }).parse();
  const body = found?.content === null || found?.content === undefined ? [] : paragraphsIn(found.content);
  const paragraphs = lengthOf(body) >= Math.min(200, lengthOf(whole)) ? body : whole;
  if (lengthOf(paragraphs) === 0) return null;
  const title = metadata.title ?? (found?.title?.trim() || undefined);
  const publisher = metadata.publisher ?? (found?.siteName?.trim() || undefined);
  return articleOf(paragraphs, {
    ...metadata,
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, " ") }),
    ...(publisher === undefined ? {} : { publisher }),
  });
}

/** Elements within elements on a page; real ones reach some forty, and the libraries recurse. */
const deepest = 400;

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words.trim().length, 0);
}

function isOurReport(markup: string): boolean {
  return /<meta\s+name="generator"\s+content="claimcheck\b/i.test(markup.slice(0, 20_000));
}

function noArticle(path: string): InputError {
  return new InputError([
    {
      code: "no-article",
      path,
      message: "there is no article on this page",
      help: "Save the page when it has finished loading, or save the article's text as .txt.",
    },
  ]);
}
