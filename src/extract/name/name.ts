// How a source spells each name: one mention for every form it writes, at its first place. Evidence for findings about
// spelling; `claims` does not list it.
import type { Mention } from "../../model/claim.js";
import type { TextDocument } from "../../text/document.js";
import type { NameMention } from "../../text/names.js";

/** Below this the name may be a common word at the start of a sentence. */
const leastConfidence = 0.3;

export function nameClaims(document: TextDocument): Mention<"name">[] {
  const forms = new Map<string, { first: NameMention; occurrences: number }>();
  for (const name of document.names) {
    if (name.entity === "unknown" || name.confidence < leastConfidence) continue;
    const key = `${name.entity} ${name.text}`;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { first: name, occurrences: 1 });
    else form.occurrences++;
  }
  return [...forms.values()].map(({ first, occurrences }) => ({
    kind: "name",
    span: { start: first.start, end: first.end },
    value: {
      name: first.text,
      entity: first.entity as "person" | "place" | "organisation",
      canonical: first.canonical,
      given: first.given,
      family: first.family,
      place: first.place,
      occurrences,
    },
    hedge: null,
    confidence: first.confidence,
  }));
}
