// Who published a source, from its own words: header, copyright line, dateline, address, or the first person of a newsroom
// ("The Herald has learned"). Refuses to take an outlet that the text only quotes.
import type { Outlets } from "../lexicon/outlets.js";
import type { Block, Stated } from "../model/source.js";
import { overlaps, type Span } from "../model/span.js";
import type { Dateline } from "./dateline.js";
import { isByline, isHeaderLine } from "./line-form.js";
import { lineOutlet, outletBesideDate } from "./masthead.js";
import { findOutlets, type OutletMention } from "./outlet-mentions.js";
import { readTopLine, type TopLineLexicon } from "./top-line.js";

/** The publisher that the page names, marked implied, with the words; null when it names none. */
export function findPublisher(
  text: string,
  blocks: readonly Block[],
  datelines: readonly Dateline[],
  mentions: readonly OutletMention[],
  lexicon: TopLineLexicon,
): Stated<string> | null {
  const { outlets } = lexicon;
  return (
    fromHeader(text, blocks, outlets) ??
    fromMasthead(text, blocks, outlets, false) ??
    fromTopLine(text, blocks, lexicon) ??
    fromCopyright(text, blocks, mentions) ??
    fromAddress(text, blocks, outlets) ??
    fromDateline(datelines) ??
    fromFooter(text, mentions)
  );
}

function implied(value: string, { start, end }: Span): Stated<string> {
  return { value, basis: "implied", evidence: { start, end } };
}

/** "Jane Doe 07:38, 01/18/22 – OUTLET": the last name on a header line with a date, behind a dash or bar. */
function fromHeader(text: string, blocks: readonly Block[], outlets: Outlets): Stated<string> | null {
  for (const block of blocks.slice(0, 8)) {
    if (block.zone !== "credit" || block.end - block.start > 140) continue;
    const words = text.slice(block.start, block.end);
    const match = /(?:\s[|–—-]\s*|\s--\s*)(\p{Lu}[\p{L}\p{N} .&'’!-]{1,40})$/u.exec(words);
    if (match === null || !/\d/.test(words)) continue;
    const start = block.end - (match[1] as string).length;
    const named = findOutlets(text, { start, end: block.end }, outlets)[0];
    if (named !== undefined && named.start === start) return implied(named.outlet, named);
    if (/^\p{Lu}[\p{Lu}\p{N} .&-]+$/u.test(match[1] as string))
      return implied(match[1] as string, { start, end: block.end });
  }
  return null;
}

/**
 * The outlet on a line of its own, or beside the date, above the article. Agencies stand there in the papers that print
 * them, so they are asked for when nothing else names a publisher.
 */
export function fromMasthead(
  text: string,
  blocks: readonly Block[],
  outlets: Outlets,
  agencies: boolean,
): Stated<string> | null {
  for (const { start, end, zone } of blocks.slice(0, 8)) {
    if (zone !== "credit" || end - start > 140) continue;
    const words = text.slice(start, end);
    const whole = lineOutlet(words, outlets);
    const named = whole === null ? outletBesideDate(words, outlets) : { ...whole, start: 0, end: whole.length };
    if (named === null || agencies !== isAgency(named.outlet, outlets)) continue;
    return implied(named.outlet, { start: start + named.start, end: start + named.end });
  }
  return null;
}

/** The body, company or paper named above the title. */
function fromTopLine(text: string, blocks: readonly Block[], lexicon: TopLineLexicon): Stated<string> | null {
  const title = blocks.findIndex(({ zone }) => zone === "headline");
  if (title < 1) return null;
  const lines = blocks.slice(0, 8).map(({ start, end, zone }) => ({ words: text.slice(start, end), zone }));
  for (const [index, { words, zone }] of lines.slice(0, title).entries()) {
    if (zone !== "credit" || isByline(words) || isHeaderLine(words)) continue;
    const line = readTopLine(words, lines, text, lexicon);
    if (line === null || line.publisher === null) continue;
    const { start } = blocks[index] as Block;
    return implied(line.publisher, { start, end: start + line.written.length });
  }
  return null;
}

function isAgency(outlet: string, { byName }: Outlets): boolean {
  return byName.get(outlet.toLowerCase().replace(/^the /, ""))?.kind === "agency";
}

const copyright =
  /(?:©|\([cC]\)\s?(?=\d{4})|\b[Cc]opyright\b|\bCOPYRIGHT\b)[\s©]*(?:\([cC]\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?)?\s*(?:by\s)?(?:The\s)?/g;

function fromCopyright(
  text: string,
  blocks: readonly Block[],
  mentions: readonly OutletMention[],
): Stated<string> | null {
  for (const block of blocks) {
    if (block.zone !== "credit" && block.zone !== "boilerplate") continue;
    const words = text.slice(block.start, block.end);
    for (const match of words.matchAll(copyright)) {
      const at = block.start + match.index + match[0].length;
      const listed = mentions.find(({ start }) => start === at);
      // Agencies stand in copyright lines of the papers that print them.
      if (listed !== undefined) return implied(listed.outlet, listed);
      const name =
        /^\p{Lu}[\p{L}\p{N}&'’-]*(?:\.[\p{L}\p{N}]+)*(?: (?:[\p{Lu}&][\p{L}\p{N}&'’-]*|\d{1,3}\b)){0,4}/u.exec(
          text.slice(at, block.end),
        )?.[0];
      if (name !== undefined && !/^(?:All|Reserved|This|Getty|Content|No)\b/.test(name))
        return implied(name, { start: at, end: at + name.length });
    }
  }
  return null;
}

function fromAddress(text: string, blocks: readonly Block[], outlets: Outlets): Stated<string> | null {
  for (const block of blocks) {
    if (block.zone !== "boilerplate") continue;
    const words = text.slice(block.start, Math.min(block.end, block.start + 400));
    if (block !== blocks[0] && !/\b(?:share|permalink|short link|url)\b/i.test(words)) continue;
    const match = /https?:\/\/([^\s/]+)/.exec(words);
    const outlet = match === null ? undefined : outletOfDomain(match[1] as string, outlets);
    if (match !== null && outlet !== undefined)
      return implied(outlet, { start: block.start + match.index, end: block.start + match.index + match[0].length });
  }
  return null;
}

/** The outlet at a web address, subdomains tried from the longest on. */
export function outletOfDomain(host: string, outlets: Outlets): string | undefined {
  const labels = host.toLowerCase().replace(/:\d+$/, "").split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = outlets.byDomain.get(labels.slice(from).join("."));
    if (outlet !== undefined) return outlet.name;
  }
  return undefined;
}

function fromDateline(datelines: readonly Dateline[]): Stated<string> | null {
  const named = datelines.find(({ outlet }) => outlet !== null)?.outlet;
  return named == null ? null : implied(named.name, named);
}

/** "CNN's Jane Doe contributed to this report", "Originally published on Space.com", "Jane Doe is a reporter for Fox News". */
function fromFooter(text: string, mentions: readonly OutletMention[]): Stated<string> | null {
  const from = text.length - Math.max(400, text.length / 8);
  for (const mention of mentions) {
    if (mention.start < from) continue;
    const before = text.slice(Math.max(0, mention.start - 60), mention.start);
    const after = text.slice(mention.end, mention.end + 160);
    if (
      /\b(?:originally (?:published|appeared) (?:on|in|at)|is an? (?:\p{L}+ ){0,4}(?:reporter|correspondent|editor|writer|columnist|producer) (?:for|at|with)) (?:the )?$/iu.test(
        before,
      )
    )
      return implied(mention.outlet, mention);
    if (/^['’]s? \p{Lu}[^.\n]{3,140}\bcontributed (?:to|reporting)\b/u.test(after) && !/\bfiles from\b/i.test(before))
      return implied(mention.outlet, mention);
  }
  return null;
}

const learned =
  /^ (?:has (?:learned|learnt|confirmed|obtained|seen|reviewed|verified)|confirmed|can (?:confirm|reveal|report)|understands|learned)\b/;
const asked =
  /\b(?:told|tells|statement to|interview with|contacted by|interviewed by|email to|spoke (?:to|with)|speaking to|request(?:ed)? (?:for comment )?(?:from|by)|obtained by|reviewed by|seen by) (?:the )?$/i;
const credited = /^(?:['’]s)?,? (?:reports?|reported|has reported|writes|wrote|says|said)\b/;

/**
 * A newsroom speaking of itself. "X has learned" is enough by itself; "told X" is what others write too, so it takes two of
 * them for one outlet, and no other outlet told anything. An outlet that the text credits as "X reports" is somebody else.
 */
export function findNewsroom(
  text: string,
  blocks: readonly Block[],
  mentions: readonly OutletMention[],
): Stated<string> | null {
  const helpers = new Set(
    mentions
      .filter((mention) => blocks.some((block) => block.zone === "credit" && overlaps(block, mention)))
      .map(({ outlet }) => outlet),
  );
  const votes = new Map<string, { strong: number; weak: number; credited: boolean; first: OutletMention }>();
  for (const mention of mentions) {
    const vote = votes.get(mention.outlet) ?? { strong: 0, weak: 0, credited: false, first: mention };
    const after = text.slice(mention.end, mention.end + 30);
    if (learned.test(after)) vote.strong++;
    else if (credited.test(after)) vote.credited = true;
    if (asked.test(text.slice(Math.max(0, mention.start - 40), mention.start))) vote.weak++;
    if (!votes.has(mention.outlet) || vote.strong + vote.weak > 0) votes.set(mention.outlet, vote);
  }
  const speaking = [...votes].filter(
    ([outlet, vote]) => !vote.credited && !helpers.has(outlet) && vote.strong + vote.weak > 0,
  );
  const sure = speaking.filter(([, { strong, weak }]) => strong > 0 || weak >= 2);
  const [only] = sure;
  if (only === undefined || sure.length > 1) return null;
  if (only[1].strong === 0 && speaking.length > 1) return null;
  return implied(only[0], only[1].first);
}
