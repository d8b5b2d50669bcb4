// Where the words of a claim stand, as SARIF says it. Columns count UTF-16 units (`columnKind` of the run).
import type { ArtifactLocation, Location, Region } from "sarif";
import type { Claim } from "../../model/claim.js";
import type { Source } from "../../model/source.js";
import type { Span } from "../../model/span.js";
import { type NumberedText, numberedTexts } from "../lines.js";
import { sourceUri } from "../source-uri.js";
import { visible } from "../visible.js";

/** The name under which viewers know the folder that the paths start from. */
const root = "%SRCROOT%";

/** Longest text that is given along with a region; the region itself is always given. */
const snippetRoom = 2000;

/** The file of a source, and its place in the list of the run's artifacts. */
export function artifactLocation(id: string, index: number | undefined): ArtifactLocation {
  const uri = sourceUri(id);
  return { uri, ...(uri.startsWith("file:") ? {} : { uriBaseId: root }), ...(index === undefined ? {} : { index }) };
}

/** Gives the location of a claim, its sentence around it. */
export function claimLocator(sources: readonly Source[]): (claim: Claim) => Location {
  const textOf = numberedTexts(sources);
  const indexOf = new Map(sources.map(({ id }, index) => [id, index]));
  return ({ source, span, sentence }) => {
    const numbered = textOf(source);
    const context = { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
    const wider = context.start < span.start || context.end > span.end;
    return {
      physicalLocation: {
        artifactLocation: artifactLocation(source, indexOf.get(source)),
        region: regionOf(span, numbered),
        ...(wider ? { contextRegion: regionOf(context, numbered) } : {}),
      },
    };
  };
}

function regionOf({ start, end }: Span, { text, placeOf }: NumberedText): Region {
  const [first, last] = [placeOf(start), placeOf(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
    ...(end - start <= snippetRoom ? { snippet: { text: visible(text.slice(start, end)) } } : {}),
  };
}
