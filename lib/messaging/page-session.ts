import type { CitedSentence } from '../model/cited-sentence.ts';
import type { Dismissal, DismissReason } from '../model/dismissal.ts';
import type { LookUpState } from '../model/look-up.ts';
import type { Report } from '../model/report.ts';
import type { Resolution } from '../model/work.ts';
import { makeReport, type Reading } from '../pipeline.ts';
import { carryOver } from './carry-over.ts';
import { readSentences } from './read-sentences.ts';

/** Milliseconds in which answers are gathered into one new report: a page with 100 references is judged a few times, not 100. */
const GATHER_TIME = 100;

/** What is known of the page just now. */
export interface SessionView {
  readonly report: Report;
  readonly lookUp: LookUpState;
  /** What the reader has set aside. */
  readonly dismissed: readonly Dismissal[];
  /** What the reader decided last and could not be stored: the key of a finding, or `TURNED_OFF`. */
  readonly notSaved?: string | null;
}

/** What the engine knows of its page, and who wants to hear of changes. */
export interface PageSession {
  view(): SessionView;
  reading(): Reading;
  /** The sentence around each citation. */
  sentences(): readonly CitedSentence[];
  /** The address on another site that the page links a citation to; null where it links it to none. */
  outLinkOf(citation: string): string | null;
  /** Called after each change; returns what ends it. */
  subscribe(listener: (view: SessionView) => void): () => void;
  /** Ids of the references that these citations point to: what their card tells about. */
  referencesOf(citations: readonly string[]): readonly string[];
  /** The page has changed and was read again; what is known of its entries stays known. */
  renew(next: Reading): void;
  /** The reader has chosen another language or other settings: the report is made anew and everybody told. */
  speak(language: string): void;
  addResolution(id: string, resolution: Resolution): void;
  setLookUp(state: LookUpState): void;
  /** Sets a finding aside; `reason` null takes that back. */
  dismiss(finding: string, reason: DismissReason | null): void;
  setNotSaved(what: string | null): void;
}

/** Keeps the current report of a page; each later answer makes a new one: `createPageSession(reading, 'en', later)`. */
export function createPageSession(
  firstReading: Reading,
  firstLanguage: string,
  later: (action: () => void, milliseconds: number) => void,
  dismissed: readonly Dismissal[] = [],
): PageSession {
  const listeners = new Set<(view: SessionView) => void>();
  let reading = firstReading;
  let language = firstLanguage;
  let resolutions: ReadonlyMap<string, Resolution> = new Map();
  let view: SessionView = { report: makeReport(reading, resolutions, language), lookUp: { kind: 'idle' }, dismissed };
  let lookUp = view.lookUp;
  let stale = false;

  function publish(isStale = stale): void {
    view = { ...view, report: isStale ? makeReport(reading, resolutions, language) : view.report, lookUp };
    stale = false;
    for (const listener of listeners) listener(view);
  }

  const gather = createGathering(() => publish(), later);
  return {
    view: () => view,
    reading: () => reading,
    sentences: () => readSentences(reading),
    outLinkOf: (citation) => outLinkOf(reading, citation),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    referencesOf: (citations) => referencesOf(view.report, citations),
    renew(next) {
      resolutions = carryOver(resolutions, reading.references, next.references);
      reading = next;
      publish(true);
    },
    speak(wanted) {
      language = wanted;
      publish(true);
    },
    addResolution(id, resolution) {
      resolutions = new Map(resolutions).set(id, resolution);
      stale = true;
      gather();
    },
    dismiss(finding, reason) {
      const others = view.dismissed.filter((one) => one.finding !== finding);
      view = { ...view, dismissed: reason ? [...others, { finding, reason }] : others, notSaved: null };
      publish();
    },
    setNotSaved(what) {
      view = { ...view, notSaved: what };
      publish();
    },
    setLookUp(state) {
      lookUp = state;
      gather();
    },
  };
}

/** Puts an action off, so that what happens meanwhile is done with it. */
function createGathering(action: () => void, later: (action: () => void, milliseconds: number) => void): () => void {
  let isGathering = false;
  return () => {
    if (isGathering) return;
    isGathering = true;
    later(() => {
      isGathering = false;
      action();
    }, GATHER_TIME);
  };
}

function outLinkOf({ clusters }: Reading, citation: string): string | null {
  for (const { items } of clusters) for (const { id, outLink } of items) if (id === citation) return outLink ?? null;
  return null;
}

function referencesOf(report: Report, citations: readonly string[]): readonly string[] {
  const named = report.citations.filter(({ id }) => citations.includes(id));
  return [...new Set(named.flatMap(({ references }) => references))];
}
