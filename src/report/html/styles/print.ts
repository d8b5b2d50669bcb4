// On paper: light, without what only a screen can do, and without a break inside what belongs together.
export const print = `
@media print {
  @page { margin: 16mm 15mm; }
  html { font-size: 9.5pt; }
  body { background: none; }
  .skip, .theme, .filters, .index, .aside, .permalink, .hint, .back { display: none !important; }
  .masthead, .columns { max-width: none; padding-inline: 0; display: block; }
  .masthead > *, main > * { margin-bottom: 1.2rem; }
  main { display: block; }
  .finding { content-visibility: visible; break-inside: auto; border-radius: 0; padding: 0.8rem 0; border-inline: 0; border-bottom: 0; display: block; }
  .finding > * { margin-bottom: 0.7rem; }
  .finding header, .quoted, .plot, .advice > div, .decision, tr, .families figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .verdict, .badge.draft, .position, .tile, mark, .severity, .plot *, .node * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .positions { grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr)); }
  .reasons::details-content, .more::details-content { content-visibility: visible; display: block; block-size: auto; }
  .scroll { overflow: visible; }
  .scroll svg { max-width: 100%; height: auto; }
  .text:not([open]), .texts:not(:has(.text[open])) { display: none; }
}
`;
