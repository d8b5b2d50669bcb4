// Where words stand on the pages of a PDF to paragraphs in reading order. A page is cut at its widest gutters, across and down in
// turn, until no gutter is left; a piece is then a column or a headline, read from top to bottom.
// Source of the method: G. Nagy, S. Seth, "Hierarchical representation of optically scanned documents" (1984), the XY cut.

/** A run of text in one style; lengths are points, `base` counts from the bottom of the page. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  readonly size: number;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Paragraphs of all pages. Page numbers and lines that stand at the edge of several pages are left out. */
export function paragraphsOfPages(pages: readonly PageText[]): string[] {
  const running = runningLines(pages);
  const columns = pages.flatMap(({ runs, height }) =>
    cut(runs.filter((run) => !(isAtEdge(run, height) && running.has(withoutDigits(run.text))))).map(linesOf),
  );
  return joinAcross(columns.flatMap(paragraphsOf));
}

/** Share of the page's height above and below which headers and footers stand. */
const edge = 0.09;

function isAtEdge({ base }: TextRun, height: number): boolean {
  return base < height * edge || base > height * (1 - edge);
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, "#").trim();
}

function runningLines(pages: readonly PageText[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { runs, height } of pages) {
    const texts = new Set(runs.filter((run) => isAtEdge(run, height)).map(({ text }) => withoutDigits(text)));
    for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const repeated = [...seen].filter(([text, count]) => count > 1 || /^(?:page )?#(?: (?:of|\/) #)?$/i.test(text));
  return new Set(repeated.map(([text]) => text));
}

/** Gutter between columns, in widths of a line's height. */
const columnGutter = 0.9;
/** Gap between two parts of a column that may be laid out differently. */
const partGap = 0.8;

function cut(runs: readonly TextRun[]): (readonly TextRun[])[] {
  if (runs.length < 2) return runs.length === 0 ? [] : [runs];
  const size = median(runs.map((run) => run.size));
  const across = widestGap(runs, ({ left, width }) => [left, left + width]);
  // Two columns have several lines each; a gap in a single line is a tabulator.
  if (across.width > size * columnGutter && isColumns(runs, across.at))
    return [...cut(runs.filter(({ left }) => left < across.at)), ...cut(runs.filter(({ left }) => left >= across.at))];
  const down = widestGap(runs, ({ base, size: height }) => [base - height * 0.25, base + height * 0.8]);
  if (down.width > size * partGap)
    return [...cut(runs.filter(({ base }) => base >= down.at)), ...cut(runs.filter(({ base }) => base < down.at))];
  return [runs];
}

function isColumns(runs: readonly TextRun[], at: number): boolean {
  const sides = [runs.filter(({ left }) => left < at), runs.filter(({ left }) => left >= at)];
  return sides.every((side) => new Set(side.map(({ base }) => Math.round(base))).size >= 2);
}

/** The widest stretch of an axis that no run covers, and the middle of it. */
function widestGap(
  runs: readonly TextRun[],
  extent: (run: TextRun) => readonly [number, number],
): { width: number; at: number } {
  const extents = runs.map(extent).sort((a, b) => a[0] - b[0]);
  let widest = { width: 0, at: 0 };
  let reached = (extents[0] as readonly [number, number])[1];
  for (const [from, to] of extents) {
    if (from - reached > widest.width) widest = { width: from - reached, at: (from + reached) / 2 };
    reached = Math.max(reached, to);
  }
  return widest;
}

function linesOf(runs: readonly TextRun[]): Line[] {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const open = lines.at(-1);
    if (open !== undefined && Math.abs((open[0] as TextRun).base - run.base) < run.size * 0.4) open.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => lineOf(line.sort((a, b) => a.left - b.left)));
}

function lineOf(runs: readonly TextRun[]): Line {
  let text = "";
  let reached = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const apart = run.left - reached > run.size * 0.12;
    text += apart && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
    reached = run.left + run.width;
  }
  const [first] = runs as readonly [TextRun, ...TextRun[]];
  return {
    text: text.trim(),
    left: first.left,
    right: reached,
    base: first.base,
    size: median(runs.map((run) => run.size)),
  };
}

/** Cuts a column where a line is indented, where a line before it stops short after a sentence, and where the size changes. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  const margin = Math.min(...lines.map((line) => line.left));
  const edgeOfColumn = Math.max(...lines.map((line) => line.right));
  const spacing = median(lines.slice(1).map((line, index) => (lines[index] as Line).base - line.base));
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isNew =
      above === undefined ||
      above.base - line.base > spacing * 1.35 ||
      Math.abs(above.size - line.size) > line.size * 0.12 ||
      (line.left > margin + line.size * 0.7 && above.left <= margin + line.size * 0.7) ||
      (/[.!?:]["”’)]*$/.test(above.text) && above.right < edgeOfColumn - (edgeOfColumn - margin) * 0.12);
    if (isNew) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() as string, line.text));
  });
  return paragraphs;
}

/** A paragraph that breaks off at the foot of a column goes on at the head of the next. */
function joinAcross(paragraphs: readonly string[]): string[] {
  const whole: string[] = [];
  for (const words of paragraphs) {
    const above = whole.at(-1);
    if (above !== undefined && /[\p{Ll},-]$/u.test(above) && /^\p{Ll}/u.test(words))
      whole.push(joined(whole.pop() as string, words));
    else whole.push(words);
  }
  return whole;
}

/** A word broken at the end of a line is put together again; a hyphen before a capital or a digit belongs to the word. */
function joined(above: string, below: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(below)) return above.slice(0, -1) + below;
  return above.endsWith("-") ? above + below : `${above} ${below}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
