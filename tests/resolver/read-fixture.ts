import { readFileSync } from 'node:fs';

/** The text of a recorded answer: `readFixture('crossref-retracted.json')`. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/services/${name}`, import.meta.url), 'utf8');
}
