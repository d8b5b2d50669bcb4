/** Two decimals: more would pretend to a precision that a confidence does not have. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
