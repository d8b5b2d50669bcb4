// Numbers that are part of a name: "Article 5", "Flight 370", "Boeing 737", "Highway 12", "Formula 1".
import type { Lexicon } from "../../lexicon/index.js";
import { lastStartingAtOrBefore, type TextDocument } from "../../text/document.js";
import type { NumberMention } from "../number/number.js";

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?$/;

/** True when the word before the figure makes it a name rather than a number. */
export function isNameOfThing(document: TextDocument, number: NumberMention, lexicon: Lexicon): boolean {
  if (number.hedge !== null || number.range) return false;
  const { tokens, text } = document;
  const before = tokens[number.firstToken - 1];
  if (before === undefined || before.sentence !== tokens[number.firstToken]?.sentence) return false;
  const gap = text.slice(before.end, number.start);
  if (gap.length > 1) return false;
  if (lexicon.counting.numbered.has(before.lower) && (number.form === "digits" || /^\p{Lu}/u.test(before.text)))
    return true;
  if (!number.plain && number.form === "digits") return false;
  if (number.form === "words" || before.pos !== "PROPN" || !/^\p{Lu}/u.test(before.text)) return false;
  if (calendar.test(before.lower)) return false;
  // A capital at the start of a sentence is no sign of a name, and a place may well stand before a count.
  const sentence = document.sentences[before.sentence];
  if (sentence !== undefined && sentence.firstToken === before.index && before.index === number.firstToken - 1)
    return true;
  const name = document.names[lastStartingAtOrBefore(document.names, before.start)];
  return name === undefined || name.end < before.end || name.entity !== "place";
}
