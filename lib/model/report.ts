import type { CslItem } from './csl.ts';
import type { TextSelector } from './selectors.ts';
import type { CiteVerdict, ReferenceVerdictId } from './verdict.ts';
import type { Asked, Difference, ResolutionStatus, WorkRecord } from './work.ts';

/** One cite item of the report. */
export interface ReportCitation {
  readonly id: string;
  readonly cluster: string;
  readonly selector: TextSelector;
  readonly style: 'author-year' | 'numeric';
  readonly mode: 'parenthetical' | 'narrative';
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly year: string | null;
  /** As in `CiteItem`; left out where nothing stands behind the year, as in all reports saved by earlier versions. */
  readonly locator?: string;
  readonly suffix?: string;
  readonly verdict: CiteVerdict;
  readonly references: readonly string[];
  readonly nearest: readonly { readonly reference: string; readonly reason: string }[];
  readonly explanation: string;
}

/** Authors of the list that the text names without a year, where only one reference can be meant: "Lee and colleagues found". */
export interface ReportMention {
  /** "m1", "m2": document order. */
  readonly id: string;
  readonly selector: TextSelector;
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly reference: string;
}

/** One reference of the report. */
export interface ReportReference {
  readonly id: string;
  readonly selector: TextSelector;
  readonly csl: CslItem;
  /** Ids of the citations that point here. */
  readonly citedBy: readonly string[];
  readonly resolution: {
    readonly status: ResolutionStatus;
    readonly work: WorkRecord | null;
    readonly asked: readonly Asked[];
    readonly differences: readonly Difference[];
  };
  readonly verdicts: readonly { readonly id: ReferenceVerdictId; readonly explanation: string }[];
}

/** Counts over the whole page. */
export interface ReportSummary {
  readonly citations: number;
  readonly matched: number;
  readonly checkThis: number;
  readonly missing: number;
  readonly references: number;
  readonly uncited: number;
  readonly resolved: number;
  readonly notices: number;
  /** Years of the oldest and the newest reference: "2001", "2021". */
  readonly oldest: string | null;
  readonly newest: string | null;
}

/** The contract that popup, card, CLI and outside tools read; plain JSON, version 1. */
export interface Report {
  readonly version: 1;
  /** CLI: the path as given. */
  readonly file?: string;
  readonly page: {
    readonly url: string | null;
    readonly title: string;
    readonly language: string | null;
    readonly published: string | null;
    readonly topic: { readonly health: boolean; readonly score: number; readonly reasons: readonly string[] };
  };
  readonly citations: readonly ReportCitation[];
  /** Information only; reports saved by earlier versions have none. */
  readonly mentions?: readonly ReportMention[];
  readonly references: readonly ReportReference[];
  readonly summary: ReportSummary;
}
