// Tells text from what is not, by the first bytes.

const signatures: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "a PDF document" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "a ZIP archive or an Office document (.docx)" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: "an empty ZIP archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "an old Office document (.doc)" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "an RTF document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], kind: "a JPEG image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "a GIF image" },
  { bytes: [0x52, 0x49, 0x46, 0x46], kind: "a WebP image or a sound or video file" },
  { bytes: [0x1f, 0x8b], kind: "a gzip archive" },
  { bytes: [0x42, 0x5a, 0x68], kind: "a bzip2 archive" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], kind: "an xz archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: "a 7-Zip archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: "a RAR archive" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: "a program" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], kind: "an SQLite database" },
  { bytes: [0x4f, 0x67, 0x67, 0x53], kind: "an Ogg sound file" },
  { bytes: [0x49, 0x44, 0x33], kind: "an MP3 sound file" },
];

/** What the bytes look like when they are not text, ready for "it looks like …"; null when they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  // A short ASCII signature could begin an article ("ID3 tags are …"): those with only letters need a control byte too.
  if (known !== undefined && (!isAsciiWord(known.bytes) || hasControlByte(bytes))) return known.kind;
  const zero = bytes.subarray(0, 65_536).indexOf(0);
  if (zero < 0) return null;
  return looksLikeUtf16(bytes)
    ? "UTF-16 text without a byte order mark; save it as UTF-8"
    : `a binary file (a zero byte at offset ${zero})`;
}

function isAsciiWord(bytes: readonly number[]): boolean {
  return bytes.length < 4 && bytes.every((byte) => byte >= 0x30 && byte < 0x7f);
}

function hasControlByte(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

/** Mostly every second byte zero: Latin letters in two bytes each. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  const most = Math.max(even, odd);
  return most > sample.length * 0.35 && Math.min(even, odd) < most / 10;
}
