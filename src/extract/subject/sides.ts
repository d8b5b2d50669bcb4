// The two sides of a score, so far as its sentence names them: who stands before the verb, and who it was against.
import type { Outcome, Scores } from "../../lexicon/scores.js";
import type { Token } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import type { Setting } from "../clause.js";
import { calendar } from "../number/noun-phrase.js";

/** A name that plays, with its tokens as a half-open range. */
export interface Side {
  readonly name: string;
  readonly firstToken: number;
  readonly lastToken: number;
  /** It stands before the verb. */
  readonly before: boolean;
}

/** The verb that tells a score. */
export interface Told {
  readonly at: number;
  readonly outcome: Outcome;
  /** "were beaten 3-1": who stands before the verb has lost. */
  readonly passive: boolean;
}

const farthest = 12;

/** The verb nearest before the figures, or null. */
export function verbBefore({ document, sentence, first }: Setting, verbs: ReadonlyMap<string, Outcome>): Told | null {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - farthest); at--) {
    const { lower } = document.tokens[at] as Token;
    const outcome = verbs.get(lower);
    if (outcome === undefined || /^(?:up|down|ahead|behind)$/.test(lower)) continue;
    const passive = outcome === "won" && document.tokens[at - 1]?.lemma === "be";
    return { at, outcome: passive ? "lost" : outcome, passive };
  }
  return null;
}

/** At most two names: the subject of the verb first, then who it was against. */
export function sidesOf(setting: Setting, names: readonly NameMention[], told: Told | null, scores: Scores): Side[] {
  const named = sidesNamed(setting, names, scores);
  const left = sideBefore(setting, named, told?.at ?? setting.first);
  const right =
    sideWithin(setting, named) ??
    (told === null ? undefined : objectOf(setting, named, told)) ??
    opponentAfter(setting, named, told);
  const pair = told?.outcome === "level" && left !== undefined ? joinedWith(left, setting, named) : undefined;
  const sides = [pair, left, pair === undefined ? right : undefined]
    .filter((side) => side !== undefined)
    .map((side) => ({ ...side, before: side !== right }));
  return sides.filter(({ name }, index) => sides.findIndex((side) => side.name === name) === index);
}

/** The names of the sentence, and runs of words with a capital that are taken for none: "the Bears". */
function sidesNamed({ document, sentence }: Setting, names: readonly NameMention[], scores: Scores): Side[] {
  const sides: Side[] = names.map(({ place, canonical, firstToken, lastToken }) => ({
    ...{ name: place ?? canonical, firstToken, lastToken, before: false },
  }));
  const isName = (at: number) => sides.some(({ firstToken, lastToken }) => firstToken <= at && at < lastToken);
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (isName(at) || !isCapital(document.tokens[at] as Token, sentence.firstToken)) continue;
    let end = at + 1;
    while (end < sentence.lastToken && !isName(end) && isCapital(document.tokens[end] as Token, -1)) end++;
    const name = document.text.slice((document.tokens[at] as Token).start, (document.tokens[end - 1] as Token).end);
    sides.push({ name, firstToken: at, lastToken: end, before: false });
    at = end;
  }
  return sides.filter(({ name }) => isSide(name.toLowerCase(), scores)).sort((a, b) => a.firstToken - b.firstToken);
}

/** Neither a word of play ("Game 3") nor a day ("won on Tuesday"). */
function isSide(name: string, scores: Scores): boolean {
  return !scores.play.has(name) && !scores.parts.has(name) && !scores.scoreNouns.has(name) && !calendar.has(name);
}

/** A capital at the beginning of a sentence is none of a common noun. */
function isCapital({ text, pos, index }: Token, opening: number): boolean {
  return /^\p{Lu}\p{L}/u.test(text) && (pos === "PROPN" || (pos === "NOUN" && index !== opening));
}

/** "Aldbury 3, Norton 2" */
function sideWithin({ first, last }: Setting, names: readonly Side[]): Side | undefined {
  return names.find(({ firstToken, lastToken }) => firstToken > first && lastToken <= last);
}

const placing = new Set([
  "in",
  "at",
  "of",
  "on",
  "from",
  "for",
  "near",
  "by",
  "under",
  "with",
  "to",
  "against",
  "over",
  "past",
]);

/** The name nearest before the verb, with no other verb, pronoun or border of a clause between. */
function sideBefore(setting: Setting, names: readonly Side[], verb: number): Side | undefined {
  const { tokens } = setting.document;
  const name = names.findLast(({ firstToken, lastToken }) => lastToken <= verb && !isPlacing(tokens, firstToken));
  if (name === undefined) return undefined;
  const infinitive = tokens[verb - 1]?.lower === "to";
  for (let at = name.lastToken; at < verb; at++) {
    const { pos, text } = tokens[at] as Token;
    // "Aldbury's 3-1 win": whose win it is stands before a figure, whose striker won before a verb.
    // "came from behind to beat": who beats is who came.
    if ((pos === "VERB" && !infinitive) || pos === "PRON" || /^[;:()"“”]$/.test(text)) return undefined;
    if (/^['’]s?$/.test(text) && verb !== setting.first) return undefined;
  }
  return name;
}

function isPlacing(tokens: readonly Token[], firstToken: number): boolean {
  const before = tokens[firstToken - 1];
  return (
    placing.has(before?.lower ?? "") || (before?.lower === "the" && placing.has(tokens[firstToken - 2]?.lower ?? ""))
  );
}

/** "beat Ghana 2-1", "lost to Norton 3-1", "drew with Norton 2-2". */
function objectOf({ document, first }: Setting, names: readonly Side[], told: Told): Side | undefined {
  const { tokens } = document;
  const name = names.find(({ firstToken, lastToken }) => firstToken > told.at && lastToken <= first);
  if (name === undefined) return undefined;
  const before = (tokens[name.firstToken - 1] as Token).lower;
  const link = before === "the" ? (tokens[name.firstToken - 2] as Token).lower : before;
  if (isOpposing(link, told)) return name;
  return !told.passive && told.outcome === "won" && !placing.has(link) && name.firstToken - told.at <= 3
    ? name
    : undefined;
}

/** "a 3-1 win over Norton", "lost 4-0 to Norton", and in a table "Aldbury 3-1 Norton". */
function opponentAfter(setting: Setting, names: readonly Side[], told: Told | null): Side | undefined {
  const { tokens } = setting.document;
  for (let at = setting.last; at < Math.min(setting.last + 6, setting.sentence.lastToken); at++) {
    const { lower, pos } = tokens[at] as Token;
    if (lower === "," || lower === ";" || pos === "VERB") return undefined;
    const lost = told === null && /^(?:defeat|loss|reverse)$/.test(tokens[at - 1]?.lower ?? "");
    const drawn = told === null && /^(?:draw|tie|stalemate)$/.test(tokens[at - 1]?.lower ?? "");
    const opposing =
      at === setting.last && pos === "PROPN" && told === null
        ? at - 1
        : isOpposing(lower, told) || (lost && /^(?:to|by)$/.test(lower)) || (drawn && lower === "with")
          ? at
          : null;
    if (opposing === null) continue;
    const next = tokens[opposing + 1]?.pos === "DET" ? opposing + 2 : opposing + 1;
    return names.find(({ firstToken }) => firstToken === next);
  }
  return undefined;
}

const always = new Set(["over", "against", "past", "v", "vs", "versus"]);

function isOpposing(link: string, told: Told | null): boolean {
  if (always.has(link)) return true;
  if (link === "to") return told?.outcome === "lost" && !told.passive;
  if (link === "by") return told?.passive === true;
  return link === "with" && told?.outcome === "level";
}

/** "Aldbury and Norton drew 2-2". */
function joinedWith(side: Side, { document }: Setting, names: readonly Side[]): Side | undefined {
  const and = document.tokens[side.firstToken - 1];
  return and?.lower === "and" ? names.find(({ lastToken }) => lastToken === side.firstToken - 1) : undefined;
}
