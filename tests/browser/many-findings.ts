import type { Finding } from "../../src/model/finding.js";
import { severities } from "../../src/model/finding.js";
import type { Report } from "../../src/report/formatter.js";
import { decide } from "../../src/review/decide.js";
import { findingOf, moneyClaim, reportOf, sourceOf } from "../report/sample.js";

/** A report of this many findings, two sources in each, forty sources in all. */
export function manyFindings(count: number): Report {
  const sentences = (side: number, start: number) =>
    Array.from({ length: count }, (_, at) => at)
      .filter((at) => at % 20 === start)
      .map((at) => `Repairs in street ${at} cost €${1000 + at * 2 + side} in all.`)
      .join("\n");
  const sources = Array.from({ length: 40 }, (_, at) =>
    sourceOf(`source-${String(at).padStart(2, "0")}.txt`, sentences(at % 2, Math.floor(at / 2)), `Paper ${at}`),
  );
  const findings = Array.from({ length: count }, (_, at): Finding => {
    const pair = at % 20;
    const values = [0, 1].map((side) => {
      const amount = 1000 + at * 2 + side;
      const source = sources[pair * 2 + side] as (typeof sources)[number];
      const claim = moneyClaim(source, `€${amount} in`, amount);
      const start = source.text.lastIndexOf("\n", claim.span.start) + 1;
      const sentence = { start, end: `${source.text}\n`.indexOf("\n", start) };
      return [`€${amount}`, [{ ...claim, sentence }]] as const;
    });
    return findingOf(values, {
      id: at.toString(16).padStart(10, "0"),
      severity: severities[at % 3] ?? "info",
      about: `street ${at}`,
    });
  });
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const claims = findings.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
  return reportOf(sources, findings, { verdict: decide(findings, "error"), claims });
}
