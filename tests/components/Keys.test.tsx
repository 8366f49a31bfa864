import { expect, it } from 'vitest';
import { Keys } from '../../components/Keys.tsx';
import { mount, shown } from './mount.tsx';

const GIVEN = { 'first-finding': 'Alt+Shift+J', 'next-finding': '', 'previous-finding': 'Ctrl+Shift+9', 'toggle-marks': 'Alt+Shift+Y' };

it('names the keys that the browser has given, and says where it gave none', () => {
  const lines = [...mount(<Keys keys={GIVEN} />).querySelectorAll('dl > div')].map(shown);
  expect(lines).toEqual([
    'Alt+Shift+J opens the first finding on the page',
    'no key yet opens the next finding',
    'Ctrl+Shift+9 opens the finding before',
    'Alt+Shift+Y hides or shows the lines',
  ]);
});

it('speaks of touch alone in a browser that has no keys for extensions', () => {
  const place = mount(<Keys keys={null} />);
  expect(shown(place)).toBe('Without a mouse On a phone, tap a citation.');
});
