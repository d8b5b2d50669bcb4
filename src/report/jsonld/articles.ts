import type { NewsArticle } from "schema-dts";
import type { Source } from "../../model/source.js";
import { sourceUri } from "../source-uri.js";
import type { SourceView } from "../source-view.js";
import { visible } from "../visible.js";
import { webAddress } from "../web-address.js";

/** A reference to something that the graph describes elsewhere. */
export interface Reference {
  readonly "@id": string;
}

/** The article of a source is named by its path, relative to the folder of the run. */
export function articleReference(id: string): Reference {
  return { "@id": sourceUri(id) };
}

/** A source as an article: what is known of it, and what it copies or retells. */
export function describeArticle(view: SourceView, url: Source["url"]): NewsArticle {
  const { id, title, publisher, published, copyOf, derivedFrom } = view;
  const page = webAddress(url);
  const basis = [...new Set([...(copyOf === null ? [] : [copyOf]), ...derivedFrom])];
  return {
    "@type": "NewsArticle",
    ...articleReference(id),
    ...(page === null ? {} : { url: page }),
    ...(title === null ? {} : { headline: visible(title) }),
    ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: visible(publisher) } }),
    ...(published === null ? {} : { datePublished: published }),
    ...(basis.length === 0 ? {} : { isBasedOn: basis.map(articleReference) }),
    inLanguage: "en",
  };
}
