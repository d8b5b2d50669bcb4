// The named thing that a value belongs to, found near it in order of how sure each place is: whoever does what the verb
// says ("Norway pledged $50 million to Kenya"), possessor, "of" and "from" phrases, apposition, subject of the clause. Null where none is named: the story's own event is then implied.
import type { Lexicon } from "../../lexicon/index.js";
import { withoutLegalForm } from "../../lexicon/legal-form.js";
import type { Mention } from "../../model/claim.js";
import type { Anchor } from "../../model/subject.js";
import type { Token } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import type { Setting } from "../clause.js";
import { contractLength } from "./measure.js";
import { agedBefore } from "./person-before.js";

const linking = new Set(["of", "from", "for", "by", "in", "on", "at", "off", "near"]);

/** The anchor of a value among the names of its sentence. */
export function anchorOf(
  mention: Mention,
  setting: Setting,
  named: readonly NameMention[],
  measure: string | null,
  facet: string | null,
  lexicon: Lexicon,
): Anchor | null {
  const names = named.filter((name) => !isMeasure(name, mention, setting, lexicon));
  const agent = facet !== null && lexicon.measures.acts.has(facet) ? clauseSubject(setting, names, lexicon) : null;
  if (agent !== null) return anchorFrom(agent, "clause", lexicon);
  const before = mention.kind === "age" ? agedBefore(setting, lexicon) : undefined;
  if (before !== undefined) return before === null ? null : anchorFrom(before, "clause", lexicon);
  const near =
    (mention.kind === "age" ? ageHolder(setting, names) : null) ??
    (measure === "distance" ? reference(setting, names) : null) ??
    possessor(setting, names) ??
    apposed(setting, names) ??
    (measure === "distance" ? null : linkedAfter(setting, names, measure));
  if (near !== null) return anchorFrom(near, "near", lexicon);
  const subject = clauseSubject(setting, names, lexicon);
  if (subject !== null) return anchorFrom(subject, "clause", lexicon);
  const told =
    mention.kind === "percent" || mention.kind === "money" ? complementOfSubject(setting, names, lexicon) : null;
  return told === null ? null : anchorFrom(told, "near", lexicon);
}

/** "6.4 on the Richter scale", "Profit was $402m": a word for what is measured is nothing that has a measure. */
function isMeasure({ text, firstToken }: NameMention, { kind }: Mention, { sentence }: Setting, { measures }: Lexicon) {
  const opens = (kind === "money" || kind === "percent") && firstToken === sentence.firstToken;
  return (opens || kind === "measure") && measures.classOf.has(text.toLowerCase());
}

/** The anchor that a name is. */
export function anchorFrom(name: NameMention, found: Anchor["found"], lexicon: Lexicon): Anchor {
  const text = name.place ?? withoutLegalForm(name.canonical, lexicon);
  const terms = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 1);
  return { text, terms, basis: "stated", found };
}

/** "Michael Jordan, 59," and "43-year-old Erin Jordan". */
function ageHolder(setting: Setting, names: readonly NameMention[]): NameMention | null {
  const { tokens } = setting.document;
  // "Jordan was 25 when she joined": how old somebody was at another time.
  if (/^(?:when|as|at)$/.test(tokens[setting.last]?.lower ?? "")) return null;
  const before = names.findLast((name) => name.lastToken <= setting.first && name.entity !== "place");
  if (before !== undefined) {
    const between = tokens.slice(before.lastToken, setting.first).map((token) => token.lower);
    if (
      between.every(
        (word) => word === "," || word === "(" || word === "aged" || word === "age" || word === "is" || word === "was",
      )
    )
      return before;
  }
  const after = names.find((name) => name.firstToken >= setting.last && name.entity !== "place");
  if (after === undefined) return null;
  const between = tokens.slice(setting.last, after.firstToken);
  return between.length <= 3 && between.every((token) => token.pos !== "VERB" && token.text !== ",") ? after : null;
}

/** "35 miles southwest of Bandar Abbas", "1,500 km from Tehran": the place it is measured from. */
function reference(setting: Setting, names: readonly NameMention[]): NameMention | null {
  const { tokens } = setting.document;
  for (let at = setting.last; at < Math.min(setting.last + 8, setting.sentence.lastToken); at++) {
    const word = (tokens[at] as Token).lower;
    if (word !== "of" && word !== "from" && word !== "off") continue;
    return names.find((name) => name.firstToken > at && name.firstToken <= at + 5) ?? null;
  }
  return null;
}

/** "the Nationals' $160 million offer", "Qeshm's 120,000 people". */
function possessor(setting: Setting, names: readonly NameMention[]): NameMention | null {
  const { tokens } = setting.document;
  const before = names.findLast((name) => name.lastToken <= setting.first);
  if (before === undefined) return null;
  const mark = tokens[before.lastToken];
  if (mark === undefined || (mark.lower !== "'s" && mark.lower !== "'")) return null;
  return setting.first - before.lastToken <= 4 ? before : null;
}

/** "120,000 people on Qeshm island", "an eight-year offer from the Red Sox". */
function linkedAfter(setting: Setting, names: readonly NameMention[], measure: string | null): NameMention | null {
  const { tokens } = setting.document;
  for (let at = setting.last; at < Math.min(setting.last + 5, setting.clauseLast); at++) {
    const token = tokens[at] as Token;
    if (token.pos === "VERB" || token.text === ",") return null;
    // "signed a four-year contract at Norton": whose contract it is stands before the verb.
    if (!linking.has(token.lower) || (token.lower === "at" && measure === contractLength)) continue;
    const next = tokens[at + 1]?.pos === "DET" ? at + 2 : at + 1;
    const name = names.find((candidate) => candidate.firstToken === next || candidate.firstToken === next + 1);
    if (name !== undefined) return name;
  }
  return null;
}

/** "Qeshm island, home to 120,000 people": a name set off by a comma, with no verb between it and the value. */
function apposed(setting: Setting, names: readonly NameMention[]): NameMention | null {
  const { tokens } = setting.document;
  for (let at = setting.first - 1; at >= Math.max(setting.first - 6, setting.sentence.firstToken + 1); at--) {
    const token = tokens[at] as Token;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "CCONJ") return null;
    if (token.text !== ",") continue;
    return names.find((name) => name.lastToken === at || name.lastToken === at - 1) ?? null;
  }
  return null;
}

/** "Shares in Alder fell 3.4%", "The sales of Norlund plc rose": the name behind the noun that opens the clause, up to the verb. */
function complementOfSubject(setting: Setting, names: readonly NameMention[], lexicon: Lexicon): NameMention | null {
  const { tokens } = setting.document;
  let at = setting.clauseFirst;
  while (at < setting.first && /^(?:DET|ADJ|NUM)$/.test((tokens[at] as Token).pos)) at++;
  const link = tokens[at + 1];
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") || !/^(?:in|of|at)$/.test(link?.lower ?? "")) return null;
  const isNamed = names.some(({ firstToken, lastToken }) => firstToken <= at && at < lastToken);
  const name = isNamed ? undefined : names.find(({ firstToken }) => firstToken === at + 2 || firstToken === at + 3);
  if (name === undefined || name.lastToken > setting.first) return null;
  // "Norlund plc": the legal form is no part of every name.
  const legalForm = lexicon.organisationWords.legalForms.has(tokens[name.lastToken]?.text.replaceAll(".", "") ?? "");
  return /^(?:VERB|AUX)$/.test(tokens[name.lastToken + (legalForm ? 1 : 0)]?.pos ?? "") ? name : null;
}

/** "Brooke, a Republican, who served from 1967": the name before the relative pronoun that opens the clause. */
function antecedent(setting: Setting, names: readonly NameMention[]): NameMention | null {
  const opener = setting.document.tokens[setting.clauseFirst - 1];
  if (opener === undefined || (opener.lower !== "who" && opener.lower !== "which")) return null;
  const before = names.findLast((name) => name.lastToken < setting.clauseFirst);
  return before !== undefined && setting.clauseFirst - before.lastToken <= 8 ? before : null;
}

/**
 * True for a verb that says who speaks and not who acts. "Corvex agreed to buy": who agrees to do a thing is who does it;
 * "Japan pledged $5 million": pledging is both.
 */
function onlyReports(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { lower, lemma } = tokens[at] as Token;
  const acts = lexicon.measures.facetOf.has(lemma) || tokens[at + 1]?.lower === "to";
  return lexicon.reportingVerbs.forms.has(lower) && !acts;
}

/**
 * The first name before the verb that governs the value. Who reports it is passed over ("Lynch said the Red Sox
 * offered $184 million"), and so are names behind a preposition ("In Washington, …").
 */
function clauseSubject(setting: Setting, names: readonly NameMention[], lexicon: Lexicon): NameMention | null {
  const { tokens } = setting.document;
  let from = setting.clauseFirst;
  let subject = antecedent(setting, names);
  for (let at = setting.clauseFirst; at < setting.first; at++) {
    const token = tokens[at] as Token;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    if (onlyReports(tokens, at, lexicon)) {
      from = at + 1;
      subject = null;
      continue;
    }
    subject ??=
      names.find(
        (name) => name.firstToken >= from && name.lastToken <= at && tokens[name.firstToken - 1]?.pos !== "ADP",
      ) ?? null;
  }
  return subject;
}
