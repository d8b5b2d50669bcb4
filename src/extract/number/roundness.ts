/** Removes the noise of binary arithmetic: 1.1 million is 1,100,000, not 1,100,000.0000000001. */
export function settle(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}

/** The unit of the last non-zero digit: 2,500 gives 100, 5.2 gives 0.1, 0 gives 1. At least a millionth. */
export function roundnessOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 1;
  if (!Number.isInteger(size)) {
    const written = size.toString();
    const point = written.indexOf(".");
    const decimals = written.includes("e") ? 6 : Math.min(6, written.length - point - 1);
    return 1 / 10 ** decimals;
  }
  let unit = 1;
  while (unit < 1e18 && size % (unit * 10) === 0) unit *= 10;
  return unit;
}
