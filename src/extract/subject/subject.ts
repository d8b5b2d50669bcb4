// What a claim is about, read off the words around its value. Takes a mention and its setting; gives the parts it can
// see and leaves the rest null: a missing part is compatible with anything, a wrong one is a false alarm or a miss.
import type { Lexicon } from "../../lexicon/index.js";
import type { ClaimKind, Mention } from "../../model/claim.js";
import type { Party, Subject } from "../../model/subject.js";
import { birthMeasure, unknownSubject } from "../../model/subject.js";
import type { NameMention } from "../../text/name.js";
import type { Setting } from "../clause.js";
import { anchorFrom, anchorOf } from "./anchor.js";
import { type Birth, birthOn } from "./birth.js";
import { isCustody } from "./custody.js";
import { facetOf } from "./facet.js";
import { headOf } from "./head.js";
import { aboard, classOfNoun, governingVerb, measureOf } from "./measure.js";
import { type PeriodContext, periodOf } from "./period.js";
import { isScore, scoreParts } from "./score.js";
import { type Term, wordsOfTerms } from "./terms.js";

/** Kinds whose value is words: they have no measure, and no figure. */
export const wordKinds: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["quote", "statement", "role", "name"]);

/** What the sentence offers to each of its claims; worked out once for all of them. */
export interface SentenceContext extends PeriodContext {
  readonly names: readonly NameMention[];
  /** The figure that tells the sentence's event from others, when it gives just one. */
  readonly identity: Subject["identity"];
  /** Its content words. */
  readonly terms: readonly Term[];
}

export function subjectOf(mention: Mention, setting: Setting, context: SentenceContext, lexicon: Lexicon): Subject {
  if (wordKinds.has(mention.kind)) return { ...unknownSubject, terms: wordsOfTerms(context.terms) };
  if (isScore(mention)) {
    return { ...scoreParts(mention, setting, context.names, lexicon), ...surroundingsOf(mention, setting, context) };
  }
  const born = mention.kind === "date" ? birthOn(setting, context.names) : null;
  const head = born === null ? headOf(mention, setting, lexicon) : null;
  const facet = mention.kind === "date" ? governingVerb(setting) : facetOf(mention.kind, setting, lexicon);
  const measure = born === null ? measureOf(mention, setting, head, facet, lexicon) : birthMeasureOf(born);
  const lengths = lexicon.lengths.classes;
  // A physical quantity or an age counts nothing; the noun next to it is no part of what it measures.
  const locked = mention.kind === "duration" && measure !== null && (isCustody(measure) || lengths.has(measure));
  const byVerb =
    mention.kind === "money" && head !== null && !lexicon.measures.classOf.has(head.lemma) && measure !== head.lemma;
  // "held in Tirza for 30 days": what lasts is somebody's or something's; only "the siege of Tirza" is a place's.
  const named = locked ? context.names.filter((name) => name.entity !== "place" || isOf(setting, name)) : context.names;
  const counted = locked || byVerb || mention.kind === "measure" || mention.kind === "age" ? null : head;
  return {
    measure,
    head: head?.text ?? null,
    counted:
      counted === null
        ? null
        : measure === aboard || lexicon.measures.facetsOfThings.has(facet ?? "")
          ? "people"
          : classOfNoun(counted.lemma, lexicon),
    modifiers: [...additionBefore(setting), ...(counted?.modifiers ?? [])],
    facet: locked || born !== null ? measure : facet,
    anchor:
      born === null
        ? anchorOf(mention, setting, named, measure, facet, lexicon)
        : born.of === "person"
          ? anchorFrom(born.person, "near", lexicon)
          : null,
    parties: partiesOf(setting, context.names),
    ...surroundingsOf(mention, setting, context),
  };
}

function isOf({ document }: Setting, { firstToken }: NameMention): boolean {
  const before = document.tokens[firstToken - 1]?.lower;
  return (before === "the" ? document.tokens[firstToken - 2]?.lower : before) === "of";
}

/** What the sentence says of each of its figures alike. */
function surroundingsOf(mention: Mention, setting: Setting, context: SentenceContext) {
  return {
    places: context.names.filter((name) => name.entity === "place").map((name) => name.place ?? name.canonical),
    period: periodOf(mention, setting, context),
    identity: context.identity,
    terms: wordsOfTerms(context.terms, setting.first, setting.last),
  };
}

/** A birth of nobody in particular has no measure by which another could meet it. */
function birthMeasureOf(born: Birth): string | null {
  return born.of === "another" ? null : birthMeasure;
}

const additions = new Set(["further", "another", "other", "additional", "more", "extra"]);

/** "a further 10 people", "another 30": the word that makes the figure an addition stands before it. */
function additionBefore({ document, first }: Setting): string[] {
  const word = document.tokens[first - 1]?.lower;
  return word !== undefined && additions.has(word) ? [word] : [];
}

function partiesOf(setting: Setting, names: readonly NameMention[]): Party[] {
  const { tokens } = setting.document;
  return names
    .filter((name) => name.firstToken >= setting.clauseFirst && name.lastToken <= setting.clauseLast)
    .map((name) => {
      const before = tokens[name.firstToken - 1]?.lower;
      const article = before === "the" ? tokens[name.firstToken - 2]?.lower : before;
      if (article === "to") return { role: "receiver", name: name.canonical };
      if (article === "by") return { role: "agent", name: name.canonical };
      if (article === "from") return { role: "giver", name: name.canonical };
      return { role: name.lastToken <= setting.first ? "agent" : "other", name: name.canonical };
    });
}
