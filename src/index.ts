// The public library: the stages as pure functions, typed, without console or files. The book of rules and word lists is
// a value; `claimcheck/files` reads one from disk.
export type { Book } from "./check/book.js";
export type { SourceOverride } from "./check/overrides.js";
export type { RuleSetting } from "./check/settings.js";
export type { Problem } from "./errors.js";
export { describeProblem, InputError } from "./errors.js";
export type { NumberMention } from "./extract/number/number.js";
export type { Attribution, Claim, ClaimKind, ClaimOf, Mention, ValueOf } from "./model/claim.js";
export type {
  Answer,
  DecidedDispute,
  Decision,
  DecisionKind,
  DecisionStanding,
  FindingDecision,
} from "./model/decision.js";
export type { ChangedFinding, ComparableFinding, FindingChange, FindingsDifference } from "./model/difference.js";
export type { Finding, Nature, Position, Severity } from "./model/finding.js";
export type { ClaimGroup, Lineage, Origin, PartAgreement, Relation } from "./model/group.js";
export type {
  ClaimConditions,
  ClaimSelection,
  ExampleSource,
  ExampleText,
  NestedConditions,
  Rule,
  RuleExample,
  SeverityStep,
  Within,
} from "./model/rule.js";
export type { Block, Credit, Source, Stated, Zone } from "./model/source.js";
export type { Span } from "./model/span.js";
export type { Anchor, Party, Period, Subject } from "./model/subject.js";
export type { FailOn, Verdict } from "./model/verdict.js";
export type { Aligned, AlignOptions, CheckOptions } from "./pipeline.js";
export { alignSources, checkAligned, checkSources, extractClaims, readNumbers } from "./pipeline.js";
export type { Formatter, FormatterOptions, Report } from "./report/formatter.js";
export { formatters } from "./report/index.js";
export type { AcceptedFinding } from "./review/baseline.js";
export { readBaseline } from "./review/baseline.js";
export { differenceBetween } from "./review/difference.js";
export { readDecisions } from "./review/read-decisions.js";
export type { Review } from "./review/review.js";
export type { TextFile } from "./yaml/text-file.js";
