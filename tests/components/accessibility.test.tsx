import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { mount, one, shown } from './mount.tsx';
import { faceStates } from './states.tsx';

/** The long list repeats what the short ones show; axe would need seconds for its 500 rows. */
const states = faceStates.filter(({ name }) => name !== 'popup-long');

async function emulate(features: Record<string, string>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list });
}

afterEach(() => emulate({}));

async function faults(place: HTMLElement): Promise<string[]> {
  // A face is a part of a page or of a popup; the rules about whole pages have nothing to say here.
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each([{ 'prefers-color-scheme': 'light' }, { 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }])(
  'with %o',
  (features) => {
    it.each(states)('axe finds nothing on $name', async ({ face }) => {
      await emulate({ ...features, 'prefers-reduced-motion': 'reduce' });
      expect(await faults(mount(face))).toEqual([]);
    });
  },
);

describe.each(states)('$name', ({ face }) => {
  it('has no target under 24 by 24 px', () => {
    const small = [...mount(face).querySelectorAll('button, a')].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(shown)).toEqual([]);
  });

  it('needs no sideways scrolling at 400 % zoom, that is 320 px of width', () => {
    const place = mount(face);
    place.style.inlineSize = '320px';
    const wide = [...place.querySelectorAll('.card *, .face *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display === 'block',
    );
    expect(wide.map((element) => element.className)).toEqual([]);
  });
});

it.each([
  [{ 'prefers-color-scheme': 'light' }, 'rgba(0, 0, 0, 0.14)'],
  [{ 'prefers-color-scheme': 'dark' }, 'rgba(255, 255, 255, 0.22)'],
  [{ 'forced-colors': 'active' }, 'repeating-linear-gradient'],
])('with %o the edge of a card shows that there is more', async (features, edge) => {
  await emulate(features);
  const { face } = states.find(({ name }) => name.startsWith('card')) ?? {};
  if (!face) throw new Error('No state of the card.');
  const { backgroundImage, color } = getComputedStyle(one(mount(face), '.card-body'));
  expect(backgroundImage).toContain(edge);
  expect(getComputedStyle(one(document, '.card-body > *')).color).toBe(color);
});
