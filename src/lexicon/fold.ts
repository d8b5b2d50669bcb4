const marks = /\p{M}/gu;
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  "’": "'",
  "‘": "'",
  "\u00a0": " ",
};

/**
 * Lower case without marks on letters and with straight apostrophes, so that "Mélanie" and "Melanie", "Łódź" and
 * "Lodz" are one key. Cheap for plain text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[øłđıßæœ’‘\u00a0]/g, (letter) => letters[letter] as string);
}

/** True when every character is ASCII. */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

/** The words of a list that a YAML scalar holds, separated by white space. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** The entries of a list that a YAML scalar holds, separated by commas. */
export function entriesOf(list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
