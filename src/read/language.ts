// Which language a text is in. English is told by its commonest words, which costs next to nothing; only a text that has too few
// of them is looked at by a library, which names the language.
import type { Source } from "../model/source.js";
import { claimZones } from "../model/source.js";

/** The commonest words of English that are no words of other languages of the Latin alphabet, or rarely. */
const english = new Set(
  "the of and to was were that with for it is by from this have has had his her they their which not but are be been said who would will after when at on as an its".split(
    " ",
  ),
);

/** Words from which on a text shows its language. */
const fewest = 30;

/** Share of the words that are among the commonest ones: a third to a half in English prose, next to none elsewhere. */
const leastShare = 0.12;

/** The English name of the language that a text is in, when it is plainly not English; null when it may be English. */
export async function foreignLanguage({ text, blocks }: Source): Promise<string | null> {
  const read = blocks.filter(({ zone }) => claimZones.includes(zone)).map(({ start, end }) => text.slice(start, end));
  const sample = read.join(" ").slice(0, 4000);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewest && !isOtherScript(sample)) return null;
  const common = words.filter((word) => english.has(word)).length;
  if (common >= words.length * leastShare) return null;
  const { franc } = await import("franc-min");
  const code = franc(sample);
  if (code === "eng" || code === "und" || code === "sco") return null;
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}

/** Chinese and Japanese write few words with blanks between them. */
function isOtherScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= fewest && latin < letters * 0.3;
}
