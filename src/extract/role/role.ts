// Who holds which office: a title before a name ("British Defence Secretary Ben Wallace"), behind it ("Amber Lee, a
// spokeswoman for the command"), across a verb ("Jones was named chief executive"), or alone as a speaker. Takes names
// and titles; refuses forms of address, relatives, ages, and titles that nobody is said to hold.
import type { Mention } from "../../model/claim.js";
import { overlaps, type Span } from "../../model/span.js";
import type { RoleValue } from "../../model/utterance.js";
import type { NameMention } from "../../text/name.js";
import type { Extraction, Extractor } from "../extractor.js";
import { titlesBefore } from "./before.js";
import { titlesBehind } from "./behind.js";
import type { TitlePhrase } from "./phrase.js";
import { unnamedHolders } from "./unnamed.js";

export const roleExtractor: Extractor<"role"> = {
  kind: "role",
  documentation:
    "Who holds which office or post: name, title, organisation, and whether former, acting, deputy or elect.",
  extract(extraction) {
    const found: Mention<"role">[] = [];
    const { names } = extraction.document;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as NameMention;
      if (name.entity !== "person") continue;
      for (const phrase of titlesBefore(extraction, index)) found.push(mentionOf(extraction, name, phrase));
      for (const phrase of titlesBehind(extraction, index)) found.push(mentionOf(extraction, name, phrase));
    }
    // "The air force chief of staff General Ann Roe" is nobody without a name.
    const named = [...found];
    const isNamed = (span: Span) => named.some((mention) => overlaps(mention.span, span));
    found.push(...unnamedHolders(extraction).filter(({ span }) => !isNamed(span)));
    return withoutOverlaps(extraction.document.text, found);
  },
};

function mentionOf({ document }: Extraction, name: NameMention, phrase: TitlePhrase): Mention<"role"> {
  const { tokens } = document;
  const first = tokens[phrase.firstToken]?.start ?? name.start;
  const last = tokens[phrase.lastToken - 1]?.end ?? name.end;
  const [start, end] = phrase.apart === true ? [first, last] : [Math.min(name.start, first), Math.max(name.end, last)];
  const value: RoleValue = {
    name: name.canonical,
    nameSpan: { start: name.start, end: name.end },
    title: phrase.title,
    organisation: phrase.organisation,
    status: phrase.status,
  };
  const confidence = Math.min(phrase.confidence, Math.max(0.5, name.confidence));
  const implied = name.canonical === name.text ? {} : { implied: ["name"] };
  return { kind: "role", span: { start, end }, value, hedge: null, confidence, ...implied };
}

/** In order of start; of two that overlap the first and surer stays, and a later one keeps what is left when it has a span of its own. */
function withoutOverlaps(text: string, found: readonly Mention<"role">[]): Mention<"role">[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Mention<"role">[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) kept.push(mention);
    else {
      const rest = restOf(text, last.span, mention);
      if (rest !== null) kept.push(rest);
      else if (mention.confidence > last.confidence + 0.2 && mention.value.name !== null)
        kept[kept.length - 1] = mention;
    }
  }
  return kept;
}

/** "President Jane Roe, head of the council": the second role keeps the words behind the name. */
function restOf(text: string, taken: Span, mention: Mention<"role">): Mention<"role"> | null {
  const { nameSpan } = mention.value;
  if (nameSpan === null || nameSpan.end !== taken.end || mention.span.end <= taken.end) return null;
  const gap = /^[\s,–—(]*/.exec(text.slice(taken.end, mention.span.end))?.[0].length ?? 0;
  return { ...mention, span: { start: taken.end + gap, end: mention.span.end } };
}
