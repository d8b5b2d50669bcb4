// What a title phrase says: title, body, status.
import { fold } from "../../lexicon/fold.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { RoleValue } from "../../model/utterance.js";
import type { Token } from "../../text/document.js";
import { isTitleModifier, titleHead } from "../../text/names/titles.js";
import { isCapital, isHyphen } from "../../text/names/words.js";

/** A title as read around a name. */
export interface TitlePhrase {
  /** Tokens of the whole phrase, body and possessor included, as a half-open range. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly title: string;
  readonly organisation: string | null;
  readonly status: RoleValue["status"];
  readonly confidence: number;
  /** It stands apart from the name, behind or before another title of the same person. */
  readonly apart?: boolean;
}

/** First token of the title whose head stands at `head`: modifiers, ranks and status words in front belong to it. */
export function beginningOfTitle(tokens: readonly Token[], head: number, floor: number, lexicon: Lexicon): number {
  let first = head;
  while (first > floor) {
    const token = tokens[first - 1] as Token;
    const land = lexicon.organisationWords.places.has(fold(token.text)) && isCapital(token);
    if (
      land &&
      first - 2 >= floor &&
      isCapital(tokens[first - 2]) &&
      !isTitleModifier(tokens[first - 2] as Token, lexicon)
    )
      break;
    // "chief of staff General Ann Roe": the field of one post, then another.
    const ofAnother = tokens[first - 2]?.lower === "of" && isPlainNoun(token, tokens[first]);
    if (
      !ofAnother &&
      (isTitleModifier(token, lexicon) || (titleHead(token, lexicon) !== null && !isPlainNoun(token, tokens[first])))
    )
      first--;
    else if (isHyphen(token) || (token.text === "." && first - 1 > floor)) {
      const previous = tokens[first - 2];
      if (previous === undefined || !(isTitleModifier(previous, lexicon) || titleHead(previous, lexicon) !== null))
        break;
      first -= 2;
    } else if (
      token.lower === "and" &&
      first - 2 >= floor &&
      isTitleModifier(tokens[first - 2] as Token, lexicon) &&
      // "Secretary of State and presidential candidate" are two.
      tokens[first - 3]?.lower !== "of"
    )
      first -= 2;
    else break;
  }
  return first;
}

/** A lower-case word such as "student" before a capital title is no part of it. */
function isPlainNoun(token: Token, next: Token | undefined): boolean {
  return !isCapital(token) && isCapital(next);
}

/** The words of a title without status words in front, and the status they tell. */
export function readTitle(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): { title: string; status: RoleValue["status"] } {
  const { statusOf } = lexicon.titles;
  let status: RoleValue["status"] = "current";
  let start = first;
  for (let index = first; index < last; index++) {
    const word = fold((tokens[index] as Token).text);
    const told =
      statusOf.get(word) ??
      statusOf.get(word.split("-")[0] ?? "") ??
      (word.includes("-") ? statusOf.get(word.split("-").at(-1) ?? "") : undefined);
    if (told === undefined) continue;
    // Former outweighs deputy: "former deputy minister" is no longer one.
    if (status === "current" || told === "former") status = told;
    if (index === start && told !== "deputy" && last - first > 1) {
      start = index + 1;
      while (isHyphen(tokens[start]) && start < last - 1) start++;
    }
  }
  let end = last;
  if (end - start > 2 && isHyphen(tokens[end - 2]) && statusOf.has((tokens[end - 1] as Token).lower)) end -= 2;
  else if (
    end - start > 1 &&
    (statusOf.get((tokens[end - 1] as Token).lower) === "elect" ||
      statusOf.get((tokens[end - 1] as Token).lower) === "designate")
  )
    end--;
  const title = text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end).replace(/\s+/g, " ");
  return { title: title.replace(/^(ex|then)-/i, ""), status };
}
