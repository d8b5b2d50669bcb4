// All formats of documents. A new one is one file beside this one and one line here.
import { endingOf } from "../format.js";
import type { DocumentFormat } from "./document.js";
import { docx } from "./docx.js";
import { email } from "./email.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { newsXml } from "./news-xml.js";
import { pdf } from "./pdf.js";
import { zipOf } from "./zip.js";

const single: readonly DocumentFormat[] = [html, docx, pdf, email, newsXml, json];

export const documentFormats: readonly DocumentFormat[] = [...single, zipOf(single)];

/** The format of a document by the ending of its name; undefined for plain text and whatever else is read as text. */
export function documentFormatOf(path: string): DocumentFormat | undefined {
  return documentFormats.find(({ endings }) => endings.includes(endingOf(path)));
}
