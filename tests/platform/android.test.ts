// Firefox for Android, which no test can open here: what it has of what Citewell uses, after MDN's tables
// (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const ROOT = new URL('../../', import.meta.url);
/** The first Firefox for Android that asks for consent to send data (data_collection_permissions). */
const OLDEST = 142;

/** The Firefox for Android that first had each; a name that Citewell comes to use is looked up there and added here. */
const SINCE: Readonly<Record<string, number>> = {
  'action.setBadgeBackgroundColor': 109,
  'action.setBadgeText': 109,
  'action.setIcon': 109,
  'permissions.contains': 79,
  'permissions.getAll': 79,
  'permissions.onAdded': 79,
  'permissions.onRemoved': 79,
  'permissions.request': 120,
  'runtime.connect': 48,
  'runtime.getURL': 48,
  'runtime.id': 48,
  'runtime.onConnect': 48,
  'runtime.onInstalled': 52,
  'runtime.onMessage': 48,
  'runtime.openOptionsPage': 57,
  'runtime.sendMessage': 48,
  'scripting.executeScript': 102,
  'scripting.insertCSS': 102,
  'storage.local': 48,
  'storage.onChanged': 48,
  'storage.session': 115,
  'tabs.connect': 54,
  'tabs.create': 54,
  'tabs.get': 54,
  'tabs.onRemoved': 54,
  'tabs.query': 54,
};
/** Keys of the manifest that it passes over, each with what a reader there misses: keys need a keyboard. */
const PASSED_OVER = ['commands'];
const KNOWN = [
  'action',
  'browser_specific_settings',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'name',
  'permissions',
];

const sources = ['lib/platform/', 'entrypoints/'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: folder + path, text: readFileSync(new URL(folder + path, ROOT), 'utf8') })),
);

describe('Firefox for Android', () => {
  it('has every API that is called without asking first whether it is there', () => {
    const used = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<!['"`/])\b(?:browser|api)\.(\w+)(\??)\.(\w+)(\?\.\()?/g)]
        .filter(([, , isSpaceAsked, , isCallAsked]) => !isSpaceAsked && !isCallAsked)
        .map(([, namespace, , name]) => ({ path, name: `${namespace}.${name}` })),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter(({ name }) => !((SINCE[name] ?? Number.POSITIVE_INFINITY) <= OLDEST))).toEqual([]);
  });

  it('gets a manifest that it can read', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
    const made = await manifest({ browser: 'firefox', manifestVersion: 3, mode: 'production', command: 'build' });
    expect(made.browser_specific_settings?.gecko_android).toEqual({ strict_min_version: `${OLDEST}.0` });
    expect(Object.keys(made).sort()).toEqual([...KNOWN, ...PASSED_OVER].sort());
  });
});
