import { describe, expect, it } from 'vitest';
import type { CitationCluster, CiteItem } from '../../lib/model/citation.ts';
import type { PageMeta, PageText } from '../../lib/model/page-text.ts';
import type { Reference } from '../../lib/model/reference.ts';
import type { TextSelector } from '../../lib/model/selectors.ts';
import type { CitationVerdict, ReferenceVerdict } from '../../lib/model/verdict.ts';
import type { Resolution } from '../../lib/model/work.ts';
import { buildReport, type ReportSource } from '../../lib/report/build-report.ts';

const META: PageMeta = {
  url: 'https://harbor.example/backs',
  title: 'A sore back',
  language: 'en',
  published: '2023-05-17',
  types: ['MedicalWebPage'],
  keywords: ['backs'],
  citedWorks: [],
};
const TOPIC = { health: true, score: 3, reasons: ['a title about backs'] };

function at(exact: string, start: number): TextSelector {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length };
}

function item(id: string, start: number): CiteItem {
  return {
    id,
    selector: at('Mu et al., 2020', start),
    style: 'author-year',
    mode: 'parenthetical',
    names: ['Mu'],
    etAl: true,
    year: '2020',
    given: 'J.',
    form: 'parenthetical',
    strength: 'certain',
  };
}

function reference(id: string, start: number): Reference {
  const text = `Mu, J. (2020). Needles ${id}.`;
  return { id, entry: { id, selector: at(text, start), text, anchors: [], list: 0, hrefs: [] }, csl: { title: `Needles ${id}` } };
}

const cluster = (id: string, ...items: readonly CiteItem[]): CitationCluster => ({ id, selector: at('', 0), items });
const meant = (citation: string, ...references: readonly string[]): CitationVerdict => ({
  citation,
  id: references.length > 0 ? 'ok' : 'missing',
  references,
  nearest: references.length > 0 ? [] : [{ reference: 'r2', reason: 'the year' }],
  explanation: `Said of ${citation}.`,
});
const said = (id: string, verdict: ReferenceVerdict['id']): ReferenceVerdict => ({
  reference: id,
  id: verdict,
  explanation: `${id} ${verdict}.`,
});

const SOURCE: ReportSource = {
  page: { meta: META } as PageText,
  topic: TOPIC,
  references: [reference('r1', 100), reference('r2', 200)],
  clusters: [cluster('k1', item('c1', 10), item('c2', 30)), cluster('k2', item('c3', 50))],
  mentions: [{ id: 'm1', selector: at('Mu and colleagues', 70), names: ['Mu'], etAl: true, given: 'Jo', reference: 'r1' }],
};
const VERDICTS = [meant('c1', 'r1'), meant('c2'), meant('c3', 'r1', 'r2')];
const report = buildReport(SOURCE, VERDICTS, [], new Map());

describe('the report', () => {
  it('says its version and what the page says of itself, and no more of the page', () => {
    const { url, title, language, published } = META;
    expect(report.version).toBe(1);
    expect(report.page).toEqual({ url, title, language, published, topic: TOPIC });
    expect('file' in report).toBe(false);
  });

  it('holds each citation with its cluster, its place and what is said of it, in order', () => {
    expect(report.citations.map(({ id, cluster: group, selector }) => [id, group, selector.start])).toEqual([
      ['c1', 'k1', 10],
      ['c2', 'k1', 30],
      ['c3', 'k2', 50],
    ]);
    expect(report.citations[1]).toEqual({
      id: 'c2',
      cluster: 'k1',
      selector: at('Mu et al., 2020', 30),
      style: 'author-year',
      mode: 'parenthetical',
      names: ['Mu'],
      etAl: true,
      year: '2020',
      verdict: 'missing',
      references: [],
      nearest: [{ reference: 'r2', reason: 'the year' }],
      explanation: 'Said of c2.',
    });
  });

  it('holds what stands behind the year of a citation where something does', () => {
    const clusters = [cluster('k1', { ...item('c1', 10), locator: 'p. 12', suffix: 'for a review' }, item('c2', 30))];
    const [first, second] = buildReport({ ...SOURCE, clusters }, VERDICTS, [], new Map()).citations;
    expect(first).toMatchObject({ year: '2020', locator: 'p. 12', suffix: 'for a review' });
    expect([second && 'locator' in second, second && 'suffix' in second]).toEqual([false, false]);
  });

  it('leaves out a citation that nothing is said of', () => {
    expect(buildReport(SOURCE, VERDICTS.slice(2), [], new Map()).citations.map(({ id }) => id)).toEqual(['c3']);
  });

  it('holds verdicts by their citation, in whatever order they come', () => {
    expect(buildReport(SOURCE, [...VERDICTS].reverse(), [], new Map()).citations).toEqual(report.citations);
  });

  it('holds mentions without the given name', () => {
    expect(report.mentions).toEqual([{ id: 'm1', selector: at('Mu and colleagues', 70), names: ['Mu'], etAl: true, reference: 'r1' }]);
  });

  it('tells for each reference who cites it, each of several that may be meant as well', () => {
    expect(report.references.map(({ id, selector, citedBy }) => [id, selector.start, citedBy])).toEqual([
      ['r1', 100, ['c1', 'c3']],
      ['r2', 200, ['c3']],
    ]);
    expect(buildReport(SOURCE, [], [], new Map()).references.map(({ citedBy }) => citedBy)).toEqual([[], []]);
  });

  it('counts what it holds', () => {
    expect(report.summary).toMatchObject({ citations: 3, matched: 2, missing: 1, references: 2, resolved: 0 });
  });

  it('is plain data', () => expect(JSON.parse(JSON.stringify(report))).toEqual(report));
});

describe('a reference of the report', () => {
  it('is unchecked where nothing was asked', () => {
    expect(report.references[0]).toEqual({
      id: 'r1',
      selector: SOURCE.references[0]?.entry.selector,
      csl: { title: 'Needles r1' },
      citedBy: ['c1', 'c3'],
      resolution: { status: 'unchecked', work: null, asked: [], differences: [] },
      verdicts: [],
    });
  });

  it('holds what the services said of it, and not what only the verdicts need', () => {
    const work = { title: 'Needles', years: [2020], studyTypes: [], notices: [], source: 'Crossref' };
    const differences = [{ field: 'year', printed: '2020', found: '2019' }];
    const resolved = {
      status: 'resolved',
      work,
      asked: [{ service: 'Crossref', outcome: 'found' }],
      differences,
      conflict: { printed: '10.5555/a', leadsTo: work, confirmedBy: 'Crossref' },
    } as unknown as Resolution;
    const [first, second] = buildReport(SOURCE, [], [], new Map([['r2', resolved]])).references;
    expect(first?.resolution.status).toBe('unchecked');
    expect(second?.resolution).toEqual({ status: 'resolved', work, asked: resolved.asked, differences });
  });

  it('holds its own verdicts, in the order in which they were given', () => {
    const verdicts = [said('r2', 'retracted'), said('r1', 'uncited'), said('r2', 'details-differ'), said('r9', 'uncited')];
    expect(buildReport(SOURCE, [], verdicts, new Map()).references.map((each) => each.verdicts)).toEqual([
      [{ id: 'uncited', explanation: 'r1 uncited.' }],
      [
        { id: 'retracted', explanation: 'r2 retracted.' },
        { id: 'details-differ', explanation: 'r2 details-differ.' },
      ],
    ]);
  });
});
