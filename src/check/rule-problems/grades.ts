// Severities by condition that can never apply, and single texts where two are compared.
import type { Problem } from "../../errors.js";
import { severities } from "../../model/finding.js";
import { judgedBy, kindsOf } from "../rule-data.js";
import { stepsFrom, type WrittenSteps } from "../severity-steps.js";
import type { RuleProblems } from "./reader.js";

const measurable = /^(?:money|count|percent|measure|rank|age|date|duration)$/;

/** Steps go down: each must be reached by a difference that the graver ones leave. */
export const severityProblems: RuleProblems = ({ value, problemAt }) => {
  if (typeof value.severity === "string") return [];
  const written = value.severity as WrittenSteps;
  const first = severities.find((severity) => written[severity] !== undefined) ?? "error";
  if (value.require !== undefined || kindsOf(value).some((kind) => !measurable.test(kind))) {
    const message = "a severity by condition needs figures or times to measure a difference between";
    const help = `Write one severity: \`severity: ${first}\`.`;
    return [problemAt(["severity"], { code: "rule-severity", message, help }, { key: true })];
  }
  const dates = kindsOf(value).includes("date");
  const steps = stepsFrom(written);
  return steps.flatMap(({ severity, above }, index): Problem[] => {
    const graver = steps[index - 1];
    const problem = (message: string) => [problemAt(["severity", severity], { code: "rule-severity", message })];
    if (dates && above?.in === "share") return problem("dates differ by days, not by a share: write `above 2 days`");
    if (graver === undefined) return [];
    if (graver.above === null) return problem(`never reached: everything is already \`${graver.severity}\``);
    if (above === null || above.in !== graver.above.in || above.amount < graver.above.amount) return [];
    return problem(`never reached: \`${graver.severity}\` begins at a difference that is not larger`);
  });
};

/** An example of a comparison across sources has two texts at the least. */
export const exampleProblems: RuleProblems = ({ value, problemAt }) => {
  if (value.require !== undefined || value.within !== undefined) return [];
  return (["conflict", "agreement"] as const).flatMap((side) =>
    value.examples[side].flatMap((texts, index): Problem[] => {
      if (texts.length > 1) return [];
      const message = `an example with one text has nothing to be compared by \`${judgedBy(value).name}\``;
      const help = "Add the text of a second source: - - … on one line, - … on the next.";
      return [problemAt(["examples", side, index], { code: "rule-example", message, help })];
    }),
  );
};

/** `within` belongs to comparisons. */
export const withinProblems: RuleProblems = ({ value, problemAt }) => {
  if (value.require === undefined || value.within === undefined) return [];
  const message = "`within` says which claims are compared, and `require` compares none";
  return [problemAt(["within"], { code: "rule-part", message, help: "Leave it out." }, { key: true })];
};
