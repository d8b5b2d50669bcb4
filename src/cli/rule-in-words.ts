import { comparisonNamed } from "../check/comparisons/index.js";
import type { ClaimKind } from "../model/claim.js";
import { type Rule, type RuleExample, wordsOfExample } from "../model/rule.js";

const kindWords: Readonly<Record<ClaimKind, string>> = {
  money: "sums of money",
  count: "counts",
  percent: "percentages",
  measure: "measurements",
  rank: "ranks",
  age: "ages",
  date: "dates and times",
  duration: "lengths of time",
  quote: "quotations",
  statement: "reported statements",
  role: "titles and offices",
  name: "names",
  passage: "words in which copies differ",
};

const severityWords = {
  error: "An error: with the usual setting it holds the story until it is settled.",
  warning: "A warning: somebody should look at it.",
  info: "A remark: good to know.",
} as const;

/** The rule as an editor would tell it to a colleague. */
export function ruleInWords(rule: Rule): string {
  const comparison = comparisonNamed(rule.compare.with);
  return [
    `${rule.title} (${rule.id}, ${rule.path})`,
    severityWords[rule.severity],
    "",
    `Looks at ${selectionInWords(rule)}.`,
    ...(rule.same.length === 0 ? [] : [`Where both sources state them, these must agree: ${list(rule.same, "and")}.`]),
    ...(comparison === undefined ? [] : [comparison.documentation]),
    ...optionLines(rule, comparison?.schema),
    "",
    `Why: ${rule.why}`,
    `What to do: ${rule.fix}`,
    ...exampleLines("Reported, for example:", rule.examples.conflict),
    ...exampleLines("Left alone, for example:", rule.examples.agreement),
    "",
  ].join("\n");
}

function selectionInWords({ claims }: Rule): string {
  const kinds = list(
    claims.kind.map((kind) => kindWords[kind]),
    "and",
  );
  const of =
    claims.entity === undefined
      ? ""
      : ` of ${list(
          claims.entity.map((entity) => `a ${entity}`.replace("a o", "an o")),
          "or",
        )}`;
  const about = claims.about === undefined ? "" : ` about ${list(claims.about, "or")}`;
  const notAbout = claims.notAbout === undefined ? "" : ` but not about ${list(claims.notAbout, "or")}`;
  const matching = claims.matching === undefined ? "" : ` in sentences that match the pattern ${claims.matching}`;
  return `${kinds}${of}${about}${notAbout}${matching}`;
}

function optionLines({ compare }: Rule, schema: object | undefined): string[] {
  const known = (schema as { properties?: Record<string, { description?: string }> } | undefined)?.properties ?? {};
  return Object.entries(compare.options).map(([option, value]) =>
    `  ${option}: ${String(value)}. ${known[option]?.description ?? ""}`.trimEnd(),
  );
}

function exampleLines(heading: string, examples: readonly RuleExample[]): string[] {
  const first = examples[0];
  return first === undefined
    ? []
    : ["", heading, ...first.map((text) => `  - ${wordsOfExample(text).replace(/\s+/g, " ")}`)];
}

function list(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
