// Rules that can never report anything: kinds that the comparison does not judge, conditions that no claim of these kinds can
// fulfil, parts that none of them states, and conditions that contradict each other.
import type { Problem } from "../../errors.js";
import type { ClaimKind } from "../../model/claim.js";
import type { NestedConditions } from "../../model/rule.js";
import type { YamlPath } from "../../yaml/places.js";
import { comparisonNamed } from "../comparisons/index.js";
import { conditionNamed } from "../conditions/index.js";
import { partNamed } from "../parts/index.js";
import { requirementNamed } from "../requirements/index.js";
import { judgedBy, kindsOf, type RuleData } from "../rule-data.js";
import { conditionLevels } from "./levels.js";
import type { RuleProblems } from "./reader.js";

/** The comparison or the requirement judges all kinds that the rule selects. */
export const kindProblems: RuleProblems = ({ value, problemAt }) => {
  const { name } = judgedBy(value);
  const comparison = comparisonNamed(name);
  const judge = comparison ?? requirementNamed(name);
  if (judge === undefined) return [];
  const word = comparison === undefined ? "requirement" : "comparison";
  return kindsOf(value).flatMap((kind, index) => {
    if (judge.kinds.includes(kind)) return [];
    const message = `the ${word} \`${name}\` does not judge claims of the kind \`${kind}\``;
    const place = typeof value.claims.kind === "string" ? ["claims", "kind"] : ["claims", "kind", index];
    return [problemAt(place, { code: "rule-kind", message, help: `It judges: ${judge.kinds.join(", ")}.` })];
  });
};

/** Some claim of the kinds can fulfil each condition. */
export const conditionProblems: RuleProblems = ({ value, problemAt }) => {
  const kinds = kindsOf(value);
  return conditionLevels(value.claims).flatMap(({ conditions, path }) => {
    const found = Object.keys(conditions).flatMap((key): Problem[] => {
      const condition = conditionNamed(key);
      if (condition === undefined || kinds.some((kind) => condition.kinds.includes(kind))) return [];
      const message =
        key === "entity"
          ? "`entity` selects names; this rule looks at no claims of the kind `name`"
          : `\`${key}\` never holds for claims of the kind ${kinds.join(", ")}`;
      const help = `It holds for: ${condition.kinds.join(", ")}.`;
      return [problemAt([...path, key], { code: "rule-kind", message, help }, { key: true })];
    });
    return [...found, ...nestedKind(conditions, path, kinds, problemAt), ...opposites(conditions, path, problemAt)];
  });
};

type ProblemAt = Parameters<RuleProblems>[0]["problemAt"];

function nestedKind(
  { kind }: NestedConditions,
  path: YamlPath,
  kinds: readonly ClaimKind[],
  problemAt: ProblemAt,
): Problem[] {
  if (kind === undefined || path.length === 1) return [];
  const given = typeof kind === "string" ? [kind] : kind;
  if (given.some((one) => kinds.includes(one))) return [];
  const message = `the rule looks at no claims of the kind ${given.map((one) => `\`${one}\``).join(", ")}`;
  return [problemAt([...path, "kind"], { code: "rule-kind", message, help: `It looks at: ${kinds.join(", ")}.` })];
}

/** What is asked for and refused in one breath. */
function opposites({ about, notAbout, time }: NestedConditions, path: YamlPath, problemAt: ProblemAt): Problem[] {
  const problems: Problem[] = [];
  notAbout?.forEach((word, index) => {
    if (about?.includes(word) !== true) return;
    const message = `\`${word}\` stands in \`about\` and in \`notAbout\`: nothing fulfils both`;
    problems.push(problemAt([...path, "notAbout", index], { code: "rule-unreachable", message }));
  });
  const { from, to } = (time ?? {}) as { from?: string | number; to?: string | number };
  if (from !== undefined && to !== undefined && String(to) < String(from).slice(0, String(to).length)) {
    const message = `the time ends (${to}) before it begins (${from})`;
    problems.push(problemAt([...path, "time"], { code: "rule-unreachable", message }));
  }
  return problems;
}

/** Parts that the kinds state, none of them both equal and different, none that `within` or `require` makes pointless. */
export const partProblems: RuleProblems = ({ value, problemAt }) => {
  const kinds = kindsOf(value);
  return (["same", "stated", "different"] as const).flatMap((key) =>
    (value[key] ?? []).flatMap((name, index): Problem[] => {
      const place = [key, index];
      const { kinds: stating } = partNamed(name);
      if (!kinds.some((kind) => stating.includes(kind))) {
        const message = `claims of the kind ${kinds.join(", ")} never state a \`${name}\``;
        return [problemAt(place, { code: "rule-part", message, help: `Stated by: ${stating.join(", ")}.` })];
      }
      const message = pointless(value, key, name);
      return message === null ? [] : [problemAt(place, { code: "rule-part", message })];
    }),
  );
};

function pointless(value: RuleData, key: "same" | "stated" | "different", name: string): string | null {
  if (value.require !== undefined && key !== "stated") {
    return `\`${key}\` compares two claims, and \`require\` looks at each by itself`;
  }
  if (key === "different" && value.same?.includes(name) === true) {
    return `\`${name}\` cannot be both the same and different`;
  }
  if (
    key === "different" &&
    (name === value.within || (value.within === "source" && /^(?:publisher|origin)$/.test(name)))
  ) {
    return `\`within: ${value.within}\` compares claims of one ${value.within}, whose \`${name}\` never differs`;
  }
  return null;
}
