import { describe, expect, it } from 'vitest';
import { type MessageKey, say } from '../../../lib/locales/messages/face-registry.ts';
import { loadLanguage } from '../../../lib/locales/messages/load-language.ts';
import type { CitedSentence } from '../../../lib/model/cited-sentence.ts';
import type { CslItem } from '../../../lib/model/csl.ts';
import type { AskedKind } from '../../../lib/model/work.ts';
import { authorNote } from '../../../lib/report/exports/author-note.ts';
import { cslItems } from '../../../lib/report/exports/csl-items.ts';
import { csvOf } from '../../../lib/report/exports/csv.ts';
import { referenceFile } from '../../../lib/report/exports/reference-file.ts';
import { styledList } from '../../../lib/report/exports/styled-list.ts';
import { isFinding, standingOfReference } from '../../../lib/text/verdict-standings.ts';
import { reports } from '../../components/reports.ts';

const { acupuncture, troubled, allMatch, pageOnly } = reports;
const misspelt = acupuncture.citations.find(({ verdict }) => verdict === 'author-variant');
const sentences: CitedSentence[] = [
  { citation: misspelt?.id ?? '', before: 'It is recommended (', exact: misspelt?.selector.exact ?? '', after: ').' },
];

describe('CSL-JSON', () => {
  it('holds every reference, as found where it was found, and nothing but CSL', () => {
    const items = cslItems(acupuncture);
    expect(items.map(({ id }) => id)).toEqual(acupuncture.references.map(({ id }) => id));
    expect(items[0]?.title).toContain(acupuncture.references[0]?.resolution.work?.title);
    expect(items.flatMap((item) => Object.keys(item))).not.toContain('notices');
  });

  it('holds what the page prints where nothing was looked up', () => {
    expect(cslItems(pageOnly)[0]?.title).toBe(pageOnly.references[0]?.csl.title);
  });
});

describe('the reference managers', () => {
  it('get each reference as RIS', async () => {
    const ris = await referenceFile(acupuncture, 'ris');
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(acupuncture.references.length);
    expect(ris).toContain(acupuncture.references[0]?.resolution.work?.DOI);
  });

  it('get each reference as BibTeX', async () => {
    const bibtex = await referenceFile(acupuncture, 'bibtex');
    expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(acupuncture.references.length);
  });
});

describe('the list in a style', () => {
  const [first, second] = acupuncture.references;
  if (!first || !second) throw new Error('The sample has references.');
  const mu = {
    ...first,
    csl: {
      type: 'article-journal',
      author: [
        { family: 'Mu', given: 'Lin' },
        { family: 'Adams', given: 'Ann B.' },
      ],
      title: 'Zinc and sleep: a trial',
      issued: { 'date-parts': [[2020, 3]] },
      'container-title': 'J Sleep',
      volume: '3',
      issue: '2',
      page: '11-19',
      DOI: '10.1000/xyz',
    },
    resolution: { ...first.resolution, work: null },
  } as const;
  const unread = {
    ...second,
    selector: { ...second.selector, exact: 'A leaflet of\nthe clinic' },
    csl: { type: 'document' },
    resolution: { ...second.resolution, work: null },
  } as const;
  const report = { ...acupuncture, references: [mu, unread] };

  it('follows APA, without a number', async () => {
    const lines = (await styledList(report, 'apa')).split('\n');
    expect(lines).toContain('Mu, L., & Adams, A. B. (2020). Zinc and sleep: a trial. J Sleep, 3(2), 11–19. https://doi.org/10.1000/xyz');
  });

  it('follows Vancouver, numbered in the order of the page', async () => {
    const [line] = (await styledList(report, 'vancouver')).split('\n');
    expect(line).toBe('1. Mu L, Adams AB. Zinc and sleep: a trial. J Sleep. 2020 Mar;3(2):11–9. doi:10.1000/xyz');
  });

  it('gives an entry that could not be read as the page prints it', async () => {
    expect((await styledList(report, 'apa')).split('\n')).toContain('A leaflet of the clinic');
    expect((await styledList(report, 'vancouver')).split('\n')).toContain('2. A leaflet of the clinic');
  });

  it('has a line for each reference of a page', async () => {
    for (const style of ['apa', 'vancouver'] as const) {
      expect((await styledList(pageOnly, style)).trimEnd().split('\n'), style).toHaveLength(pageOnly.references.length);
    }
  });

  it('is empty for a page without references', async () => {
    expect(await styledList({ ...acupuncture, references: [] }, 'apa')).toBe('');
  });
});

describe('the table', () => {
  it('has a line for each citation and each entry that none points to', () => {
    const uncited = acupuncture.references.filter(({ citedBy }) => citedBy.length === 0).length;
    const csv = csvOf(acupuncture, sentences);
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(1 + acupuncture.citations.length + uncited);
    expect(csv).toContain(`It is recommended (${misspelt?.selector.exact}).`);
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', `'+1`],
    ['@SUM(1)', `'@SUM(1)`],
    ['\t=1', `"'\t'=1"`],
    ['  =1', `'  =1`],
    ['"=1', `"'""=1"`],
    ['＝1', `'＝1`],
    // where a semicolon separates cells
    ['Mu, 2020;=cmd', `"Mu, 2020;'=cmd"`],
    ['Mu\n-1', `"Mu\n'-1"`],
    ['low-dose (2+2=4)', 'low-dose (2+2=4)'],
  ])('holds no text that a spreadsheet would run: %j', (exact, cell) => {
    const [citation] = acupuncture.citations;
    if (!citation) throw new Error('The sample has citations.');
    const evil = { ...citation, selector: { ...citation.selector, exact } };
    const csv = csvOf({ ...acupuncture, citations: [evil], references: [] }, []);
    expect(csv.slice(csv.indexOf('\r\n') + 2).startsWith(`${cell},`), csv).toBe(true);
  });
});

const ENGLISH = { language: 'en', explainedIn: 'en', isLeftOut: () => false };

describe('the note to the author', () => {
  it('says plainly what was seen where the report is explained in another language', async () => {
    await loadLanguage('de');
    const note = authorNote(acupuncture, sentences, { ...ENGLISH, explainedIn: 'de' });
    expect(note).toContain('The list has this work under another spelling of the name.\n   Perhaps “Qaseem” is meant');
    expect(note).not.toContain(misspelt?.explanation);
  });

  it('has a plain sentence for every finding of an entry', async () => {
    await loadLanguage('de');
    const note = authorNote(troubled, [], { ...ENGLISH, explainedIn: 'de' });
    for (const { verdicts } of troubled.references)
      for (const { id, explanation } of verdicts.filter((verdict) => isFinding(standingOfReference(verdict.id)))) {
        expect(note).toContain(say(`note.seen.${id}` as MessageKey));
        expect(note).not.toContain(explanation);
      }
  });

  it('shows the sentence of each slip, what was seen, and a proposal', () => {
    const note = authorNote(acupuncture, sentences, ENGLISH);
    expect(note).toContain('Dear author,');
    expect(note).toContain(`“It is recommended (${misspelt?.selector.exact}).”`);
    expect(note).toContain(misspelt?.explanation);
    expect(note).toContain('Perhaps “Qaseem” is meant');
    expect(note).toContain('2 places');
  });

  it('claims no more than was done', () => {
    expect(authorNote(acupuncture, sentences, ENGLISH)).toContain('with its own list and with public databases, with a tool');
    expect(authorNote(pageOnly, sentences, ENGLISH)).toContain('with its own list, with a tool');
  });

  it.each([
    ['de', '„It is recommended (Quassem, 2017).“'],
    ['fr', '«\u00a0It is recommended (Quassem, 2017).\u00a0»'],
    ['es', '«It is recommended (Quassem, 2017).»'],
  ])('in "%s" shows the sentence in the quotation marks of the language', async (language, quoted) => {
    await loadLanguage(language);
    expect(authorNote(acupuncture, sentences, { ...ENGLISH, language, explainedIn: language })).toContain(quoted);
  });

  /** The first citation of the sample, found wanting, and its entries with these authors and years. */
  function noteOf(verdict: 'author-variant' | 'ambiguous', names: readonly string[], entries: readonly (readonly [string[], number])[]) {
    const [citation] = acupuncture.citations;
    const [reference] = acupuncture.references;
    if (!citation || !reference) throw new Error('The sample has citations.');
    const references = entries.map(([families, year], i) => {
      const csl = { author: families.map((family) => ({ family })), issued: { 'date-parts': [[year]] } };
      return { ...reference, id: `r${i + 1}`, csl, verdicts: [] };
    });
    const slip = { ...citation, verdict, names, references: references.map(({ id }) => id) };
    return authorNote({ ...acupuncture, citations: [slip], references }, [], ENGLISH);
  }

  it.each([
    ['of the one misspelt name', ['Smith', 'Jonhson'], ['Smith', 'Johnson', 'Ito'], 'Johnson'],
    ['of the first author', ['Quassem'], ['Qaseem', 'Wilt'], 'Qaseem'],
    ['of none where two are misspelt', ['Smiht', 'Jonhson'], ['Smith', 'Johnson'], null],
  ])('proposes the spelling %s', (_, names, families, name) => {
    const [, proposed = null] = /Perhaps “(.*)” is meant/.exec(noteOf('author-variant', names, [[families, 2020]]) ?? '') ?? [];
    expect(proposed).toBe(name);
  });

  it.each<[string, readonly (readonly [string[], number])[], boolean]>([
    [
      'of one author and year',
      [
        [['Mu', 'Ito'], 2020],
        [['Mu'], 2020],
      ],
      true,
    ],
    [
      'of two authors',
      [
        [['Chen'], 2010],
        [['Cheng'], 2010],
      ],
      false,
    ],
    [
      'of two years',
      [
        [['Chen'], 2010],
        [['Chen'], 2012],
      ],
      false,
    ],
  ])('proposes a letter behind the year for entries %s: %o', (_, entries, isProposed) => {
    expect(noteOf('ambiguous', ['Mu'], entries)?.includes('A letter behind the year')).toBe(isProposed);
  });

  it.each([
    [undefined, 'Perhaps its entry was left out of the list.'],
    ['https://psyarxiv.com/x', 'The page links it to psyarxiv.com; an entry in the list would help readers.'],
  ])('proposes for a citation without an entry that the page links to %s: "%s"', (outLink, proposal) => {
    const missing = acupuncture.citations.find(({ verdict }) => verdict === 'missing');
    if (!missing) throw new Error('The sample has a missing entry.');
    const sentence = { citation: missing.id, before: '', exact: missing.selector.exact, after: '.', ...(outLink && { outLink }) };
    const note = authorNote({ ...acupuncture, citations: [missing], references: [] }, [sentence], ENGLISH);
    expect(note?.split('\n').filter((line) => /^ {3}(?:Perhaps|The page)/.test(line))).toEqual([`   ${proposal}`]);
  });

  it('lists a slip once with its first sentence, and says in how many places it stands', () => {
    if (!misspelt) throw new Error('The sample has a misspelt name.');
    const again = ['a', 'b'].map((id) => ({ ...misspelt, id }));
    const later = { citation: 'a', before: 'Later (', exact: misspelt.selector.exact, after: ').' };
    const note = authorNote({ ...acupuncture, citations: [...acupuncture.citations, ...again] }, [...sentences, later], ENGLISH);
    expect(note).toContain(`“It is recommended (${misspelt.selector.exact}).” (in 3 places)`);
    expect(note).not.toContain('Later');
    expect(note?.match(/^\d+\. /gm)).toHaveLength(2);
    expect(note).toContain('4 places');
  });

  it('leaves out what the reader set aside', () => {
    const note = authorNote(acupuncture, sentences, { ...ENGLISH, isLeftOut: (verdict: string) => verdict === 'author-variant' });
    expect(note).toContain('1 place that');
    expect(note).not.toContain('Qaseem');
  });

  it('proposes what the databases have', () => {
    const note = authorNote(troubled, [], ENGLISH);
    expect(note).toMatch(/Perhaps this identifier is meant: https:\/\/doi\.org\/10\./);
  });

  const SLIP = 'Perhaps the DOI has a slip of the pen.';
  const HELP = 'A link or an identifier would help readers to find it.';

  it.each<[what: string, csl: CslItem, kind: AskedKind, proposal: string | null]>([
    ['no identifier', {}, 'no-fit', HELP],
    ['a DOI', { DOI: '10.1000/1' }, 'no-fit', null],
    ['a DOI of an agency that is not asked', { DOI: '10.1000/1' }, 'doi-elsewhere', null],
    ['a PMID', { PMID: '23126534' }, 'no-fit', null],
    ['an address', { URL: 'https://example.org/pain' }, 'no-fit', null],
    ['a DOI that is not registered', { DOI: '10.1000/1' }, 'doi-unregistered', SLIP],
  ])('proposes for an entry that was not found only what it lacks, where it prints %s', (_what, csl, kind, proposal) => {
    const entry = troubled.references.find(({ verdicts }) => verdicts.some(({ id }) => id === 'not-found'));
    if (!entry) throw new Error('The sample has an entry that was not found.');
    const resolution = { ...entry.resolution, asked: [{ service: 'doi.org', outcome: '', kind }] };
    const note = authorNote({ ...troubled, citations: [], references: [{ ...entry, csl, resolution }] }, [], ENGLISH);
    const [, slip = ''] = note?.split('\n\n1. ') ?? [];
    const [, , proposed = null] = slip.split('\n\n')[0]?.split('\n') ?? [];
    expect(proposed?.trim() ?? null).toBe(proposal);
  });

  it('is not there where there is nothing to write about', () => {
    expect(authorNote(allMatch, [], ENGLISH)).toBeNull();
  });

  it('thanks for the article where the page has no title', () => {
    const note = authorNote({ ...acupuncture, page: { ...acupuncture.page, title: '' } }, sentences, ENGLISH);
    expect(note).toContain('thank you for your article. ');
    expect(note).not.toContain('“”');
  });
});
