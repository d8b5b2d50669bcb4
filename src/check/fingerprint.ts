import { createHash } from "node:crypto";

/**
 * Ten hexadecimal digits from the rule, what the finding is about, and the values in dispute. Offsets, sources and the
 * order of positions play no part: the same dispute keeps its id when the text around it is edited.
 */
export function fingerprint(rule: string, about: string, values: readonly string[]): string {
  const text = [rule, about.toLowerCase(), ...[...values].sort()].join("\u0000");
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
