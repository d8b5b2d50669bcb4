// Whether a post is still held, told by words outside the title itself: "former Microsoft chief executive", "then-Senator",
// "was interior minister until 2015". Refuses posts that somebody only hopes for.
import { fold } from "../../lexicon/fold.js";
import type { RoleValue } from "../../model/utterance.js";
import type { Token } from "../../text/document.js";
import { isHyphen, isPossessive } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";

interface StatusBefore {
  /** Index of the word that tells it. */
  readonly firstToken: number;
  readonly status: RoleValue["status"] | "hoped";
}

/** Words that may stand between "former" and the body: "former longtime Republican". */
const mostBetween = 2;

/** The status word in front of a phrase that begins at `first`, be it the title or the body before it; null without one. */
export function statusBefore({ document, lexicon }: Extraction, first: number, floor: number): StatusBefore | null {
  const { tokens } = document;
  for (let at = first - 1; at >= floor && at >= first - 1 - mostBetween * 2; at--) {
    const token = tokens[at] as Token;
    if (isHyphen(token)) continue;
    const hyphened = isHyphen(tokens[at + 1]);
    const word = fold(token.text).replace(/-$/, "");
    if (/^(?:hopeful|hopefuls)$/.test(word)) return null;
    if ((word === "be" && isHyphen(tokens[at - 1]) && tokens[at - 2]?.lower === "would") || hoped.test(word))
      return { firstToken: word === "be" ? at - 2 : at, status: "hoped" };
    const told = lexicon.titles.statusOf.get(word);
    if ((told === "former" && !stillHeld.test(word)) || told === "acting" || told === "elect")
      return { firstToken: at, status: told };
    if (word === "then" && (hyphened || isThen(tokens, at))) return { firstToken: at, status: "former" };
    // "former rival Mayor Ann Roe" is mayor: only adjectives may stand between.
    if (hyphened || token.pos !== "ADJ" || standing.test(word) || !/^\p{Ll}[\p{L}-]+$/u.test(token.text)) return null;
  }
  return null;
}

/** What one person is to another, which is over although the post is not. */
const standing = /^(?:rival|ally|colleague|opponent|foe|adversary|critic|boss|partner|friend|mate)$/;

/** Words that tell of the end of a post that is still held; before a body "past" is no status at all. */
const stillHeld = /^(?:past|retiring|outgoing|departing|ailing)$/;

const hoped = /^(?:would-be|aspiring|wannabe|prospective|potential|future)$/;

/** "the then governor", "under then Prime Minister": not "and then". */
function isThen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.text !== "then") return false;
  return /^(?:the|of|by|to|under|with|his|her|its|their)$/.test(before.lower) || isPossessive(before, tokens[at - 2]);
}

/** "until 2015", "from 1996 to 2003" right behind a title: the post was left, unless the year is still to come. */
export function endsBehind({ document }: Extraction, last: number): boolean {
  const { tokens, source } = document;
  const words = tokens.slice(last, last + 8).map(({ lower }) => lower);
  if (words[0] === ",") words.shift();
  const limit = /^(?:until|till)$/.test(words[0] ?? "") ? 1 : words[0] === "from" || words[0] === "between" ? 2 : 0;
  if (limit === 0) return false;
  const years = words.slice(1).filter((word) => /^(?:1[89]|20)\d\d$/.test(word));
  if (limit === 2 && years.length < 2) return false;
  const published = source.published?.value.slice(0, 4);
  const year = years[limit - 1];
  // "until his death": without a year it is over all the same.
  return year === undefined
    ? !/^(?:next|at|further)$/.test(words[1] ?? "")
    : published === undefined || year <= published;
}
