// Whom a source credits: the outlet whose story it retells, the agency that lent words or pictures, the paper it cites once.
// Takes the outlets named in the text; judges each by the words around it; refuses a mention without a crediting word.
import { canonicalOutlet, type Outlets } from "../lexicon/outlets.js";
import type { Block, Credit } from "../model/source.js";
import { type OutletMention, unlistedOutletStart } from "./outlet-mentions.js";

/** Verbs by which a text hands on what an outlet wrote. */
const reporting =
  "(?:reports?|reported|has reported|have reported|is reporting|are reporting|writes|wrote|first reported|broke the (?:news|story)|revealed|reveals|published|noted|notes|informs|informed)";
const creditAfter = new RegExp(
  `^(?:['’]s)?(?:\\.com)?\\s?,?\\s(?:(?:also|first|earlier|later|previously|has|had)\\s){0,2}${reporting}\\b`,
);
const creditBefore =
  /(?:\b(?:according to|reported by|report(?:s|ed)? (?:by|in|from|on)|citing|cites|cited by|quoted by|quoting|as (?:first )?reported (?:by|in)|per|via|published (?:by|in)|broken by|revealed by|obtained by|credits|credited|courtesy of|writes|reports|wrote)|\b(?:a|the) (?:\p{L}+ )?(?:story|article|investigation|report|scoop) (?:by|in|from))\s(?:an? (?:\p{L}+ )?report (?:by|in|from|on) )?(?:the )?(?:(?:newspaper|daily|magazine|website|broadcaster|channel|news agency|newswire|state news agency|state broadcaster)\s)?$/iu;
const citedBefore =
  /\b(?:told|tells|interview with|speaking to|spoke to|spoke with|statement to|talking to|told reporters at) (?:the )?$/i;
const sourceOfPicture = /(?:\/|\bvia |[–—-] ?|\(|: ?)$/;

/** The credits of a source, in order; its own publisher is never one of them. */
export function findCredits(
  text: string,
  blocks: readonly Block[],
  mentions: readonly OutletMention[],
  publisher: string | null,
  outlets: Outlets,
): Credit[] {
  const own = publisher === null ? null : canonicalOutlet(publisher, outlets);
  const story = storyLength(blocks);
  const found: Credit[] = [];
  let at = 0;
  for (const mention of [...mentions, ...unlistedMentions(text, mentions, outlets)].sort((a, b) => a.start - b.start)) {
    while (at + 1 < blocks.length && (blocks[at + 1] as Block).start <= mention.start) at++;
    const block = blocks[at];
    if (block === undefined || block.end < mention.end || canonicalOutlet(mention.outlet, outlets) === own) continue;
    const relation = relationOf(text, block, mention, story);
    if (relation !== null) found.push({ start: mention.start, end: mention.end, outlet: mention.outlet, relation });
  }
  return strongestFirst(found, outlets);
}

/** Offset at which the first third of the story ends; a credit before it is what the story rests on. */
function storyLength(blocks: readonly Block[]): number {
  const body = blocks.filter(({ zone }) => zone === "body" || zone === "headline");
  const first = body[0];
  if (first === undefined) return 0;
  const length = body.reduce((sum, { start, end }) => sum + end - start, 0);
  const early = body[Math.min(4, body.length - 1)] as Block;
  return Math.min(early.end, Math.max(first.start + length / 3, (body[Math.min(2, body.length - 1)] as Block).end));
}

function relationOf(text: string, block: Block, mention: OutletMention, early: number): Credit["relation"] | null {
  if (block.zone === "related" || block.zone === "comment" || block.zone === "boilerplate") return null;
  const before = text.slice(Math.max(block.start, mention.start - 70), mention.start);
  if (block.zone === "credit")
    return /(?:©|\([cC]\)|copyright)\s*(?:\d{4})?\s*(?:by )?(?:the )?$/i.test(before) ? null : "contributed";
  const after = text.slice(mention.end, Math.min(block.end, mention.end + 40));
  if (block.zone === "caption") return sourceOfPicture.test(before) ? "contributed" : null;
  if (/\((?:via )?$/i.test(before) && /^\)/.test(after)) return "contributed";
  if (citedBefore.test(before)) return "cited";
  if (!creditAfter.test(after) && !creditBefore.test(before)) return null;
  // "Reuters reporters", "according to an AP count": the outlet is not what is credited as the story's source.
  if (/^(?:['’]s)? (?:poll|survey|count|tally|data|calculations?|analysts?|columnist)\b/.test(after)) return "cited";
  return mention.start < early ? "derived" : "cited";
}

/** Without Unicode classes, which make a pattern over a whole article several times as dear; what stands around is told apart after. */
const reports = new RegExp(` ${reporting}\\b`, "g");
const reportedBy = /\b(?:according to|reported by|citing|as reported by|writes|told) (?:the )?/g;

/** Outlets that are not listed, beside a crediting word. */
function unlistedMentions(text: string, listed: readonly OutletMention[], outlets: Outlets): OutletMention[] {
  const known = new Set(listed.map(({ end }) => end));
  const ends = new Set([
    ...Array.from(text.matchAll(reports), ({ index }) => index),
    ...Array.from(text.matchAll(reportedBy), (match) => nameEnd(text, match.index + match[0].length)),
  ]);
  const found: OutletMention[] = [];
  for (const end of ends) {
    if (known.has(end)) continue;
    const from = Math.max(0, end - 60);
    const start = unlistedOutletStart(text.slice(from, end), outlets);
    if (start < 0) continue;
    if (listed.some((mention) => mention.start < end && from + start < mention.end)) continue;
    found.push({ start: from + start, end, outlet: text.slice(from + start, end), listed: false });
  }
  return found;
}

function nameEnd(text: string, start: number): number {
  const name =
    /^\p{Lu}[\p{L}\p{N}'’&-]*(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,4}/u.exec(text.slice(start, start + 60))?.[0] ?? "";
  return start + name.replace(/['’]s?$/, "").length;
}

const strength = { derived: 2, contributed: 1, cited: 0 } as const;

/** One credit for each outlet: the strongest, at its first place. */
function strongestFirst(credits: readonly Credit[], outlets: Outlets): Credit[] {
  const best = new Map<string, Credit>();
  for (const credit of credits) {
    const key = canonicalOutlet(credit.outlet, outlets);
    const other = best.get(key);
    if (other === undefined || strength[credit.relation] > strength[other.relation]) best.set(key, credit);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}
