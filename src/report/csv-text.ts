// Tables for spreadsheets: RFC 4180 by csv-stringify, cells made safe here.
import { shortened } from "./evidence.js";
import { visible } from "./visible.js";

/** What a cell may be before it is written; null leaves it empty. */
export type Cell = string | number | boolean | null;

/** A column: its heading, and what it shows of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Cell;
}

/** What a spreadsheet takes for the beginning of a formula; some skip blanks before it, some know the full-width forms. */
const formula = /^(\s*)(?=[=+\-@＝＋－＠])/;

/** Where the language of a spreadsheet separates by semicolons, each of them may begin a cell. */
const formulaWithin = /;(\s*)(?=[=+\-@＝＋－＠])/g;

/**
 * A table with a heading, lines ended by CR LF. Cells hold one line each; what a spreadsheet would run as a formula has an
 * apostrophe before it, as the spreadsheet itself marks text.
 */
export async function csvTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const table = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => written(of(row))))];
  return stringify(table, { record_delimiter: "windows" });
}

/** Characters of a cell; a spreadsheet drops what goes beyond 32,767. */
const cellRoom = 30_000;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  return shortened(visible(cell), cellRoom).replace(formula, "$1'").replace(formulaWithin, ";$1'");
}
