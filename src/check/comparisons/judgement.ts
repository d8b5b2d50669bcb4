import type { Nature } from "../../model/finding.js";
import type { Judgement } from "./comparison.js";
import type { LightDifference } from "./options.js";

/** Both can be right. */
export function agree(reason: string): Judgement {
  return { compatible: true, reason };
}

/** They cannot both be right; `severity` when this difference is a light one. */
export function differ(reason: string, nature: Nature, severity?: "warning" | "info"): Judgement {
  return severity === undefined
    ? { compatible: false, reason, nature }
    : { compatible: false, reason, nature, severity };
}

/** A difference that the rule calls light: lowered, or no difference at all. */
export function differLightly(reason: string, nature: Nature, choice: LightDifference): Judgement {
  return choice === "ignore" ? agree(reason) : differ(reason, nature, choice);
}
