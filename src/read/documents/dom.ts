// The part of a document object model that reading needs, so that no library's types leave the files that load it.
import type { Zone } from "../../model/source.js";
import type { Paragraph } from "./paragraphs.js";

/** An element, a text, or something else of a parsed page. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** An element with its attributes. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const elementNode = 1;
const textNode = 3;

const blocks = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media media-caption nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const silent = new Set("button iframe noscript object script select style svg template textarea".split(" "));
const captions = new Set(["figcaption", "caption", "media-caption"]);

/** The paragraphs of a page or part of one, in order. Walks without recursion: hostile pages nest as deep as they like. */
export function paragraphsIn(root: DomNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let words = "";
  let breaks = 0;
  let caption = 0;
  const flush = () => {
    const zone: Zone | null = caption > 0 ? "caption" : null;
    if (words.trim() !== "") paragraphs.push({ words, zone });
    words = "";
    breaks = 0;
  };
  const stack: { readonly node: DomNode; readonly leave: boolean }[] = [{ node: root, leave: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, leave } = top;
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === textNode) {
      const text = node.textContent ?? "";
      if (text.trim() !== "") breaks = 0;
      words += text;
      continue;
    }
    if (silent.has(name)) continue;
    if (blocks.has(name)) flush();
    else if (name === "td" || name === "th") words += " ";
    else if (name === "br" && ++breaks > 1) flush();
    else if (name === "br") words += " ";
    if (captions.has(name)) caption += leave ? -1 : 1;
    if (leave || (node.nodeType !== elementNode && node !== root)) continue;
    stack.push({ node, leave: true });
    for (let index = node.childNodes.length - 1; index >= 0; index--)
      stack.push({ node: node.childNodes[index] as DomNode, leave: false });
  }
  flush();
  return paragraphs;
}

/** Whether elements stand within elements more than `depth` times. */
export function isDeeperThan(root: DomNode, depth: number): boolean {
  let level: readonly DomNode[] = [root];
  for (let at = 0; at <= depth; at++) {
    level = level.flatMap((node) => Array.from(node.childNodes)).filter(({ nodeType }) => nodeType === elementNode);
    if (level.length === 0) return false;
  }
  return true;
}
