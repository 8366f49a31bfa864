import { describe, expect, it } from 'vitest';
import type { PageBlock, Zone } from '../../lib/model/page-text.ts';
import { freeMainText } from '../../lib/page/free-main-text.ts';

/** A block of a zone and a length, and the element that set its zone. */
type Row = readonly [zone: Zone, length: number, root?: number];

function zonesOf(rows: readonly Row[]): Zone[] {
  let start = 0;
  const blocks = rows.map(([zone, length]) => {
    const block = { start, end: start + length, zone } as PageBlock;
    start += length + 1;
    return block;
  });
  return freeMainText(
    blocks,
    rows.map(([, , root]) => root ?? 0),
  ).map(({ zone }) => zone);
}

describe('a part that only its name made a sidebar', () => {
  it.each<[string, readonly Row[], Zone]>([
    [
      'holds a third of the page',
      [
        ['chrome', 2000],
        ['body', 4000, 1],
      ],
      'body',
    ],
    [
      'holds a little less',
      [
        ['chrome', 1999],
        ['body', 4001, 1],
      ],
      'chrome',
    ],
    ['holds all of a page of 1,500 characters', [['chrome', 1500]], 'body'],
    ['holds all of a shorter page', [['chrome', 1499]], 'chrome'],
    [
      'holds enough in several blocks',
      [
        ['chrome', 1000],
        ['chrome', 1000],
        ['body', 4000, 1],
      ],
      'body',
    ],
  ])('%s', (_what, rows, zone) => expect(zonesOf(rows)[0]).toBe(zone));

  it('is told from other parts, which stay what they are', () => {
    expect(
      zonesOf([
        ['chrome', 1000, 1],
        ['chrome', 2000, 2],
        ['chrome', 1000, 3],
        ['references', 500, 4],
        ['code', 500, 4],
      ]),
    ).toEqual(['chrome', 'body', 'chrome', 'references', 'code']);
  });

  it('is never put together from two small ones', () => {
    expect(
      zonesOf([
        ['chrome', 1400, 1],
        ['chrome', 1400, 2],
      ]),
    ).toEqual(['chrome', 'chrome']);
  });

  it.each<Zone>(['code', 'references', 'body'])('leaves %s alone, however long', (zone) => {
    expect(zonesOf([[zone, 9000]])).toEqual([zone]);
  });
});
