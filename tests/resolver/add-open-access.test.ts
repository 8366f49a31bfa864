import { describe, expect, it } from 'vitest';
import { MOST_LOOKED_AT } from '../../lib/resolver/most-looked-at.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import type { ServiceAccessOptions } from '../../lib/resolver/service-access.ts';
import { createFakeWorld, type FakeWork } from './fake-world.ts';
import { article, makeReference } from './make-reference.ts';
import { openServices } from './open-services.ts';

const FREE = { open_access: { oa_url: 'https://example.org/free.pdf' } };
const RETRACTION = {
  'updated-by': [{ DOI: '10.1000/notice', type: 'retraction', source: 'publisher', updated: { 'date-parts': [[2010]] } }],
};

const workOf = (i: number, fields: Partial<FakeWork> = {}): FakeWork => ({
  DOI: `10.1000/work.${i}`,
  PMID: String(1000 + i),
  title: `Effects of number ${i} walks on pain among farmers`,
  family: 'Walker',
  year: 2010,
  journal: 'Spine',
  volume: String(10 + i),
  page: `${100 + i}-${200 + i}`,
  openAlex: FREE,
  ...fields,
});

async function resolveAll(
  works: readonly FakeWork[],
  first?: readonly string[],
  broken: readonly string[] = [],
  more: Partial<ServiceAccessOptions> = {},
) {
  const told: string[] = [];
  const opened = openServices(createFakeWorld(works, new Set(broken)), { debug: (message) => told.push(message), ...more });
  const references = works.map(({ DOI, title, family, year, journal, volume, page }, i) =>
    makeReference(
      `${family} A. ${title}. ${journal}. ${year};${volume}:${page}. doi:${DOI}`,
      article(family, year, title, journal, volume, page),
      `r${i}`,
    ),
  );
  const options = { signal: opened.signal, onResolution: () => undefined, ...(first ? { first: () => first } : {}) };
  const map = await opened.clock.run(resolveReferences(references, opened.access, options));
  const unpaywall = opened.requests.filter(({ host }) => host === 'api.unpaywall.org').map(({ path }) => path);
  return { map, told, unpaywall, asked: opened.requests.filter(({ host }) => host === 'api.openalex.org').map(({ path }) => path) };
}

describe('a free copy', () => {
  it('is looked for where the reader looks, and nowhere else', async () => {
    const { map, asked } = await resolveAll([workOf(0), workOf(1)], ['r1']);
    expect(asked).toEqual(['/works/doi:10.1000/work.1']);
    expect(map.get('r1')?.work?.openAccessUrl).toBe('https://example.org/free.pdf');
    expect(map.get('r0')?.work?.openAccessUrl).toBeUndefined();
  });

  it('is not looked for in a run without a reader', async () => {
    expect((await resolveAll([workOf(0)])).asked).toEqual([]);
  });

  it('is not looked for when the whole list is wanted', async () => {
    const works = Array.from({ length: MOST_LOOKED_AT + 1 }, (_, i) => workOf(i));
    const all = works.map((_, i) => `r${i}`);
    expect((await resolveAll(works, all)).asked).toEqual([]);
  });

  it('is not looked for where PubMed Central has one', async () => {
    const articleids = [
      { idtype: 'doi', value: '10.1000/work.0' },
      { idtype: 'pmc', value: 'PMC1' },
    ];
    expect((await resolveAll([workOf(0, { pubmed: { articleids } })], ['r0'])).asked).toEqual([]);
  });

  it('changes nothing, and is not mentioned, where OpenAlex does not answer', async () => {
    const { map } = await resolveAll([workOf(0)], ['r0'], ['api.openalex.org']);
    expect(map.get('r0')).toMatchObject({ status: 'resolved' });
    expect(map.get('r0')?.asked.map(({ service }) => service)).not.toContain('OpenAlex');
  });
});

describe('a free copy at Unpaywall', () => {
  const OTHER = 'https://example.org/other.pdf';
  const ON = { withOptional: true, contact: 'reader@citewell.example' };

  it('is looked for where OpenAlex has none or is silent, and never takes the place of its own', async () => {
    const works = [workOf(0, { unpaywall: OTHER }), workOf(1, { openAlex: {}, unpaywall: OTHER })];
    const { map, unpaywall } = await resolveAll(works, ['r0', 'r1'], [], ON);
    expect(unpaywall).toEqual(['/v2/10.1000/work.1']);
    expect(map.get('r0')?.work?.openAccessUrl).toBe(FREE.open_access.oa_url);
    expect(map.get('r1')?.work?.openAccessUrl).toBe(OTHER);
    const silent = await resolveAll([workOf(0, { unpaywall: OTHER })], ['r0'], ['api.openalex.org'], ON);
    expect(silent.map.get('r0')?.work?.openAccessUrl).toBe(OTHER);
  });

  it.each([
    ['it is off', { contact: 'reader@citewell.example' }],
    ['there is no contact address', { withOptional: true }],
  ])('is not looked for while %s', async (_, more) => {
    const { map, unpaywall } = await resolveAll([workOf(0, { openAlex: {}, unpaywall: OTHER })], ['r0'], [], more);
    expect(unpaywall).toEqual([]);
    expect(map.get('r0')?.work?.openAccessUrl).toBeUndefined();
  });

  it('is not mentioned where Unpaywall does not answer', async () => {
    const { map } = await resolveAll([workOf(0, { openAlex: {} })], ['r0'], ['api.unpaywall.org'], ON);
    expect(map.get('r0')).toMatchObject({ status: 'resolved' });
    expect(map.get('r0')?.asked.map(({ service }) => service)).not.toContain('Unpaywall');
  });
});

describe("OpenAlex's mark of a retraction", () => {
  it('alone is no notice and no word to the reader', async () => {
    const { map, told } = await resolveAll([workOf(0, { openAlex: { is_retracted: true } })], ['r0']);
    expect(map.get('r0')?.work?.notices).toEqual([]);
    expect(map.get('r0')?.asked.map(({ service }) => service)).not.toContain('OpenAlex');
    expect(told).toContainEqual(expect.stringContaining('marks 10.1000/work.0 as retracted'));
  });

  it('beside a notice is told as a second voice', async () => {
    const { map } = await resolveAll([workOf(0, { openAlex: { is_retracted: true }, crossref: RETRACTION })], ['r0']);
    expect(map.get('r0')?.work?.notices).toHaveLength(1);
    expect(map.get('r0')?.asked).toContainEqual(expect.objectContaining({ service: 'OpenAlex', kind: 'also-retracted' }));
  });
});
