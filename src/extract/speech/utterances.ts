// Everything a document says that somebody said: reporting clauses with their speakers, and quotations with theirs. Read
// once for a document and shared by the quote and statement extractors.
import type { Lexicon } from "../../lexicon/index.js";
import type { TextDocument } from "../../text/document.js";
import type { Attributed } from "./attributed.js";
import { citedBy } from "./citing.js";
import { reportingClauses } from "./clauses.js";
import type { ReportingClause } from "./draft.js";
import { openingSubject } from "./opening.js";
import { itemAt, type Passage, passagesOf, spanOfItems } from "./passage.js";
import { headOf } from "./phrases.js";
import { attributeQuotations } from "./quoted.js";
import type { Report } from "./report.js";
import { type Speaker, type SpeakerMemory, unresolved } from "./speaker.js";
import { noteHolders, readSpeaker } from "./speakers.js";

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
      if (isMeasure(passage, clause, lexicon)) continue;
      const teller = speakerOf(passages, index, clause, reports, lexicon, memory);
      const cited = isOutlet(teller, lexicon) ? citedBy(passage, clause.cue.first) : null;
      const speaker = cited === null ? teller : readSpeaker(passages, index, cited, lexicon, memory);
      const outlet = cited === null ? outletOf(passage, clause, lexicon) : teller.name;
      if (speaker.name !== null) memory.said.push({ speaker, passage: index });
      reports.push({ clause, speaker, outlet, passage, index });
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
  if (clause.subject !== null)
    return asBody(readSpeaker(passages, index, clause.subject, lexicon, memory), clause, passages[index] as Passage);
  if (lexicon.reportingVerbs.nouns.has(clause.lemma) || clause.joint === "hearsay") return unresolved;
  const previous = reports.at(-1);
  if (previous !== undefined && previous.index === index && isOtherClause(passages[index] as Passage, previous, clause))
    return unresolved;
  if (previous !== undefined && previous.index === index) return { ...previous.speaker, resolvedBy: "same clause" };
  const opening = openingSubject(passages[index] as Passage);
  if (opening === null) return unresolved;
  return { ...readSpeaker(passages, index, opening, lexicon, memory), resolvedBy: "clause subject" };
}

/** "according to the rules", "according to plan": what is no speaker at all. */
function isMeasure(
  passage: Passage,
  { lemma, subject }: ReportingClause,
  { speakers, reportingVerbs }: Lexicon,
): boolean {
  if (subject === null || !reportingVerbs.phrases.has(lemma.split(" ")[0] as string)) return false;
  const head = itemAt(passage, headOf(passage, subject.phrase));
  return head.name === null && speakers.never.has(head.lower);
}

/** A semicolon stands between: "Lang insisted it was safe; Holt disagreed, saying it leaked." */
function isOtherClause(passage: Passage, { clause: before }: Report, { cue }: ReportingClause): boolean {
  for (let at = before.cue.last; at < cue.first; at++) if (itemAt(passage, at).lower === ";") return true;
  return false;
}

/** "Corvex said it would pay": a name of one word that nothing shows to be a person's is a body's when it is "it". */
function asBody(speaker: Speaker, clause: ReportingClause, passage: Passage): Speaker {
  if (speaker.kind === "organisation" || speaker.gender !== null || speaker.resolvedBy !== "name") return speaker;
  const content = clause.contents[0];
  if (content === undefined || content.first < clause.cue.last || speaker.name?.includes(" ") === true) return speaker;
  const opens = itemAt(passage, content.first).lower;
  const about =
    opens === "it" && /^(?:would|will|had|has|is|was|plans|expects)$/.test(itemAt(passage, content.first + 1).lower);
  return about && clause.whole.first === 0 ? { ...speaker, kind: "organisation", resolvedBy: "organisation" } : speaker;
}

function outletOf(passage: Passage, clause: ReportingClause, lexicon: Lexicon): string | null {
  if (clause.addressee === null) return null;
  const { start, end } = spanOfItems(passage, clause.addressee.first, clause.addressee.last);
  const text = passage.document.text.slice(start, end);
  const plain = text.replace(/^the\s+/i, "");
  return lexicon.outlets.byName.get(plain.toLowerCase())?.name ?? (outletWord.test(plain) ? plain : null);
}

/** A word that the names of outlets end in. */
const outletWord =
  /\b(?:News|Times|Post|Journal|Tribune|Herald|Radio|TV|Television|Reuters|Press|Agency|Guardian|Telegraph|Magazine)\b/;

function isOutlet({ kind, name }: Speaker, lexicon: Lexicon): boolean {
  if (name === null || kind === "person") return false;
  return (
    lexicon.outlets.byName.has(name.toLowerCase().replace(/^the\s+/, "")) ||
    outletWord.test(name) ||
    /\b(?:television|radio|broadcaster|newspaper)\b/.test(name)
  );
}
