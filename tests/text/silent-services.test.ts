import { describe, expect, it } from 'vitest';
import type { ReportReference } from '../../lib/model/report.ts';
import type { Asked, WorkRecord } from '../../lib/model/work.ts';
import { servicesOffForNotices, servicesWithoutNotices, silentServices } from '../../lib/text/silent-services.ts';

const selector = { exact: 'Mu (2020).', prefix: '', suffix: '', start: 0, end: 10 };
const work: WorkRecord = { years: [2020], studyTypes: [], notices: [], source: 'PubMed' };
const answered = (service: string): Asked => ({ service, outcome: 'in words', kind: 'found' });
const silent = (service: string, silence: NonNullable<Asked['silence']> = 'failing'): Asked => ({
  ...answered(service),
  kind: 'silent',
  silence,
});

function found(...asked: readonly Asked[]): ReportReference {
  return { id: 'r1', selector, csl: {}, citedBy: [], resolution: { status: 'resolved', work, asked, differences: [] }, verdicts: [] };
}

describe('the services whose notices may be missing', () => {
  it.each<[why: string, references: readonly ReportReference[], names: readonly string[]]>([
    ['none where all answered', [found(answered('PubMed'), answered('Crossref'))], []],
    ['the one that was silent on a work that another found', [found(answered('PubMed'), silent('Crossref'))], ['Crossref']],
    ['none that answered in the end', [found(silent('Crossref'), answered('Crossref'))], []],
    ['none that the reader switched off', [found(answered('PubMed'), silent('Crossref', 'switched-off'))], []],
    ['none that tells of no notices', [found(answered('PubMed'), silent('DataCite'))], []],
    ['each once', [found(silent('Crossref')), found(silent('Crossref'), silent('PubMed'))], ['Crossref', 'PubMed']],
  ])('%s', (_why, references, names) => {
    expect(servicesWithoutNotices(references)).toEqual(names);
  });

  it('are named apart where the reader has switched them off', () => {
    expect(servicesOffForNotices([found(answered('PubMed'), silent('Crossref', 'switched-off'))])).toEqual(['Crossref']);
    expect(servicesOffForNotices([found(silent('Crossref'), silent('DataCite', 'switched-off'))])).toEqual([]);
  });

  it('are asked of found works alone: of the others it is said that they were not looked up', () => {
    const one = found(silent('Crossref'));
    const open: ReportReference = { ...one, resolution: { ...one.resolution, status: 'unavailable', work: null } };
    expect(servicesWithoutNotices([open])).toEqual([]);
    expect(silentServices([open, one])).toEqual(['Crossref']);
  });
});
