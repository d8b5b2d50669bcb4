// Mentions to claims: everything around the words that carry the value. One pass over the mentions in text order, so
// that what a sentence offers (its names and dates) is worked out once.
import type { Lexicon } from "../lexicon/index.js";
import type { Attribution, Claim, Mention, ValueOf } from "../model/claim.js";
import type { Subject } from "../model/subject.js";
import { unknownSubject } from "../model/subject.js";
import type { Sentence, TextDocument } from "../text/document.js";
import { sentenceAt } from "../text/document.js";
import type { NameMention } from "../text/name.js";
import { type Assertion, assertionOf } from "./assertion.js";
import { settingIn } from "./clause.js";
import { attributionAt } from "./speech/attributions.js";
import { inheritedPeriods } from "./subject/inherited-period.js";
import type { SentenceContext } from "./subject/subject.js";
import { subjectOf, wordKinds } from "./subject/subject.js";
import { termsOf } from "./subject/terms.js";

/** Claims in the order of the text; mentions outside every sentence are dropped. */
export function claimsFrom(document: TextDocument, mentions: readonly Mention[], lexicon: Lexicon): Claim[] {
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const utterances = ordered.filter((mention) => mention.kind === "quote" || mention.kind === "statement");
  const contextOf = sentenceContexts(document, ordered, lexicon);
  const claims: Claim[] = [];
  for (const mention of ordered) {
    const { span } = mention;
    const sentence = sentenceAt(document, span.start);
    if (sentence === undefined) continue;
    const attribution = attributionAt(utterances, span);
    if (mention.kind === "name") {
      // A name is evidence of its spelling only: nobody asks how it is asserted.
      claims.push(claimOf(document, mention, sentence, unknownSubject, plainly, attribution));
      continue;
    }
    const setting = settingIn(document, sentence, span);
    const subject = subjectOf(mention, setting, contextOf(sentence), lexicon);
    // An office is held now, whatever its holder would or would not do: planned and denied offices are no mentions at all.
    const assertion = mention.kind === "role" ? plainly : assertionOf(setting);
    claims.push(claimOf(document, mention, sentence, subject, assertion, attribution));
  }
  return claims;
}

const plainly: Assertion = { negated: false, modality: "asserted" };

function claimOf(
  { source, text }: TextDocument,
  { kind, span, value, hedge, confidence, implied }: Mention,
  { start, end, zone }: Sentence,
  subject: Subject,
  { negated, modality }: Assertion,
  attribution: Attribution | null,
): Claim {
  const claim = {
    id: `${source.id}#${kind}-${span.start}`,
    source: source.id,
    kind,
    span,
    value,
    text: text.slice(span.start, span.end),
    sentence: { start, end: Math.max(end, span.end) },
    zone,
    subject,
    hedge,
    negated,
    modality,
    attribution,
    confidence,
  };
  return (implied === undefined ? claim : { ...claim, implied }) as Claim;
}

function sentenceContexts(
  document: TextDocument,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): (sentence: Sentence) => SentenceContext {
  const names: NameMention[][] = document.sentences.map(() => []);
  const dates: Mention<"date">[][] = document.sentences.map(() => []);
  for (const name of document.names) names[sentenceAt(document, name.start)?.index ?? -1]?.push(name);
  const figures: Mention[][] = document.sentences.map(() => []);
  for (const mention of mentions) {
    if (wordKinds.has(mention.kind)) continue;
    const index = sentenceAt(document, mention.span.start)?.index ?? -1;
    figures[index]?.push(mention);
    if (mention.kind === "date") dates[index]?.push(mention as Mention<"date">);
  }
  const identities = identitiesBySentence(document, mentions, lexicon);
  const inherited = inheritedPeriods(document, dates);
  const contexts: SentenceContext[] = [];
  return (sentence) => {
    const { index } = sentence;
    contexts[index] ??= {
      names: names[index] as NameMention[],
      dates: dates[index] as Mention<"date">[],
      inherited: inherited[index] ?? null,
      figures: figures[index] as Mention[],
      identity: identities[index] ?? null,
      terms: termsOf(document, sentence),
    };
    return contexts[index];
  };
}

/** The one figure of each sentence that tells its event from others; a sentence with two of them speaks of two events. */
function identitiesBySentence(
  document: TextDocument,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Subject["identity"][] {
  const found: Subject["identity"][] = document.sentences.map(() => null);
  const several = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind !== "measure") continue;
    const { dimension, low } = mention.value as ValueOf["measure"];
    const index = sentenceAt(document, mention.span.start)?.index;
    if (index === undefined || low === null || !lexicon.measures.identifies.has(dimension)) continue;
    if (found[index] !== null && found[index]?.value !== low) several.add(index);
    found[index] = { measure: dimension, value: low };
  }
  for (const index of several) found[index] = null;
  return found;
}
