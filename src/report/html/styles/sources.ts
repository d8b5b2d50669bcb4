// Tables, the lineage picture and the sources in full.
export const sources = `
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
th, td { text-align: start; vertical-align: top; padding: 0.55rem 0.9rem 0.55rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.8rem; padding-block: 0.25rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline: 0.5rem 0; }
thead th { white-space: nowrap; }
.sources summary { color: var(--soft); font-size: 0.9rem; margin-bottom: 0.5rem; }
.sources .name { font-weight: 600; }
.sources .headline, .sources .path, .sources .cited { display: block; color: var(--soft); }
.sources .headline { max-width: 60ch; }
.footnote, .hint, .legend { color: var(--soft); font-size: 0.85rem; margin-top: 0.6rem; }
.hint, .legend { margin: 0 0 1rem; max-width: 70ch; }
.reasons tr.differs td { color: var(--error); }

.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; }
.families { display: flex; flex-wrap: wrap; gap: 1.1rem; }
.families figure { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.9rem 1rem; max-width: 100%; }
.families figcaption { font-size: 0.9rem; font-weight: 600; margin-bottom: 0.6rem; }
.scroll { overflow-x: auto; }
.node rect { fill: var(--sunken); stroke: var(--words); }
.node text { fill: var(--ink); font-size: 12px; font-weight: 600; }
.node .detail { fill: var(--soft); font-size: 11.5px; font-weight: 400; }
.node.foreign rect { fill: none; stroke-dasharray: 4 3; }
.families a:hover rect, .families a:focus-visible rect { stroke: var(--link); stroke-width: 2; }
.edge path { fill: none; stroke: var(--soft); stroke-width: 1.75; }
.edge.retells path:not(.head) { stroke-dasharray: 7 4; }
.edge.credits path:not(.head) { stroke-dasharray: 2 3; }
.alone { margin-top: 1rem; display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; font-size: 0.92rem; }
.alone > span { color: var(--soft); }

.text { border-top: 1px solid var(--line); }
.text:last-child { border-bottom: 1px solid var(--line); }
.text > summary { padding-block: 0.7rem; }
.text .publisher { font-weight: 600; }
.text .path { color: var(--soft); }
.text .facts { color: var(--soft); font-size: 0.88rem; margin-bottom: 0.8rem; }
.article { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: clamp(1rem, 3vw, 2rem); margin-bottom: 1.5rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.85rem; font-family: Charter, "Iowan Old Style", "Palatino Linotype", Georgia, serif; line-height: 1.65; white-space: pre-line; }
.article p { max-width: 68ch; }
.article p:not(.body, .headline, .caption) { color: var(--soft); font-size: 0.92em; }
.article .headline { font-size: 1.3rem; font-weight: 700; line-height: 1.3; }
.article .zone { display: block; font: 600 0.72rem/1.5 system-ui, sans-serif; color: var(--soft); text-transform: uppercase; letter-spacing: 0.06em; }
.claim { background: var(--claim); scroll-margin-top: 30vh; }
.claim.words { background: none; padding: 0; text-decoration: underline dotted var(--words) 1.5px; text-underline-offset: 0.25em; }
.claim.disputed { background: var(--mark); text-decoration: none; }
.claim:target { outline: 3px solid var(--link); outline-offset: 2px; }
.claim:hover:not(:has(.claim:hover))::after, .claim:focus-visible::after { content: attr(data-claim); position: fixed; z-index: 2; inset-inline: 0; bottom: 0; background: var(--ink); color: var(--card); font: 0.92rem/1.45 system-ui, sans-serif; padding: 0.7rem clamp(1rem, 3vw, 2.5rem); text-align: start; white-space: normal; direction: ltr; max-height: 30vh; overflow: hidden; }
.back { font: 600 0.7rem/1 system-ui, sans-serif; text-decoration: none; padding: 0.15rem 0.25rem; margin-inline-start: 0.15rem; vertical-align: 0.15em; border-radius: 3px; }
.back.error { color: var(--error); background: var(--error-ground); } .back.warning { color: var(--warning); background: var(--warning-ground); } .back.info { color: var(--info); background: var(--info-ground); }

@media screen and (max-width: 45.99rem) {
  .sources table, .sources tbody, .sources tr, .sources th, .sources td { display: block; }
  .sources thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .sources tr { border-bottom: 1px solid var(--line); padding-block: 0.6rem; }
  .sources th, .sources td { border: 0; padding: 0.1rem 0; }
  .sources td { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); font-size: 0.88rem; text-align: start; }
  .sources td::before { content: attr(data-label); flex: 0 0 5.5rem; color: var(--soft); }
  .sources .cited { grid-column: 2; }
}
`;
