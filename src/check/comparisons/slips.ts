// Names the slip of the pen that would explain why two figures differ.
import { type Figure, shapeOf } from "./figures.js";

/** "a factor of 1,000, such as million for billion"; null when no usual slip explains the difference. */
export function likelySlip(a: Figure, b: Figure): string | null {
  if (shapeOf(a) !== "point" || shapeOf(b) !== "point") return null;
  const [small, large] = [a.low ?? 0, b.low ?? 0].sort((left, right) => left - right) as [number, number];
  if (small <= 0) return null;
  const ratio = large / small;
  if (near(ratio, 1000)) return "a factor of 1,000: million for billion, or thousand for million?";
  if (near(ratio, 1_000_000)) return "a factor of 1,000,000: a wrong scale word?";
  if (near(ratio, 10)) return "a factor of 10: a lost decimal point or zero?";
  if (near(ratio, 100)) return "a factor of 100: a lost decimal point?";
  if (transposed(small, large)) return "the same digits in another order: transposed?";
  if (isDigitMissing(small, large)) return "all digits but one the same: a digit too many or too few?";
  if (a.whole && large - small === 1) return "off by one";
  return null;
}

function near(ratio: number, factor: number): boolean {
  return Math.abs(ratio / factor - 1) < 1e-6;
}

/** The first or last digit of the larger is all that the smaller lacks: 450 and 1,450, 12 and 128. */
function isDigitMissing(small: number, large: number): boolean {
  const [short, long] = [String(small), String(large)];
  return short.length > 1 && long.length === short.length + 1 && (long.endsWith(short) || long.startsWith(short));
}

/** True when the significant digits are the same but for two neighbours that have changed places: 1,258 and 1,285. */
function transposed(a: number, b: number): boolean {
  const left = significantDigits(a);
  const right = significantDigits(b);
  if (left.length !== right.length || left.length < 2) return false;
  const at = [...left].findIndex((digit, index) => digit !== right[index]);
  if (at < 0 || at + 1 >= left.length) return false;
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}

function significantDigits(figure: number): string {
  return String(Number(figure.toPrecision(12)))
    .replace(".", "")
    .replace(/^0+/, "");
}
