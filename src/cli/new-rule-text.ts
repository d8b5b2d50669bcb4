import { stringify } from "yaml";
import { comparisons } from "../check/comparisons/index.js";

/** What `rules new` is told about the rule. */
export interface NewRule {
  readonly id: string;
  readonly kind: string;
  readonly about?: readonly string[];
  readonly title?: string;
  readonly severity: string;
  readonly with?: string;
  /** Whether `rule.schema.json` lies in the rules folder, for the line that editor programs read. */
  readonly hasSchema: boolean;
}

const schemaLine = "# yaml-language-server: $schema=../rule.schema.json\n";

const examplesNote = `# Add news sentences, one text for each source, to both lists:
#   conflict:
#     - - The storm caused damage of $2 million in the harbour.
#       - The storm caused damage of $3 million in the harbour.
`;

/** The file of a new rule: valid when its options are, with empty examples that \`rules test\` asks for. */
export function newRuleText(rule: NewRule): string {
  const kinds = rule.kind.split(",").map((kind) => kind.trim());
  const usual = comparisons.find((comparison) =>
    kinds.every((kind) => comparison.kinds.some((known) => known === kind)),
  );
  const words = rule.id.replaceAll("-", " ");
  const head = {
    id: rule.id,
    title: rule.title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)} differs`,
    severity: rule.severity,
    claims: {
      kind: kinds.length === 1 ? kinds[0] : kinds,
      ...(rule.about && rule.about.length > 0 && { about: rule.about }),
    },
    compare: { with: rule.with ?? usual?.name ?? "amount" },
    message: "{position.1.value} ({position.1.publisher}) against {position.2.value} ({position.2.publisher}).",
    why: "Only one of the two can be right, and readers will find both.",
    fix: "Find the primary source, and correct the text that differs from it.",
  };
  const examples = { examples: { conflict: [], agreement: [] } };
  return `${rule.hasSchema ? schemaLine : ""}${stringify(head, { lineWidth: 110 })}${examplesNote}${stringify(examples)}`;
}
