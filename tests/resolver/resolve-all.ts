import type { Reference } from '../../lib/model/reference.ts';
import type { Resolution } from '../../lib/model/work.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import { createFakeWorld, type FakeWork } from './fake-world.ts';
import { WORKS } from './hundred-works.ts';
import { type OpenServices, openServices } from './open-services.ts';

/** Resolves a list at fake services; `order` tells in which order entries were settled. */
export async function resolveAll(references: readonly Reference[], opened: OpenServices, first: readonly string[] = []) {
  const order: string[] = [];
  const map = await opened.clock.run(
    resolveReferences(references, opened.access, { signal: opened.signal, first: () => first, onResolution: (id) => order.push(id) }),
  );
  return { map, order };
}

/** What one entry comes to in a world that holds these works, while `broken` hosts are down. */
export async function resolveOne(
  reference: Reference,
  works: readonly FakeWork[] = WORKS,
  broken: readonly string[] = [],
): Promise<Resolution | undefined> {
  return (await resolveAll([reference], openServices(createFakeWorld(works, new Set(broken))))).map.get('r1');
}
