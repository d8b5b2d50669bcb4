// One article, from text to Source. Takes what the manifest says about it and finds the rest in the text, marked implied.
// Refuses to guess a publication date: what the page does not show is null.
import { InputError } from "../errors.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Block, Source, Stated } from "../model/source.js";
import type { Span } from "../model/span.js";
import { findCredits } from "./credits.js";
import type { MarkedSpan, Outline } from "./format.js";
import { formatOf } from "./index.js";
import type { ManifestEntry } from "./manifest.js";
import { findOutlets } from "./outlet-mentions.js";
import { findParagraphs } from "./paragraphs.js";
import { cutPieces, type Piece } from "./pieces.js";
import { findPublished, findPublishedDay } from "./published.js";
import { findNewsroom, findPublisher, fromMasthead, outletOfDomain } from "./publisher.js";
import { isLivePage, stampEnd } from "./stamps.js";
import { assignZones } from "./zones.js";

/** An article before it is read. */
export interface SourceText {
  /** Names the source, unless the manifest gives it an id, and tells its format. */
  readonly path: string;
  readonly text: string;
  /** What a document knows of its text; found by the format of the file's name unless given. */
  readonly outline?: Outline | undefined;
  readonly manifestEntry?: Omit<ManifestEntry, "file"> | undefined;
}

/** The word lists that reading needs. */
export type ReadingLexicon = Pick<Lexicon, "outlets" | "boilerplate" | "organisationWords">;

/**
 * Reads one article.
 * @throws InputError with code `empty-file`, or with the problems of its front matter
 */
export function readSource({ path, text, outline: given, manifestEntry }: SourceText, lexicon: ReadingLexicon): Source {
  if (text.trim() === "") throw new InputError([{ code: "empty-file", path, message: "there is no text in it" }]);
  const { outlets } = lexicon;
  const outline = given ?? formatOf(path).outline(text, path);
  const known = { ...outline.metadata, ...manifestEntry };
  const pieces = cutText(text, outline.bodyStart, outline.marked, lexicon);
  const blocks = assignZones(text, pieces, lexicon);
  const datelines = pieces.flatMap(({ dateline }) => dateline ?? []);
  const mentions = findOutlets(text, { start: outline.bodyStart, end: text.length }, outlets);
  const publisher =
    stated(known.publisher) ??
    fromUrl(known.url, lexicon) ??
    findPublisher(text, blocks, datelines, mentions, lexicon) ??
    fromFileName(path, lexicon) ??
    findNewsroom(text, blocks, mentions) ??
    fromMasthead(text, blocks, outlets, true);
  const published =
    stated(known.published) ?? findPublished(text, blocks, datelines, publisher?.value ?? null, outlets);
  const publishedDay = published === null ? findPublishedDay(text, blocks, datelines) : null;
  return {
    id: known.id ?? path,
    text,
    blocks,
    title: stated(known.title) ?? headline(text, blocks),
    publisher,
    published,
    ...(publishedDay === null ? {} : { publishedDay }),
    url: known.url ?? ownAddress(text, blocks),
    copyOf: known.copyOf ?? null,
    credits: findCredits(text, blocks, mentions, publisher?.value ?? null, outlets),
  };
}

/** Paragraphs outside what the format has marked, cut into pieces, together with what it has marked. */
function cutText(text: string, bodyStart: number, marked: readonly MarkedSpan[], lexicon: ReadingLexicon): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let index = 0;
  const paragraphs = findParagraphs(text, bodyStart);
  const live = isLivePage(text, paragraphs);
  for (const paragraph of paragraphs) {
    let { start } = paragraph;
    for (; next < marked.length && (marked[next] as MarkedSpan).start < paragraph.end; next++) {
      const mark = marked[next] as MarkedSpan;
      if (mark.start > start) addPieces({ start, end: mark.start });
      pieces.push(mark);
      start = Math.max(start, mark.end);
    }
    addPieces({ start, end: paragraph.end });
  }
  for (; next < marked.length; next++) pieces.push(marked[next] as MarkedSpan);
  return pieces;

  function addPieces(span: Span): void {
    const trimmed = trim(text, span);
    if (!/[\p{L}\p{N}]/u.test(text.slice(trimmed.start, trimmed.end))) return;
    const stamped = live ? stampEnd(text, trimmed) : trimmed.start;
    if (stamped > trimmed.start) pieces.push({ start: trimmed.start, end: stamped, zone: "credit" });
    pieces.push(...cutPieces(text, trim(text, { start: stamped, end: trimmed.end }), index, lexicon));
    index++;
  }
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

function stated<T>(value: T | undefined): Stated<T> | null {
  return value === undefined ? null : { value, basis: "stated" };
}

function fromUrl(url: string | undefined, { outlets }: ReadingLexicon): Stated<string> | null {
  const outlet = url !== undefined && URL.canParse(url) ? outletOfDomain(new URL(url).hostname, outlets) : undefined;
  return outlet === undefined ? null : { value: outlet, basis: "implied" };
}

/** A page saved under the name of its site: "reuters.com.txt", "edition.cnn.com__2.txt". */
function fromFileName(path: string, { outlets }: ReadingLexicon): Stated<string> | null {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const host = /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?:__\w+)?\.[a-z]+$/i.exec(name)?.[1];
  const outlet = host === undefined ? undefined : outletOfDomain(host, outlets);
  return outlet === undefined ? null : { value: outlet, basis: "implied" };
}

function headline(text: string, blocks: readonly Block[]): Stated<string> | null {
  const block = blocks.find(({ zone }) => zone === "headline");
  if (block === undefined) return null;
  const value = text.slice(block.start, block.end).replace(/\s+/g, " ");
  return { value, basis: "implied", evidence: { start: block.start, end: block.end } };
}

/** The address above the article, when the page was saved with it. */
function ownAddress(text: string, blocks: readonly Block[]): string | null {
  const first = blocks[0];
  if (first?.zone !== "boilerplate") return null;
  const words = text.slice(first.start, first.end);
  return /^https?:\/\/\S+$/.test(words) && URL.canParse(words) ? words : null;
}
