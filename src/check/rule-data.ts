import type { ClaimKind } from "../model/claim.js";
import type { Severity } from "../model/finding.js";
import type { ClaimConditions, Rule, RuleExample, Within } from "../model/rule.js";
import { comparisonNamed } from "./comparisons/index.js";
import { requirementNamed } from "./requirements/index.js";
import { stepsFrom, type WrittenSteps } from "./severity-steps.js";

/** A rule file as written, once it is known to be valid; what the compiled book holds. */
export interface RuleData {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity | "off" | WrittenSteps;
  readonly claims: ClaimConditions & { readonly kind: ClaimKind | readonly ClaimKind[] };
  readonly same?: readonly string[];
  readonly stated?: readonly string[];
  readonly different?: readonly string[];
  readonly within?: Within;
  /** This or `require`. */
  readonly compare?: { readonly with: string } & Readonly<Record<string, unknown>>;
  readonly require?: { readonly what: string } & Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly url?: string;
  readonly tags?: readonly string[];
  readonly waivable?: boolean;
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

/** The name of the comparison or the requirement, with its options as written. */
export function judgedBy({ compare, require }: RuleData): { name: string; options: Readonly<Record<string, unknown>> } {
  if (compare !== undefined) {
    const { with: name, ...options } = compare;
    return { name, options };
  }
  const { what = "", ...options } = require ?? {};
  return { name: String(what), options };
}

/** The rule as the checker uses it: lists made whole, the options filled up with their defaults. */
function ruleFrom({ path, data }: RuleFile): Rule {
  const { name, options } = judgedBy(data);
  const { stated, different, within, url, tags, waivable } = data;
  return {
    id: data.id,
    path,
    title: data.title,
    ...severityOf(data.severity),
    claims: { ...data.claims, kind: kindsOf(data) },
    same: data.same ?? [],
    ...(stated && { stated }),
    ...(different && { different }),
    ...(within && { within }),
    compare: { with: name, options: { ...defaultsOf(name), ...options } },
    message: data.message.trim(),
    why: data.why.trim(),
    fix: data.fix.trim(),
    ...(url !== undefined && { url }),
    ...(tags && { tags }),
    ...(waivable !== undefined && { waivable }),
    examples: data.examples,
  };
}

/** A rule that is off has the lightest severity, should a book switch it on without giving one. */
function severityOf(written: RuleData["severity"]): Pick<Rule, "severity" | "steps" | "off"> {
  if (written === "off") return { severity: "info", off: true };
  if (typeof written === "string") return { severity: written };
  const steps = stepsFrom(written);
  return { severity: steps[0]?.severity ?? "info", steps };
}

/** The rules in the order of their ids. */
export function rulesFrom(files: readonly RuleFile[]): Rule[] {
  return files.map(ruleFrom).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function defaultsOf(name: string): Record<string, unknown> {
  const schema = (comparisonNamed(name) ?? requirementNamed(name))?.schema as
    | { properties?: Record<string, { default?: unknown }> }
    | undefined;
  const defaults: Record<string, unknown> = {};
  for (const [option, { default: value }] of Object.entries(schema?.properties ?? {})) {
    if (value !== undefined) defaults[option] = value;
  }
  return defaults;
}
