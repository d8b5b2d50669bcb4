import { type Finding, severities } from "../../model/finding.js";
import { isSettled } from "../answer.js";
import { headingOf } from "../wording.js";

/** Findings under one heading. */
export interface Section {
  /** Id of the heading: "errors", "warnings", "notes", "answered". */
  readonly id: string;
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** What is open, most severe first, then what has been answered; no section is empty. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  const open = findings.filter((finding) => !isSettled(finding));
  return [
    ...severities.map((severity) => ({
      id: headingOf(severity).toLowerCase(),
      heading: headingOf(severity),
      findings: open.filter((finding) => finding.severity === severity),
    })),
    { id: "answered", heading: "Answered", findings: findings.filter(isSettled) },
  ].filter((section) => section.findings.length > 0);
}
