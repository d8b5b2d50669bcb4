// The form that narrows the list of findings. Hidden until the script of the page has found it: without it it could do nothing.
import type { VNode } from "preact";
import { severities } from "../../model/finding.js";
import { isSettled } from "../answer.js";
import { labelOf } from "../source-view.js";
import { visible } from "../visible.js";
import { headingOf } from "../wording.js";
import { kindsOf } from "./findings.js";
import { severitySigns } from "./names.js";
import type { Page } from "./page.js";

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export function FilterForm({ page }: { readonly page: Page }): VNode | null {
  const { findings, verdict } = page.report;
  if (findings.length === 0) return null;
  const answered = findings.some(isSettled);
  return (
    <details class="fold" open hidden>
      <summary>Filter and search</summary>
      <form class="filters">
        <p class="search">
          <label for="filter-text">Words in a finding</label>
          <input id="filter-text" name="text" type="search" autocomplete="off" />
        </p>
        <fieldset>
          <legend>Severity</legend>
          {severities
            .filter((severity) => verdict.counts[severity] > 0)
            .map((severity) => (
              <label key={severity} class={`check ${severity}`}>
                <input type="checkbox" name="severity" value={severity} checked />
                <span aria-hidden="true">{severitySigns[severity]}</span> {headingOf(severity)}
              </label>
            ))}
        </fieldset>
        <Select name="rule" label="Rule" choices={ruleChoices(page)} />
        <Select name="source" label="Source" choices={sourceChoices(page)} />
        <Select name="kind" label="Kind of claim" choices={kindChoices(page)} />
        {answered && (
          <label class="check">
            <input type="checkbox" name="open" value="open" /> Only what is open
          </label>
        )}
        <p class="outcome">
          <output />
          <button type="reset">Show all</button>
        </p>
      </form>
    </details>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

function Select({ name, label, choices }: SelectProps): VNode {
  return (
    <p>
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {`${choice.label} (${choice.count})`}
          </option>
        ))}
      </select>
    </p>
  );
}

function ruleChoices(page: Page): Choice[] {
  return tallied(page.report.findings.map(({ rule }) => [rule])).map(([rule, count]) => ({
    value: visible(rule),
    label: visible(page.ruleOf.get(rule)?.title ?? rule),
    count,
  }));
}

function sourceChoices(page: Page): Choice[] {
  const labels = page.sources.map(({ view }) => labelOf(view));
  const twice = new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
  return page.sources
    .filter(({ findings }) => findings > 0)
    .map(({ view, number, findings }) => {
      const label = labelOf(view);
      const told = twice.has(label) && label !== view.id ? `${label}, ${view.id}` : label;
      return { value: String(number), label: visible(told), count: findings };
    });
}

function kindChoices(page: Page): Choice[] {
  return tallied(page.report.findings.map(kindsOf)).map(([kind, count]) => ({ value: kind, label: kind, count }));
}

/** Each word with the number of lists that hold it, the most frequent first. */
function tallied(lists: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}
