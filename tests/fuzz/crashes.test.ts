import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorOf } from './fuzz.ts';
import { TARGETS } from './targets.ts';

interface Crash {
  readonly target: string;
  readonly input: string;
  /** What was wrong when it was found. */
  readonly was: string;
}

const crashes: readonly Crash[] = readFileSync(new URL('../fixtures/crashes.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

describe('inputs that once broke a stage', () => {
  it.each(crashes)('$target reads $input again ($was)', async ({ target, input }) => {
    const found = TARGETS.find(({ name }) => name === target);
    if (!found) throw new Error(`No target ${target}.`);
    expect(await errorOf(found, input)).toBeNull();
  });
});
