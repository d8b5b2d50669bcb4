// Documents made for tests, byte by byte, so that what is in them stands in the test.
import { strToU8, zipSync } from "fflate";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A ZIP archive with these files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A Word document: paragraphs, each with the name of its style or none. */
export function word(paragraphs: readonly (readonly [string, string?])[]): Uint8Array {
  const body = paragraphs
    .map(([text, style]) => {
      const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
      return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
    })
    .join("");
  const style = (id: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`;
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles ${main}>${style("Title")}${style("Heading1")}</w:styles>`,
    "word/document.xml": `<w:document ${main}><w:body>${body}</w:body></w:document>`,
  });
}

/** Words at a place on a page, in points from the bottom left. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly size?: number;
}

/** A PDF of 612 by 792 points a page, in Helvetica. */
export function pdfDocument(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${4 + page * 2} 0 R`).join(" ")}] >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [page, placed] of pages.entries()) {
    const text = placed
      .map(
        ({ text: words, left, base, size = 10 }) =>
          `BT /F1 ${size} Tf ${left} ${base} Td (${words.replace(/[()\\]/g, "\\$&")}) Tj ET`,
      )
      .join("\n");
    const resources = "<< /Font << /F1 3 0 R >> >>";
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${5 + page * 2} 0 R >>`,
    );
    add(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((content, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Lines of a column set one below the other. */
export function column(lines: readonly string[], left: number, top: number): Placed[] {
  return lines.map((text, index) => ({ text, left, base: top - index * 12 }));
}
