/** What may stand between braces in a rule's message, besides `position.N.…`. */
const simple = ["about", "subject", "difference"];

/** What may follow `position.N.`, with N from 1 to 9. */
const ofPosition = ["value", "publisher", "text", "origins"];

/** Every placeholder, with the first two positions only: for did-you-mean and for editors. */
export const placeholderNames: readonly string[] = [
  ...simple,
  ...["1", "2"].flatMap((number) => ofPosition.map((part) => `position.${number}.${part}`)),
];

/** A piece of a message that looks like a placeholder and is none; `text` with its braces. */
export interface UnknownPlaceholder {
  readonly text: string;
  readonly name: string;
}

/** The braces of a message that hold no known placeholder, an opening brace that is never closed included. */
export function unknownPlaceholders(message: string): UnknownPlaceholder[] {
  const unknown: UnknownPlaceholder[] = [];
  for (const [text, inside] of message.matchAll(/\{([^{}\n]*)\}?/g)) {
    const name = (inside ?? "").trim();
    if (!text.endsWith("}") || !isKnown(inside ?? "")) unknown.push({ text, name });
  }
  return unknown;
}

function isKnown(name: string): boolean {
  if (simple.includes(name)) return true;
  const [word, number, part, ...rest] = name.split(".");
  return word === "position" && /^[1-9]$/.test(number ?? "") && ofPosition.includes(part ?? "") && rest.length === 0;
}
