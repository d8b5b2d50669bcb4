import type { ClaimKind } from "../model/claim.js";
import type { Severity } from "../model/finding.js";
import type { Rule, RuleExample } from "../model/rule.js";
import { comparisonNamed } from "./comparisons/index.js";

/** A rule file as written, once it is known to be valid; what the compiled book holds. */
export interface RuleData {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly claims: {
    readonly kind: ClaimKind | readonly ClaimKind[];
    readonly about?: readonly string[];
    readonly notAbout?: readonly string[];
    readonly entity?: readonly string[];
    readonly matching?: string;
  };
  readonly same?: readonly string[];
  readonly compare: { readonly with: string } & Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly examples: { readonly conflict: readonly RuleExample[]; readonly agreement: readonly RuleExample[] };
}

/** A valid rule with the path of its file. */
export interface RuleFile {
  readonly path: string;
  readonly data: RuleData;
}

/** The kinds a rule selects, as a list. */
export function kindsOf(data: RuleData): readonly ClaimKind[] {
  return typeof data.claims.kind === "string" ? [data.claims.kind] : data.claims.kind;
}

/** The rule as the checker uses it: lists made whole, the comparison's options filled up with their defaults. */
function ruleFrom({ path, data }: RuleFile): Rule {
  const { with: name, ...given } = data.compare;
  return {
    id: data.id,
    path,
    title: data.title,
    severity: data.severity,
    claims: { ...data.claims, kind: kindsOf(data) },
    same: data.same ?? [],
    compare: { with: name, options: { ...defaultsOf(name), ...given } },
    message: data.message.trim(),
    why: data.why.trim(),
    fix: data.fix.trim(),
    examples: data.examples,
  };
}

/** The rules in the order of their ids. */
export function rulesFrom(files: readonly RuleFile[]): Rule[] {
  return files.map(ruleFrom).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function defaultsOf(name: string): Record<string, unknown> {
  const schema = comparisonNamed(name)?.schema as { properties?: Record<string, { default?: unknown }> } | undefined;
  const defaults: Record<string, unknown> = {};
  for (const [option, { default: value }] of Object.entries(schema?.properties ?? {})) {
    if (value !== undefined) defaults[option] = value;
  }
  return defaults;
}
