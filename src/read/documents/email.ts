// Press releases and newsletters as saved mail. Takes .eml; gives subject, sender, date and the text of the message. Attachments
// are named in a note and left out.
import { InputError } from "../../errors.js";
import { documentDate } from "./dates.js";
import type { DocumentFormat } from "./document.js";
import { articleInMarkup } from "./html.js";
import { articleOf } from "./paragraphs.js";

export const email: DocumentFormat = {
  name: "eml",
  documentation: "A saved mail, such as a press release: subject, sender, date and the text; attachments are left out.",
  endings: ["eml"],
  inFolders: true,
  async contents(bytes, path) {
    const { default: PostalMime } = await import("postal-mime");
    const mail = await PostalMime.parse(bytes).catch(() => null);
    const headers = new Map(mail?.headers.map(({ key, value }) => [key.toLowerCase(), value]) ?? []);
    if (mail === null || (!headers.has("from") && !headers.has("subject"))) throw notMail(path);
    const published = documentDate(headers.get("date"));
    const publisher = mail.from?.name?.trim() || undefined;
    const metadata = {
      ...(mail.subject?.trim() ? { title: mail.subject.trim().replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, "") } : {}),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
    };
    const text = mail.text?.trim() ?? "";
    const article =
      text !== ""
        ? articleOf(paragraphsOf(text), metadata)
        : withMetadata(await articleInMarkup(mail.html ?? ""), metadata);
    if (article === null) throw noText(path);
    const left = mail.attachments.length;
    const notes =
      left === 0
        ? []
        : [
            {
              code: "attachments",
              path,
              message: `${left === 1 ? "an attachment was" : `${left} attachments were`} left out`,
              help: "Save attachments as files of their own to have them checked.",
            },
          ];
    return { articles: [article], notes };
  },
};

/** Mail wraps its lines; what is quoted from an earlier mail is not this one's. */
function paragraphsOf(text: string): { words: string; zone: null }[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .filter((line) => !line.startsWith(">"))
        .join("\n"),
    )
    .map((words) => ({ words, zone: null }));
}

function withMetadata(article: Awaited<ReturnType<typeof articleInMarkup>>, metadata: Parameters<typeof articleOf>[1]) {
  if (article === null) return null;
  const { marked, metadata: own } = article.outline;
  const words = article.text.split("\n\n");
  let at = 0;
  const paragraphs = words.map((paragraph) => {
    const zone = marked.find(({ start }) => start === at)?.zone ?? null;
    at += paragraph.length + 2;
    return { words: paragraph, zone: zone === "headline" ? null : zone };
  });
  return articleOf(paragraphs, { ...own, ...metadata });
}

function notMail(path: string): InputError {
  return new InputError([
    {
      code: "bad-document",
      path,
      message: "this is not a mail: it has neither sender nor subject",
      help: "Save the mail as .eml from the mail program, or its text as .txt.",
    },
  ]);
}

function noText(path: string): InputError {
  const message = "there is no text in this mail";
  return new InputError([{ code: "no-article", path, message, help: "Save its attachment as a file of its own." }]);
}
