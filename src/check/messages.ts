import type { Position } from "../model/finding.js";
import type { SourceFacts } from "./context.js";

/** What the placeholders of a message stand for. */
export interface MessageParts {
  readonly about: string;
  readonly subject: string;
  readonly difference: string;
  readonly positions: readonly Position[];
}

/** Fills {about}, {subject}, {difference} and {position.N.value|publisher|text|origins}; a position that is not there leaves nothing. */
export function fillMessage(template: string, parts: MessageParts, facts: SourceFacts): string {
  return template.replace(
    /\{([a-z]+)(?:\.(\d)\.([a-z]+))?\}/g,
    (whole, name: string, number?: string, part?: string) => {
      if (name === "about") return parts.about;
      if (name === "subject") return parts.subject;
      if (name === "difference") return parts.difference;
      const position = parts.positions[Number(number) - 1];
      if (name !== "position" || part === undefined) return whole;
      return position === undefined ? "" : ofPosition(position, part, facts);
    },
  );
}

function ofPosition(position: Position, part: string, facts: SourceFacts): string {
  switch (part) {
    case "value":
      return position.value;
    case "publisher":
      return publishers(position, facts);
    case "text":
      return position.claims[0]?.text ?? "";
    case "origins":
      return String(position.origins);
    default:
      return "";
  }
}

/** "The Herald", "The Herald and The Courier", "The Herald and 3 others". */
function publishers({ claims }: Position, facts: SourceFacts): string {
  const names = [...new Set(claims.map(({ source }) => facts.publisherOf(source)))];
  const [first = "", second] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} others`;
}
