import * as v from 'valibot';
import { SERVICE_IDS, SERVICES } from '../model/services.ts';
import { CARD_DELAY, CARD_OPENINGS, MARK_STYLES, type Settings, WHEN_TO_LOOK_UP, WHERE_TO_RUN } from '../model/settings.ts';
import type { SettingsFile } from '../model/settings-file.ts';
import { isEmail } from '../text/email.ts';
import { readSite } from '../text/site-host.ts';

/** What holds before the reader chooses: nothing leaves the browser unasked, and every article with citations is read. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  where: 'articles',
  offSites: [],
  lookUp: 'asked',
  services: SERVICES.filter(({ isOptional }) => !isOptional).map(({ id }) => id),
  marks: 'all',
  card: 'hover',
  cardDelay: CARD_DELAY.usual,
  contact: '',
  language: 'auto',
};

/** More sites than anybody lists by hand; of a longer list the newest count. */
const MOST_SITES = 2_000;

const Site = v.pipe(
  v.string(),
  v.maxLength(253),
  v.check((text) => readSite(text) === text),
);
const Service = v.picklist(SERVICE_IDS);
/** One schema a setting, so that a bad value costs that setting alone. */
const FIELDS = {
  where: v.picklist(WHERE_TO_RUN),
  offSites: v.array(Site),
  lookUp: v.picklist(WHEN_TO_LOOK_UP),
  services: v.array(Service),
  marks: v.picklist(MARK_STYLES),
  card: v.picklist(CARD_OPENINGS),
  cardDelay: v.pipe(v.number(), v.integer(), v.minValue(CARD_DELAY.shortest), v.maxValue(CARD_DELAY.longest)),
  contact: v.union([v.literal(''), v.pipe(v.string(), v.check(isEmail))]),
  language: v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3})$/)),
};
const FileSchema = v.object({ version: v.literal(1), ...FIELDS });

/**
 * Reads stored settings, each bad or missing value replaced by its default: `parseSettings({ marks: 7 }).marks` -> "all". Of a list
 * what can be read is kept: a service that only a newer version knows must not switch on those that the reader switched off.
 */
export function parseSettings(stored: unknown): Settings {
  const values: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const good = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const result = v.safeParse(schema, goodPart(name, values[name]));
    return result.success ? [[name, result.output]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
}

/** The elements of a stored list that can be read; other values as they are. */
function goodPart(name: string, value: unknown): unknown {
  const element = name === 'services' ? Service : name === 'offSites' ? Site : null;
  if (!element || !Array.isArray(value)) return value;
  return value.filter((one) => v.is(element, one)).slice(-MOST_SITES);
}

/** Reads an exported file; unlike stored settings it is taken whole or not at all, so that the reader knows what it holds. */
export function parseSettingsFile(text: string): SettingsFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'not-json' };
  }
  const result = v.safeParse(FileSchema, value);
  if (result.success) return { settings: result.output };
  const setting = result.issues[0].path?.[0]?.key;
  const isOurs = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
  return isOurs && typeof setting === 'string' ? { error: 'bad-setting', setting } : { error: 'not-settings' };
}
