/**
 * What the page does beyond lying there: filters, search, folded parts that open when linked to, light and dark. Its source text
 * is put into the page, so it must stand alone: no imports, nothing from outside but the browser.
 */
export function enliven(): void {
  const form = document.querySelector<HTMLFormElement>("form.filters");
  const findings = [...document.querySelectorAll<HTMLElement>("article.finding")];
  const entries = [...document.querySelectorAll<HTMLElement>(".index li")];
  const groups = [...document.querySelectorAll<HTMLElement>("section.group")];
  const nothing = document.querySelector<HTMLElement>(".filtered-out");
  const texts = new Map<HTMLElement, string>();

  const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function textOf(finding: HTMLElement): string {
    const known = texts.get(finding) ?? folded(finding.textContent ?? "");
    texts.set(finding, known);
    return known;
  }

  function filter(): void {
    if (form === null) return;
    const fields = new FormData(form);
    const [rule, source, kind] = ["rule", "source", "kind"].map((name) => String(fields.get(name) ?? ""));
    const severities = new Set(fields.getAll("severity"));
    const words = folded(String(fields.get("text") ?? ""))
      .split(/\s+/)
      .filter((word) => word !== "");
    const fits = (finding: HTMLElement): boolean => {
      const { dataset } = finding;
      return (
        severities.has(dataset["severity"] ?? "") &&
        (rule === "" || dataset["rule"] === rule) &&
        (source === "" || (dataset["sources"] ?? "").split(" ").includes(source as string)) &&
        (kind === "" || (dataset["kinds"] ?? "").split(" ").includes(kind as string)) &&
        (fields.get("open") === null || dataset["answered"] === "no") &&
        (words.length === 0 || words.every((word) => textOf(finding).includes(word)))
      );
    };
    let shown = 0;
    for (const [index, finding] of findings.entries()) {
      const fit = fits(finding);
      finding.hidden = !fit;
      const entry = entries[index];
      if (entry !== undefined) entry.hidden = !fit;
      if (fit) shown++;
    }
    for (const group of groups) group.hidden = group.querySelector("article:not([hidden])") === null;
    if (nothing !== null) nothing.hidden = shown > 0;
    const output = form.querySelector("output");
    if (output !== null) {
      output.textContent = shown === findings.length ? `${shown} findings` : `${shown} of ${findings.length} findings`;
    }
  }

  /** Unfolds what is linked to, and shows it even when the filters hide it. */
  function reveal(): void {
    let id = "";
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = id === "" ? null : document.getElementById(id);
    if (target === null) return;
    if (target.closest("[hidden]") !== null) {
      form?.reset();
      filter();
    }
    for (let part: Element | null = target; part !== null; part = part.parentElement) {
      if (part instanceof HTMLDetailsElement) {
        part.open = true;
      }
    }
    // Twice: what comes near the screen gets its real height only when it is drawn.
    target.scrollIntoView();
    requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
  }

  function listenToForm(): void {
    if (form === null) return;
    const fold = form.closest<HTMLElement>(".fold");
    if (fold !== null) fold.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    filter();
  }

  /** Up and down in the index, as in any list. */
  function listenToIndex(): void {
    document.querySelector(".index")?.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[(event as KeyboardEvent).key];
      if (step === undefined) return;
      const links = [...document.querySelectorAll<HTMLElement>(".index li:not([hidden]) a")];
      const here = links.indexOf(document.activeElement as HTMLElement);
      if (here < 0) return;
      event.preventDefault();
      links[here + step]?.focus();
    });
  }

  /** The reader's choice of light or dark outlives the page where the browser lets it keep something. */
  function listenToTheme(): void {
    const button = document.querySelector<HTMLButtonElement>("button.theme");
    if (button === null) return;
    const root = document.documentElement;
    const system = matchMedia("(prefers-color-scheme: dark)");
    const kept = (theme?: string): string | null => {
      try {
        if (theme !== undefined) localStorage.setItem("claimcheck-theme", theme);
        return localStorage.getItem("claimcheck-theme");
      } catch {
        return null;
      }
    };
    const isDark = (): boolean => (root.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
    const tell = (): void => button.setAttribute("aria-pressed", String(isDark()));
    const chosen = kept();
    if (chosen === "dark" || chosen === "light") root.dataset["theme"] = chosen;
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset["theme"] = isDark() ? "light" : "dark";
      kept(root.dataset["theme"]);
      tell();
    });
    system.addEventListener("change", tell);
    tell();
  }

  // A narrow screen has no room for filters and index beside the findings: they start folded there.
  if (matchMedia("(max-width: 63rem)").matches) {
    for (const part of document.querySelectorAll<HTMLDetailsElement>(".fold, .index")) part.open = false;
  }
  listenToForm();
  listenToIndex();
  listenToTheme();
  addEventListener("hashchange", reveal);
  reveal();
}
