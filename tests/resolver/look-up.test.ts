import { describe, expect, it } from 'vitest';
import { LIFETIME } from '../../lib/resolver/look-up.ts';
import { worksByDoi } from '../../lib/resolver/services/crossref.ts';
import type { FakeRequest } from './fake-fetch.ts';
import { openServices } from './open-services.ts';

const known = ({ parameters }: FakeRequest) => {
  const dois = (parameters.get('filter') ?? '').split(',').map((each) => each.slice('doi:'.length));
  return { status: 'ok', message: { items: dois.filter((doi) => !doi.includes('unknown')).map((DOI) => ({ DOI, title: ['Pain'] })) } };
};

describe('looking up', () => {
  it('asks nothing twice: what is known and what is unknown are both remembered', async () => {
    const { access, clock, requests, signal } = openServices(known);
    const dois = ['10.1000/1', '10.1000/unknown'];
    const first = await clock.run(worksByDoi(access, dois, signal));
    const second = await clock.run(worksByDoi(access, dois, signal));
    expect(second).toEqual(first);
    expect(requests).toHaveLength(1);
  });

  it('tells when it asked, also of what it has from the cache', async () => {
    const { access, clock, signal } = openServices(known);
    const start = clock.now();
    const first = await clock.run(worksByDoi(access, ['10.1000/1'], signal));
    const asked = first.get('10.1000/1');
    const at = asked?.kind === 'answer' ? asked.at : undefined;
    expect(at).toBeGreaterThanOrEqual(start);
    expect(at).toBeLessThanOrEqual(clock.now());
    await clock.run(clock.sleep(3_600_000));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')).toEqual(asked);
  });

  it('asks anew when the day of a record is over', async () => {
    const { access, clock, requests, signal } = openServices(known);
    await clock.run(worksByDoi(access, ['10.1000/1'], signal));
    await clock.run(clock.sleep(LIFETIME.record + 1));
    await clock.run(worksByDoi(access, ['10.1000/1'], signal));
    expect(requests).toHaveLength(2);
  });

  it('never remembers a failure', async () => {
    let broken = true;
    const { access, clock, signal } = openServices((request) => (broken ? { status: 503, body: '' } : known(request)));
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')?.kind).toBe('unavailable');
    broken = false;
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')?.kind).toBe('answer');
  });

  it('asks for the others in halves when one DOI has the whole request refused', async () => {
    const isBad = (request: FakeRequest) => /bad/.test(request.parameters.get('filter') ?? '');
    const { access, clock, requests, signal } = openServices((request) => (isBad(request) ? { status: 400, body: '{}' } : known(request)));
    const dois = Array.from({ length: 20 }, (_, i) => (i === 6 || i === 8 ? `10.1000/bad${i}` : `10.1000/${i}`));
    const answers = await clock.run(worksByDoi(access, dois, signal));
    expect(dois.filter((doi) => answers.get(doi)?.kind !== 'answer')).toEqual(['10.1000/bad6', '10.1000/bad8']);
    expect(answers.get('10.1000/bad6')).toMatchObject({ kind: 'unavailable', silence: 'refused' });
    expect(requests.length).toBeLessThan(30);
  });

  it('does not go on asking where every request is refused', async () => {
    const { access, clock, requests, signal } = openServices(() => ({ status: 400, body: '{}' }));
    const dois = Array.from({ length: 20 }, (_, i) => `10.1000/${i}`);
    const answers = await clock.run(worksByDoi(access, dois, signal));
    expect([...answers.values()].every((answer) => answer.kind === 'unavailable')).toBe(true);
    // the whole and its halves, each once more without the choice of fields
    expect(requests).toHaveLength(6);
  });

  it('drops a damaged record and asks anew', async () => {
    const { access, clock, requests, signal } = openServices(known);
    await access.cache.set('crossref:work:10.1000/1', { title: 7, years: 'none' }, clock.now() + 1000);
    expect((await clock.run(worksByDoi(access, ['10.1000/1'], signal))).get('10.1000/1')).toMatchObject({ value: { title: 'Pain' } });
    expect(requests).toHaveLength(1);
  });

  it('asks once for two tabs with the same reference', async () => {
    const { access, clock, requests, signal } = openServices(known);
    const both = Promise.all([worksByDoi(access, ['10.1000/1'], signal), worksByDoi(access, ['10.1000/1', '10.1000/2'], signal)]);
    const [one, two] = await clock.run(both);
    expect(one.get('10.1000/1')).toEqual(two.get('10.1000/1'));
    expect(requests.flatMap(({ parameters }) => (parameters.get('filter') ?? '').split(','))).toEqual(['doi:10.1000/1', 'doi:10.1000/2']);
  });

  it('does not take the stop of another tab for its own', async () => {
    const { access, clock, signal } = openServices((request) => (request.count === 0 ? 'SILENT' : known(request)));
    const other = new AbortController();
    const theirs = worksByDoi(access, ['10.1000/1'], other.signal);
    const mine = worksByDoi(access, ['10.1000/1'], signal);
    await new Promise((resolve) => setImmediate(resolve));
    other.abort();
    expect((await clock.run(theirs)).get('10.1000/1')).toMatchObject({ stopped: true });
    expect((await clock.run(mine)).get('10.1000/1')?.kind).toBe('answer');
  });
});
