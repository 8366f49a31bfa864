import { beforeEach, expect, test, vi } from 'vitest';
import { parseSentences } from '../../lib/messaging/message-schemas.ts';
import { createPageSession, type PageSession } from '../../lib/messaging/page-session.ts';
import { servePopup } from '../../lib/messaging/serve-popup.ts';
import { tellFindings } from '../../lib/messaging/tell-findings.ts';
import type { Resolution } from '../../lib/model/work.ts';
import { makeReport, type Reading } from '../../lib/pipeline.ts';
import { fakeChannel } from './fake-channel.ts';

/** The stages have tests of their own; here a report is the ids that were resolved. */
vi.mock('../../lib/pipeline.ts', () => ({
  makeReport: vi.fn((_reading: unknown, resolutions: ReadonlyMap<string, unknown>) => ({
    citations: [
      { id: 'c1', verdict: 'missing', references: [], selector: { exact: 'Mu, 2020' } },
      { id: 'c2', verdict: 'ok', references: ['r1', 'r2'] },
      { id: 'c3', verdict: 'ok', references: ['r2'] },
    ],
    references: [...resolutions.keys()].map((id) => ({ id, selector: { exact: id }, verdicts: [{ id: 'retracted' }] })),
  })),
}));

const FOUND: Resolution = { status: 'resolved', work: null, asked: [], differences: [] };
let waiting: (() => void)[];
let session: PageSession;
const runWaiting = () => {
  for (const action of waiting.splice(0)) action();
};

beforeEach(() => {
  vi.mocked(makeReport).mockClear();
  waiting = [];
  session = createPageSession({} as Reading, 'en', (action) => void waiting.push(action));
});

test('several answers make one new report', () => {
  const heard = vi.fn();
  session.subscribe(heard);
  session.addResolution('r1', FOUND);
  session.addResolution('r2', FOUND);
  session.setLookUp({ kind: 'done', settled: 2, total: 2, unavailable: 0 });
  expect(session.view().report.references).toEqual([]);
  runWaiting();
  expect(heard).toHaveBeenCalledOnce();
  expect(session.view().report.references.map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(session.view().lookUp.kind).toBe('done');
  expect(makeReport).toHaveBeenCalledTimes(2);
});

test('a change of the look-up alone judges nothing anew', () => {
  const { report } = session.view();
  session.setLookUp({ kind: 'offline' });
  runWaiting();
  expect(session.view()).toEqual({ report, lookUp: { kind: 'offline' }, dismissed: [] });
  expect(makeReport).toHaveBeenCalledOnce();
});

test('names the references of a cluster once each', () => {
  expect(session.referencesOf(['c1', 'c2', 'c3'])).toEqual(['r1', 'r2']);
});

test('an open popup hears the state at once and after each change, until it closes', () => {
  const channel = fakeChannel();
  const commands: unknown[] = [];
  servePopup(channel, session, (command) => commands.push(command), new AbortController().signal);
  channel.say({ type: 'stop' });
  channel.say({ type: 'unknown' });
  session.setLookUp({ kind: 'offline' });
  runWaiting();
  channel.hangUp();
  session.setLookUp({ kind: 'idle' });
  runWaiting();
  expect(commands).toEqual([{ type: 'stop' }]);
  expect(channel.posted).toMatchObject([{ state: { lookUp: { kind: 'idle' } } }, { state: { lookUp: { kind: 'offline' } } }]);
});

test('a popup that is open when the engine ends is let go', () => {
  const channel = fakeChannel();
  const abort = new AbortController();
  servePopup(channel, session, () => {}, abort.signal);
  abort.abort();
  session.setLookUp({ kind: 'offline' });
  runWaiting();
  expect(channel.isClosed()).toBe(true);
  expect(channel.posted).toHaveLength(1);
});

test('the number of findings is told at once, when it changes, and when the page comes back', () => {
  const sent: unknown[] = [];
  const tellAgain = tellFindings(session, (message) => sent.push(message));
  session.setLookUp({ kind: 'offline' });
  runWaiting();
  session.addResolution('r1', FOUND);
  runWaiting();
  tellAgain();
  expect(sent).toEqual([1, 2, 2].map((count) => ({ type: 'findings', count, state: 'findings' })));
});

test('a page read again keeps what services said of its entries, under their new names', () => {
  const reading = (...texts: string[]) =>
    ({ references: texts.map((text, i) => ({ id: `r${i + 1}`, entry: { text } })) }) as unknown as Reading;
  session = createPageSession(reading('a', 'b'), 'en', (action) => void waiting.push(action));
  session.addResolution('r2', FOUND);
  session.renew(reading('new', 'b', 'a'));
  expect(session.view().report.references.map(({ id }) => id)).toEqual(['r2']);
  session.renew(reading('b'));
  expect(session.view().report.references.map(({ id }) => id)).toEqual(['r1']);
  expect(session.reading().references).toHaveLength(1);
});

test('who asked for the sentences hears them anew when the page was read again, before the state with the new ids, and only then', () => {
  const reading = (exact: string): Reading => {
    const selector = { start: 0, end: exact.length, exact, prefix: '', suffix: '' };
    const page = { text: exact, blocks: [{ start: 0, end: exact.length }], meta: { language: 'en' } };
    return { references: [], page, clusters: [{ items: [{ id: 'c1', selector }] }] } as unknown as Reading;
  };
  session = createPageSession(reading('Mu, 2020'), 'en', (action) => void waiting.push(action));
  const [report, popup] = [fakeChannel(), fakeChannel()];
  for (const channel of [report, popup]) servePopup(channel, session, () => {}, new AbortController().signal);
  report.say({ type: 'read-sentences' });
  session.setLookUp({ kind: 'offline' });
  runWaiting();
  session.renew(reading('Lee, 2013'));
  const heard = (posted: readonly unknown[]) =>
    (posted as { type: string; sentences?: { exact: string }[] }[]).map(({ type, sentences }) => sentences?.[0]?.exact ?? type);
  expect(heard(report.posted)).toEqual(['page-state', 'Mu, 2020', 'page-state', 'Lee, 2013', 'page-state']);
  expect(heard(popup.posted)).toEqual(['page-state', 'page-state', 'page-state']);
});

test('tells where the page links a citation to, by itself and with its sentence', () => {
  const selector = { start: 0, end: 8, exact: 'Mu, 2020', prefix: '', suffix: '' };
  const page = { text: 'Mu, 2020 Lee, 2013', blocks: [{ start: 0, end: 18 }], meta: { language: 'en' } };
  const items = [
    { id: 'c1', selector, outLink: 'https://osf.io/1' },
    { id: 'c2', selector: { ...selector, start: 9, end: 18 } },
  ];
  session = createPageSession({ references: [], page, clusters: [{ items }] } as unknown as Reading, 'en', () => {});
  expect(['c1', 'c2', 'c3'].map(session.outLinkOf)).toEqual(['https://osf.io/1', null, null]);
  const told = parseSentences({ type: 'sentences', sentences: session.sentences() })?.sentences;
  expect(told?.map(({ outLink }) => outLink)).toEqual(['https://osf.io/1', undefined]);
});

test('another language makes a new report at once, and everybody hears of it', () => {
  const heard = vi.fn();
  session.subscribe(heard);
  session.speak('de');
  expect(makeReport).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), 'de');
  expect(heard).toHaveBeenCalledOnce();
  session.addResolution('r1', FOUND);
  runWaiting();
  expect(makeReport).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), 'de');
});
