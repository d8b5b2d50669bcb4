import type { AgeValue, CountValue, MeasureValue, MoneyValue, PercentValue, RankValue } from "./quantity.js";
import type { Zone } from "./source.js";
import type { Span } from "./span.js";
import type { Subject } from "./subject.js";
import type { DateValue, DurationValue } from "./timespan.js";
import type { NameValue, PassageValue, QuoteValue, RoleValue, StatementValue } from "./utterance.js";

/** The value that each kind of claim carries. */
export interface ValueOf {
  readonly money: MoneyValue;
  readonly count: CountValue;
  readonly percent: PercentValue;
  readonly measure: MeasureValue;
  readonly rank: RankValue;
  readonly age: AgeValue;
  readonly date: DateValue;
  readonly duration: DurationValue;
  readonly quote: QuoteValue;
  readonly statement: StatementValue;
  readonly role: RoleValue;
  /** Supporting kind: how a source spells the name of a person, place or organisation. */
  readonly name: NameValue;
  /** Supporting kind: words in which a copy differs from its other copies. */
  readonly passage: PassageValue;
}

export type ClaimKind = keyof ValueOf;

/** Figures and times: the kinds of claims whose subject is worked out (measure, parties, place, period …). */
export const figureKinds: readonly ClaimKind[] = [
  "money",
  "count",
  "percent",
  "measure",
  "rank",
  "age",
  "date",
  "duration",
];

/** Kinds that `claims` lists; `name` and `passage` are evidence that only findings show. */
export const reportedKinds: readonly ClaimKind[] = [...figureKinds, "quote", "statement", "role"];

/** What an extractor finds: words, the value they carry, and how sure it is. The rest of a claim is worked out around it. */
export interface Mention<K extends ClaimKind = ClaimKind> {
  readonly kind: K;
  /** The words that carry the value, hedge and unit included: "about $ 60 million", "at least 400 homes". */
  readonly span: Span;
  readonly value: ValueOf[K];
  /** The hedge as written ("about", "at least", "an estimated"), or null. */
  readonly hedge: string | null;
  /** 0 to 1: how sure the extractor is that this is what it says it is. */
  readonly confidence: number;
  /** Names of the parts of the value that were worked out rather than written ("year", "currency", "speaker"). */
  readonly implied?: readonly string[];
}

/** Whose word a claim is, when the source does not give it as its own. */
export interface Attribution {
  /** The speaker as resolved ("Ingrid Solheim"), or as written when that is all there is ("sources"). */
  readonly speaker: string | null;
  readonly speakerKind: "person" | "office" | "organisation" | "unnamed" | "unknown";
  /** The cue as written: "said", "according to", "denied". */
  readonly cue: string;
  readonly cueSpan: Span | null;
  /** The outlet to which it was said or which reports it ("sources told The Herald"), or null. */
  readonly outlet: string | null;
}

/** One thing that one source asserts. */
export interface ClaimOf<K extends ClaimKind> extends Mention<K> {
  /** Unique within a run and the same in every run on the same input: source id, kind and offset. */
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly text: string;
  readonly sentence: Span;
  readonly zone: Zone;
  readonly subject: Subject;
  readonly negated: boolean;
  readonly modality: "asserted" | "planned" | "possible";
  readonly attribution: Attribution | null;
}

export type Claim = { readonly [K in ClaimKind]: ClaimOf<K> }[ClaimKind];
