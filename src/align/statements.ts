// Reported statements to groups with one content. The figures and dates inside a statement weigh as words do: two papers
// that report the same date and the same denial report one statement.
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { contains } from "../model/span.js";
import { buckets } from "./buckets.js";
import { valueKeyOf } from "./figure-nodes.js";
import { groupOf } from "./group.js";
import { bestMatches, similarPairs } from "./similar-texts.js";
import { sameSpeaker } from "./speakers.js";
import { contentWords } from "./words.js";

type StatementClaim = ClaimOf<"statement">;

/** Share of the shorter statement's weight in common, and least number of terms, for one content in other words. */
const sameContent = 0.7;
const leastShared = 5;
/** A figure or date in common, and the same denial, is as good as several words. */
const sameContentWithFigure = 0.38;

export function alignStatements(claims: readonly Claim[]): ClaimGroup[] {
  const statements = claims.filter((claim): claim is StatementClaim => claim.kind === "statement");
  const insideOf = figuresBySource(claims);
  const terms = statements.map((claim) => termsOf(claim, insideOf.get(claim.source) ?? []));
  const groups: ClaimGroup[] = [];
  const pairs = bestMatches(similarPairs(terms, 3), (index) => (statements[index] as StatementClaim).source);
  for (const { a, b, likeness, shared } of pairs) {
    const [left, right] = [statements[a] as StatementClaim, statements[b] as StatementClaim];
    if (left.value.polarity !== right.value.polarity) continue;
    if (sameSpeaker(left, right) === "agrees") continue;
    const figure = shared.some((term) => term.startsWith("=")) && shared.includes("not");
    const enough = likeness >= sameContent && shared.length >= leastShared;
    if (!enough && !(figure && likeness >= sameContentWithFigure)) continue;
    groups.push(
      groupOf(
        "same-statement",
        [left, right],
        Math.min(0.95, 0.45 + 0.5 * likeness),
        [{ part: "content", verdict: "agrees", detail: shared.join(" ") }],
        shorten(left.value.content),
      ),
    );
  }
  return groups;
}

/** A day of the month tells as much as a sum; "Tuesday" is the day of the news, on which much was said. */
function figureTerm(figure: Claim): string {
  if (figure.kind !== "date") return `=${figure.kind} ${valueKeyOf(figure)}`;
  const { from, to, monthDay } = figure.value;
  return `${/\d/.test(figure.text) ? "=" : "~"}date ${monthDay ?? `${from} ${to}`}`;
}

function shorten(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 67).replace(/\s+\S*$/, "")} …`;
}

function figuresBySource(claims: readonly Claim[]): Map<string, Claim[]> {
  const kinds = new Set(["money", "count", "percent", "measure", "date", "duration"]);
  const figures = claims.filter((claim) => kinds.has(claim.kind));
  return new Map(buckets(figures, (claim) => claim.source).map((list) => [(list[0] as Claim).source, list]));
}

function termsOf(claim: StatementClaim, figures: readonly Claim[]): string[] {
  const terms = contentWords(claim.value.content);
  if (claim.negated || /\b(?:not|never|no)\b|n['’]t\b/i.test(claim.value.content)) terms.push("not");
  for (const figure of figures) {
    if (contains(claim.value.contentSpan, figure.span)) terms.push(figureTerm(figure));
  }
  return [...new Set(terms)];
}
