import { comparisons } from "../check/comparisons/index.js";
import type { RuleData } from "../check/rule-data.js";

/** What `rules new` is told about a rule that it does not draft from texts. */
export interface NewRule {
  readonly id: string;
  readonly kind: string;
  readonly about?: readonly string[];
  readonly title?: string;
  readonly severity?: string;
  readonly with?: string;
}

/** The rule by what its editor says; the schema has not been asked yet whether that is right. */
export function plainRule({ id, kind, about, title, severity, with: comparison }: NewRule): RuleData {
  const kinds = kind.split(",").map((one) => one.trim());
  const usual = comparisons.find(({ kinds: judged }) => kinds.every((one) => judged.some((known) => known === one)));
  return {
    id,
    title: title ?? titleFrom(id),
    severity: (severity ?? "warning") as "warning",
    claims: {
      kind: (kinds.length === 1 ? kinds[0] : kinds) as "count",
      ...(about && about.length > 0 && { about }),
    },
    compare: { with: comparison ?? usual?.name ?? "amount" },
    message: "{position.1.value} ({position.1.publisher}) against {position.2.value} ({position.2.publisher}).",
    why: "Only one of the two can be right, and readers will find both.",
    fix: "Find the primary source, and correct the text that differs from it.",
    examples: { conflict: [], agreement: [] },
  };
}

/** `vehicles-seized` gives "Vehicles seized: sources differ". */
function titleFrom(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: sources differ`;
}
