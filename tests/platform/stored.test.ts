import { beforeEach, expect, test, vi } from 'vitest';
import { createAskedTabs } from '../../lib/platform/asked-tabs.ts';
import { readDismissals, rememberDismissal } from '../../lib/platform/dismissals.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings-schema.ts';

const { local, session, onRemoved } = vi.hoisted(() => {
  /** A storage area that answers later, as the browsers' do. */
  const area = () => {
    const held = new Map<string, unknown>();
    return {
      held,
      get: async (key: string) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
      },
    };
  };
  const listeners: ((tabId: number) => void)[] = [];
  const onRemoved = { listeners, addListener: (listener: (tabId: number) => void) => void listeners.push(listener) };
  return { local: area(), session: area(), onRemoved };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local, session }, tabs: { onRemoved } } }));

beforeEach(() => {
  local.held.clear();
  session.held.clear();
});

test('two changes at once leave both', async () => {
  await Promise.all([changeSettings({ marks: 'off' }), changeSettings({ cardDelay: 300 })]);
  expect(await readSettings()).toMatchObject({ marks: 'off', cardDelay: 300 });
});

test('a change may build on what is stored', async () => {
  const add = (site: string) => changeSettings(({ offSites }) => ({ offSites: [...offSites, site] }));
  await Promise.all([add('one.example'), add('two.example')]);
  expect((await readSettings()).offSites).toEqual(['one.example', 'two.example']);
});

test('a change that cannot be stored is told, and does not block the next one', async () => {
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(changeSettings({ marks: 'off' })).rejects.toThrow('full');
  await changeSettings({ card: 'off' });
  expect(await readSettings()).toMatchObject({ marks: 'all', card: 'off' });
});

test('two findings that are set aside at once are both remembered', async () => {
  const page = 'https://example.org/a#top';
  await Promise.all([rememberDismissal(page, 'missing Mu', 'exists'), rememberDismissal(page, 'missing Lee', 'misread')]);
  expect(await readDismissals('https://example.org/a')).toEqual([
    { finding: 'missing Mu', reason: 'exists' },
    { finding: 'missing Lee', reason: 'misread' },
  ]);
});

test('what of the stored findings cannot be read costs no other', async () => {
  await rememberDismissal('https://example.org/a', 'missing Mu', 'exists');
  const [page] = local.held.get('dismissed') as { page: string; findings: object[] }[];
  const strange = { finding: 'missing Lee', reason: 'of a newer version' };
  local.held.set('dismissed', [7, { page: 'other', findings: 'none' }, { ...page, findings: [strange, ...(page?.findings ?? [])] }]);
  expect(await readDismissals('https://example.org/a')).toEqual([{ finding: 'missing Mu', reason: 'exists' }]);
});

test('a tab stays asked for when the background ended meanwhile', async () => {
  await createAskedTabs().add(3, 'https://example.org/a');
  await createAskedTabs().add(4, 'https://example.org/b');
  const later = createAskedTabs();
  expect([await later.has(3), await later.has(4), await later.has(5)]).toEqual([true, true, false]);
  await later.leave(3);
  expect([await later.has(3), await later.has(4)]).toEqual([false, true]);
});

test('a page stays asked for when the gate looks at it a second time, and another page in the tab does not', async () => {
  const tabs = createAskedTabs();
  await tabs.add(3, 'https://example.org/a');
  await tabs.leave(3, 'https://example.org/a#top');
  expect(await tabs.has(3)).toBe(true);
  await tabs.leave(3, 'https://example.org/b');
  expect(await tabs.has(3)).toBe(false);
});

test('of a tab that was asked for no address is kept, and nothing at all once it is closed', async () => {
  const tabs = createAskedTabs();
  await tabs.add(3, 'https://example.org/private?of=me');
  await tabs.add(4, 'https://example.org/b');
  expect(JSON.stringify([...session.held])).not.toContain('example.org');
  for (const listener of onRemoved.listeners) listener(3);
  expect([await tabs.has(3), await tabs.has(4)]).toEqual([false, true]);
  expect(session.held.get('asked-tabs')).toHaveLength(1);
});

test('what the browser does not give out is not written over', async () => {
  await changeSettings({ lookUp: 'never', offSites: ['example.org'] });
  await rememberDismissal('https://example.org/a', 'missing Mu', 'exists');
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  await expect(changeSettings({ marks: 'off' })).rejects.toThrow('closed');
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  await expect(rememberDismissal('https://example.org/b', 'missing Lee', 'exists')).rejects.toThrow('closed');
  expect(await readSettings()).toMatchObject({ lookUp: 'never', offSites: ['example.org'], marks: 'all' });
  expect(await readDismissals('https://example.org/a')).toHaveLength(1);
});

test('a page is read by the defaults where the browser does not give the settings out', async () => {
  await changeSettings({ marks: 'off' });
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  expect(await readDismissals('https://example.org/a')).toEqual([]);
});
