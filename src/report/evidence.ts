import type { Claim } from "../model/claim.js";
import { visible } from "./visible.js";

/** The words of a claim inside their sentence, made safe to print. */
export interface Evidence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many characters of the sentence to keep on either side, and of the words themselves, before cutting with "…". */
export interface EvidenceRoom {
  readonly context: number;
  readonly words: number;
}

/**
 * Cuts the claim's words out of their sentence, `before + words + after` being the sentence again. Cuts fall between
 * words. A quotation that runs beyond its sentence is shown whole.
 */
export function evidenceOf(claim: Claim, text: string, room: EvidenceRoom): Evidence {
  const { span, sentence } = claim;
  const before = visible(text.slice(Math.min(sentence.start, span.start), span.start)).trimStart();
  const words = visible(text.slice(span.start, span.end));
  const after = visible(text.slice(span.end, Math.max(sentence.end, span.end))).trimEnd();
  return {
    before: lastWords(before, room.context),
    words: shortened(words, room.words),
    after: firstWords(after, room.context),
  };
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.lastIndexOf(" ", room);
  return `${text.slice(0, cut > 0 ? cut : wholeUnit(text, room))} …`;
}

function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.indexOf(" ", text.length - room);
  return `… ${text.slice(cut >= 0 && cut < text.length - 1 ? cut + 1 : wholeUnit(text, text.length - room))}`;
}

/** The two ends of a text longer than `room`, since its start names it and its end often holds the difference. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  return `${firstWords(text, Math.floor(room / 2))} ${lastWords(text, Math.floor(room / 2)).slice(2)}`;
}

/** The nearest offset at or before `at` that does not split a surrogate pair. */
function wholeUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
