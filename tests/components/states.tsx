import type { VNode } from 'preact';
import { Card } from '../../components/Card.tsx';
import { Options } from '../../components/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import { ReportPage, type ReportState } from '../../components/ReportPage.tsx';
import { WayBack } from '../../components/WayBack.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import type { Dismissal } from '../../lib/model/dismissal.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { SourceQuestion, SourceSearch } from '../../lib/model/source-guess.ts';
import type { Asked, WorkRecord } from '../../lib/model/work.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings-schema.ts';
import { findingKey } from '../../lib/text/finding-key.ts';
import { longReport, reports } from './reports.ts';

/** A face in one of its states, for the pictures and for the checks that hold for all of them. */
export interface FaceState {
  readonly name: string;
  readonly face: VNode;
}

const RUNNING: LookUpState = { kind: 'running', settled: 4, total: 9 };
const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const nothingHappens = () => undefined;
const nothingFails = async () => true;

/** The first finding of the sample article, set aside. */
const SET_ASIDE: readonly Dismissal[] = [
  { finding: findingKey('missing', reports.acupuncture.citations[10]?.selector.exact ?? ''), reason: 'exists' },
];

/** A citation of the sample article as it is looked for, and what may come of that. */
const SOURCE_QUESTION: SourceQuestion = { names: ['HHS'], etAl: false, year: 2018, subject: ['acupuncture', 'management'], pageWords: [] };
const SILENT: Asked = { service: 'PubMed', outcome: 'did not answer in time', kind: 'silent', silence: 'timeout' };
const GUESSED: WorkRecord | undefined = reports.acupuncture.references[0]?.resolution.work ?? undefined;

function sourceCard(name: string, search: SourceSearch | null): FaceState {
  return card(`source-${name}`, reports.acupuncture, ['c11'], DONE, 'c11', [], search);
}

function card(
  name: string,
  report: Report,
  citations: readonly string[],
  lookUp: LookUpState,
  focus = citations[0] ?? '',
  dismissed: readonly Dismissal[] = [],
  source: SourceSearch | null | undefined = undefined,
): FaceState {
  const face = (
    <Card
      report={report}
      citations={citations}
      focus={focus}
      lookUp={lookUp}
      onShowReference={nothingHappens}
      onShowCitation={nothingHappens}
      onCopy={nothingFails}
      dismissed={dismissed}
      onDismiss={nothingHappens}
      sourceOf={() => (source === undefined ? null : { question: SOURCE_QUESTION, search: source })}
      onFindSource={nothingHappens}
      onStopSource={nothingHappens}
      onTurnOffHere={nothingHappens}
      onOpenOptions={nothingHappens}
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
      onDismiss={nothingHappens}
      onTurnOffHere={nothingHappens}
      onTurnOnHere={nothingHappens}
      onOpenReport={nothingHappens}
      onOpenOptions={nothingHappens}
      onStop={nothingHappens}
      onRetry={nothingHappens}
    />
  );
  return { name: `popup-${name}`, face };
}

const checked = (report: Report, lookUp: LookUpState): PageState => ({ kind: 'checked', report, lookUp });

/** As a browser has them that gave one to another extension. */
const KEYS = { 'first-finding': 'Alt+Shift+J', 'next-finding': 'Alt+Shift+D', 'previous-finding': 'Alt+Shift+S', 'toggle-marks': '' };

function options(name: string, settings: Partial<Settings>): FaceState {
  const face = (
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      languages={['en']}
      packages={[{ name: 'idb', version: '8.0.4', licence: 'ISC', href: 'https://github.com/jakearchibald/idb' }]}
      keys={KEYS}
      onChange={nothingFails}
      onClearCache={nothingFails}
      onExport={nothingHappens}
      onImport={async () => ({ error: 'not-json' })}
    />
  );
  return { name: `options-${name}`, face };
}

function report(name: string, state: ReportState): FaceState {
  const face = (
    <ReportPage
      state={state}
      today="2026-11-22"
      onPrint={nothingHappens}
      onSave={nothingFails}
      onCopy={nothingFails}
      onStop={nothingHappens}
      onRetry={nothingHappens}
    />
  );
  return { name: `report-${name}`, face };
}

const reported = (of: Report, lookUp: LookUpState, isLost = false): ReportState => ({
  kind: 'report',
  report: of,
  lookUp,
  sentences: of.citations.map(({ id, selector: { prefix, exact, suffix } }) => ({ citation: id, before: prefix, exact, after: suffix })),
  dismissed: SET_ASIDE,
  isLost,
  note: isLost ? null : { text: 'Dear author,\n\n1. “Rest helps (Quassem, 2017).”', language: 'en' },
});

/** Every state of all faces. */
export const faceStates: readonly FaceState[] = [
  card('matched', reports.acupuncture, ['c2'], DONE),
  card('free-copy', reports.acupuncture, ['c10'], DONE),
  card('cited-often', reports.acupuncture, ['c9'], DONE),
  card('looking-up', reports.pageOnly, ['c2'], RUNNING),
  card('offline', reports.pageOnly, ['c2'], { kind: 'offline' }),
  card('no-consent', reports.pageOnly, ['c2'], { kind: 'no-consent' }),
  card('misspelt', reports.acupuncture, ['c12'], DONE),
  card('missing', reports.acupuncture, ['c11'], DONE),
  card('missing-nearest', reports.troubled, ['c8'], DONE),
  sourceCard('offered', null),
  sourceCard('running', { kind: 'running' }),
  ...(GUESSED ? [sourceCard('found', { kind: 'found', work: GUESSED })] : []),
  sourceCard('none', { kind: 'none' }),
  sourceCard('several', { kind: 'several' }),
  sourceCard('unavailable', { kind: 'unavailable', asked: SILENT }),
  sourceCard('no-consent', { kind: 'no-consent' }),
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
  card('set-aside', reports.acupuncture, ['c11'], DONE, 'c11', SET_ASIDE),
  card('nothing-looked-up', reports.pageOnly, ['c2'], { kind: 'off' }),
  { name: 'card-way-back', face: <WayBack onBack={nothingHappens} onStay={nothingHappens} /> },
  popup('loading', { kind: 'loading' }),
  popup('off-limits', { kind: 'off-limits' }),
  popup('not-checked', { kind: 'not-checked' }),
  popup('done', checked(reports.acupuncture, DONE)),
  popup('idle', checked(reports.pageOnly, { kind: 'idle' })),
  popup('running', checked(reports.pageOnly, RUNNING)),
  popup('stopped', checked(reports.pageOnly, { kind: 'stopped', settled: 4, total: 9 })),
  popup('offline', checked(reports.pageOnly, { kind: 'offline' })),
  popup('no-consent', checked(reports.pageOnly, { kind: 'no-consent' })),
  popup('troubled', checked(reports.troubled, { kind: 'done', settled: 10, total: 10, unavailable: 2 })),
  popup('nothing-wrong', checked(reports.allMatch, { kind: 'done', settled: 7, total: 7, unavailable: 0 })),
  popup('no-list', checked(reports.noList, { kind: 'idle' })),
  popup('list-only', checked(reports.listOnly, { kind: 'idle' })),
  popup('nothing', checked(reports.nothing, { kind: 'idle' })),
  popup('off-here', { kind: 'not-started', why: 'off-here', site: 'example.org' }),
  popup('only-asked', { kind: 'not-started', why: 'only-asked', site: 'example.org' }),
  popup('mail', { kind: 'not-started', why: 'mail', site: 'mail.example.org' }),
  popup('health-only', { kind: 'not-started', why: 'health-only', site: 'example.org' }),
  popup('no-access', { kind: 'no-access', site: 'example.org', origin: 'https://www.example.org' }),
  popup('set-aside', { ...checked(reports.acupuncture, DONE), dismissed: SET_ASIDE } as PageState),
  popup('nothing-looked-up', checked(reports.pageOnly, { kind: 'off' })),
  options('defaults', {}),
  options('unpaywall-off', { services: ['unpaywall'] }),
  options('changed', { where: 'asked', offSites: ['example.org', 'health.example'], card: 'click', contact: 'reader@example.org' }),
  { name: 'welcome', face: <Welcome lookUp="asked" keys={KEYS} onChoose={async () => undefined} onOpenOptions={nothingHappens} /> },
  report('waiting', { kind: 'waiting' }),
  report('no-page', { kind: 'no-page' }),
  report('done', reported(reports.acupuncture, DONE)),
  report('troubled', reported(reports.troubled, { kind: 'done', settled: 10, total: 10, unavailable: 2 })),
  report('nothing-wrong', reported(reports.allMatch, { kind: 'done', settled: 7, total: 7, unavailable: 0 })),
  report('lost', reported(reports.pageOnly, { kind: 'stopped', settled: 4, total: 9 }, true)),
  popup('long', checked(longReport(500), { kind: 'done', settled: 500, total: 500, unavailable: 0 })),
];
