import { expect, it } from 'vitest';
import { createFakeWorld } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { openServices } from './open-services.ts';
import { resolveAll } from './resolve-all.ts';

const HOUR = 3_600_000;
const [work] = WORKS as [(typeof WORKS)[number]];

it.each<[way: string, entry: Parameters<typeof printed>[2]]>([
  ['by its printed DOI', { doi: work.DOI }],
  ['by its printed place', {}],
  ['by a search', { year: work.year + 1 }],
])('a work that is found %s has the time at which the services were asked, also where their answers were kept', async (_way, entry) => {
  const opened = openServices(createFakeWorld(WORKS));
  const resolve = async () => (await resolveAll([printed(work, 'r1', entry)], opened)).map.get('r1');
  const start = opened.clock.now();
  const first = await resolve();
  expect(first?.status).toBe('resolved');
  expect(first?.askedAt).toBeGreaterThanOrEqual(start);
  expect(first?.askedAt).toBeLessThan(start + HOUR);
  await opened.clock.run(opened.clock.sleep(20 * HOUR));
  expect((await resolve())?.askedAt).toBe(first?.askedAt);
  await opened.clock.run(opened.clock.sleep(24 * HOUR));
  expect((await resolve())?.askedAt).toBeGreaterThan(start + 40 * HOUR);
});
