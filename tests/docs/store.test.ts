import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../lib/model/services.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const listing = read('docs/store/listing.md');
const sections = new Map(
  listing
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()] as const),
);
const words = JSON.parse(read('public/_locales/en/messages.json'));

describe('the listing', () => {
  it('has the name and the summary that the package has', () => {
    expect(sections.get('Name')).toBe(words.extensionName.message);
    expect(sections.get('Summary')).toBe(words.extensionDescription.message);
  });

  it.each([
    ['Name', 1, 45],
    ['Summary', 30, 132],
    ['Description', 250, 10_000],
  ])('%s is as long as every store takes it', (name, shortest, longest) => {
    const { length } = sections.get(name) ?? '';
    expect(length).toBeGreaterThanOrEqual(shortest);
    expect(length).toBeLessThanOrEqual(longest);
  });

  it('accuses nobody, praises nobody and counts nothing in percent', () => {
    expect(listing).not.toMatch(/%|\b(fake|fabricated|fraud|trustworthy|reliable|score|best|number one|AI)\b/i);
  });
});

describe('what the stores and the readers are told', () => {
  const names: Record<string, string> = {
    'api.crossref.org': 'Crossref',
    'eutils.ncbi.nlm.nih.gov': 'PubMed',
    'www.ebi.ac.uk': 'Europe PMC',
    'api.openalex.org': 'OpenAlex',
    'api.datacite.org': 'DataCite',
    'doi.org': 'doi.org',
    'api.semanticscholar.org': 'Semantic Scholar',
    'api.unpaywall.org': 'Unpaywall',
  };

  it.each(['docs/privacy.md', 'docs/store/listing.md'])('%s names every service that may be asked', (path) => {
    for (const { host } of SERVICES) expect(read(path), host).toContain(names[host] ?? host);
  });

  it('justifies every permission that is asked for', () => {
    const asked = [...(/permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(asked).toContain('storage');
    for (const name of asked) expect(read('docs/store/README.md')).toContain(`\`${name}\``);
  });
});
