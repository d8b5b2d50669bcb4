// Every source with its publisher, date and origin, and how far the findings rest on it.
import type { VNode } from "preact";
import { dependenceOf } from "../source-view.js";
import { visible } from "../visible.js";
import { webAddress } from "../web-address.js";
import { counted } from "../wording.js";
import { Draft, Implied, PublishedTime, SourceName } from "./names.js";
import type { Page, PageSource } from "./page.js";

/** With more sources than this the table is folded, so that the findings are not pushed off the screen. */
const unfoldedSources = 12;

export function SourcesTable({ page }: { readonly page: Page }): VNode {
  const { sources, report } = page;
  const origins = counted(report.lineage.origins.length, "independent origin");
  const implied = sources.some(({ view }) => view.implied.length > 0);
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">
        Sources <span class="count">{`${sources.length}, ${origins}`}</span>
      </h2>
      <details open={sources.length <= unfoldedSources}>
        <summary>{counted(sources.length, "source")}: publisher, date and origin</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Published</th>
              <th scope="col">Origin</th>
              <th scope="col" class="number">
                Claims
              </th>
              <th scope="col" class="number">
                Findings
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceRow key={source.anchor} source={source} page={page} />
            ))}
          </tbody>
        </table>
        {implied && <p class="footnote">* worked out from the text; a manifest (sources.yaml) can say it.</p>}
      </details>
    </section>
  );
}

function SourceRow({ source, page }: { readonly source: PageSource; readonly page: Page }): VNode {
  const { view, anchor, claims, findings } = source;
  const cited = [...new Set(view.credits.filter(({ relation }) => relation === "cited").map(({ outlet }) => outlet))];
  const address = webAddress(page.report.sources[source.number - 1]?.url);
  return (
    <tr>
      <th scope="row" data-label="Source">
        <a href={`#${anchor}`} class="name">
          <SourceName source={source} />
        </a>
        {view.publisher !== null && view.implied.includes("publisher") && <Implied />}
        {view.id === page.report.draft && <Draft />}
        {view.title !== null && (
          <span class="headline">
            <bdi>{visible(view.title)}</bdi>
          </span>
        )}
        <span class="path">
          {visible(view.id)}
          {address !== null && (
            <>
              {" · "}
              <a href={address} rel="noreferrer noopener">
                original
              </a>
            </>
          )}
        </span>
      </th>
      <td data-label="Published">
        <PublishedTime source={source} />
      </td>
      <td data-label="Origin">
        {visible(dependenceOf(view, page.views) ?? "stands on its own")}
        {cited.length > 0 && <span class="cited">{visible(`cites ${cited.join(", ")}`)}</span>}
      </td>
      <td class="number" data-label="Claims">
        {claims.length}
      </td>
      <td class="number" data-label="Findings">
        {findings}
      </td>
    </tr>
  );
}
