import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WayBack } from '../../components/WayBack.tsx';
import { loadLanguage } from '../../lib/locales/messages/load-language.ts';
import { button, mount, one, shown } from './mount.tsx';

it('leads back or stays, by mouse and by keys, and names the key that works from anywhere', async () => {
  const [onBack, onStay] = [vi.fn(), vi.fn()];
  const place = mount(<WayBack onBack={onBack} onStay={onStay} />);
  const back = button(place, 'Back to where you were reading');
  expect(shown(back)).toContain('Esc');
  expect(back.getAttribute('aria-keyshortcuts')).toBe('Escape');
  back.focus();
  await userEvent.keyboard('{Enter}');
  expect(onBack).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(onStay).toHaveBeenCalledOnce();
  button(place, 'Stay here').click();
  expect(onStay).toHaveBeenCalledTimes(2);
});

it('tells of what is folded up with its button, and aloud where the focus is elsewhere', async () => {
  const ignore = () => undefined;
  const place = mount(<WayBack isFolded onBack={ignore} onStay={ignore} />);
  const region = one(place, '[role=status]');
  expect(region.textContent).toBe('');
  const described = button(place, 'Back to where you were reading').getAttribute('aria-describedby');
  expect(one(place, `[id="${described}"]`).textContent).toContain('folded up');
  await expect.poll(() => region.textContent).toContain('folded up');
});

it('speaks the language of the reader', async () => {
  await loadLanguage('fr');
  const place = mount(<WayBack language="fr-CA" onBack={() => undefined} onStay={() => undefined} />);
  expect(shown(place)).toContain('Revenir là où vous lisiez');
  expect(one(place, '.way-back').lang).toBe('fr');
});
