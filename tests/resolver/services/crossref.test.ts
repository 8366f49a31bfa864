import { describe, expect, it } from 'vitest';
import { searchCrossref, workByDoi, worksByDoi } from '../../../lib/resolver/services/crossref.ts';
import { openServices } from '../open-services.ts';
import { readFixture } from '../read-fixture.ts';

const list = (items: readonly object[]) => ({ status: 'ok', message: { 'total-results': 154552, items } });
const WAKEFIELD = '10.1016/s0140-6736(97)11096-0';

describe('records of printed DOIs', () => {
  it('asks for twenty DOIs at once', async () => {
    const { access, clock, requests, signal } = openServices(() => list([]));
    const dois = Array.from({ length: 45 }, (_, i) => `10.1000/${i}`);
    const answers = await clock.run(worksByDoi(access, dois, signal));
    expect(requests.map(({ parameters }) => parameters.get('filter')?.split(',').length)).toEqual([20, 20, 5]);
    expect(new Set([...answers.values()].map(({ kind }) => kind))).toEqual(new Set(['absent']));
  });

  it('asks for a DOI with a comma by its own address, beside the others', async () => {
    const { access, clock, requests, signal } = openServices(({ path }) =>
      path.startsWith('/works/')
        ? { status: 'ok', message: { DOI: '10.1000/a,b', title: ['One'] } }
        : list([{ DOI: '10.1000/c', title: ['Two'] }]),
    );
    const answers = await clock.run(worksByDoi(access, ['10.1000/a,b', '10.1000/c'], signal));
    expect(answers.get('10.1000/a,b')).toMatchObject({ kind: 'answer', value: { title: 'One' } });
    expect(answers.get('10.1000/c')).toMatchObject({ kind: 'answer', value: { title: 'Two' } });
    expect(requests.map(({ path }) => path).toSorted()).toEqual(['/works', '/works/10.1000/a,b']);
  });

  it('reads both notices of the retracted work of 1998, the worse one first, and its title without the stamp', async () => {
    const { access, clock, signal } = openServices(() => readFixture('crossref-retracted.json'));
    const answer = (await clock.run(worksByDoi(access, [WAKEFIELD], signal))).get(WAKEFIELD);
    expect(answer).toMatchObject({
      kind: 'answer',
      value: {
        title: expect.stringMatching(/^Ileal-lymphoid-nodular hyperplasia/),
        years: [1998],
        volume: '351',
        notices: [
          { kind: 'retraction', source: 'Retraction Watch', DOI: '10.1016/s0140-6736(10)60175-4' },
          { kind: 'correction', source: 'Retraction Watch' },
        ],
      },
    });
  });

  it.each([
    ['retraction', 'retraction'],
    ['withdrawal', 'withdrawal'],
    ['removal', 'removal'],
    ['partial_retraction', 'partial-retraction'],
    ['expression_of_concern', 'concern'],
    ['expression-of-concern', 'concern'],
    ['correction', 'correction'],
    ['erratum', 'correction'],
    ['corrigendum', 'correction'],
    ['addendum', 'addendum'],
    ['clarification', 'addendum'],
  ])('reads the update "%s" as a %s, with its day, its link and who reported it', async (type, kind) => {
    const updated = { 'date-parts': [[2010, 2, 6]] };
    const work = { DOI: '10.1000/1', 'updated-by': [{ DOI: '10.1000/NOTICE', type, source: 'publisher', updated }] };
    const { access, clock, signal } = openServices(() => list([work]));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')).toMatchObject({
      value: { notices: [{ kind, date: '2010-02-06', DOI: '10.1000/notice', PMID: null, source: 'Crossref' }] },
    });
  });

  it('takes the notice itself for no retracted work: it updates another, and nothing updates it', async () => {
    const work = { DOI: '10.1000/notice', type: 'journal-article', 'update-to': [{ DOI: '10.1000/1', type: 'retraction' }] };
    const { access, clock, signal } = openServices(() => list([work]));
    expect((await clock.run(worksByDoi(access, [work.DOI], signal))).get(work.DOI)).toMatchObject({ value: { notices: [] } });
  });

  it('takes a stamp in the title for a notice where no other tells of it', async () => {
    const { access, clock, signal } = openServices(() => list([{ DOI: '10.1000/1', title: ['RETRACTED ARTICLE: Needles'] }]));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')).toMatchObject({
      value: { title: 'Needles', notices: [{ kind: 'retraction', date: null, source: 'Crossref' }] },
    });
  });

  it('names a newer version or edition as a relation, no notice', async () => {
    const work = {
      DOI: '10.1000/1',
      'updated-by': [{ DOI: '10.1000/2', type: 'new_edition' }, { type: 'new_version' }, { type: 'surprise' }],
    };
    const { access, clock, signal } = openServices(() => list([work]));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')).toMatchObject({
      value: { notices: [], relations: [{ kind: 'newer-version', DOI: '10.1000/2' }] },
    });
  });

  it('takes a new version that is the work itself for no newer version', async () => {
    const own = { DOI: '10.1371/journal.ppat.1006930', 'updated-by': [{ DOI: '10.1371/journal.ppat.1006930', type: 'new_version' }] };
    const { access, clock, signal } = openServices(() => list([own]));
    const answer = (await clock.run(worksByDoi(access, [own.DOI], signal))).get(own.DOI);
    expect(answer).toMatchObject({ kind: 'answer', value: { notices: [], relations: [] } });
  });

  it.each([
    [
      'a preprint names its article',
      { 'is-preprint-of': [{ id: '10.1016/J.XGEN.2025.100814' }] },
      [{ kind: 'published', DOI: '10.1016/j.xgen.2025.100814' }],
    ],
    [
      'an article names its preprint',
      { 'has-preprint': [{ id: '10.1101/2020.01.22.914952' }] },
      [{ kind: 'preprint', DOI: '10.1101/2020.01.22.914952' }],
    ],
  ])('%s', async (_, relation, relations) => {
    const { access, clock, signal } = openServices(() => list([{ DOI: '10.1000/1', relation }]));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')).toMatchObject({ value: { relations } });
  });

  it('leaves out a field of a wrong type and keeps the record', async () => {
    const odd = { DOI: '10.1000/1', title: 'not a list', volume: 12, issued: { 'date-parts': [[null]] }, page: '1-2' };
    const { access, clock, signal } = openServices(() => list([odd]));
    const answer = (await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1');
    expect(answer).toMatchObject({ kind: 'answer', value: { page: '1-2', years: [] } });
  });

  it('counts the day of registration as a year only for early access', async () => {
    const dates = (issued: number, created: number) => ({
      issued: { 'date-parts': [[issued]] },
      created: { 'date-parts': [[created, 1, 1]] },
    });
    const { access, clock, signal } = openServices(() =>
      list([
        { DOI: '10.1000/early', ...dates(2006, 2005) },
        { DOI: '10.1000/old', ...dates(1974, 2003) },
      ]),
    );
    const answers = await clock.run(worksByDoi(access, ['10.1000/early', '10.1000/old'], signal));
    expect(answers.get('10.1000/early')).toMatchObject({ value: { years: [2006, 2005] } });
    expect(answers.get('10.1000/old')).toMatchObject({ value: { years: [1974] } });
  });

  it('asks for whole records when a field name of "select" is refused', async () => {
    const refusal = { status: 400, body: '{"status":"failed","message-type":"validation-failure","message":[]}' };
    const { access, clock, signal } = openServices(({ parameters }) => (parameters.has('select') ? refusal : list([{ DOI: '10.1000/1' }])));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')?.kind).toBe('answer');
  });
});

describe('one record by its own address', () => {
  it('encodes all of a SICI DOI but the slash', async () => {
    const { access, clock, requests, signal } = openServices(() => ({ status: 404, body: 'Resource not found.' }));
    const doi = '10.1002/(sici)1096-8628(19981228)80:5<533::aid-ajmg21>3.0.co;2-c';
    expect(await clock.run(workByDoi(access, doi, signal))).toEqual({ kind: 'absent' });
    expect(requests[0]?.address).toContain('/works/10.1002/(sici)1096-8628(19981228)80%3A5%3C533%3A%3Aaid-ajmg21%3E3.0.co%3B2-c');
  });

  it('takes the record of an aliased DOI under its new name', async () => {
    const { access, clock, signal } = openServices(() => ({ status: 'ok', message: { DOI: '10.1000/new', title: ['Pain'] } }));
    expect(await clock.run(workByDoi(access, '10.1000/old', signal))).toMatchObject({ kind: 'answer', value: { DOI: '10.1000/new' } });
  });
});

describe('searching', () => {
  it('joins nothing and guesses nothing: title and subtitle stay apart, the score is kept', async () => {
    const { access, clock, signal } = openServices(() => readFixture('crossref-split-subtitle.json'));
    const answer = await clock.run(searchCrossref(access, 'Guest G. How many interviews are enough?', signal));
    expect(answer).toMatchObject({
      kind: 'answer',
      value: [
        {
          kind: 'journal-article',
          work: { title: 'How Many Interviews Are Enough?', subtitle: 'An Experiment with Data Saturation and Variability' },
        },
        {},
        {},
      ],
    });
  });

  it('names the contact address when there is one, and else sends none', async () => {
    for (const contact of ['dev@example.org', '']) {
      const { access, clock, requests, signal } = openServices(() => list([]), { contact });
      await clock.run(searchCrossref(access, 'pain', signal));
      expect(requests[0]?.parameters.get('mailto')).toBe(contact || null);
    }
  });
});
