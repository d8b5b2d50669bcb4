// A title behind a name: in apposition ("Aurel Braun, a professor at the University of Toronto"), in a relative clause
// ("who is also affiliated with …"), or across a verb ("Jones was named chief executive of …").
import type { Sentence, Token } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import { isTitleModifier, titleHead } from "../../text/names/titles.js";
import { isCapital, isHyphen, isPossessive } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";
import { bodyBefore, bodyBehind, nameStartingAt } from "./body.js";
import { isAnd } from "./joined.js";
import { beginningOfTitle, readTitle, type TitlePhrase } from "./phrase.js";
import { endsBehind, statusBefore } from "./status.js";

/** The titles behind the name at `index` of the document's names: none, one, or several that "and" joins. */
export function titlesBehind(extraction: Extraction, index: number): TitlePhrase[] {
  const first = titleBehind(extraction, index);
  return first === null ? [] : withJoined(extraction, index, first);
}

/** "chairman, president and CEO of Northgate": each further title, and the body behind the last for those without one. */
function withJoined(extraction: Extraction, index: number, first: TitlePhrase): TitlePhrase[] {
  const { tokens, names, sentences } = extraction.document;
  const name = names[index] as NameMention;
  const sentence = sentences[tokens[name.firstToken]?.sentence ?? 0] as Sentence;
  const found = [first];
  let last = first;
  while (isAnd(tokens[last.lastToken]) || tokens[last.lastToken]?.text === ",") {
    const next = readAhead(extraction, name, last.lastToken + 1, sentence, true);
    if (next === null || !isWholly(extraction, last.lastToken + 1, next)) break;
    const phrase = { ...next, firstToken: last.lastToken + 1, apart: true };
    if (tokens[last.lastToken]?.text === "," && !isAnd(tokens[next.lastToken])) break;
    found.push(phrase);
    last = phrase;
  }
  const { organisation } = last;
  const former = first.status === "former";
  return found.map((phrase, place) => ({
    ...phrase,
    organisation:
      phrase.organisation ??
      (isOffice(extraction, phrase) ? (organisation ?? (place > 0 ? first.organisation : null)) : null),
    // "a former teacher and mayor": both are past.
    status:
      former && phrase.status === "current" && !/^(?:a|an|the)$/.test(tokens[phrase.firstToken]?.lower ?? "")
        ? "former"
        : phrase.status,
  }));
}

/** The phrase is title from its first word on, apart from an article and the body in front. */
function isWholly({ document }: Extraction, first: number, { lastToken }: TitlePhrase): boolean {
  return lastToken > first && !/^(?:his|her|their|its|who)$/.test(document.tokens[first]?.lower ?? "");
}

/** Posts belong to a body, professions to the person. */
function isOffice({ lexicon }: Extraction, { title }: TitlePhrase): boolean {
  return title
    .toLowerCase()
    .split(/[\s-]/)
    .some(
      (word) => lexicon.titles.offices.has(word) || /^(?:founder|chair|owner|co-founder|president|officer)$/.test(word),
    );
}

function titleBehind(extraction: Extraction, index: number): TitlePhrase | null {
  const { tokens, names, sentences } = extraction.document;
  const name = names[index] as NameMention;
  const sentence = sentences[tokens[name.firstToken]?.sentence ?? 0] as Sentence;
  let at = name.lastToken;
  const mark = tokens[at];
  if (mark === undefined || at >= sentence.lastToken) return null;
  if (!/^[,–—(]$/.test(mark.text)) return afterVerb(extraction, name, at, sentence);
  at++;
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",") at += 2;
  const word = tokens[at];
  if (word?.lower === "who") return inRelative(extraction, name, at + 1, sentence);
  const phrase = readAhead(extraction, name, at, sentence, true);
  if (phrase !== null) return phrase;
  return mark.text === "," && /^\d/.test(tokens[at - 2]?.text ?? "") ? afterVerb(extraction, name, at, sentence) : null;
}

/** "is", "was named", "became", "serves as". Negated ones are refused. */
function afterVerb(extraction: Extraction, name: NameMention, first: number, sentence: Sentence): TitlePhrase | null {
  const { tokens } = extraction.document;
  let at = first;
  let linked = false;
  let planned = /^(?:if|unless|should|were|whether)$/.test(tokens[name.firstToken - 1]?.lower ?? "");
  let past = false;
  for (; at < sentence.lastToken && at < first + 6; at++) {
    const word = (tokens[at] as Token).lower;
    if (/^(not|n't|never|no)$/.test(word)) return null;
    if (/^(will|may|might|could|would|should|to)$/.test(word)) planned = true;
    else if (/^(is|was|became|becomes|become|remains|remained|be|been)$/.test(word)) linked = true;
    else if (/^(named|appointed|elected|chosen|hired|sworn|re-elected|installed|nominated)$/.test(word) && linked)
      linked = true;
    else if (/^(serves|served|works|worked|acts|acted)$/.test(word)) {
      if (tokens[at + 1]?.lower !== "as") return null;
      past = word.endsWith("ed") && !/^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? "");
      linked = true;
    } else if (!/^(as|has|had|also|now|currently|still|then|in|once|long|himself|herself)$/.test(word)) break;
  }
  if (!linked || planned) return null;
  const phrase = readAhead(extraction, name, at, sentence, false);
  if (phrase === null) return null;
  const status = past && phrase.status === "current" ? "former" : phrase.status;
  return { ...phrase, status, confidence: phrase.confidence - 0.1 };
}

/** "who is also a fellow at …", "who is affiliated with …", "who heads the agency". */
function inRelative(extraction: Extraction, name: NameMention, first: number, sentence: Sentence): TitlePhrase | null {
  const { tokens } = extraction.document;
  let at = first;
  while (at < sentence.lastToken && /^(is|was|has|also|now|currently|been|long)$/.test((tokens[at] as Token).lower))
    at++;
  if (tokens[at]?.lower === "affiliated" && tokens[at + 1]?.lower === "with") {
    const body = bodyBehind(extraction, at + 1, sentence.lastToken);
    if (body?.organisation == null) return null;
    return {
      firstToken: name.firstToken,
      lastToken: body.lastToken,
      title: "affiliate",
      organisation: body.organisation,
      status: "current",
      confidence: 0.8,
    };
  }
  return afterVerb(extraction, name, first, sentence);
}

/** A noun phrase with a title for its head that begins at `first`: "a spokeswoman for …", "Iran's deputy health minister". */
function readAhead(
  extraction: Extraction,
  name: NameMention,
  first: number,
  sentence: Sentence,
  apposition: boolean,
): TitlePhrase | null {
  const { document, lexicon } = extraction;
  const { tokens } = document;
  const head = headAhead(extraction, first, sentence);
  if (head === null) return null;
  let end = head + 1;
  while (end < sentence.lastToken && lexicon.titles.after.has((tokens[end] as Token).lower)) end++;
  if (isHyphen(tokens[end]) && lexicon.titles.after.has(tokens[end + 1]?.lower ?? "")) end += 2;
  // "the minister John Smith": another holder follows.
  const other = nameStartingAt(extraction, end);
  if (other?.entity === "person") return null;
  const behind = bodyBehind(extraction, end, sentence.lastToken);
  const start = beginningOfTitle(tokens, head, first, lexicon);
  const wider = widen(extraction, start, first);
  const body = bodyBefore(extraction, wider, first);
  const located = document.tokens[end]?.lower === "in" && body?.organisation != null;
  const organisation = (located ? body?.organisation : behind?.organisation) ?? body?.organisation ?? null;
  const { title, status } = readTitle(document.text, tokens, wider, Math.max(end, behind?.titleEnd ?? end), lexicon);
  const headWord = titleHead(tokens[head], lexicon) as string;
  const office = lexicon.titles.offices.has(headWord);
  if (!office && organisation === null && !apposition) return null;
  const lastToken = Math.max(end, behind?.lastToken ?? end);
  const told = statusBefore(extraction, body?.firstToken ?? wider, first);
  if (told?.status === "hoped") return null;
  const over = status === "current" && endsBehind(extraction, lastToken);
  return {
    firstToken: name.firstToken,
    lastToken,
    title,
    organisation,
    status: told?.status ?? (over ? "former" : status),
    confidence: organisation !== null ? 0.9 : office ? 0.8 : 0.6,
  };
}

/** The head noun of the phrase: the last title word before the phrase ends, with only adjectives, nouns and names before it. */
function headAhead({ document, lexicon }: Extraction, first: number, sentence: Sentence): number | null {
  const { tokens } = document;
  let found: number | null = null;
  const limit = Math.min(sentence.lastToken, first + 11);
  for (let at = first; at < limit; at++) {
    const token = tokens[at] as Token;
    const head = titleHead(token, lexicon);
    const singular = head !== null && (!/s$/.test(token.lower) || lexicon.titles.heads.has(token.lower));
    if (
      singular &&
      !(
        isCapital(token) &&
        at > first &&
        found === null &&
        isCapital(tokens[at + 1]) &&
        titleHead(tokens[at + 1], lexicon) === null
      )
    )
      found = at;
    else if (isTitleModifier(token, lexicon) || isHyphen(token)) continue;
    else if (found !== null) {
      // "a major transit route": the title word was not the head after all.
      if (token.pos !== "NOUN" || isCapital(token)) break;
      found = null;
    } else if (/^(a|an|the|his|her|its|their|one|another|who)$/.test(token.lower) && at === first) continue;
    else if (isPossessive(token, tokens[at - 1])) continue;
    else if (!/^(NOUN|ADJ|PROPN|NUM)$/.test(token.pos) && !isCapital(token) && token.lower !== "and") break;
  }
  return found;
}

/** "international relations professor": common nouns and adjectives in front of a profession are its field. */
function widen({ document, lexicon }: Extraction, start: number, floor: number): number {
  const { tokens } = document;
  let first = start;
  while (first > floor) {
    const token = tokens[first - 1] as Token;
    if (isCapital(token) || lexicon.places.byPeople.has(token.lower) || !/^(NOUN|ADJ)$/.test(token.pos)) break;
    if (!/^\p{L}{3,}/u.test(token.text)) break;
    first--;
  }
  return first;
}
