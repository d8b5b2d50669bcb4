import type { Claim } from "../../model/claim.js";
import type { Interval } from "../../model/quantity.js";

const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** The typed value of a claim in a few words, so that a reader sees what the program understood: "≥ 100,000", "P6M". */
export function valueWords(claim: Claim): string {
  switch (claim.kind) {
    case "money":
      return `${intervalWords(claim.value)} ${claim.value.currency}${perWords(claim.value.per)}`;
    case "count":
      return `${intervalWords(claim.value)}${againstWords(claim.value)} ${claim.value.what}${perWords(claim.value.per)}`;
    case "percent":
    case "measure":
      return `${intervalWords(claim.value)} ${claim.value.unit}${perWords(claim.value.per)}`;
    case "rank":
      return `number ${intervalWords(claim.value)}: ${claim.value.what}`;
    case "age":
      return `${intervalWords(claim.value)} years old`;
    case "date":
      return dateWords(claim.value);
    case "duration":
      return claim.value.every === true ? `every ${claim.value.iso}` : claim.value.iso;
    case "quote":
    case "statement":
      return `${claim.value.speaker ?? "speaker unknown"}${claim.value.polarity === "affirms" ? "" : ` ${claim.value.polarity}`}`;
    case "role":
      return [claim.value.name ?? "name not given", claim.value.title, claim.value.organisation]
        .filter(Boolean)
        .join(", ");
    case "name":
      return `${claim.value.entity}: ${claim.value.canonical}`;
    case "passage":
      return claim.value.words;
  }
}

function intervalWords(interval: Interval): string {
  const { approximate, lowExclusive, highExclusive } = interval;
  const [low, high] = [interval.low, interval.high].map((end) => (end === null ? null : digits.format(end)));
  const about = approximate ? "about " : "";
  if (low != null && low === high) return `${about}${low}`;
  if (low != null && high != null) return `${about}${low} to ${high}`;
  if (low != null) return `${about}${lowExclusive === true ? ">" : "≥"} ${low}`;
  if (high != null) return `${about}${highExclusive === true ? "<" : "≤"} ${high}`;
  return "unknown";
}

/** "3-2": both figures of a score. */
function againstWords({ against }: { readonly against?: number }): string {
  return against === undefined ? "" : `-${against}`;
}

function perWords(per: string | undefined): string {
  return per === undefined ? "" : ` per ${per}`;
}

function dateWords(value: Extract<Claim, { kind: "date" }>["value"]): string {
  const { from, to, weekday, clock } = value;
  const span = from === to ? (from ?? "") : `${from ?? "…"} to ${to ?? "…"}`;
  const day = weekday === undefined || span !== "" ? "" : `weekday ${weekday}`;
  const time = clock === undefined ? "" : `${clock.time}${clock.zone === undefined ? "" : ` ${clock.zone}`}`;
  const words = [span, day, time].filter((part) => part !== "").join(" ");
  return `${value.approximate ? "about " : ""}${words}` || "unknown";
}
