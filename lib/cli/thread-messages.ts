import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckedPage } from './check-page.ts';

/** What a thread is started with. */
export type ThreadOptions = Pick<CheckOptions, 'format' | 'debug' | 'offline'>;

/** What a thread is told. */
export type ToThread =
  | { readonly type: 'check'; readonly file: string }
  | { readonly type: 'resolved'; readonly resolutions: ReadonlyMap<string, Resolution> };

/** What a thread answers; it asks no service itself, so that rate limits and cache hold over all threads. */
export type FromThread =
  | { readonly type: 'look-up'; readonly references: readonly Reference[] }
  | { readonly type: 'checked'; readonly page: CheckedPage };
