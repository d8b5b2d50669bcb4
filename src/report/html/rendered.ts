// Long parts of the page, rendered piece by piece: rendered as one tree, a report with thousands of findings takes memory
// several times its size.
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** The nodes as the content of the element that gets these properties; preact has escaped what they say. */
export function renderedInside(nodes: readonly VNode[]): { readonly dangerouslySetInnerHTML: { __html: string } } {
  return { dangerouslySetInnerHTML: { __html: nodes.map((node) => renderToString(node)).join("") } };
}
