// Cases of other extractors about dates, ranges of dates and durations.
import { readLines } from "./peers.mjs";
import { claimsOf, touches } from "./reading.mjs";

const day = 86_400_000;
/** What vague words ("early March", "this summer", "the weekend") must share with the other's reading of them. */
const vagueShare = 0.5;

/** Families of cases about times; see peers.mjs for what a family is. */
export const timePeers = [
  { name: "recognizers dates and durations", target: 0.8, cases: recognizersCases },
  { name: "duckling time intervals", target: 0.85, cases: (folder) => ducklingCases(folder, isInterval) },
  { name: "duckling durations", target: 0.85, cases: (folder) => ducklingCases(folder, isDuration) },
];

const calendarTypes = new Set(["datetimeV2.date", "datetimeV2.daterange", "datetimeV2.duration"]);

/** The cases of the whole model that hold nothing but dates, ranges of dates and durations, or nothing at all. */
function recognizersCases(folder) {
  return readLines(folder, "recognizers-DateTime.DateTimeModel.jsonl")
    .filter(({ results }) => results.every(({ TypeName }) => calendarTypes.has(TypeName)))
    .map(({ id, input, context, results }) => ({
      id,
      input,
      failure() {
        const claims = timesOf(input, (context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10));
        const wanted = results.map(({ Text, Start, End, Resolution }) => ({
          span: { start: Start, end: End + 1 },
          text: Text,
          readings: Resolution.values.map(readingOf),
        }));
        const right =
          wanted.length === 0
            ? claims.length === 0
            : wanted.every(({ span, readings }) =>
                claims.some((claim) => touches(claim.span, span) && readings.some((reading) => agrees(claim, reading))),
              );
        return right
          ? null
          : difference(
              wanted.map(({ text, readings }) => `${text} ${show(readings)}`),
              claims,
            );
      },
    }));
}

/** A resolution of Recognizers-Text; ends are exclusive there, too. */
function readingOf({ type, value, start, end }) {
  if (type === "duration") return { seconds: Number(value) };
  if (value === "not resolved") return {};
  if (type === "date") return { from: Date.parse(value), to: Date.parse(value) + day };
  return { from: start === undefined ? null : Date.parse(start), to: end === undefined ? null : Date.parse(end) };
}

const isInterval = ({ dim, value }) => dim === "time" && /^\(datetime(?:Open)?Interval /.test(value);
const isDuration = ({ dim }) => dim === "duration";

/** Duckling reads its examples on 12 February 2013, at 4:30. */
function ducklingCases(folder, wanted) {
  return readLines(folder, "duckling-examples.jsonl")
    .filter(wanted)
    .flatMap(({ file, value, texts }) => {
      const reading = value.startsWith("(Duration") ? lengthOf(value) : intervalOf(value);
      return texts.map((input) => ({
        id: `${file}:${value.replace(/[()]/g, "")}:${input}`,
        input,
        failure() {
          const claims = timesOf(framed(input), "2013-02-12");
          return claims.some((claim) => agrees(claim, reading)) ? null : difference([show([reading])], claims);
        },
      }));
    });
}

/** Duckling takes a bare time to be the coming one; ours goes by the verb. */
function framed(input) {
  return `The visit will be ${input}.`;
}

function intervalOf(value) {
  const times = [...value.matchAll(/\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g)].map(([, ...parts]) => {
    const [year, month, ...rest] = parts.map(Number);
    return Date.UTC(year, month - 1, ...rest);
  });
  const grain = / (Second|Minute|Hour)\)$/.exec(value)?.[1];
  const open = /OpenInterval (After|Before)/.exec(value)?.[1];
  if (open === "After") return { from: times[0], to: null };
  if (open === "Before") return { from: null, to: times[0] };
  // "9:30 to 11:00" runs to the end of its last minute there; "3pm to 4pm" ends at the hour.
  const [from, to] = times;
  return { from, to, grain };
}

const lengths = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86_400,
  Week: 7 * 86_400,
  Month: 30.4375 * 86_400,
  Quarter: 91.3125 * 86_400,
  Year: 365.25 * 86_400,
};

function lengthOf(value) {
  const [, count, unit] = /(\d+) (\w+)\)/.exec(value);
  return { seconds: Number(count) * lengths[unit] };
}

function timesOf(input, published) {
  return claimsOf(input, published).filter(({ kind }) => kind === "date" || kind === "duration");
}

/** Whether a claim says what the other extractor read. A stretch that is told as a length ("the past nine days") counts by its period. */
function agrees({ kind, value }, { seconds, from, to, grain }) {
  if (seconds !== undefined) return kind === "duration" && sameLength(value, seconds);
  if (from === undefined) return kind === "date";
  if (kind === "duration") return value.period !== undefined && same(boundsOf(value.period), { from, to }, true);
  if (value.clock !== undefined && value.from === null && value.to === null) return sameClock(value, { from, to });
  return same(boundsOf(value), { from, to }, value.approximate || isVague(value), grain);
}

/** "a few hours" is two or more here, and three elsewhere. */
function sameLength({ low, high }, seconds) {
  if (low !== null && high === null) return low <= seconds;
  return Math.abs((low ?? high) - seconds) <= 0.02 * seconds;
}

/** A clock time whose day no word tells agrees by the hands of the clock. */
function sameClock({ clock, relation }, { from, to }) {
  const hands = (time) => (time === null ? null : new Date(time).toISOString().slice(11, 16));
  if (clock.until !== undefined) {
    const last = [0, 60_000, 3_600_000].map((slack) => hands(to - slack));
    return hands(from) === clock.time && last.includes(clock.until);
  }
  return clock.time === hands(relation === "until" || relation === "before" ? to : from);
}

/** Parts of the day, seasons and weekends begin and end where each house likes. */
function isVague({ dayPart, from, to }) {
  if (dayPart !== undefined) return true;
  const season = /-(?:03|06|09|12)$/.test(from ?? "") && /-(?:05|08|11|02)$/.test(to ?? "");
  return season || (from !== null && to !== null && to.length === 10 && weekdayOf(from) === 6 && weekdayOf(to) === 0);
}

function weekdayOf(iso) {
  return new Date(iso).getUTCDay();
}

const hours = { morning: [0, 12], afternoon: [12, 19], evening: [18, 24], night: [18, 24] };

/** First millisecond, and first after the end; a bound is open where the relation leaves it open. */
function boundsOf({ from, to, relation, dayPart }) {
  let [first, last] = [from === null ? null : Date.parse(from), to === null ? null : endOf(to)];
  if (relation === "before" && to !== null) last = Date.parse(to);
  if (relation === "after" && from !== null) first = endOf(from);
  if (dayPart !== undefined && from !== null && from === to && from.length === 10) {
    const [begins, ends] = hours[dayPart];
    [first, last] = [first + begins * 3_600_000, first + ends * 3_600_000];
  }
  // Of "from 3 to 12 May" Recognizers-Text leaves the 12th out, where a reader counts it in.
  const lastBegins = to === null || from === to ? null : Date.parse(to);
  return {
    from: first,
    to: last,
    last: lastBegins,
    ...(relation === "after" && from !== null ? { begins: Date.parse(from) } : {}),
  };
}

function endOf(iso) {
  if (iso.length > 10) return Date.parse(`${iso.slice(0, 16)}Z`);
  const [year, month, date] = iso.split("-").map(Number);
  if (date !== undefined) return Date.UTC(year, month - 1, date + 1);
  return month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
}

function same(ours, theirs, vague, grain) {
  const within = grain === "Minute" ? 61_000 : grain === "Second" ? 1000 : grain === "Hour" ? 3_600_000 : 0;
  const near = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= within);
  if (near(ours.from, theirs.from) && (near(ours.to, theirs.to) || (ours.last !== null && near(ours.last, theirs.to))))
    return true;
  // "by the end of the month" runs from now on there.
  if (ours.from === null && theirs.from !== null && grain === "Second") return ours.to === theirs.to;
  // "after January 1" begins on that day there, but "after 2018" in 2019.
  if (ours.begins !== undefined && theirs.to === null && near(ours.begins, theirs.from)) return true;
  if (vague && ours.from !== null && ours.from <= theirs.from && theirs.to <= ours.to && theirs.to !== null)
    return true;
  if (vague && agreesOneEnd(ours, theirs)) return true;
  if (!vague || [ours.from, ours.to, theirs.from, theirs.to].includes(null)) return false;
  const shared = Math.min(ours.to, theirs.to) - Math.max(ours.from, theirs.from);
  const whole = Math.max(ours.to, theirs.to) - Math.min(ours.from, theirs.from);
  return shared >= vagueShare * whole;
}

/** "since late July": where one end is open, the other agrees within half a month. */
function agreesOneEnd(ours, theirs) {
  const halfMonth = 16 * day;
  if (ours.to === null && theirs.to === null) return Math.abs(ours.from - theirs.from) <= halfMonth;
  return ours.from === null && theirs.from === null && Math.abs(ours.to - theirs.to) <= halfMonth * 2;
}

function difference(wanted, claims) {
  const got = claims.map(({ text, kind, value }) =>
    kind === "date"
      ? `[${text}] ${value.from}..${value.to}${value.relation === "at" ? "" : ` ${value.relation}`}`
      : `{${text}} ${value.iso}`,
  );
  return `wanted ${wanted.join("; ") || "nothing"}, read ${got.join("; ") || "nothing"}`;
}

function show(readings) {
  const iso = (time) => (time === null ? "…" : new Date(time).toISOString().replace(/T00:00.*|:00\.000Z$/, ""));
  return readings
    .map(({ seconds, from, to }) =>
      seconds === undefined ? (from === undefined ? "any" : `${iso(from)}<${iso(to)}`) : `${seconds} s`,
    )
    .join(" | ");
}
