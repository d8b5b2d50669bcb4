import { Document, isCollection, stringify } from "yaml";
import type { RuleData } from "../check/rule-data.js";

const schemaLine = "# yaml-language-server: $schema=../rule.schema.json\n";

const conflictNote = `# Sentences of news, one text for each source. What must be reported stands under conflict, for example
#   conflict:
#     - - The storm caused damage of $2 million in the harbour.
#       - The storm caused damage of $3 million in the harbour.
`;

const agreementNote = `# Add to both lists. Under agreement: pairs that look like a conflict and are none, for example
#   agreement:
#     - - Police seized at least 12 vehicles in the raid.
#       - Officers seized 14 vehicles in the raid.
`;

/** Keys in the order in which a rule is read aloud. */
const order = ["id", "title", "severity", "claims", "same", "compare", "message", "why", "fix"];

/** The file of a rule, with a note on how to go on; `hasSchema` when `rule.schema.json` lies in the rules folder. */
export function ruleText({ examples, ...head }: RuleData, hasSchema: boolean): string {
  const note = examples.conflict.length === 0 ? conflictNote : agreementNote;
  const options = { lineWidth: 110, flowCollectionPadding: true };
  const keys = Object.keys(head).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const document = new Document(Object.fromEntries(keys.map((key) => [key, head[key as keyof typeof head]])));
  // What can be read aloud in one breath stands on one line.
  for (const key of ["claims", "same", "compare"]) {
    const node = document.get(key);
    if (isCollection(node)) node.flow = true;
  }
  return `${hasSchema ? schemaLine : ""}${document.toString(options)}${note}${stringify({ examples }, options)}`;
}
