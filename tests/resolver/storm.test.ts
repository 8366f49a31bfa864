import { describe, expect, it } from 'vitest';
import type { Reference } from '../../lib/model/reference.ts';
import { createMemoryCache } from '../../lib/resolver/cache.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import type { FakeReply, FakeRequest } from './fake-fetch.ts';
import { createFakeWorld } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { type OpenServices, openServices } from './open-services.ts';

const resolveAll = (references: readonly Reference[], { clock, access, signal }: OpenServices) =>
  clock.run(resolveReferences(references, access, { signal, onResolution: () => undefined }));

describe('a storm of faults', () => {
  const FAULTS: readonly FakeReply[] = [
    { status: 429, body: '<html></html>' },
    { status: 503, body: '<html></html>' },
    '<!doctype html><title>Just a moment</title>',
    '{"status":"ok","mess',
    'UNREACHABLE',
  ];
  /** What an answered request asked for, one by one: each DOI, each line of a place, each PubMed number, each search. */
  const questionsOf = ({ path, parameters }: FakeRequest): string[] => {
    const [list = ''] = ['filter', 'id', 'bdata', 'term', 'query.bibliographic', 'query'].flatMap((name) => parameters.get(name) ?? []);
    const each = /esummary|ecitmatch/.test(path) || parameters.has('filter') ? list.split(/[,\r]/) : [list];
    return each.map((question) => `${path} ${question.replace(/c\d+\|$/, '')}`);
  };

  it.each([4, 5, 7])(
    'leaves nothing lost, says nothing that is not so, and a second run asks nothing again (one of %i answered)',
    async (rest) => {
      const cache = createMemoryCache();
      const references = WORKS.map((work, i) =>
        printed(work, `r${i}`, i % 2 ? { doi: work.DOI } : i % 10 === 4 ? { year: work.year + 1 } : {}),
      );
      const world = createFakeWorld(WORKS);
      const answered: string[] = [];
      const storm = openServices(
        (request) => {
          if (request.count % rest !== 0) return FAULTS[request.count % FAULTS.length] ?? 'SILENT';
          answered.push(...questionsOf(request));
          return world(request);
        },
        { cache },
      );
      const first = await resolveAll(references, storm);
      const statuses = new Set([...first.values()].map(({ status }) => status));
      expect(first.size).toBe(references.length);
      expect([...statuses].filter((status) => status !== 'resolved' && status !== 'unavailable')).toEqual([]);
      expect(statuses).toContain('unavailable');

      const calm = openServices(world, { cache });
      const second = await resolveAll(references, calm);
      expect(WORKS.map((_, i) => second.get(`r${i}`)?.work?.DOI)).toEqual(WORKS.map(({ DOI }) => DOI));
      expect(calm.requests.flatMap(questionsOf).filter((question) => answered.includes(question))).toEqual([]);
    },
  );
});
