/** Name under which the settings are stored; apart, because the engine knows no more of the storage than this. */
export const SETTINGS_KEY = 'settings';
