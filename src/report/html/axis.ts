// The axis of a plot: where values lie, in percent of its width, and what its ticks say.
import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import { dayWords } from "./names.js";
import type { Mark, Plot } from "./plot-values.js";

export interface Tick {
  /** Percent of the width. */
  readonly at: number;
  readonly words: string;
}

export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Each step multiplies: values too far apart for equal steps. */
  readonly logarithmic: boolean;
}

/** Percent of the width between which values lie; beyond are the arrows of open ends. */
const margins: readonly [number, number] = [10, 90];
/** Values this many times apart would lie in one spot of an axis with equal steps. */
const farApart = 40;
/** Ticks asked for and the most that are drawn: days and hours take more room in words than numbers. */
const numberTicks = { wanted: 3, most: 5 } as const;
const timeTicks = { wanted: 2, most: 3 } as const;

/** The axis on which all marks of a plot find their place. `reach` are further values that should be seen. */
export function axisOf(plot: Plot, reach: readonly number[] = []): Axis {
  const ends = [...plot.rows.flat().flatMap(endsOf), ...reach];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (plot.axis === "time") return timeAxis(least, most);
  const logarithmic = least > 0 && most / least > farApart;
  const scale = logarithmic ? scaleLog([least, most], margins) : scaleLinear([least, most], margins);
  const at = (value: number): number => (logarithmic && value <= 0 ? 0 : clamped(scale(value)));
  const values = thinned(scale.ticks(numberTicks.wanted), numberTicks.most);
  const words = numberWords(values);
  const ticks = values.map((value) => ({ at: at(value), words: words(value) }));
  return { at, ticks, logarithmic };
}

function timeAxis(least: number, most: number): Axis {
  const scale = scaleUtc([least, most], margins);
  const ticks = thinned(scale.ticks(timeTicks.wanted), timeTicks.most).map((date) => ({
    at: clamped(scale(date)),
    words: dayWords(isoOf(date)),
  }));
  return { at: (value) => clamped(scale(value)), ticks, logarithmic: false };
}

/** As much of the instant as it takes to name it: the year alone on New Year's Day. */
function isoOf(date: Date): string {
  const iso = date.toISOString();
  if (!iso.endsWith("T00:00:00.000Z")) return iso.slice(0, 16);
  return iso.slice(0, 10).replace(/(-01)?-01$/, "");
}

/** Scales give more ticks than asked for when no round step gives that number. */
function thinned<Value>(ticks: readonly Value[], most: number): readonly Value[] {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % Math.max(1, step) === 0);
}

function endsOf({ low, high }: Mark): number[] {
  return [low, high].filter((end) => end !== null);
}

/** Writes ticks with as many digits as it takes to tell them apart: "700M", or "700.01M" beside "700.02M". */
function numberWords(ticks: readonly number[]): (value: number) => string {
  const steps = ticks.slice(1).map((tick, index) => Math.abs(tick - (ticks[index] ?? 0)));
  const ratio = Math.max(...ticks.map(Math.abs)) / Math.min(...steps);
  const digits = Number.isFinite(ratio) && ratio > 1 ? Math.min(15, Math.max(3, Math.ceil(Math.log10(ratio)) + 1)) : 3;
  const { compact, exact } = formatsWith(digits);
  return (value) => (Math.abs(value) >= 1e5 ? compact : exact).format(value);
}

interface NumberFormats {
  readonly compact: Intl.NumberFormat;
  readonly exact: Intl.NumberFormat;
}

/** Made once for each number of digits: making one takes longer than writing a hundred numbers. */
const knownFormats = new Map<number, NumberFormats>();

function formatsWith(maximumSignificantDigits: number): NumberFormats {
  const known = knownFormats.get(maximumSignificantDigits);
  if (known !== undefined) return known;
  const made = {
    compact: new Intl.NumberFormat("en-US", { maximumSignificantDigits, notation: "compact" }),
    exact: new Intl.NumberFormat("en-US", { maximumSignificantDigits }),
  };
  knownFormats.set(maximumSignificantDigits, made);
  return made;
}

/** Two decimals are finer than a screen, and the same on every machine. */
function clamped(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100;
}
