import { list, nullableText, offset, oneOf, record, text } from "./shapes.js";

/** A source, as both outputs list it. */
export const sourceSchema = record({
  source: { ...text, description: "the path as given" },
  title: nullableText,
  publisher: nullableText,
  published: { ...nullableText, description: "ISO 8601 date, or date and time" },
  copyOf: { ...nullableText, description: "the source it is a copy of" },
  credits: list(
    record({ outlet: text, relation: oneOf("derived", "contributed", "cited"), start: offset, end: offset }),
  ),
  origin: { ...text, description: "sources with equal origins are not independent" },
  implied: {
    ...list(oneOf("title", "publisher", "published")),
    description: "what was worked out from the text rather than given",
  },
});
