// What a book file (`claimcheck.yaml`) says, as written and once it is known to be valid.
import type { Severity } from "../../model/finding.js";
import type { RuleSetting } from "../settings.js";
import { stepsFrom, type WrittenSteps } from "../severity-steps.js";

/** `off`, `on`, a severity, or a severity and options of the rule's comparison. */
export type WrittenSetting =
  | string
  | ({ readonly severity?: Severity | WrittenSteps } & Readonly<Record<string, unknown>>);

/** Settings of rules, by id. */
export type WrittenSettings = Readonly<Record<string, WrittenSetting>>;

/** Settings for the sources of some publishers or in some folders; with both, a source of either. */
export interface WrittenOverride {
  readonly publishers?: readonly string[];
  /** Folders or globs of files, from the folder of the book. */
  readonly folders?: readonly string[];
  readonly rules: WrittenSettings;
}

export interface BookData {
  /** Books that this one stands on, the last weighing most; `claimcheck:recommended` unless given. */
  readonly extends?: string | readonly string[];
  /** Folders with rules of its own, and with word lists in `lexicon/` that replace ours. */
  readonly ruleFolders?: readonly string[];
  readonly rules?: WrittenSettings;
  /** Additions to word lists, by the name of the list. */
  readonly lexicon?: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly WrittenOverride[];
}

/** The shipped book, as `extends` names it. */
export const recommended = "claimcheck:recommended";

/** The books that a book extends, in their order. */
export function extendedBy(data: BookData): readonly string[] {
  if (data.extends === undefined) return [recommended];
  return typeof data.extends === "string" ? [data.extends] : data.extends;
}

/** A setting as the checker applies it; whoever gives a rule a severity or options wants it on. */
export function settingFrom(written: WrittenSetting): RuleSetting {
  if (typeof written !== "string") {
    const { severity, ...options } = written;
    return { state: "on", ...severityFrom(severity), ...(Object.keys(options).length > 0 && { options }) };
  }
  if (written === "on" || written === "off") return { state: written };
  return { state: "on", severity: written as Severity };
}

function severityFrom(written: Severity | WrittenSteps | undefined): Pick<RuleSetting, "severity" | "steps"> {
  if (written === undefined) return {};
  if (typeof written === "string") return { severity: written };
  const steps = stepsFrom(written);
  return steps[0] === undefined ? {} : { severity: steps[0].severity, steps };
}
