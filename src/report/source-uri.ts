/** Halves of surrogate pairs, which no URI can hold. */
const lone = /\p{Cs}/gu;

/**
 * The path of a source as a URI reference (RFC 3986): relative paths stay relative, absolute ones become `file:` URIs, and
 * everything but letters, digits and a few marks is percent-encoded.
 */
export function sourceUri(id: string): string {
  const path = id.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
  const encoded = path.split("/").map((part) => encodeURIComponent(part.replace(lone, "\uFFFD")));
  if (/^[A-Za-z]:\//.test(path)) return `file:///${[path.slice(0, 2), ...encoded.slice(1)].join("/")}`;
  const joined = encoded.join("/");
  if (path.startsWith("//")) return `file:${joined}`;
  return path.startsWith("/") ? `file://${joined}` : joined || ".";
}
