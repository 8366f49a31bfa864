import { cloneElement, type VNode } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadLanguage, SPOKEN_LANGUAGES } from '../../lib/locales/messages/load-language.ts';
import { mount, one, shown } from './mount.tsx';
import { faceStates } from './states.tsx';

/** Narrower columns break sentences into single words, in pixels. */
const NARROWEST_COLUMN = 150;

/** Parts that show less than they hold on purpose: two lines of an entry, what is only heard, and the scrolling parts. */
const CUT_ON_PURPOSE = '.only-heard, .only-heard *, .row-cut, .entry-cut, .work-title';

function cutIn(place: HTMLElement): string[] {
  return [...place.querySelectorAll<HTMLElement>('.citewell *')]
    .filter((part) => !part.matches(CUT_ON_PURPOSE) && getComputedStyle(part).display !== 'inline')
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
    .map((part) => `${part.className}: ${shown(part)}`);
}

const speaking = (face: VNode, language: string) => cloneElement(face, { language });

beforeAll(async () => {
  for (const language of SPOKEN_LANGUAGES) await loadLanguage(language);
});

describe.each(SPOKEN_LANGUAGES)('the words in "%s" have room', (language) => {
  it.each(faceStates.filter(({ name }) => name !== 'popup-long'))('in $name', ({ face }) => {
    const place = mount(speaking(face, language));
    expect(cutIn(place)).toEqual([]);
    for (const words of place.querySelectorAll('.progress-words')) expect(words.clientWidth).toBeGreaterThan(NARROWEST_COLUMN);
    const popup = place.querySelector('.popup');
    const foot = place.querySelector('.popup-foot');
    if (popup && foot) expect(foot.getBoundingClientRect().bottom).toBeLessThanOrEqual(popup.getBoundingClientRect().bottom + 1);
  });
});

it('the words of search box and choice have room in a popup at 400 %', async () => {
  const before = [innerWidth, innerHeight] as const;
  await page.viewport(200, 150);
  const done = faceStates.find(({ name }) => name === 'popup-done');
  if (!done) throw new Error('The popup has no such state.');
  const place = mount(done.face);
  await userEvent.click(one(place, '[role=tab]:nth-child(2)'));
  for (const part of ['input[type=search]', 'select']) {
    expect(one(place, `[role=tabpanel]:not([hidden]) ${part}`).clientWidth).toBeGreaterThan(NARROWEST_COLUMN);
  }
  await page.viewport(...before);
});
