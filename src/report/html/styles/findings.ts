// A finding: its card, its positions side by side, its plot, what is folded under it.
export const findings = `
.finding { background: var(--card); border: 1px solid var(--line); border-top: 4px solid; border-radius: 10px; padding: clamp(1rem, 2.5vw, 1.75rem); display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.15rem; }
.many .finding { content-visibility: auto; contain-intrinsic-size: auto 34rem; }
.group + .group { margin-top: 2.75rem; }
.finding + .finding { margin-top: 1.5rem; }
.finding.error { border-top-color: var(--error); } .finding.warning { border-top-color: var(--warning); } .finding.info { border-top-color: var(--info); }
.finding:target { box-shadow: 0 0 0 3px var(--link); }
.finding.answered { border-top-style: dashed; }
.finding header { display: grid; gap: 0.4rem; }
.labels { display: flex; flex-wrap: wrap; gap: 0.35rem 0.6rem; font-size: 0.8rem; }
.labels > span { padding: 0.08rem 0.55rem; border-radius: 99px; background: var(--sunken); color: var(--soft); }
.error .labels .severity { background: var(--error-ground); color: var(--error); font-weight: 600; }
.warning .labels .severity { background: var(--warning-ground); color: var(--warning); font-weight: 600; }
.info .labels .severity { background: var(--info-ground); color: var(--info); font-weight: 600; }
.finding h3 { font-size: 1.2rem; }
.permalink { color: var(--soft); font-weight: 400; text-decoration: none; padding-inline: 0.2rem; }
.message { color: var(--soft); max-width: 70ch; }

.decision { border-inline-start: 4px solid var(--clear); background: var(--clear-ground); padding: 0.6rem 0.9rem; border-radius: 6px; font-size: 0.92rem; }
.decision.expired, .decision.reopened, .decision.not-waivable { border-color: var(--warning); background: var(--warning-ground); }
.decision .standing { font-weight: 600; margin-inline-start: 0.4rem; }
.decision .because { font-size: 0.88rem; }

.plot svg { display: block; overflow: visible; }
.plot text { fill: var(--ink); font-size: 13px; }
.plot .axis text { fill: var(--soft); font-size: 12px; }
.plot .axis line { stroke: var(--line); }
.plot .axis .base { stroke: var(--words); }
.plot .letter { font-weight: 700; }
.plot figcaption { color: var(--soft); font-size: 0.8rem; margin-top: 0.35rem; }
.plot .range { stroke: var(--tone); stroke-width: 7; stroke-linecap: round; opacity: 0.85; }
.plot .open { stroke: var(--tone); stroke-width: 3; }
.plot .arrow { fill: none; stroke: var(--tone); stroke-width: 2.5; }
.plot circle, .plot .change { fill: var(--tone); stroke: var(--card); stroke-width: 1.5; }
.plot .excluded { fill: var(--card); stroke: var(--tone); stroke-width: 2.5; }
.plot .band { fill: var(--tone); opacity: 0.22; }
.plot .approximate circle { fill: var(--card); stroke: var(--tone); stroke-width: 2.5; stroke-dasharray: 3 2.2; }
.plot .approximate .range, .plot .approximate .open { stroke-dasharray: 5 5; stroke-width: 4; stroke-linecap: butt; }
.plot .row .letter { fill: var(--tone); }
.p0 { --tone: var(--p0); } .p1 { --tone: var(--p1); } .p2 { --tone: var(--p2); } .p3 { --tone: var(--p3); } .p4 { --tone: var(--p4); } .p5 { --tone: var(--p5); }

.positions { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.position { border: 1px solid var(--line); border-top: 3px solid var(--tone); border-radius: 8px; padding: 0.85rem 1rem 1rem; min-width: 0; }
.position h4 { font-size: 1.08rem; display: flex; gap: 0.5rem; align-items: baseline; }
.position h4 .letter { flex: none; font-size: 0.8rem; color: var(--card); background: var(--tone); border-radius: 4px; padding: 0.05rem 0.42rem; }
.position h4 em { font-style: normal; text-decoration: underline 2px var(--tone); text-underline-offset: 0.2em; }
.position h4.long { font-size: 0.96rem; font-weight: 600; text-wrap: pretty; }
.support { color: var(--soft); font-size: 0.85rem; margin-top: 0.15rem; display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; }
.badge { background: var(--sunken); border-radius: 99px; padding-inline: 0.5rem; }
.badge.draft { background: var(--ink); color: var(--card); font-size: 0.78rem; font-weight: 600; margin-inline-start: 0.4rem; }
.quoted .badge.draft { margin: 0; align-self: center; }
.badge.plain { background: none; padding: 0; }
.quoted { margin-top: 0.85rem; }
.quoted blockquote { font-family: Charter, "Iowan Old Style", "Palatino Linotype", Georgia, serif; line-height: 1.5; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0.05em 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.quoted figcaption { display: flex; flex-wrap: wrap; gap: 0 0.7rem; margin-top: 0.3rem; font-size: 0.84rem; color: var(--soft); }
.quoted .publisher { color: var(--ink); font-weight: 600; }
.quoted .path { flex-basis: 100%; }
.more summary { margin-top: 0.85rem; font-size: 0.88rem; color: var(--link); }

.advice { display: grid; gap: 0.8rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); font-size: 0.94rem; }
.advice dt { color: var(--soft); font-size: 0.8rem; font-weight: 600; }
.advice em { font-style: normal; background: var(--sunken); border-radius: 3px; padding-inline: 0.25em; }
.advice dd + dd { margin-top: 0.3rem; }
.reasons { border-top: 1px solid var(--line); padding-top: 0.8rem; font-size: 0.9rem; }
.reasons summary { color: var(--soft); }
.reasons .sure { margin-inline-start: 0.5rem; }
.reasons > :not(summary) { margin-top: 0.7rem; }
.reasons meter { width: 7rem; vertical-align: middle; }
.reasons .rule { color: var(--soft); }
.nothing { background: var(--card); border: 1px dashed var(--words); border-radius: 10px; padding: 1.5rem; color: var(--soft); }
`;
