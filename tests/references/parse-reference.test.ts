import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../lib/references/parse-reference.ts';

const lines = (name: string): string[] =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const entries = lines('references.txt');
const items = lines('references.ndjson').map((line): unknown => JSON.parse(line));

describe('parseReference', () => {
  it('has one expected item for each entry of the fixture', () => {
    expect(items).toHaveLength(entries.length);
  });

  it.each(entries.map((entry, i) => [entry, items[i]] as const))('reads %s', (entry, item) => {
    expect(parseReference(entry)).toEqual(item);
  });

  it.each([[''], ['   '], ['???'], ['12345'], ['—'], ['[1]'], ['\u0000\ufffd']])('reads nothing in %j', (text) => {
    expect(parseReference(text)).toEqual({});
  });

  it('reads the same item whatever the white space and direction marks between the words', () => {
    const text = 'Adams, C. (2010). Walking in pain. Spine, 35(2), 12–19.';
    expect(parseReference(text.replace(/ /g, ' \n\t\u200e'))).toEqual(parseReference(text));
  });

  it('answers plain data for any text and never throws', () => {
    const word = fc.constantFrom(
      'Adams',
      'C.',
      ',',
      '(2001)',
      '(eds)',
      'In:',
      '“',
      '”',
      'Spine',
      '12(3)',
      '45–58',
      'et al.',
      '&',
      'doi:10.1/x',
      '(',
      ')',
      '.',
      'n.d.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const item = parseReference(text);
          expect(JSON.parse(JSON.stringify(item))).toEqual(item);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Texts that make patterns with nested repeats hang; each is read in a few milliseconds. */
const WORST = {
  'one long word': 'A'.repeat(20_000),
  'capitals and blanks': 'A b '.repeat(5000),
  initials: 'A. '.repeat(6600),
  'half names': 'Aa, B. '.repeat(2800),
  'hyphens without end': 'A-'.repeat(10_000),
  numbers: '1(2), 3. '.repeat(2200),
  'open brackets': '('.repeat(20_000),
  'open quotes': '“a '.repeat(6000),
  'chapters in chapters': '. In A'.repeat(3300),
  editors: ', eds A B '.repeat(2000),
  dates: '(2001) '.repeat(2800),
  'DOI starts': '10.1234/'.repeat(2500),
  addresses: 'http://a '.repeat(2200),
  'access notes': 'accessed on 1 '.repeat(1400),
  publishers: '. New York, NY: Press'.repeat(950),
  'a page that was not split': 'Smith, J. (2001). Title of it. J. Foo 1(2), 3–4. '.repeat(410),
};

/** Best of some runs, in milliseconds of the processor: the clock would tell how busy the machine is. */
function timeOf(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    parseReference(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Four times the text takes four times as long, or 16 times where a pattern goes back and forth. */
const LINEAR = 10;
/** Shorter times say nothing of growth. */
const LEAST_TIME = 2;

describe('parseReference under worst-case input', () => {
  it.each(Object.entries(WORST))('reads %s in time that grows with the text alone', (_name, text) => {
    expect(timeOf(text) / Math.max(LEAST_TIME, timeOf(text.slice(0, text.length / 4)))).toBeLessThan(LINEAR);
  });
});
