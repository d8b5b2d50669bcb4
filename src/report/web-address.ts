/** What a path, a query or a fragment may hold as it is (RFC 3986, section 3.3 to 3.5), `%` with two digits after it. */
const foreign = /%(?![0-9A-Fa-f]{2})|[^\w\-.~:@!$&'()*+,;=%/?]/g;

/**
 * An address of the web, written as RFC 3986 has it; null for anything else. A text may name any address: one that runs a
 * script or opens a file is no link, and a name and password in it are left out.
 */
export function webAddress(address: string | null | undefined): string | null {
  if (address == null || !URL.canParse(address)) return null;
  const { protocol, host, origin, pathname, search, hash } = new URL(address);
  // The parser lets marks into a host that no host has.
  if ((protocol !== "http:" && protocol !== "https:") || !/^[\w.:[\]-]+$/.test(host)) return null;
  const encoded = (part: string): string => part.replace(foreign, encodeURIComponent);
  return `${origin}${encoded(pathname)}${encoded(search)}${hash === "" ? "" : `#${encoded(hash.slice(1))}`}`;
}
