// Who copies whom and who credits whom: each family of sources with one origin in a picture of its own.
import { curveBumpX, line } from "d3-shape";
import type { VNode } from "preact";
import { shortened } from "../evidence.js";
import { counted } from "../wording.js";
import { type Family, familiesOf, type LineageEdge, type LineageNode, nodeSize } from "./lineage-graph.js";
import { SourceName } from "./names.js";
import type { Page } from "./page.js";

/** Characters that fit into a node. */
const labelRoom = 18;

const path = line<{ readonly x: number; readonly y: number }>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(1);

export function LineagePicture({ page }: { readonly page: Page }): VNode | null {
  const { families, alone } = familiesOf(page);
  if (page.sources.length < 2) return null;
  return (
    <section class="lineage" aria-labelledby="lineage">
      <h2 id="lineage">
        Who has it from whom{" "}
        <span class="count">{counted(page.report.lineage.origins.length, "independent origin")}</span>
      </h2>
      {families.length > 0 && (
        <>
          <p class="legend">
            <Key relation="copy" words="copy of one text" /> <Key relation="retells" words="retells" />{" "}
            <Key relation="credits" words="credits an outlet that is not among the sources" />
          </p>
          <div class="families">
            {families.map((family) => (
              <FamilyFigure key={family.root} family={family} />
            ))}
          </div>
        </>
      )}
      {alone.length > 0 && (
        <p class="alone">
          <span>{families.length > 0 ? "On their own:" : "No source copies, retells or credits another:"}</span>
          {alone.map((source) => (
            <a key={source.anchor} href={`#${source.anchor}`}>
              <SourceName source={source} />
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function FamilyFigure({ family }: { readonly family: Family }): VNode {
  const { root, width, height, nodes, edges } = family;
  const members = nodes.filter(({ anchor }) => anchor !== null).length;
  return (
    <figure>
      <figcaption>
        Origin: <bdi>{root}</bdi> <span class="count">{counted(members, "source")}</span>
      </figcaption>
      <div class="scroll">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <title>{`Who has it from whom, down to ${root}`}</title>
          {edges.map((edge) => (
            <Edge key={JSON.stringify(edge)} edge={edge} />
          ))}
          {nodes.map((node) => (
            <Node key={`${node.x} ${node.y}`} node={node} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Edge({ edge: { relation, points } }: { readonly edge: LineageEdge }): VNode {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  return (
    <g class={`edge ${relation}`}>
      <path d={path(points) ?? ""} />
      <path class="head" d={`M${end.x - 7},${end.y - 4} L${end.x},${end.y} L${end.x - 7},${end.y + 4}`} />
    </g>
  );
}

function Node({ node }: { readonly node: LineageNode }): VNode {
  const { label, detail, anchor, x, y } = node;
  const { width, height } = nodeSize;
  const box = (
    <g class={anchor === null ? "node foreign" : "node"}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={6} />
      <text x={x - width / 2 + 12} y={y - 3}>
        {shortened(label, labelRoom)}
      </text>
      <text class="detail" x={x - width / 2 + 12} y={y + 13}>
        {detail}
      </text>
    </g>
  );
  return anchor === null ? box : <a href={`#${anchor}`}>{box}</a>;
}

function Key({ relation, words }: { readonly relation: LineageEdge["relation"]; readonly words: string }): VNode {
  return (
    <span class="key">
      <svg width="28" height="10" aria-hidden="true" class={`edge ${relation}`}>
        <path d="M1,5 L27,5" />
      </svg>{" "}
      {words}
    </span>
  );
}
