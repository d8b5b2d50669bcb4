// Everything a document says that somebody said: reporting clauses with their speakers, and quotations with theirs. Read
// once for a document and shared by the quote and statement extractors.
import type { Lexicon } from "../../lexicon/index.js";
import type { TextDocument } from "../../text/document.js";
import { reportingClauses } from "./clauses.js";
import type { ReportingClause } from "./draft.js";
import { openingSubject } from "./opening.js";
import { type Passage, passagesOf, spanOfItems } from "./passage.js";
import { type Attributed, attributeQuotations } from "./quoted.js";
import type { Report } from "./report.js";
import { noteHolders, readSpeaker, type Speaker, type SpeakerMemory, unresolved } from "./speakers.js";

export interface Utterances {
  readonly passages: readonly Passage[];
  readonly reports: readonly Report[];
  readonly quotations: readonly Attributed[];
}

const known = new WeakMap<TextDocument, Utterances>();

/** The utterances of a document. Linear; the second call for the same document costs nothing. */
export function utterancesOf(document: TextDocument, lexicon: Lexicon): Utterances {
  const before = known.get(document);
  if (before !== undefined) return before;
  const passages = passagesOf(document, lexicon.reportingVerbs);
  const reports: Report[] = [];
  const memory: SpeakerMemory = { said: [], holders: new Map() };
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage;
    noteHolders(passage, lexicon, memory);
    for (const clause of reportingClauses(passage, lexicon.reportingVerbs, lexicon.speakers)) {
      const speaker = speakerOf(passages, index, clause, reports, lexicon, memory);
      if (speaker.name !== null) memory.said.push({ speaker, passage: index });
      reports.push({ clause, speaker, outlet: outletOf(passage, clause, lexicon), passage, index });
    }
  }
  const found = { passages, reports, quotations: attributeQuotations(passages, reports, lexicon) };
  known.set(document, found);
  return found;
}

/** A gerund (", adding that …") speaks with the voice of the clause before it, or of the one it hangs on. */
function speakerOf(
  passages: readonly Passage[],
  index: number,
  clause: ReportingClause,
  reports: readonly Report[],
  lexicon: Lexicon,
  memory: SpeakerMemory,
): Speaker {
  if (clause.subject !== null) return readSpeaker(passages, index, clause.subject, lexicon, memory);
  if (lexicon.reportingVerbs.nouns.has(clause.lemma)) return unresolved;
  const previous = reports.at(-1);
  if (previous !== undefined && previous.index === index) return { ...previous.speaker, resolvedBy: "same clause" };
  const opening = openingSubject(passages[index] as Passage);
  if (opening === null) return unresolved;
  return { ...readSpeaker(passages, index, opening, lexicon, memory), resolvedBy: "clause subject" };
}

function outletOf(passage: Passage, clause: ReportingClause, lexicon: Lexicon): string | null {
  if (clause.addressee === null) return null;
  const { start, end } = spanOfItems(passage, clause.addressee.first, clause.addressee.last);
  const text = passage.document.text.slice(start, end);
  const plain = text.replace(/^the\s+/i, "");
  return (
    lexicon.outlets.byName.get(plain.toLowerCase())?.name ??
    (/\b(?:News|Times|Post|Journal|Tribune|Herald|Radio|TV|Television|Reuters|Press|Agency|Guardian|Telegraph|Magazine)\b/.test(
      plain,
    )
      ? plain
      : null)
  );
}
