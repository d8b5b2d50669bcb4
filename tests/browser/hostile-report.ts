import type { Rule } from "../../src/model/rule.js";
import type { Source } from "../../src/model/source.js";
import type { Report } from "../../src/report/formatter.js";
import { findingOf, moneyClaim, reportOf, sourceOf } from "../report/sample.js";

/** What strangers write to break a page, a terminal or a reader's eye. */
const hostileWords =
  "</mark></style></script><script>globalThis.broken = 1; alert(1)</script><img src=x onerror=alert(1)> \" onload='alert(2)' & &lt; ]]> --> \u202eesrever\u202c \u001b[2J\u0000 \ud800 {{x}} `z` javascript:alert(3)";

/** A report in which every text that comes from outside is hostile. */
export function hostileReport(): Report {
  const line = "x".repeat(20_000);
  const hostile = (id: string, sum: string): Source => {
    const text = `${hostileWords} ${sum} ${hostileWords}\n${line}\n</p></details></main>`;
    return {
      ...sourceOf(id, text, `${hostileWords} Post`),
      title: { value: hostileWords, basis: "implied" },
      published: { value: `2023-05-04${hostileWords}`, basis: "stated" },
      url: "javascript:alert(4)",
      credits: [{ outlet: hostileWords, relation: "contributed", start: 0, end: 1 }],
    };
  };
  const [a, b] = [hostile(`a"><b>.txt`, "€12 million"), hostile(`b'\u202e${hostileWords}.txt`, "€21 million")];
  const claims = [moneyClaim(a, "€12 million", 12e6), moneyClaim(b, "€21 million", 21e6)].map((claim) => ({
    ...claim,
    value: { ...claim.value, currency: hostileWords },
    subject: { ...claim.subject, measure: hostileWords },
  }));
  const finding = findingOf(
    claims.map((claim) => [`${claim.text} ${hostileWords}`, [claim]] as const),
    {
      id: "c0ffee",
      rule: hostileWords,
      about: hostileWords,
      message: hostileWords,
      why: hostileWords,
      fix: hostileWords,
      notes: [hostileWords],
      agreement: [{ part: hostileWords, verdict: "differs", detail: hostileWords }],
      decision: {
        decision: {
          finding: "c0ffee",
          as: "accepted",
          by: hostileWords,
          reason: hostileWords,
          on: "2023-05-05",
          until: null,
        },
        standing: "expired",
        because: hostileWords,
      },
    },
  );
  const rule = {
    id: hostileWords,
    path: hostileWords,
    title: hostileWords,
    severity: "error",
    claims: { kind: ["money"] },
    same: [],
    compare: { with: "amount", options: { approximate: hostileWords } },
    message: hostileWords,
    why: hostileWords,
    fix: hostileWords,
    url: "javascript:alert(5)",
    examples: { conflict: [], agreement: [] },
  } satisfies Rule;
  return reportOf([a, b], [finding], { claims, rules: [rule] });
}
