// Lists that a word-list file holds as one text. The schema of such a text is one of these two constants, so that a book
// that adds to the list knows how its words go together with those that are there.

/** Words with white space between them; `wordsOf` reads them. */
export const spacedWords = { title: "words with spaces between them", type: "string", minLength: 1 };

/** Entries with commas between them; `entriesOf` reads them. */
export const commaEntries = { title: "entries with commas between them", type: "string", minLength: 1 };

/** What stands between two entries of the text that a schema describes; null when it describes no such text. */
export function separatorOf(schema: object): string | null {
  return schema === spacedWords ? " " : schema === commaEntries ? ", " : null;
}
