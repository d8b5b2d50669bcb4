// The frame of the page: type, masthead, columns, filters and index.
export const frame = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
summary { cursor: pointer; }
code, .path { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.82em; }
abbr.implied { text-decoration: none; color: var(--soft); cursor: help; }
.unknown { color: var(--soft); font-style: italic; }
.count { color: var(--soft); font-weight: 400; font-size: 0.8em; margin-inline-start: 0.35em; }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--card); padding: 0.5rem 1rem; z-index: 3; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; }

.masthead, .columns { max-width: 82rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
.masthead { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; padding-block: 2rem 1.75rem; }
.title { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: start; gap: 0.15rem 1rem; }
.title > * { grid-column: 1; }
.brand { color: var(--soft); font-size: 0.8rem; font-weight: 600; letter-spacing: 0.09em; text-transform: uppercase; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -0.015em; font-weight: 680; }
.scope { color: var(--soft); }
button { font: inherit; font-size: 0.85rem; color: var(--ink); background: var(--card); border: 1px solid var(--words); border-radius: 6px; padding: 0.35rem 0.8rem; cursor: pointer; }
button:hover { border-color: var(--ink); }
.title .theme { grid-column: 2; grid-row: 1 / span 2; }
.theme[aria-pressed="true"] { background: var(--ink); color: var(--card); }
.verdict { border-radius: 10px; padding: 1.1rem 1.4rem; border-inline-start: 6px solid; }
.verdict h2 { font-size: 1.35rem; }
.verdict.held { background: var(--error-ground); border-color: var(--error); }
.verdict.held h2 { color: var(--error); }
.verdict.clear { background: var(--clear-ground); border-color: var(--clear); }
.verdict.clear h2 { color: var(--clear); }
.verdict.reported { background: var(--info-ground); border-color: var(--info); }
.verdict.reported h2 { color: var(--info); }
.verdict ul { margin-top: 0.6rem; display: grid; gap: 0.25rem; }
.verdict.held a { color: inherit; }
.counts { display: grid; gap: 1rem 2rem; align-items: center; }
.by-severity { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.9rem, 1fr)); gap: 0.75rem; }
.tile { display: grid; padding: 0.7rem clamp(0.6rem, 2vw, 1rem); border-radius: 10px; background: var(--card); border: 1px solid var(--line); border-top: 3px solid; white-space: nowrap; text-decoration: none; color: var(--soft); font-size: 0.9rem; }
a.tile:hover span { text-decoration: underline; }
.by-severity strong { font-size: 1.7rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.error .tile { border-top-color: var(--error); } .by-severity .error strong { color: var(--error); }
.warning .tile { border-top-color: var(--warning); } .by-severity .warning strong { color: var(--warning); }
.info .tile { border-top-color: var(--info); } .by-severity .info strong { color: var(--info); }
.answered .tile { border-top-color: var(--clear); } .by-severity .answered strong { color: var(--clear); }
.verdict .detail { font-size: 0.9rem; }
.tallies { display: grid; gap: 0.5rem; font-size: 0.9rem; }
.tallies dt { color: var(--soft); font-size: 0.8rem; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; padding-bottom: 4rem; }
.aside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; align-content: start; min-width: 0; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.75rem; min-width: 0; align-content: start; }
main h2 { font-size: 1.3rem; margin-bottom: 0.9rem; letter-spacing: -0.01em; }
.fold { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.6rem 1.1rem; }
.fold summary { font-weight: 600; font-size: 0.88rem; padding-block: 0.2rem; }
.filters { display: grid; gap: 0.8rem; padding-block: 0.6rem 0.4rem; font-size: 0.9rem; }
.filters label, .filters legend { color: var(--soft); font-size: 0.82rem; }
.filters p { display: grid; gap: 0.2rem; }
.filters input[type="search"], .filters select { font: inherit; width: 100%; min-width: 0; color: var(--ink); background: var(--card); border: 1px solid var(--words); border-radius: 6px; padding: 0.4rem 0.55rem; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
.filters legend { padding: 0; margin-bottom: 0.15rem; }
.filters .check { color: var(--ink); font-size: 0.9rem; display: inline-flex; align-items: center; gap: 0.35rem; }
.filters .check.error > span { color: var(--error); } .filters .check.warning > span { color: var(--warning); } .filters .check.info > span { color: var(--info); }
.filters .outcome { display: flex; justify-content: space-between; align-items: center; color: var(--soft); }
.index { font-size: 0.88rem; padding-inline: 0.6rem; }
.index summary { font-weight: 600; padding-block: 0.3rem; }
.index li a { display: grid; grid-template-columns: 1.1rem 1fr; gap: 0.4rem; padding: 0.35rem 0.5rem; border-radius: 6px; color: var(--ink); text-decoration: none; line-height: 1.35; }
.index li a:hover { background: var(--sunken); text-decoration: underline; }
.error .sign { color: var(--error); } .warning .sign { color: var(--warning); } .info .sign { color: var(--info); } .answered .sign { color: var(--clear); }
.sign { font-size: 0.75rem; line-height: 1.6; }

@media (min-width: 46rem) {
  .counts { grid-template-columns: minmax(20rem, 5fr) 6fr; }
  .filters { grid-template-columns: 1fr 1fr; }
  .filters .search, .filters .outcome, .filters fieldset { grid-column: 1 / -1; }
}
@media (min-width: 63.0625rem) {
  .columns { grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; }
  .aside { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-block: 1rem; padding-inline: 4px; margin-inline: -4px; }
  .filters { grid-template-columns: 1fr; }
}
`;
