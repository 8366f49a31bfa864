import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../components/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsx'));

/** Words between tags, and words in attributes that people see or hear. */
const BETWEEN_TAGS = /<\/?[A-Za-z][^<>]*>\s*([A-Za-z][^<>{}=;]*)\s*</g;
const IN_ATTRIBUTES = /\b(?:aria-label|aria-description|title|alt|placeholder)="([^"]+)"/g;

describe('no words of a language stand in', () => {
  it.each(files)('%s', (name) => {
    const code = readFileSync(new URL(name, FOLDER), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const found = [...code.matchAll(BETWEEN_TAGS), ...code.matchAll(IN_ATTRIBUTES)].map(([, words]) => words);
    expect(found).toEqual([]);
  });

  it('the test sees them where they do', () => {
    expect('<p class="x">Close this</p>'.match(BETWEEN_TAGS)).not.toBeNull();
    expect('<button aria-label="Close">'.match(IN_ATTRIBUTES)).not.toBeNull();
  });
});
