import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Card } from '../../components/Card.tsx';
import type { Report } from '../../lib/model/report.ts';
import { mount, one } from './mount.tsx';
import { reports } from './reports.ts';

const nothing = () => undefined;
const NAME = 'Joint Working Group of the European Association for Surgery and the European Society of Medicine';

/** The card of a window of 1280 by 1024 pixels at 400 %, in the least room that a sheet gets there. */
function show(report: Report, citations: readonly string[], focus: string) {
  const calls = { onShowReference: nothing, onClose: nothing, onTurnOffHere: nothing, onOpenOptions: nothing };
  const place = mount(
    <Card report={report} citations={citations} focus={focus} lookUp={{ kind: 'done', settled: 9, total: 9, unavailable: 0 }} {...calls} />,
  );
  const card = one(place, '.card');
  card.style.maxHeight = '140px';
  return card;
}
const edges = (place: ParentNode, part: string) => one(place, part).getBoundingClientRect();

let before: [number, number];
beforeEach(async () => {
  before = [innerWidth, innerHeight];
  await page.viewport(320, 256);
});
afterEach(() => page.viewport(...before));

it('the longest name leaves the verdict room, and the foot is reached by scrolling', () => {
  const citations = reports.acupuncture.citations
    .slice(0, 1)
    .map((one) => ({ ...one, selector: { ...one.selector, exact: `${NAME}, 2018` } }));
  const id = citations[0]?.id ?? '';
  const card = show({ ...reports.acupuncture, citations }, [id], id);
  const { bottom } = card.getBoundingClientRect();
  expect(edges(card, '.status').bottom).toBeLessThan(bottom);
  card.scrollTop = card.scrollHeight;
  expect(edges(card, '.card-foot').bottom).toBeLessThanOrEqual(bottom);
});

it('of several citations the one under the pointer stands right below the head', async () => {
  const card = show(reports.troubled, ['c2', 'c3', 'c4'], 'c3');
  await expect.poll(() => card.scrollTop).toBeGreaterThan(0);
  expect(Math.abs(edges(card, '.item-focus').top - edges(card, '.card-head').bottom)).toBeLessThan(2);
});

it('another card begins at its top', () => {
  const card = show(reports.troubled, ['c1'], 'c1');
  card.scrollTop = 50;
  expect(show(reports.troubled, ['c2'], 'c2')).toBe(card);
  expect(card.scrollTop).toBe(0);
});
