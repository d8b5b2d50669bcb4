// Word documents. Takes .docx; gives headings, paragraphs, lists and tables in order; the first heading is the headline.
import { InputError } from "../../errors.js";
import { unpack } from "./archive-files.js";
import type { DocumentFormat } from "./document.js";
import { type DomElement, paragraphsIn } from "./dom.js";
import { articleOf } from "./paragraphs.js";

export const docx: DocumentFormat = {
  name: "docx",
  documentation: "A Word document: its headings, paragraphs, lists and tables; the first heading is the headline.",
  endings: ["docx"],
  inFolders: true,
  async contents(bytes, path) {
    // Unpacked once for its size alone: a small file can hold a text of gigabytes.
    await unpack(bytes, path, () => false);
    const [{ default: mammoth }, { parseHTML }] = await Promise.all([import("mammoth"), import("linkedom")]);
    const converted = await mammoth
      .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: ["p[style-name='Title'] => h1:fresh"] })
      .catch(() => null);
    if (converted === null) throw damaged(path);
    const { document } = parseHTML(`<html><body>${converted.value}</body></html>`);
    const page = document as unknown as DomElement & { readonly body: DomElement };
    const title = page.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim();
    const article = articleOf(paragraphsIn(page.body), title === undefined || title === "" ? {} : { title });
    return { articles: [article], notes: [] };
  },
};

function damaged(path: string): InputError {
  return new InputError([
    {
      code: "bad-document",
      path,
      message: "this is not a Word document, or it is damaged",
      help: "Open it in a word processor and save it again as .docx, or as .txt.",
    },
  ]);
}
