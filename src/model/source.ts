import type { Span } from "./span.js";

/**
 * Where in a source a piece of text lies. Only `headline`, `body` and `caption` make claims; the others are read,
 * shown, and otherwise left alone (a credit line feeds lineage).
 */
export type Zone = "headline" | "body" | "caption" | "credit" | "related" | "boilerplate" | "comment";

/** The zones whose text the source itself asserts. */
export const claimZones: readonly Zone[] = ["headline", "body", "caption"];

/** One paragraph of a source. Sentences never cross the border of a block. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly zone: Zone;
}

/** A fact about a source, and whether it was given (manifest, front matter) or worked out from the text. */
export interface Stated<T> {
  readonly value: T;
  readonly basis: "stated" | "implied";
  /** The words of the source it was worked out from, when it was. */
  readonly evidence?: Span;
}

/** Somebody whose reporting a source says it rests on: an outlet or agency ("The Herald reports", "With files from Reuters"). */
export interface Credit extends Span {
  /** The outlet as the lexicon spells it, or as written when it is not listed. */
  readonly outlet: string;
  /** `derived`: the text retells that outlet; `contributed`: files, photos or wire copy; `cited`: named once for one fact. */
  readonly relation: "derived" | "contributed" | "cited";
}

/** One document, as read. Nothing in it is changed after reading. */
export interface Source {
  /** The path as the user gave it (or the manifest's id); unique within a run. */
  readonly id: string;
  /** The untouched text; every span of every claim points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: Stated<string> | null;
  readonly publisher: Stated<string> | null;
  /** ISO date, `2022-01-18`, or date and time, `2022-01-18T07:38`. */
  readonly published: Stated<string> | null;
  /** Month and day of publication, `--12-08`, of a page that shows them without a year; the other sources may tell it. */
  readonly publishedDay?: Stated<string>;
  readonly url: string | null;
  /** The id of the source that this one is a copy of, when a manifest says so. */
  readonly copyOf: string | null;
  readonly credits: readonly Credit[];
}
