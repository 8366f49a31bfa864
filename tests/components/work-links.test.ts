import { describe, expect, it } from 'vitest';
import { doiLink, pubmedLink, workLinks } from '../../components/work-links.ts';
import type { ReportReference } from '../../lib/model/report.ts';
import type { WorkRecord } from '../../lib/model/work.ts';
import acupuncture from '../fixtures/reports/acupuncture.json';

const [first] = acupuncture.references as readonly ReportReference[];

function withWork(work: Partial<WorkRecord> | null): ReportReference {
  if (!first?.resolution.work) throw new Error('the fixture lost its first work');
  const bare = { years: [], studyTypes: [], notices: [], source: 'Crossref' };
  return { ...first, csl: { DOI: '10.1000/printed' }, resolution: { ...first.resolution, work: work && { ...bare, ...work } } };
}

const addresses = (reference: ReportReference) => workLinks(reference).map(({ href }) => href);

describe('links to a work', () => {
  it('prefer the free copy that a service names over the one in PubMed Central', () => {
    const work = { openAccessUrl: 'https://example.org/a.pdf', PMCID: 'PMC1', PMID: '7', DOI: '10.1/x' };
    expect(addresses(withWork(work))).toEqual([
      'https://example.org/a.pdf',
      'https://pubmed.ncbi.nlm.nih.gov/7/',
      'https://doi.org/10.1/x',
    ]);
  });

  it.each([
    'http://example.org/a.pdf',
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://doi.org@example.org/',
    'nonsense',
  ])('leave out %s, which is no plain https address', (openAccessUrl) => {
    expect(addresses(withWork({ openAccessUrl, PMID: '7' }))).toEqual(['https://pubmed.ncbi.nlm.nih.gov/7/']);
  });

  it('use the printed DOI only until the work is known', () => {
    expect(workLinks(withWork(null))).toEqual([
      { label: 'link.given-doi', href: 'https://doi.org/10.1000/printed', identifier: '10.1000/printed' },
    ]);
    expect(addresses(withWork({}))).toEqual([]);
  });

  it('leave out a printed DOI that was found to lead nowhere', () => {
    const reference = withWork(null);
    const asked = [{ service: 'doi.org', outcome: 'the printed DOI is not registered', kind: 'doi-unregistered' }] as const;
    expect(addresses({ ...reference, resolution: { ...reference.resolution, asked } })).toEqual([]);
  });

  it('keep what a DOI may hold from being read as another part of the address', () => {
    expect(doiLink('link.doi', '10.1002/(SICI)1097<1::AID-X>3.0.CO;2-#?')?.href).toBe(
      'https://doi.org/10.1002/%28SICI%291097%3C1%3A%3AAID-X%3E3.0.CO%3B2-%23%3F',
    );
    expect(doiLink('link.doi', '10.5555/\ud800half')?.href).toBe('https://doi.org/10.5555/%EF%BF%BDhalf');
    expect(pubmedLink('7/../evil')).toBeNull();
  });
});
