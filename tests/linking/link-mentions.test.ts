import { expect, it } from 'vitest';
import { linkMentions } from '../../lib/linking/link-mentions.ts';
import type { MentionCandidate } from '../../lib/model/mention.ts';
import { indexOf } from './listed.ts';

const selector = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
const mention = (names: readonly string[], more: Partial<MentionCandidate> = {}): MentionCandidate => ({
  selector,
  names,
  etAl: false,
  ...more,
});

const LEE_MU = 'Lee, J., & Mu, K. (2013). Backs. Spine, 3, 4–9.';
const TAN = 'Tan, O. (2001). Needles. Spine, 9, 1–2.';
const TAN_MANY = 'Tan, O., Lind, P., & Holm, R. (2005). Walking. Spine, 12, 10–20.';

/** What each mention is linked to: "m1 r2". */
function linked(entries: readonly string[], ...candidates: readonly MentionCandidate[]): string[] {
  return linkMentions(candidates, indexOf(...entries)).map(({ id, reference }) => `${id} ${reference}`);
}

it('links names that one entry alone can mean, and counts only these', () => {
  expect(linked([TAN, LEE_MU], mention(['Fenske']), mention(['Lee']), mention(['Lee', 'Mu']), mention(['Tan']))).toEqual([
    'm1 r2',
    'm2 r2',
    'm3 r1',
  ]);
});

it('leaves open what two entries can mean, and takes the same work printed twice for one', () => {
  expect(linked([TAN, TAN.replace('2001', '2002').replace('Needles', 'Sleep')], mention(['Tan']))).toEqual([]);
  expect(linked([TAN, TAN], mention(['Tan']))).toEqual(['m1 r1']);
});

it('asks for the second author where one is named, and for more than one where "et al." stands', () => {
  expect(linked([LEE_MU], mention(['Lee', 'Holm']))).toEqual([]);
  expect(linked([TAN, TAN_MANY], mention(['Tan'], { etAl: true }))).toEqual(['m1 r2']);
  expect(linked([LEE_MU], mention(['Lee'], { etAl: true }))).toEqual(['m1 r1']);
  expect(linked(['Tan, O., et al. (2001). Needles. Spine, 9, 1–2.'], mention(['Tan'], { etAl: true }))).toEqual(['m1 r1']);
});

it('tells people of one name apart by the first letter of their given names, also where both are named in turn', () => {
  const other = TAN.replace('O.', 'B.').replace('2001', '2002').replace('Needles', 'Sleep');
  expect(linked([TAN, other], mention(['Tan'], { given: 'Olga' }), mention(['Tan'], { given: 'B.' }), mention(['Tan']))).toEqual([
    'm1 r1',
    'm2 r2',
  ]);
  expect(linked([TAN], mention(['Tan'], { given: 'Anna' }))).toEqual([]);
});

it('the second author is not meant by his name alone', () => {
  expect(linked([LEE_MU], mention(['Mu']))).toEqual([]);
});
