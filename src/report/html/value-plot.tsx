// A small picture of the values: one row for each position on a common axis. A point is an exact value, a bar a range, an arrow
// an open end, a shaded band what a hedge ("about") leaves open. Places are in percent, so that it fits a phone as well as paper.
import { symbol, symbolTriangle } from "d3-shape";
import type { VNode } from "preact";
import type { Finding } from "../../model/finding.js";
import { shortened } from "../evidence.js";
import { visible } from "../visible.js";
import { type Axis, axisOf } from "./axis.js";
import type { Page } from "./page.js";
import { type Mark, type Plot, plotOf } from "./plot-values.js";
import { letterOf } from "./position-column.js";

/** Pixels: the label of a row, and one lane for each of its values below it. */
const labelHeight = 20;
const laneHeight = 18;
/** Height of the middle of the first lane below the top of its row. */
const lineAt = labelHeight + laneHeight / 2;
/** Ranges narrower than this share of the width, in percent, are drawn as points. */
const narrowest = 1.5;
/** Characters of a row's label. */
const labelRoom = 44;

export function ValuePlot({ finding, page }: { readonly finding: Finding; readonly page: Page }): VNode | null {
  const plot = plotOf(finding);
  if (plot === null) return null;
  const share = allowance(page.ruleOf.get(finding.rule)?.compare.options["approximate"]);
  const marks = plot.rows.flat();
  const banded = plot.axis === "number" && share > 0;
  const axis = axisOf(plot, banded ? marks.flatMap((mark) => bandOf(mark, share)) : []);
  const tops = plot.rows.map((_, index) => plot.rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), 0));
  const bottom = plot.rows.reduce((sum, row) => sum + heightOf(row), 4);
  const values = finding.positions.map(({ value }) => shortened(visible(value), labelRoom));
  return (
    <figure class="plot">
      <svg
        width="100%"
        height={bottom + 22}
        role="img"
        aria-label={`${plot.axis === "time" ? "Time line" : "Values on one axis"}: ${values.join("; ")}`}
      >
        <g class="axis">
          {axis.ticks.map(({ at, words }) => (
            <g key={words}>
              <line x1={`${at}%`} x2={`${at}%`} y1={6} y2={bottom} />
              <text x={`${at}%`} y={bottom + 16} text-anchor={at < 12 ? "start" : at > 88 ? "end" : "middle"}>
                {words}
              </text>
            </g>
          ))}
          <line class="base" x1="0" x2="100%" y1={bottom} y2={bottom} />
        </g>
        {plot.rows.map((row, index) => (
          <svg key={values[index]} class={`row p${index % 6}`} y={tops[index]} overflow="visible" aria-hidden="true">
            <text x="0" y={14}>
              <tspan class="letter">{letterOf(index)}</tspan> {values[index]}
            </text>
            {row.map((mark, lane) => (
              <svg key={JSON.stringify(mark)} y={lane * laneHeight} overflow="visible" aria-hidden="true">
                <MarkShape mark={mark} axis={axis} share={banded ? share : 0} timed={plot.axis === "time"} />
              </svg>
            ))}
          </svg>
        ))}
      </svg>
      <Legend plot={plot} axis={axis} share={banded ? share : 0} />
    </figure>
  );
}

function heightOf(row: readonly Mark[]): number {
  return labelHeight + Math.max(1, row.length) * laneHeight + 4;
}

interface MarkShapeProps {
  readonly mark: Mark;
  readonly axis: Axis;
  readonly share: number;
}

function MarkShape({ mark, axis, share, timed }: MarkShapeProps & { readonly timed: boolean }): VNode {
  const left = mark.low === null ? 0 : axis.at(mark.low);
  const right = mark.high === null ? 100 : axis.at(mark.high);
  const closed = mark.low !== null && mark.high !== null;
  const point = closed && right - left < narrowest;
  // A day or a year has no ends that anybody stated.
  const ended = !closed || !timed;
  return (
    <g class={mark.approximate ? "approximate" : "plain"}>
      {share > 0 && <Band mark={mark} axis={axis} share={share} />}
      {!point && <line class={closed ? "range" : "open"} x1={`${left}%`} x2={`${right}%`} y1={lineAt} y2={lineAt} />}
      {mark.low === null && <Arrow at="0" path="M7,-5 L1,0 L7,5" />}
      {mark.high === null && <Arrow at="100%" path="M-7,-5 L-1,0 L-7,5" />}
      {point ? (
        <Point at={(left + right) / 2} mark={mark} />
      ) : (
        <>
          {ended && mark.low !== null && <End at={left} excluded={mark.lowExclusive} />}
          {ended && mark.high !== null && <End at={right} excluded={mark.highExclusive} />}
        </>
      )}
    </g>
  );
}

function Band({ mark, axis, share }: MarkShapeProps): VNode | null {
  const [low, high] = bandOf(mark, share);
  if (low === undefined || high === undefined) return null;
  const [left, right] = [axis.at(low), axis.at(high)];
  const width = Math.round((right - left) * 100) / 100;
  return <rect class="band" x={`${left}%`} width={`${width}%`} y={lineAt - 7} height={14} rx={4} />;
}

/** A level is a circle, a change a triangle that points its way. */
function Point({ at, mark }: { readonly at: number; readonly mark: Mark }): VNode {
  if (mark.change === null) return <circle cx={`${at}%`} cy={lineAt} r={6} />;
  const path = symbol(symbolTriangle, 110)() ?? "";
  return (
    <svg x={`${at}%`} y={lineAt} overflow="visible" aria-hidden="true">
      <path class="change" d={path} {...(mark.change === "decrease" ? { transform: "rotate(180)" } : {})} />
    </svg>
  );
}

function End({ at, excluded }: { readonly at: number; readonly excluded: boolean }): VNode {
  return <circle class={excluded ? "excluded" : "end"} cx={`${at}%`} cy={lineAt} r={4.5} />;
}

function Arrow({ at, path }: { readonly at: string; readonly path: string }): VNode {
  return (
    <svg x={at} y={lineAt} overflow="visible" aria-hidden="true">
      <path class="arrow" d={path} />
    </svg>
  );
}

function Legend({
  plot,
  axis,
  share,
}: {
  readonly plot: Plot;
  readonly axis: Axis;
  readonly share: number;
}): VNode | null {
  const marks = plot.rows.flat();
  const words = [
    ...(plot.unit === "" ? [] : [`In ${plot.unit}`]),
    ...(axis.logarithmic ? ["each step of the axis multiplies"] : []),
    ...(marks.some(({ approximate }) => approximate)
      ? [
          share > 0
            ? `dashed: approximate, shaded what the rule allows it (${Math.round(share * 1000) / 10}%)`
            : "dashed: approximate",
        ]
      : []),
    ...(marks.some(({ low, high }) => low === null || high === null) ? ["arrow: open end"] : []),
    ...(marks.some(({ lowExclusive, highExclusive }) => lowExclusive || highExclusive)
      ? ["hollow: not this value itself"]
      : []),
    ...(marks.some(({ change }) => change !== null) ? ["triangle: a change, not a level"] : []),
  ].join("; ");
  return words === "" ? null : <figcaption>{visible(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`)}</figcaption>;
}

/** The stretch around an approximate value that the rule lets pass; nothing for other values. */
function bandOf({ low, high, approximate }: Mark, share: number): readonly number[] {
  if (!approximate) return [];
  const [from, to] = [low ?? high, high ?? low];
  return from === null || to === null ? [] : [from - Math.abs(from) * share, to + Math.abs(to) * share];
}

/** A share as rules write it, "5%" or 0.05; 0 when the rule has none. */
function allowance(option: unknown): number {
  if (typeof option === "number") return option;
  const percent = typeof option === "string" ? Number.parseFloat(option) : Number.NaN;
  return Number.isFinite(percent) ? percent / 100 : 0;
}
