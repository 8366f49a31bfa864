// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createHoverCard, type HoverCardParts } from '../../lib/annotation/hover-card.ts';

/** A page with one citation, whose card can be drawn at once; `host.show` is what each test makes of it. */
function setUp(show: (onLost: () => void) => HTMLElement | null) {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  range.getClientRects = () => [new DOMRect(10, 10, 80, 16)] as unknown as DOMRectList;
  const calls: string[] = [];
  const script = { draw: () => calls.push('draw'), erase: () => calls.push('erase') };
  const parts = {
    host: {
      show: (_script: unknown, _anchor: unknown, onLost: () => void) => show(onLost),
      hide: () => calls.push('hide'),
      enter: () => undefined,
      owns: () => false,
    },
    settings: () => ({ card: 'hover', cardDelay: 200 }),
    loadCard: async () => script,
    onOpen: () => calls.push('open'),
    onClosed: () => calls.push('closed'),
    onRest: () => calls.push('rest'),
    view: () => ({ report: null, lookUp: null, language: 'en', dismissed: [] }),
    sources: {},
  } as unknown as HoverCardParts;
  const places = () => [{ id: 'c1', cluster: 'k1', range }];
  const stop = new AbortController();
  return { calls, card: createHoverCard(places as never, parts, stop.signal), stop };
}

beforeEach(() => {
  document.body.textContent = 'Mu, 2020';
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('isSecureContext', true);
});

test('a card is drawn beside its citation, and nothing is looked up before', async () => {
  const { calls, card } = setUp(() => document.createElement('div'));
  card.open('c1');
  await vi.waitFor(() => expect(calls).toContain('rest'));
  expect(calls).toEqual(['open', 'draw', 'rest']);
  card.close();
  expect(calls.slice(3)).toEqual(['hide', 'erase', 'closed']);
});

test('where the citation loses its place while the card comes, no card stays and nothing is looked up', async () => {
  const { calls, card } = setUp((onLost) => {
    onLost();
    return document.createElement('div');
  });
  card.open('c1');
  await vi.waitFor(() => expect(calls).toContain('closed'));
  expect(calls).toEqual(['open', 'hide', 'closed']);
  card.redraw();
  expect(calls).not.toContain('draw');
});
