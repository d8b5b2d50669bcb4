// The legal form at the end of a company's name, which papers write or leave out: "Alder Foods Inc.", "Norlund plc".
import type { Lexicon } from "./index.js";

/** The name without its legal forms and what joins them ("Roe & Co. Ltd" is "Roe"); a name that is nothing else stays. */
export function withoutLegalForm(
  name: string,
  { organisationWords }: { readonly organisationWords: Pick<Lexicon["organisationWords"], "legalForms"> },
): string {
  const words = name.split(" ");
  let last = words.length;
  while (last > 1 && organisationWords.legalForms.has((words[last - 1] as string).replaceAll(".", ""))) last--;
  if (last === words.length) return name;
  while (last > 1 && /^(?:&|and)$/i.test(words[last - 1] as string)) last--;
  return words.slice(0, last).join(" ").replace(/,$/, "");
}
