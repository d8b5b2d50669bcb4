import type { Lineage } from "../model/group.js";
import type { Source } from "../model/source.js";

/** What reports say about a source: its own facts joined with its lineage. */
export interface SourceView {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Which of title, publisher and published were worked out from the text rather than given. */
  readonly implied: readonly ("title" | "publisher" | "published")[];
  /** Id of the source it is a copy of, or null. */
  readonly copyOf: string | null;
  /** Ids of the sources of this run that it credits and retells. */
  readonly derivedFrom: readonly string[];
  readonly credits: Source["credits"];
  /** Root of its origin; sources with equal roots are not independent. */
  readonly origin: string;
}

/** The sources in their order. */
export function viewSources(sources: readonly Source[], lineage: Lineage): readonly SourceView[] {
  return sources.map((source) => ({
    id: source.id,
    title: source.title?.value ?? null,
    publisher: source.publisher?.value ?? null,
    published: source.published?.value ?? null,
    implied: (["title", "publisher", "published"] as const).filter((part) => source[part]?.basis === "implied"),
    copyOf: lineage.copyOf.get(source.id) ?? source.copyOf,
    derivedFrom: lineage.derivedFrom.get(source.id) ?? [],
    credits: source.credits,
    origin: lineage.originOf.get(source.id) ?? source.id,
  }));
}

/** What to call a source in a sentence: its publisher, or the name of its file. */
export function labelOf(view: Pick<SourceView, "id" | "publisher">): string {
  return view.publisher ?? fileOf(view.id);
}

/**
 * Where a source comes from, in a few words: "copy of a.txt", "retells The Herald", "credits Reuters"; null when it stands on
 * its own. Other sources are called by their publisher, or by their file when that is all that tells them apart.
 */
export function dependenceOf(view: SourceView, sources: ReadonlyMap<string, SourceView>): string | null {
  const name = (id: string): string => {
    const other = sources.get(id);
    return other === undefined || other.publisher === null || other.publisher === view.publisher
      ? fileOf(id)
      : other.publisher;
  };
  if (view.copyOf !== null) return `copy of ${name(view.copyOf)}`;
  if (view.derivedFrom.length > 0) return `retells ${[...new Set(view.derivedFrom.map(name))].join(", ")}`;
  const outlets = [...new Set(view.credits.filter(({ relation }) => relation !== "cited").map(({ outlet }) => outlet))];
  return outlets.length > 0 ? `credits ${outlets.join(", ")}` : null;
}

function fileOf(id: string): string {
  return id.split(/[\\/]/).at(-1) as string;
}
