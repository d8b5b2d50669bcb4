// Common nouns right before a title: a body ("coast guard spokesman", "airport chief") or a part of the title ("lorry driver").
import { titleHead } from "../../text/names/titles.js";
import { isCapital, isPossessive } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";
import { bodyBefore } from "./body.js";

/** What stands before a title, once words have gone over from one to the other. */
interface BodyOfTitle {
  readonly firstToken: number;
  readonly organisation: string | null;
  /** Where the title begins. */
  readonly titleFirst: number;
}

/** The body before a title that begins at `first` and has its head at `head`; null when nothing before it belongs to it. */
export function compoundBefore(extraction: Extraction, head: number, first: number, floor: number): BodyOfTitle | null {
  const { document, lexicon } = extraction;
  const { tokens, text } = document;
  const body = bodyBefore(extraction, first, floor);
  if (body === null) return null;
  const whole = { ...body, titleFirst: first };
  const { firstToken, organisation } = body;
  const common =
    organisation !== null &&
    /^\p{Ll}/u.test(organisation) &&
    !isCapital(tokens[first]) &&
    !isCapital(tokens[first - 1]);
  if (!common || firstToken < first - 3 || isPossessive(tokens[first - 1], tokens[first - 2])) return whole;
  const { heads, general, places } = lexicon.organisationWords;
  let end = first;
  while (end < head && heads.has(tokens[end]?.lower ?? "")) end++;
  if (end > first)
    return { firstToken, organisation: text.slice(tokens[firstToken]?.start, tokens[end - 1]?.end), titleFirst: end };
  const noun = tokens[first - 1]?.lower ?? "";
  if (heads.has(noun) || general.has(noun) || places.has(noun)) return whole;
  if (lexicon.titles.offices.has(titleHead(tokens[head], lexicon) ?? "")) return whole;
  return { firstToken, organisation: null, titleFirst: firstToken };
}
