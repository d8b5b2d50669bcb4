// Text in SARIF messages. There `[words](target)` is a link and `{0}` a placeholder (SARIF 2.1.0, sections 3.11.5 and
// 3.11.6), so that article text needs care.
import { visible } from "../visible.js";

/** Text of strangers as it may stand in a message: no link and no placeholder can come of it. */
export function messageText(text: string): string {
  return visible(text)
    .replace(/[{}]/g, "$&$&")
    .replace(/\](?=\()/g, "] ");
}

/** A link to the related location with that id; its words are text of strangers. */
export function locationLink(words: string, id: number): string {
  return `[${visible(words)
    .replace(/[{}]/g, "$&$&")
    .replace(/[\\[\]]/g, "\\$&")}](${id})`;
}
