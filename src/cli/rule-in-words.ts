import { comparisonNamed } from "../check/comparisons/index.js";
import { requirementNamed } from "../check/requirements/index.js";
import { type Rule, type RuleExample, type SeverityStep, wordsOfExample } from "../model/rule.js";
import { conditionsInWords, list } from "./conditions-in-words.js";

const severityWords = {
  error: "An error: with the usual setting it holds the story until it is settled.",
  warning: "A warning: somebody should look at it.",
  info: "A remark: good to know.",
} as const;

/** The rule as an editor would tell it to a colleague. */
export function ruleInWords(rule: Rule): string {
  const judge = comparisonNamed(rule.compare.with) ?? requirementNamed(rule.compare.with);
  return [
    `${rule.title} (${rule.id}, ${rule.path})`,
    gravity(rule),
    ...(rule.waivable === false ? ["No decision and no baseline lets a story pass with it."] : []),
    "",
    `Looks at ${conditionsInWords(rule.claims)}.`,
    ...partLines(rule),
    ...(judge === undefined ? [] : [judge.documentation]),
    ...optionLines(rule, judge?.schema),
    "",
    `Why: ${rule.why}`,
    `What to do: ${rule.fix}`,
    ...(rule.url === undefined ? [] : [`More: ${rule.url}`]),
    ...(rule.tags === undefined ? [] : [`Tags: ${rule.tags.join(", ")}`]),
    ...exampleLines("Reported, as its examples show:", rule.examples.conflict),
    ...exampleLines("Left alone:", rule.examples.agreement),
    "",
  ].join("\n");
}

function gravity({ off, steps, severity }: Rule): string {
  if (off === true) return "Switched off: it reports nothing until a book gives it a severity.";
  if (steps === undefined) return severityWords[severity];
  return `By the difference: ${list(steps.map(stepInWords), "and")}; what is below is not reported.`;
}

function stepInWords({ severity, above }: SeverityStep): string {
  if (above === null) return `${severity} otherwise`;
  const amount = above.in === "share" ? `${Number((above.amount * 100).toPrecision(6))}%` : String(above.amount);
  return `${severity} above ${amount}`;
}

function partLines({ same, stated = [], different = [], within }: Rule): string[] {
  return [
    ...(within === undefined ? [] : [`Compares only what one and the same ${within} says.`]),
    ...(same.length === 0 ? [] : [`Where both sources state them, these must agree: ${list(same, "and")}.`]),
    ...(stated.length === 0 ? [] : [`A claim must state its ${list(stated, "and")}.`]),
    ...(different.length === 0 ? [] : [`Both must state these, and differ in them: ${list(different, "and")}.`]),
  ];
}

function optionLines({ compare }: Rule, schema: object | undefined): string[] {
  const known = (schema as { properties?: Record<string, { description?: string }> } | undefined)?.properties ?? {};
  return Object.entries(compare.options).map(([option, value]) =>
    `  ${option}: ${String(value)}. ${known[option]?.description ?? ""}`.trimEnd(),
  );
}

/** Every example under its number, one text below the other. */
function exampleLines(heading: string, examples: readonly RuleExample[]): string[] {
  const lines = examples.flatMap((texts, index) =>
    texts.map((text, place) => {
      const words = wordsOfExample(text).replace(/\s+/g, " ");
      return `${place === 0 ? `  ${index + 1}. ` : "     "}${words}`;
    }),
  );
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
