// How a source spells each name: the first few mentions of every form it writes. Evidence for findings about
// spelling; `claims` does not list it.
import type { Mention } from "../../model/claim.js";
import type { NameValue } from "../../model/utterance.js";
import type { TextDocument } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";

/** Below this the name may be a common word at the start of a sentence. */
const leastConfidence = 0.3;

/** Mentions of one form that are kept; a finding shows no more, and the form counts them all. */
const mentionsKept = 4;

/** What a name is taken for of which nothing shows what it is; villages are in no list. Its confidence stays low. */
const likeliest: NameValue["entity"] = "place";

export function nameClaims(document: TextDocument): Mention<"name">[] {
  const forms = new Map<string, NameMention[]>();
  const starts = new Set(document.sentences.map(({ start }) => start));
  for (const name of document.names) {
    if (name.confidence < leastConfidence) continue;
    // The first word of a sentence has its capital anyway, and a headline may give one to every word.
    if (name.entity === "unknown" && (starts.has(name.start) || !bodyHolds(document, name))) continue;
    const key = `${name.entity} ${name.text}`;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, [name]);
    else form.push(name);
  }
  return [...forms.values()].flatMap((form) => form.slice(0, mentionsKept).map((name) => mentionOf(name, form.length)));
}

function bodyHolds({ source }: TextDocument, { start }: NameMention): boolean {
  return source.blocks.some((block) => block.zone === "body" && block.start <= start && start < block.end);
}

function mentionOf(name: NameMention, occurrences: number): Mention<"name"> {
  const { start, end, text, entity, canonical, given, family, place, confidence } = name;
  return {
    kind: "name",
    span: { start, end },
    value: {
      name: text,
      entity: entity === "unknown" ? likeliest : entity,
      canonical,
      given,
      family,
      place,
      occurrences,
    },
    hedge: null,
    confidence,
  };
}
