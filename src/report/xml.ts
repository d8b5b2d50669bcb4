// XML 1.0, as far as reports need it: elements with attributes, text and child elements.

/** An element, ready to be written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Text, or elements; never mixed. */
  readonly content: string | readonly Element[];
}

/** What XML 1.0 cannot hold in any form (section 2.2), halves of surrogate pairs among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The document of one root element, two spaces deep. Characters that XML cannot hold become U+FFFD. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "").join("\n")}\n`;
}

function written({ name, attributes, content }: Element, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(String(value))}"`);
  const start = `${indent}<${name}${pairs.join("")}`;
  if (content.length === 0) return [`${start}/>`];
  if (typeof content === "string") return [`${start}>${contentText(content)}</${name}>`];
  return [`${start}>`, ...content.flatMap((child) => written(child, `${indent}  `)), `${indent}</${name}>`];
}

/** Line ends and tabs would be read back as blanks. */
function attributeText(text: string): string {
  return text.replace(forbidden, "\uFFFD").replace(/[&<>"\t\n\r]/g, (character) => entities[character] as string);
}

/** `>` too, since `]]>` may not stand in text. */
function contentText(text: string): string {
  return text.replace(forbidden, "\uFFFD").replace(/[&<>\r]/g, (character) => entities[character] as string);
}
