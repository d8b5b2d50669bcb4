// News articles with labelled sums, percentages, dates and speech: how many spans are found, how many values are right.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "./peers.mjs";
import { claimsOf, sameName, touches, utf16 } from "./reading.mjs";

/** Rows of the scoreboard, and what failed. `folder`: meantime/. */
export function meantimeResults(folder) {
  const spans = { found: 0, wanted: 0, read: 0 };
  const dates = { wanted: 0, found: 0, right: 0 };
  const speech = { wanted: 0, found: 0, named: 0, right: 0 };
  const failures = [];
  for (const article of readLines(folder, "labels.jsonl")) {
    const text = readFileSync(join(folder, article.file), "utf8");
    const at = utf16(text);
    const claims = claimsOf(text, /^\d{4}/.test(article.dct ?? "") ? article.dct : undefined);
    const report = (what, span) =>
      failures.push(`${what} | ${text.slice(Math.max(0, span.start - 40), span.end + 40).replace(/\s+/g, " ")}`);
    countSpans(article, claims, at, spans, report);
    countDates(article, claims, at, dates, report);
    countSpeech(article, claims, at, speech, report);
  }
  const precision = spans.found / spans.read;
  const recall = spans.found / spans.wanted;
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;
  return {
    rows: [
      [
        "meantime, money and percent spans",
        `precision ${(100 * precision).toFixed(1)}  recall ${(100 * recall).toFixed(1)}  f1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
      ],
      [
        "meantime, dates",
        `found ${share(dates.found, dates.wanted)}  values right of all ${share(dates.right, dates.wanted)}`,
      ],
      [
        "meantime, speech",
        `found ${share(speech.found, speech.wanted)}  speaker right of found ${share(speech.right, speech.named)}`,
      ],
    ],
    failures,
  };
}

const kindOf = { MONEY: "money", PERCENT: "percent" };

/** Only the labelled part of an article counts: the labels stop after its first sentences. */
function countSpans({ values, timexes }, claims, at, spans, report) {
  const top = Math.max(0, ...[...values, ...timexes].map((label) => at(label).end));
  for (const [type, kind] of Object.entries(kindOf)) {
    const wanted = values.filter((value) => value.type === type).map(at);
    const read = claims.filter((claim) => claim.kind === kind && claim.span.start < top);
    // Nested labels of one sum are one: a claim may answer for several.
    const found = wanted.filter((span) => read.some((claim) => touches(claim.span, span)));
    const spurious = read.filter((claim) => !wanted.some((span) => touches(claim.span, span)));
    for (const span of wanted) if (!found.includes(span)) report(`missed ${kind}`, span);
    for (const { span } of spurious) report(`extra ${kind}`, span);
    spans.wanted += wanted.length;
    spans.found += found.length;
    spans.read += found.length + spurious.length;
  }
}

function countDates({ timexes }, claims, at, dates, report) {
  for (const timex of timexes) {
    if (!/^(?:DATE|TIME)$/.test(timex.type) || !/^\d/.test(timex.value)) continue;
    dates.wanted++;
    const span = at(timex);
    const claim = claims.find((found) => found.kind === "date" && touches(found.span, span));
    if (claim === undefined) {
      report(`missed date ${timex.value}`, span);
      continue;
    }
    dates.found++;
    if (isDate(timex.value, claim.value)) dates.right++;
    else report(`date ${timex.value}, read ${claim.value.from}..${claim.value.to}`, span);
  }
}

const seasons = { SP: "03", SU: "06", FA: "09", WI: "12" };

/** TIMEX3 value against the interval that was read: quarters, weeks and seasons by their first day or month. */
function isDate(gold, { from, to }) {
  const value = gold.replace(/T(?:MO|NI|AF|EV)$|Z$|-XX$/g, "");
  const first = from ?? to;
  const [, year, unit, number] = /^(\d{4})-(Q|W|SP|SU|FA|WI)(\d*)/.exec(value) ?? [];
  if (unit === "Q") return first === `${year}-${String(number * 3 - 2).padStart(2, "0")}`;
  if (unit === "W") return first === mondayOf(Number(year), Number(number), value.endsWith("WE") ? 5 : 0);
  if (unit !== undefined) return first === `${year}-${seasons[unit]}`;
  return [from, to].some((end) => end !== null && (end.startsWith(value) || value.startsWith(end)));
}

function mondayOf(year, week, days) {
  const day = new Date(Date.UTC(year, 0, 4));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 7 * (week - 1) + days);
  return day.toISOString().slice(0, 10);
}

function countSpeech(article, claims, at, speech, report) {
  const utterances = claims.filter(({ kind, value }) => (kind === "quote" || kind === "statement") && value.cueSpan);
  for (const label of article.speech) {
    speech.wanted++;
    const cue = at(label);
    const claim = utterances.find(({ value }) => touches(value.cueSpan, cue));
    if (claim === undefined) continue;
    speech.found++;
    const speakers = label.args.filter(({ role }) => role === "Arg0");
    if (speakers.length === 0) continue;
    speech.named++;
    const { speaker, speakerSpan } = claim.value;
    if (speakers.some((arg) => (speakerSpan && touches(speakerSpan, at(arg))) || sameName(arg.text, speaker)))
      speech.right++;
    else report(`speaker ${speakers.map(({ text }) => text).join(" / ")}, read ${speaker}`, cue);
  }
}
