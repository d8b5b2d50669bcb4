// A title as its head and the words that say which office it is, so that two titles of one person can be compared.
import type { Lexicon } from "../../lexicon/index.js";
import { foldLetters } from "./spelling.js";

/** A title in one canonical form. */
export interface Title {
  readonly canonical: string;
  readonly head: string;
  /** Words that make it this office and no other, in no order: "foreign" of a foreign minister. */
  readonly marks: ReadonlySet<string>;
}

/** "Minister of Foreign Affairs" and "foreign minister" give one title; `organisation` says nothing about the office. */
export function titleOf(written: string, organisation: string | null, lexicon: Lexicon): Title {
  const { canonical, qualifiers } = lexicon.titleSynonyms;
  const place = new Set(organisation === null ? [] : foldLetters(organisation).split(/\s+/));
  const plain = canonical(
    foldLetters(written)
      .replace(/[,"'“”]/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
    .replace(/\bsecretary (?:of|for) (.+)$/, (whole, what: string) => (what === "state" ? whole : `${what} secretary`))
    .replace(/\bminister (?:of|for) (.+)$/, "$1 minister");
  const again = canonical(plain);
  const before = again.split(/ (?:of|for|at|in|on|to|with) /)[0] ?? again;
  const head = before.split(" ").at(-1) ?? again;
  const words = again.split(" ").filter((word) => word !== head && !qualifiers.has(word) && !place.has(word));
  return { canonical: again, head, marks: new Set(words.map((word) => word.replace(/s$/, ""))) };
}

/** How two titles of one person stand to each other. */
export type TitleMatch = "same" | "wider" | "rival" | "another office" | "both possible";

/** Compares two titles; the order does not matter. */
export function matchTitles(a: Title, b: Title, lexicon: Lexicon): TitleMatch {
  if (a.canonical === b.canonical) return "same";
  const { rival, offices } = lexicon.titleSynonyms;
  if (rival(a.canonical, b.canonical) || rival(core(a, lexicon), core(b, lexicon))) return "rival";
  if (a.head !== b.head) return "both possible";
  if (inside(a.marks, b.marks) || inside(b.marks, a.marks)) return a.marks.size === b.marks.size ? "same" : "wider";
  if (!offices.has(a.head)) return "both possible";
  return "another office";
}

/** The title without words that say nothing about the office: "senior us senator" gives "senator". */
function core(title: Title, lexicon: Lexicon): string {
  const { qualifiers } = lexicon.titleSynonyms;
  const words = title.canonical.split(" ");
  let start = 0;
  while (start < words.length - 1 && qualifiers.has(words[start] as string) && words[start] !== "vice") start++;
  return words.slice(start).join(" ");
}

function inside(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const word of inner) if (!outer.has(word)) return false;
  return true;
}
