// PDF. Takes a document with text in it; gives its paragraphs, column by column. Refuses scans, which are pictures of text, and
// documents that a password locks.
import { InputError } from "../../errors.js";
import type { DocumentFormat } from "./document.js";
import { articleOf } from "./paragraphs.js";
import { type PageText, paragraphsOfPages, type TextRun } from "./pdf-layout.js";

export const pdf: DocumentFormat = {
  name: "pdf",
  documentation: "A PDF with text in it: paragraphs, column by column; a scan has to be turned into text first.",
  endings: ["pdf"],
  inFolders: true,
  async contents(bytes, path) {
    const pages = await readPages(bytes, path);
    const article = articleOf(
      paragraphsOfPages(pages).map((words) => ({ words, zone: null })),
      {},
    );
    if (article.text === "") throw scan(path);
    return { articles: [article], notes: [] };
  },
};

/** A text item as pdf.js gives it: the last two numbers of the matrix are the place of its baseline, in points from the bottom left. */
interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

async function readPages(bytes: Uint8Array, path: string): Promise<PageText[]> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // A copy: pdf.js takes the bytes away from whoever gives them, and takes no Buffer.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [left, bottom, right, top] = page.view as [number, number, number, number];
      const { items } = await page.getTextContent();
      pages.push({
        width: right - left,
        height: top - bottom,
        runs: items.flatMap((item: PdfItem) => runOf(item, left, bottom)),
      });
    }
    return pages;
  } catch (error) {
    throw unreadable(path, error as Error);
  }
}

function runOf({ str, transform, width, height }: PdfItem, left: number, bottom: number): TextRun[] {
  if (str === undefined || str.trim() === "" || transform === undefined) return [];
  const size = height === undefined || height === 0 ? Math.abs(transform[3] ?? 10) : height;
  return [{ text: str, left: (transform[4] ?? 0) - left, base: (transform[5] ?? 0) - bottom, width: width ?? 0, size }];
}

function unreadable(path: string, error: Error): InputError {
  const locked = error.name === "PasswordException";
  return new InputError([
    {
      code: locked ? "locked-document" : "bad-document",
      path,
      message: locked ? "a password locks this PDF" : "this is not a PDF, or it is damaged",
      help: locked ? "Save it without the password." : "Save it again, or save its text as .txt.",
    },
  ]);
}

function scan(path: string): InputError {
  const message = "there is no text in this PDF: it is a scan, or holds only pictures";
  return new InputError([{ code: "no-article", path, message, help: "Run text recognition on it first." }]);
}
