// How the page writes the names of things: sources, severities, days.
import type { VNode } from "preact";
import type { Severity } from "../../model/finding.js";
import { labelOf } from "../source-view.js";
import { visible } from "../visible.js";
import type { PageSource } from "./page.js";

/** What a finding of this severity is called on its card. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };

/** A sign beside the colour, so that no meaning rests on colour alone. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** "18 Jan 2022, 07:38" for `2022-01-18T07:38`, "Jan 2014" for `2014-01`; text that is no ISO date comes back as it is. */
export function dayWords(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined) return visible(iso);
  if (month === undefined || name === undefined) return year;
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  return time === undefined ? date : `${date}, ${time}`;
}

/** When a source was published, or that nobody knows. A star marks what was worked out from its text. */
export function PublishedTime({ source }: { readonly source: PageSource }): VNode {
  const { published, implied } = source.view;
  if (published === null) return <span class="unknown">no date</span>;
  return (
    <span>
      <time dateTime={visible(published)}>{dayWords(published)}</time>
      {implied.includes("published") && <Implied />}
    </span>
  );
}

/** The mark of a fact that was worked out rather than given. */
export function Implied(): VNode {
  return (
    <abbr class="implied" title="worked out from the text">
      *
    </abbr>
  );
}

/** The mark of the source that was checked as a draft. */
export function Draft(): VNode {
  return <span class="badge draft">draft</span>;
}

/** The publisher of a source, or its file. Names of strangers may run right to left: each stands in its own direction. */
export function SourceName({ source }: { readonly source: PageSource }): VNode {
  return <bdi>{visible(labelOf(source.view))}</bdi>;
}
