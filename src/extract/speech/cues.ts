// Which words of a passage report speech or thought, and in what form. Takes one word; says nothing of speaker and content.
import type {
  Polarity,
  ReportingForm,
  ReportingVerbs,
  ReportingWord,
  Strength,
} from "../../lexicon/reporting-verbs.js";
import { type Item, itemAt, type Passage } from "./passage.js";

export interface Cue {
  readonly word: ReportingWord;
  /** First item of the verb group: "has" in "has also said". */
  readonly first: number;
  /** One past the verb itself. */
  readonly last: number;
  /** Index of the verb. */
  readonly verb: number;
  /** `finite`: has its subject before or after it; `gerund`: the subject is the clause's; `passive`: was told, is reported by; `refusal`: declined to say. */
  readonly form: "finite" | "gerund" | "passive" | "refusal";
  readonly polarity: Polarity;
  /** A modal or "to" stands before it: would say, to announce. */
  readonly tentative: boolean;
}

const be = new Set("is are was were be been being am 's 're 'm".split(" "));
const have = new Set("has have had having 've 'd".split(" "));
const doing = new Set("do does did".split(" "));
const modals = new Set("will would can could may might must shall should 'll wo ca".split(" "));
const negations = new Set("not n't n’t never neither nor".split(" "));

/** Words that may stand between a subject and its verb: "Obama and Clinton both said", "the minister himself said". */
export const floating: ReadonlySet<string> = new Set("both all each himself herself themselves itself".split(" "));

/** The cue whose verb stands at the item, or null when it is none there. Looks at most a dozen items to either side. */
export function cueAt(passage: Passage, verb: number, verbs: ReportingVerbs): Cue | null {
  const item = itemAt(passage, verb);
  const form = item.token === null ? undefined : verbs.forms.get(item.lower);
  if (verbs.declining.has(item.lower)) return refusalAt(passage, verb, verbs);
  if (form === undefined || item.name !== null) return null;
  const right = itemAt(passage, verb + 1);
  const left = itemAt(passage, verb - 1);
  if (left.lower === "-" && left.end === item.start) return null;
  if (right.lower === "-" && right.start === item.end) return null;
  if (isIdiom(passage, verb, verbs)) return null;

  let first = verb;
  let negated = false;
  let auxiliary: "be" | "have" | "do" | "modal" | "to" | null = null;
  let tentative = false;
  for (let at = verb - 1; at >= 0 && verb - at <= 8; at--) {
    const { lower, pos, name } = itemAt(passage, at);
    // "May wrote": a name that looks like a modal.
    if (
      name !== null ||
      (at > 0 && (lower === "may" || lower === "will") && /^[MW]/.test(itemAt(passage, at).token?.text ?? ""))
    )
      break;
    if (negations.has(lower) || lower === "neither") negated = true;
    else if (be.has(lower) && (pos === "AUX" || pos === "VERB")) auxiliary ??= "be";
    else if (have.has(lower)) auxiliary ??= "have";
    else if (doing.has(lower)) auxiliary ??= "do";
    else if (modals.has(lower)) {
      auxiliary ??= "modal";
      tentative = true;
    } else if (lower === "to") {
      auxiliary ??= "to";
      tentative = true;
      first = at;
      break;
    } else if (
      floating.has(lower) &&
      (have.has(itemAt(passage, at - 1).lower) || be.has(itemAt(passage, at - 1).lower))
    ) {
      continue;
    } else if (pos !== "ADV" || lower === "as" || lower === "when" || lower === "how") break;
    first = at;
  }
  const polarity = negated ? "declines" : form.word.polarity;
  const cue = (of: Cue["form"]): Cue => ({
    word: form.word,
    first,
    last: verb + 1,
    verb,
    form: of,
    polarity,
    tentative,
  });
  if (auxiliary === "be" && form.gerund) return cue("finite");
  if (auxiliary === "be") return form.participle ? cue("passive") : null;
  if (auxiliary === "have") return form.participle ? cue("finite") : null;
  if (auxiliary === "do" || auxiliary === "modal") {
    if (!form.base) return null;
    if (auxiliary === "modal" && !negated && !/^(?:would|must)$/.test(modalOf(passage, first, verb))) return null;
    return cue("finite");
  }
  if (auxiliary === "to") return form.base ? infinitiveCue(passage, cue("finite")) : null;
  if (!looksLikeVerb(item, left, right, form, itemAt(passage, 0).quotation !== null)) return null;
  if (form.gerund) return cue("gerund");
  if (right.lower === "by" && form.participle) return cue("passive");
  return cue("finite");
}

/** "declined to comment", "has refused to say". */
function refusalAt(passage: Passage, verb: number, verbs: ReportingVerbs): Cue | null {
  const said = itemAt(passage, verb + 2);
  if (
    itemAt(passage, verb + 1).lower !== "to" ||
    (!verbs.declined.has(said.lower) && !/^declin/.test(itemAt(passage, verb).lower))
  )
    return null;
  let first = verb;
  while (first > 0 && (have.has(itemAt(passage, first - 1).lower) || itemAt(passage, first - 1).pos === "ADV")) first--;
  const word: ReportingWord = {
    lemma: "decline",
    strength: "neutral",
    polarity: "declines",
    takes: new Set(["object", "clause"]),
  };
  return { word, first, last: verb + 3, verb, form: "refusal", polarity: "declines", tentative: false };
}

/** "only to say that", "except to say", "went on to say": the infinitive of a verb that did speak. */
function infinitiveCue(passage: Passage, cue: Cue): Cue | null {
  const governor = itemAt(passage, cue.first - 1).lower;
  if (governor === "only" || governor === "except" || governor === "than")
    return { ...cue, first: cue.first - 1, form: "gerund", tentative: false };
  if (governor === "on" && /^(?:went|goes|going)$/.test(itemAt(passage, cue.first - 2).lower))
    return { ...cue, first: cue.first - 2, tentative: false };
  return null;
}

function modalOf(passage: Passage, first: number, verb: number): string {
  for (let at = first; at < verb; at++) if (modals.has(itemAt(passage, at).lower)) return itemAt(passage, at).lower;
  return "";
}

/** Keeps out "the said firm", "a report", "their claims": forms that are nouns or adjectives where they stand. */
function looksLikeVerb(item: Item, left: Item, right: Item, form: ReportingForm, quoted: boolean): boolean {
  const certain = /^(?:said|says|told|tells|wrote|writes|saying|adding|tweeted|announced|asked|added|explained)$/.test(
    item.lower,
  );
  // "Older posts: …" is a label.
  if (right.lower === ":" && left.pos === "ADJ" && !certain) return false;
  if (left.pos === "NUM" && form.third && left.lower !== "one") return false;
  // "Older posts", "$3-million well project": what an adjective or an amount stands before is a noun.
  if (left.pos === "ADJ" && left.name === null && (form.third || form.base) && !form.past && item.pos !== "VERB")
    return false;
  if (left.pos === "DET" && left.lower !== "that" && left.lower !== "this" && !isSpeakingDeterminer(left)) return false;
  if (/^(?:his|her|its|their|our|my|your|the|a|an|'s)$/.test(left.lower)) return false;
  if (certain) return true;
  if (left.pos === "ADP" && form.gerund) return true;
  if (left.pos === "ADP" || left.lower === "to") return false;
  if (form.base && !form.past)
    return (
      (item.pos === "VERB" && right.lower !== ",") ||
      ((left.pos === "NOUN" || left.pos === "PROPN") &&
        left.name === null &&
        left.lower.endsWith("s") &&
        isOpening(right))
    );
  if (form.third)
    return (
      item.pos === "VERB" ||
      (/^[.,]?$/.test(right.lower) && quoted) ||
      right.lower === "that" ||
      right.quotation !== null ||
      right.lower === ":" ||
      (left.name !== null && left.name.entity !== "place" && isOpening(right))
    );
  if (item.pos === "ADJ" && (right.pos === "NOUN" || right.pos === "PROPN")) return false;
  return (
    item.pos === "VERB" ||
    item.pos === "AUX" ||
    right.lower === "that" ||
    right.quotation !== null ||
    left.lower === ","
  );
}

/** A word with which a reported sentence can open. */
function isOpening(item: Item): boolean {
  return item.name !== null || item.pos === "DET" || item.pos === "PRON" || item.lower === "that";
}

function isSpeakingDeterminer(item: Item): boolean {
  return /^(?:some|many|all|both|several|most|few|these|those|none|neither|which)$/.test(item.lower);
}

function isIdiom(passage: Passage, verb: number, verbs: ReportingVerbs): boolean {
  for (let start = Math.max(0, verb - 4); start <= verb; start++) {
    for (const idiom of verbs.idioms.get(itemAt(passage, start).lower) ?? []) {
      if (
        start + idiom.length > verb &&
        idiom.every((word, offset) => itemAt(passage, start + offset).lower === word)
      ) {
        // "That said Moreau" cannot be; "that said the deal would …" after a name is a relative clause.
        if (
          idiom[0] === "that" &&
          itemAt(passage, start - 1).token !== null &&
          itemAt(passage, start - 1).pos !== "PUNCT"
        )
          continue;
        return true;
      }
    }
  }
  const left = itemAt(passage, verb - 1).lower;
  return itemAt(passage, verb).lower === "say" && left === "," && itemAt(passage, verb + 1).lower === ",";
}

/** What a cue says of its speaker's commitment. */
export function judgementOf(cue: Cue): { lemma: string; strength: Strength; polarity: Polarity } {
  return { lemma: cue.word.lemma, strength: cue.word.strength, polarity: cue.polarity };
}
