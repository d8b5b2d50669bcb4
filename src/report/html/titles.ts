import type { Finding } from "../../model/finding.js";
import { visible } from "../visible.js";
import type { Page } from "./page.js";

/** What a finding is called: the title of its rule and what it is about. */
export function titleOf(finding: Finding, page: Page): string {
  const title = page.ruleOf.get(finding.rule)?.title ?? finding.rule;
  return visible(finding.about === "" ? title : `${title}: ${finding.about}`);
}
