/** Where a minus sign or the word before the figure starts: "-5", "minus five". */
export function minusBefore(text: string, at: number, free: number): number | null {
  const before = text.slice(Math.max(free, at - 10), at);
  const word = /(?:^|[^\p{L}])((?:minus|negative) )$/iu.exec(before);
  if (word !== null) return at - (word[1] as string).length;
  const sign = /(?:^|[\s([<>=≤≥\p{Sc}])([-−] ?)$/u.exec(before);
  if (sign === null || (sign[1] !== "-" && sign[1] !== "−")) return null;
  return at - 1;
}
