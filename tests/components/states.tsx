import type { VNode } from 'preact';
import { Card } from '../../components/Card.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import type { Report } from '../../lib/model/report.ts';
import { longReport, reports } from './reports.ts';

/** A face in one of its states, for the pictures and for the checks that hold for all of them. */
export interface FaceState {
  readonly name: string;
  readonly face: VNode;
}

const RUNNING: LookUpState = { kind: 'running', settled: 4, total: 9 };
const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const nothingHappens = () => undefined;

function card(name: string, report: Report, citations: readonly string[], lookUp: LookUpState, focus = citations[0] ?? ''): FaceState {
  const face = (
    <Card
      report={report}
      citations={citations}
      focus={focus}
      lookUp={lookUp}
      onShowReference={nothingHappens}
      onShowCitation={nothingHappens}
      onCopy={nothingHappens}
      onClose={nothingHappens}
    />
  );
  return { name: `card-${name}`, face };
}

function popup(name: string, state: PageState): FaceState {
  const face = (
    <Popup
      state={state}
      today="2026-11-22"
      onShowCitation={nothingHappens}
      onShowReference={nothingHappens}
      onCheckAnyway={nothingHappens}
      onStop={nothingHappens}
      onRetry={nothingHappens}
    />
  );
  return { name: `popup-${name}`, face };
}

const checked = (report: Report, lookUp: LookUpState): PageState => ({ kind: 'checked', report, lookUp });

/** Every state of both faces. */
export const faceStates: readonly FaceState[] = [
  card('matched', reports.acupuncture, ['c2'], DONE),
  card('free-copy', reports.acupuncture, ['c10'], DONE),
  card('cited-often', reports.acupuncture, ['c9'], DONE),
  card('looking-up', reports.pageOnly, ['c2'], RUNNING),
  card('offline', reports.pageOnly, ['c2'], { kind: 'offline' }),
  card('misspelt', reports.acupuncture, ['c12'], DONE),
  card('missing', reports.acupuncture, ['c11'], DONE),
  card('missing-nearest', reports.troubled, ['c8'], DONE),
  card('several', reports.acupuncture, ['c4', 'c5'], DONE, 'c5'),
  card('ambiguous', reports.troubled, ['c2'], DONE),
  card('group-of-three', reports.troubled, ['c2', 'c3', 'c4'], DONE, 'c3'),
  card('retracted', reports.troubled, ['c1'], DONE),
  card('doi-mismatch', reports.troubled, ['c3'], DONE),
  card('year-mismatch', reports.troubled, ['c4'], DONE),
  card('not-found', reports.troubled, ['c5'], DONE),
  card('book', reports.troubled, ['c6'], DONE),
  card('unavailable', reports.troubled, ['c7'], DONE),
  card('newer-version', reports.troubled, ['c9'], DONE),
  card('no-list', reports.noList, ['c1'], { kind: 'idle' }),
  popup('loading', { kind: 'loading' }),
  popup('off-limits', { kind: 'off-limits' }),
  popup('not-checked', { kind: 'not-checked' }),
  popup('done', checked(reports.acupuncture, DONE)),
  popup('idle', checked(reports.pageOnly, { kind: 'idle' })),
  popup('running', checked(reports.pageOnly, RUNNING)),
  popup('stopped', checked(reports.pageOnly, { kind: 'stopped', settled: 4, total: 9 })),
  popup('offline', checked(reports.pageOnly, { kind: 'offline' })),
  popup('troubled', checked(reports.troubled, { kind: 'done', settled: 10, total: 10, unavailable: 2 })),
  popup('nothing-wrong', checked(reports.allMatch, { kind: 'done', settled: 7, total: 7, unavailable: 0 })),
  popup('no-list', checked(reports.noList, { kind: 'idle' })),
  popup('list-only', checked(reports.listOnly, { kind: 'idle' })),
  popup('nothing', checked(reports.nothing, { kind: 'idle' })),
  popup('long', checked(longReport(500), { kind: 'done', settled: 500, total: 500, unavailable: 0 })),
];
