// For code scanning and review systems: SARIF 2.1.0 (OASIS). Text of articles is made safe to show.
import type { Log } from "sarif";
import type { Formatter, Report } from "../formatter.js";
import { jsonText } from "../json-text.js";
import { labelOf, type SourceView, viewSources } from "../source-view.js";
import { visible } from "../visible.js";
import { artifactLocation, claimLocator } from "./locations.js";
import { describeFinding } from "./results.js";
import { describeRule } from "./rules.js";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

export const sarifFormatter: Formatter = {
  name: "sarif",
  documentation: "SARIF 2.1.0, for code scanning and review systems",
  extension: "sarif",
  format: (report) => jsonText(sarifLog(report)),
};

function sarifLog({ sources, lineage, findings, rules, draft }: Report): Log {
  const views = viewSources(sources, lineage);
  const labels = new Map(views.map((view) => [view.id, labelOf(view)]));
  const context = {
    draft,
    ruleIndexes: new Map(rules.map(({ id }, index) => [id, index])),
    locate: claimLocator(sources),
    label: (source: string) => labels.get(source) ?? source,
  };
  return {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "claimcheck", rules: rules.map(describeRule) } },
        invocations: [{ executionSuccessful: true }],
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder that claimcheck was run in." } } },
        artifacts: views.map((view, index) => ({
          location: artifactLocation(view.id, index),
          roles: ["analysisTarget"],
          properties: factsOf(view),
        })),
        results: findings.map((finding) => describeFinding(finding, context)),
      },
    ],
  };
}

/** What is known of a source besides its path. */
function factsOf({ title, publisher, published, copyOf, origin }: SourceView): Record<string, string> {
  const facts = Object.entries({ title, publisher, published, copyOf, origin });
  return Object.fromEntries(facts.flatMap(([name, value]) => (value === null ? [] : [[name, visible(value)]])));
}
