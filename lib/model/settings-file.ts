import type { Settings } from './settings.ts';

/** What reading a file of settings came to: the settings, or what is the matter, with the name of the first bad setting. */
export type SettingsFile =
  | { readonly settings: Settings }
  | { readonly error: 'not-json' | 'not-settings' }
  | { readonly error: 'bad-setting'; readonly setting: string };
