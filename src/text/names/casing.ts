// How a sentence uses capitals. In headlines they prove nothing.
import type { Sentence, Token } from "../document.js";
import { isCapital } from "./words.js";

export type Casing = "sentence" | "title" | "upper";

/**
 * `title` when nearly every longer word has a capital ("City Buys Two New Ferries For The Harbour"), `upper` when nothing
 * is in lower case; a short run of names ("Photo: Jane Smith") stays `sentence`.
 */
export function casingOf(sentence: Sentence, tokens: readonly Token[]): Casing {
  let longer = 0;
  let capitals = 0;
  let words = 0;
  let upper = 0;
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index] as Token;
    const { text } = token;
    if (text.length < 2 || text.charCodeAt(0) < 0x41) continue;
    words++;
    const capital = isCapital(token);
    if (capital && text === text.toUpperCase()) upper++;
    if (text.length < 4) continue;
    longer++;
    if (capital) capitals++;
    // Four long words in lower case among the first six: no headline is like that.
    else if (longer <= 6 && longer - capitals >= 4) return "sentence";
  }
  if (words >= 3 && upper >= words * 0.8) return "upper";
  if (longer >= 4 && capitals >= longer * 0.85 && !endsLikeProse(sentence, tokens)) return "title";
  return "sentence";
}

function endsLikeProse(sentence: Sentence, tokens: readonly Token[]): boolean {
  return tokens[sentence.lastToken - 1]?.text === ".";
}

/** Everything the document tells about single words: which stand in lower case, which have a capital inside a sentence. */
export interface Sightings {
  readonly lower: ReadonlySet<string>;
  readonly capitalInside: ReadonlySet<string>;
}

/** One pass over the tokens. */
export function sightingsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  casings: readonly Casing[],
): Sightings {
  const lower = new Set<string>();
  const capitalInside = new Set<string>();
  for (const sentence of sentences) {
    if (casings[sentence.index] !== "sentence") continue;
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const token = tokens[index] as Token;
      if (isCapital(token)) {
        if (!opensSentence(tokens, index, sentence)) capitalInside.add(token.lower);
      } else lower.add(token.lower);
    }
  }
  return { lower, capitalInside };
}

const opensBehind = new Set(`:“„«"'‘([–—•*|…;.!?`);

/** True where a capital comes from the position: first word, after an opening mark, a colon, a dash or a bullet. */
export function opensSentence(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (index <= sentence.firstToken) return true;
  const previous = tokens[index - 1] as Token;
  if (opensBehind.has(previous.text.charAt(0)) && (previous.text.length === 1 || /^[.!?]/.test(previous.text)))
    return true;
  return index - 1 === sentence.firstToken && /^[\d.)]+$/.test(previous.text);
}
