import type { NestedConditions } from "../../model/rule.js";
import type { YamlPath } from "../../yaml/places.js";

/** Conditions that stand together, and where. */
export interface ConditionLevel {
  readonly conditions: NestedConditions;
  readonly path: YamlPath;
  /** Inside a `not`, where a condition that can never hold is as good as none. */
  readonly negated: boolean;
}

/** `claims:` itself and everything inside its all, any and not. */
export function conditionLevels(
  conditions: NestedConditions,
  path: YamlPath = ["claims"],
  negated = false,
): readonly ConditionLevel[] {
  const { all = [], any = [], not } = conditions;
  return [
    { conditions, path, negated },
    ...all.flatMap((inner, index) => conditionLevels(inner, [...path, "all", index], negated)),
    ...any.flatMap((inner, index) => conditionLevels(inner, [...path, "any", index], negated)),
    ...(not === undefined ? [] : conditionLevels(not, [...path, "not"], true)),
  ];
}
