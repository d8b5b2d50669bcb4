// Dates as documents' metadata write them, to ours. The day is that of the place of publication: "22:30 -0500" on the 18th is
// not the 19th, whatever the time in Greenwich.
import { isoDate } from "../manifest.js";

const mailDate = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** ISO date, or date and time to the minute, from ISO 8601 (basic or extended) or the dates of mail; undefined when it is neither. */
export function documentDate(written: string | null | undefined): string | undefined {
  if (written === null || written === undefined) return undefined;
  const text = written.trim();
  const iso = isoDate(text);
  if (iso !== null) return iso;
  const basic = compact.exec(text);
  if (basic !== null) return joined(basic[1], basic[2], basic[3], basic[4], basic[5]);
  const mail = mailDate.exec(text);
  const month = months.indexOf((mail?.[2] ?? "").toLowerCase()) + 1;
  if (mail === null || month === 0) return undefined;
  return joined(mail[3], String(month), mail[1], mail[4], mail[5]);
}

function joined(year = "", month = "", day = "", hour?: string, minute?: string): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = hour === undefined || minute === undefined ? "" : `T${hour.padStart(2, "0")}:${minute}`;
  return isoDate(`${date}${time}`) ?? undefined;
}
