// Who has it from whom, as graphs to be drawn: one for each family of sources with a common origin. Layout by dagre.
import { Graph, layout } from "@dagrejs/dagre";
import { shortened } from "../evidence.js";
import { labelOf } from "../source-view.js";
import { visible } from "../visible.js";
import { dayWords } from "./names.js";
import type { Page, PageSource } from "./page.js";

export interface LineageNode {
  readonly label: string;
  /** Below the label: the day of publication, the file of one of several alike, or what the node is. */
  readonly detail: string;
  /** Anchor of the full text; null for an outlet that is not among the sources. */
  readonly anchor: string | null;
  readonly x: number;
  readonly y: number;
}

/** From the one that was there to the one that took from it. */
export interface LineageEdge {
  readonly relation: "copy" | "retells" | "credits";
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Family {
  readonly root: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

export const nodeSize = { width: 192, height: 46 } as const;
/** Characters that fit below the label. */
const detailRoom = 22;
const gap = { between: 14, ranks: 44, margin: 3 } as const;

/** A node before it has its place. */
type Unplaced = Omit<LineageNode, "x" | "y">;

interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: LineageEdge["relation"];
}

/** The families in which somebody depends on somebody, and the sources that stand alone. */
export function familiesOf(page: Page): {
  readonly families: readonly Family[];
  readonly alone: readonly PageSource[];
} {
  const families: Family[] = [];
  const alone: PageSource[] = [];
  for (const { root, sources: ids } of page.report.lineage.origins) {
    const members = ids.map((id) => page.sourceOf.get(id)).filter((source) => source !== undefined);
    const links = members.flatMap((source) => linksTo(source, page));
    if (links.length === 0 && members.length < 2) alone.push(...members);
    else
      families.push(
        placed(
          page.sourceOf.has(root) ? labelOf((page.sourceOf.get(root) as PageSource).view) : root,
          members,
          links,
          page,
        ),
      );
  }
  families.sort((a, b) => b.nodes.length - a.nodes.length);
  return { families, alone };
}

/** Whom a source has it from: sources of this run, and outlets that are not among them. */
function linksTo({ view }: PageSource, page: Page): Link[] {
  const links: Link[] = [];
  if (view.copyOf !== null) links.push({ from: nodeId(view.copyOf, page), to: view.id, relation: "copy" });
  for (const id of view.derivedFrom) {
    if (id !== view.copyOf && id !== view.id) links.push({ from: id, to: view.id, relation: "retells" });
  }
  const here = new Set(links.map(({ from }) => page.views.get(from)?.publisher ?? from));
  for (const { outlet, relation } of view.credits) {
    if (relation === "cited" || outlet === view.publisher || here.has(outlet)) continue;
    here.add(outlet);
    links.push({ from: `outlet ${outlet}`, to: view.id, relation: "credits" });
  }
  return links;
}

function nodeId(id: string, page: Page): string {
  return page.sourceOf.has(id) ? id : `outlet ${id}`;
}

function placed(root: string, members: readonly PageSource[], links: readonly Link[], page: Page): Family {
  const nodes = new Map<string, Unplaced>(members.map((source) => [source.view.id, nodeOf(source, page)]));
  for (const { from } of links) if (!nodes.has(from)) nodes.set(from, foreignNode(from, page));
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: gap.between, ranksep: gap.ranks, marginx: gap.margin, marginy: gap.margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of nodes.keys()) graph.setNode(id, { ...nodeSize });
  for (const { from, to, relation } of links) graph.setEdge(from, to, { relation }, relation);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    root: visible(root),
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: [...nodes].map(([id, node]) => ({ ...node, ...pointOf(graph.node(id) as Point) })),
    edges: links.map(({ from, to, relation }) => {
      const bends = (graph.edge(from, to, relation) as { points: readonly Point[] }).points.slice(1, -1);
      const [start, end] = [graph.node(from) as Point, graph.node(to) as Point];
      // From the middle of one side to the middle of the other, whatever corner the layout would cut.
      const half = nodeSize.width / 2;
      const ends = [
        { x: start.x + half, y: start.y },
        { x: end.x - half, y: end.y },
      ] as const;
      return { relation, points: [ends[0], ...(bends.length > 1 ? bends : []), ends[1]].map(pointOf) };
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function nodeOf(source: PageSource, page: Page): Unplaced {
  const { view, anchor } = source;
  const label = labelOf(view);
  const alike = page.sources.filter((other) => labelOf(other.view) === label).length > 1;
  const day = view.published === null ? "no date" : dayWords(view.published);
  const file = view.id.split(/[\\/]/).at(-1) ?? view.id;
  return { label: visible(label), detail: alike ? shortened(visible(file), detailRoom) : day, anchor };
}

function foreignNode(id: string, page: Page): Unplaced {
  const source = page.sourceOf.get(id);
  return source === undefined
    ? { label: visible(id.replace(/^outlet /, "")), detail: "not among the sources", anchor: null }
    : nodeOf(source, page);
}
