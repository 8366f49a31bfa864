import { describe, expect, it } from 'vitest';
import { findLocus } from '../../../lib/references/fields/find-locus.ts';
import { readLocus } from '../../../lib/references/fields/read-locus.ts';

const year = (...parts: number[]): unknown => ({ 'date-parts': [parts] });

describe('readLocus', () => {
  it.each([
    ['2002;19(4):344-349.', { issued: year(2002), volume: '19', issue: '4', page: '344-349' }],
    ['2013 Oct 12;382(9888):209–22', { issued: year(2013, 10, 12), volume: '382', issue: '9888', page: '209-22' }],
    ['2003 5 1; 41 5: 245– 50.', { issued: year(2003), volume: '41', issue: '5', page: '245-50' }],
    ['14, 751–762 (2018).', { issued: year(2018), volume: '14', page: '751-762' }],
    ['(2017) 16(1):179.', { issued: year(2017), volume: '16', issue: '1', page: '179' }],
    ['vol. 92, no. 3, 1992, pp. 686–93.', { issued: year(1992), volume: '92', issue: '3', page: '686-93' }],
    ['12.3 (2001): 45-58.', { issued: year(2001), volume: '12', issue: '3', page: '45-58' }],
    ['2011;278(1719):2714–23', { issued: year(2011), volume: '278', issue: '1719', page: '2714-23' }],
    ['2014; 63(Suppl. 1A): LB22.', { issued: year(2014), volume: '63', issue: 'Suppl. 1A', page: 'LB22' }],
    ['2015;(4):CD001234.', { issued: year(2015), issue: '4', page: 'CD001234' }],
    ['5 Jan. 2018, p. A12.', { issued: year(2018, 1, 5), page: 'A12' }],
    ['2015a; 105: 580–587.', { issued: year(2015), suffix: 'a', volume: '105', page: '580-587' }],
  ])('reads %s', (run, fields) => {
    const { strength: _strength, ...read } = readLocus(run, null) ?? { strength: 0 };
    expect(read).toEqual(fields);
  });

  it.each([
    ['2012, 945162', { volume: '2012', page: '945162' }],
    ['2012;9:4', { volume: '9', page: '4' }],
    ['52 39–43', { volume: '52', page: '39-43' }],
    ['47, e2020GL088429', { volume: '47', page: 'e2020GL088429' }],
    ['6 (November, 2015), 1–10.', { volume: '6', page: '1-10' }],
  ])('reads %s in an entry of 2012', (run, fields) => {
    const { strength: _strength, ...read } = readLocus(run, { 'date-parts': [[2012]] }) ?? { strength: 0 };
    expect(read).toEqual(fields);
  });
});

describe('findLocus', () => {
  it.each([
    ['Pain at ages 15–49. Spine, 26(13), 1418–24.', '26(13), 1418–24.'],
    ['Pain. Imaginary Acupuncture33(5), 329–334.', '33(5), 329–334.'],
    ['Pain. Trans R Soc Lond B, 370, 20130556', '370, 20130556'],
    ['Pain. Spine (Phila Pa 1976) 1987;12:S1–59.', '1987;12:S1–59.'],
  ])('finds the numbers of "%s" at "%s"', (body, numbers) => {
    const locus = findLocus(body, null);
    expect(body.slice(locus?.start, locus?.end)).toBe(numbers);
  });

  it.each([['Walking in type 2 diabetes in 12 towns of Norway and Sweden'], ['SHELXL: a guide'], ['']])('finds none in "%s"', (body) => {
    expect(findLocus(body, null)).toBeNull();
  });
});
