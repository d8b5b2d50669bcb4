// The colours, light and dark. Text on its ground keeps a contrast of at least 4.5 to 1, signs and lines that mean something
// 3 to 1 (WCAG 2.2, AA); tests/report/html/palette.test.ts holds them to it.

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly sunken: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly link: string;
  readonly mark: string;
  readonly claim: string;
  readonly words: string;
  readonly error: string;
  readonly "error-ground": string;
  readonly warning: string;
  readonly "warning-ground": string;
  readonly info: string;
  readonly "info-ground": string;
  readonly clear: string;
  readonly "clear-ground": string;
  /** Positions of a dispute: A, B, C … */
  readonly p0: string;
  readonly p1: string;
  readonly p2: string;
  readonly p3: string;
  readonly p4: string;
  readonly p5: string;
}

export const light: Palette = {
  page: "#f7f6f3",
  card: "#ffffff",
  sunken: "#f1efea",
  ink: "#1e2025",
  soft: "#5a5f69",
  line: "#dedbd4",
  link: "#1f4e8c",
  mark: "#ffeaa0",
  claim: "#eef3d8",
  words: "#8a8f99",
  error: "#a8201a",
  "error-ground": "#fbeae8",
  warning: "#7d4a00",
  "warning-ground": "#fbf0db",
  info: "#245a8d",
  "info-ground": "#e8f0f8",
  clear: "#1f6b3a",
  "clear-ground": "#e5f3e9",
  p0: "#2a5caa",
  p1: "#b04a0c",
  p2: "#1f7a5c",
  p3: "#86398c",
  p4: "#6a6420",
  p5: "#555b66",
};

export const dark: Palette = {
  page: "#14161a",
  card: "#1c1f24",
  sunken: "#24282e",
  ink: "#e9e7e2",
  soft: "#a9aeb8",
  line: "#363b43",
  link: "#92bdf5",
  mark: "#5c4d12",
  claim: "#313a1c",
  words: "#7d8490",
  error: "#ff9c92",
  "error-ground": "#3b1e1c",
  warning: "#f0bd64",
  "warning-ground": "#352a12",
  info: "#90c2f0",
  "info-ground": "#182c3d",
  clear: "#86d3a0",
  "clear-ground": "#173324",
  p0: "#85b2f5",
  p1: "#f2a068",
  p2: "#6fcfae",
  p3: "#d597da",
  p4: "#cfc673",
  p5: "#b3b9c4",
};

/** The custom properties: light, dark where the system or the reader wants it, light on paper. */
export function paletteRules(): string {
  const properties = (palette: Palette, scheme: string): string =>
    [`color-scheme: ${scheme}`, ...Object.entries(palette).map(([name, color]) => `--${name}: ${color}`)].join("; ");
  return [
    `:root { ${properties(light, "light")} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${properties(dark, "dark")} } }`,
    `@media screen { :root[data-theme="dark"] { ${properties(dark, "dark")} } }`,
  ].join("\n");
}
