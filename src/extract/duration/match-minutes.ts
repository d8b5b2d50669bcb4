// Minutes that tell when something happened in a match and not how long it took: "on 63 minutes", "six minutes into the
// second half", "with sixteen minutes left". They are no lengths of time.
import { type Line, wordAt } from "../time/moment.js";
import type { TimeUnit } from "../time/vocabulary.js";

const phases = new Set(
  "half game match final tie quarter period innings overtime stoppage injury extra added".split(" "),
);
const stops = new Set("break interval restart halftime kickoff whistle resumption".split(" "));

/** True when the minutes from `start` to `end` are a moment of play. */
export function isMomentOfPlay(line: Line, start: number, end: number, unit: TimeUnit): boolean {
  if (unit !== "minute" && unit !== "second") return false;
  if (wordAt(line, start - 1) === "on" || (wordAt(line, start - 1) === "just" && wordAt(line, start - 2) === "on"))
    return true;
  const next = wordAt(line, end);
  if (next === "into" || next === "of" || next === "from") return named(line, end + 1);
  // "ten minutes after the match" is a length all the same.
  if (next === "before" || next === "after") return isStop(line, wordAt(line, end + 1) === "the" ? end + 2 : end + 1);
  if (next === "left" || next === "remaining") return wordAt(line, start - 1) === "with" || ofPlay(line, start, end);
  if (next === "to" && /^(?:go|play)$/.test(wordAt(line, end + 1))) return true;
  return next === "from" && wordAt(line, end + 1) === "time";
}

/** "half-time", "the break". */
function isStop(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  return stops.has(word) || (word === "half" && (wordAt(line, at + 1) === "-" || wordAt(line, at + 1) === "time"));
}

/** "the second half", "the end of extra time", "the break", "time". */
function named(line: Line, at: number): boolean {
  for (let next = at; next < at + 6; next++) {
    const word = wordAt(line, next);
    if (phases.has(word)) return true;
    if (word === "time" && next === at) return true;
    if (!/^(?:the|a|an|end|of|start|first|second|third|fourth|last|final|-)$/.test(word)) return false;
  }
  return false;
}

function ofPlay(line: Line, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 6); at < Math.min(line.atoms.length, end + 7); at++)
    if (phases.has(wordAt(line, at)) || wordAt(line, at) === "clock") return true;
  return false;
}
