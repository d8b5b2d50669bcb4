import type { Claim } from "./claim.js";

/** How the claims of a group belong together; every comparison names the one relation that it judges. */
export type Relation =
  /** Figures or times about one subject. */
  | "same-subject"
  /** One figure that sources attach to different things. */
  | "same-figure"
  /** Quotations of one utterance. */
  | "same-utterance"
  /** The same words given to speakers. */
  | "same-words"
  /** Reported statements with one content. */
  | "same-statement"
  /** Mentions of one person, place or organisation by name. */
  | "same-name"
  /** Roles of one person. */
  | "same-person"
  /** Holders of one office. */
  | "same-office"
  /** Texts that are copies of one another. */
  | "copy";

/** One part of the subject, and how two claims stand to each other in it. */
export interface PartAgreement {
  /** measure, head, facet, anchor, party, place, period, event, terms, attribution … */
  readonly part: string;
  readonly verdict: "agrees" | "differs" | "missing";
  /** What was compared, for `explain`: "dead / killed", "Qeshm / Bandar Abbas". */
  readonly detail: string;
}

/** Claims, of different sources or of one, about the same thing. */
export interface ClaimGroup {
  readonly relation: Relation;
  /** In the order of their sources, then of the text. */
  readonly claims: readonly Claim[];
  /** What the group is about, in the words of the clearest claim: "aid", "Moreau: … must be deterred". */
  readonly about: string;
  /** 0 to 1: how sure it is that these speak of the same thing. */
  readonly confidence: number;
  /** Why they were put together: the weakest link's parts. */
  readonly agreement: readonly PartAgreement[];
}

/** A family of sources with one common root. */
export interface Origin {
  /** Id of the source (or name of the outlet) the family comes down to. */
  readonly root: string;
  readonly sources: readonly string[];
}

/** How the sources of a run depend on each other. */
export interface Lineage {
  /** Source id to the id of the source it is a near-copy of (the longest or earliest text of its family has none). */
  readonly copyOf: ReadonlyMap<string, string>;
  /** Source id to the ids of sources of this run that it credits and retells. */
  readonly derivedFrom: ReadonlyMap<string, readonly string[]>;
  /** Source id to its origin's root. Sources with equal roots are not independent. */
  readonly originOf: ReadonlyMap<string, string>;
  readonly origins: readonly Origin[];
}
