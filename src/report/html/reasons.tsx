// Folded under every finding: how sure the program is, why the claims met, and the rule that judged them.
import type { VNode } from "preact";
import type { Finding } from "../../model/finding.js";
import type { PartAgreement } from "../../model/group.js";
import { visible } from "../visible.js";
import { webAddress } from "../web-address.js";
import type { Page } from "./page.js";

const signs: Readonly<Record<PartAgreement["verdict"], string>> = { agrees: "=", differs: "≠", missing: "–" };

export function Reasons({ finding, page }: { readonly finding: Finding; readonly page: Page }): VNode {
  const percent = Math.round(finding.confidence * 100);
  return (
    <details class="reasons">
      <summary>
        Why these were compared <span class="sure">{percent}% sure</span>
      </summary>
      <p class="confidence">
        <meter min={0} max={100} value={percent} aria-label="Confidence">
          {percent}%
        </meter>{" "}
        Sure to {percent}% that they speak of the same thing.
      </p>
      {finding.agreement.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Part of the subject</th>
              <th scope="col">Verdict</th>
              <th scope="col">What was compared</th>
            </tr>
          </thead>
          <tbody>
            {finding.agreement.map(({ part, verdict, detail }) => (
              <tr key={`${part} ${detail}`} class={verdict}>
                <th scope="row">{visible(part)}</th>
                <td>
                  <span aria-hidden="true">{signs[verdict]} </span>
                  {verdict}
                </td>
                <td>{visible(detail)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RuleNote finding={finding} page={page} />
    </details>
  );
}

function RuleNote({ finding, page }: { readonly finding: Finding; readonly page: Page }): VNode {
  const rule = page.ruleOf.get(finding.rule);
  const settings = Object.entries(rule?.compare.options ?? {}).map(
    ([name, value]) => `${name} ${JSON.stringify(value)}`,
  );
  const address = webAddress(rule?.url);
  return (
    <p class="rule">
      Rule <code>{visible(finding.rule)}</code>
      {rule !== undefined && (
        <>
          , compares with <code>{visible(rule.compare.with)}</code>
          {settings.length > 0 && ` (${visible(settings.join(", "))})`}, in <code>{visible(rule.path)}</code>
        </>
      )}
      {rule?.waivable === false && ", cannot be waived"}. Finding <code>{visible(finding.id)}</code>.
      {address !== null && (
        <>
          {" "}
          <a href={address} rel="noreferrer noopener">
            More about this rule
          </a>
        </>
      )}
    </p>
  );
}
