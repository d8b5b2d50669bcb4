// A title in front of a name: "Green Leader Per Dahl", "Norway's foreign minister, Hélène Moreau".

import type { NameMention } from "../../text/name.js";
import { titleHead } from "../../text/names/titles.js";
import { isCapital, isHyphen, isPossessive } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";
import { bodyBehind } from "./body.js";
import { compoundBefore } from "./compound.js";
import { isAnd, joinedBefore } from "./joined.js";
import { beginningOfTitle, readTitle, type TitlePhrase } from "./phrase.js";
import { statusBefore } from "./status.js";

const fieldPreposition = /^(of|for|at|in|to|on|with)$/;

/** The titles in front of the name at `index` of the document's names: none, one, or two that "and" joins. */
export function titlesBefore(extraction: Extraction, index: number): TitlePhrase[] {
  const nearest = titleBefore(extraction, index);
  if (nearest === null) return [];
  const joined = joinedBefore(extraction, nearest.firstToken, floorOf(extraction, index));
  if (joined === null) return [nearest];
  // The body before the first of the two is that of both.
  return [joined.phrase, { ...nearest, organisation: nearest.organisation ?? joined.phrase.organisation }];
}

function titleBefore(extraction: Extraction, index: number): TitlePhrase | null {
  const { document, lexicon } = extraction;
  const { tokens, names } = document;
  const name = names[index] as NameMention;
  const floor = floorOf(extraction, index);
  const adjacent = name.firstToken - 1;
  if (adjacent < floor) return null;
  const comma = tokens[adjacent]?.text === ",";
  const head = comma ? headBeforeComma(extraction, adjacent, floor) : headAtName(extraction, adjacent, floor);
  if (head === null) return null;
  const last = comma ? adjacent : name.firstToken;
  let first = behindBody(extraction, index, beginningOfTitle(tokens, head, floor, lexicon), head);
  const end = endOfHead(extraction, head, last);
  const behind = end < last ? bodyBehind(extraction, end, last) : null;
  const body = compoundBefore(extraction, head, first, floor);
  first = body?.titleFirst ?? first;
  const organisation = body?.organisation ?? behind?.organisation ?? null;
  const { title, status } = readTitle(document.text, tokens, first, Math.max(end, behind?.titleEnd ?? end), lexicon);
  const headWord = titleHead(tokens[head], lexicon) as string;
  // "fellow Democrat Ann Roe": no post.
  if (headWord === "fellow") return null;
  if (comma && organisation === null && !lexicon.titles.offices.has(headWord)) return null;
  const sure = lexicon.titles.offices.has(headWord) || isCapital(tokens[head]) || organisation !== null;
  const told = statusBefore(extraction, body?.firstToken ?? first, floor);
  if (told?.status === "hoped") return null;
  return {
    firstToken: told?.firstToken ?? body?.firstToken ?? first,
    lastToken: name.lastToken,
    title,
    organisation,
    status: told?.status ?? status,
    confidence: sure ? 0.9 : 0.65,
  };
}

/** "Ministry of Defence spokesman": a word of the body's name is none of the title. */
function behindBody({ document }: Extraction, index: number, first: number, head: number): number {
  for (let before = index - 1; before >= 0; before--) {
    const { firstToken, lastToken, entity } = document.names[before] as NameMention;
    if (lastToken <= first) return first;
    if (entity === "organisation" && firstToken < first && lastToken <= head) return lastToken;
  }
  return first;
}

/** Where the phrase may begin at the earliest: in the same sentence, behind the last person. */
function floorOf({ document }: Extraction, index: number): number {
  const name = document.names[index] as NameMention;
  const sentence = document.sentences[document.tokens[name.firstToken]?.sentence ?? 0];
  return Math.max(sentence?.firstToken ?? 0, name.firstToken - 16);
}

/** Head of a title that ends right before the name, its field included: "Secretary of State", "Attorney General". */
function headAtName({ document, lexicon }: Extraction, adjacent: number, floor: number): number | null {
  const { tokens } = document;
  let at = adjacent;
  while (
    at > floor &&
    (tokens[at]?.text === "." || lexicon.titles.after.has(tokens[at]?.lower ?? "") || isHyphen(tokens[at]))
  ) {
    if (titleHead(tokens[at], lexicon) !== null) break;
    at--;
  }
  const own = titleHead(tokens[at], lexicon);
  if (own !== null && !/s$/.test(tokens[at]?.lower ?? ""))
    return headOfGeneral(tokens[at]?.lower, at, floor, document.tokens, lexicon);
  if (own !== null && lexicon.titles.heads.has(tokens[at]?.lower ?? "")) return at;
  for (let index = at - 1; index >= Math.max(floor, at - 7); index--) {
    const token = tokens[index];
    if (token === undefined || /^[,;:.()"“”]$/.test(token.text) || token.pos === "VERB" || token.pos === "AUX")
      return null;
    if (!isCapital(token) && !/^(of|for|the|and)$/.test(token.lower)) return null;
    if (token.lower === "to") return null;
    if (!/^(of|for)$/.test(token.lower)) continue;
    const before = tokens[index - 1];
    if (index - 1 >= floor && isCapital(before) && titleHead(before, lexicon) !== null) return index - 1;
  }
  return null;
}

/** "Attorney General": the head is the first of the two. */
function headOfGeneral(
  word: string | undefined,
  at: number,
  floor: number,
  tokens: Extraction["document"]["tokens"],
  lexicon: Extraction["lexicon"],
): number {
  return word === "general" && at > floor && titleHead(tokens[at - 1], lexicon) !== null ? at - 1 : at;
}

/** Head of a title phrase that a comma parts from the name; only phrases with the look of one ("the", "Canada's", a body). */
function headBeforeComma({ document, lexicon }: Extraction, comma: number, floor: number): number | null {
  const { tokens } = document;
  let found: number | null = null;
  for (let index = comma - 1; index >= floor; index--) {
    const token = tokens[index];
    if (token === undefined || /^[,;:.()"“”]$/.test(token.text) || token.pos === "VERB" || token.pos === "AUX") break;
    if (isPossessive(token, tokens[index - 1]) && found !== null) break;
    const head = titleHead(token, lexicon);
    if (head === null || (/s$/.test(token.lower) && !lexicon.titles.heads.has(token.lower))) continue;
    const next = tokens[index + 1];
    if (
      index + 1 === comma ||
      (next !== undefined && (fieldPreposition.test(next.lower) || lexicon.titles.after.has(next.lower)))
    )
      found = index;
  }
  if (found === null) return null;
  let first = beginningOfTitle(tokens, found, floor, lexicon);
  // "the chairman and chief executive, Ann Roe"
  if (isAnd(tokens[first - 1]) && first - 2 >= floor && titleHead(tokens[first - 2], lexicon) !== null)
    first = beginningOfTitle(tokens, first - 2, floor, lexicon);
  const before = tokens[first - 1];
  if (before === undefined || first - 1 < floor) return null;
  const led =
    before.lower === "the" ||
    before.lower === "its" ||
    before.lower === "their" ||
    isPossessive(before, tokens[first - 2]);
  return led || isCapital(before) ? found : null;
}

/** Index behind the head and what hangs on it: "general", "-elect". */
function endOfHead({ document, lexicon }: Extraction, head: number, last: number): number {
  const { tokens } = document;
  let end = head + 1;
  while (end < last) {
    const token = tokens[end];
    if (token === undefined) break;
    if (
      lexicon.titles.after.has(token.lower) ||
      titleHead(token, lexicon) !== null ||
      token.text === "." ||
      isHyphen(token)
    )
      end++;
    else break;
  }
  return end;
}
