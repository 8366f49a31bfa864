import { card } from './card.ts';
import { engineMessagesFr } from './engine-messages.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';

/** In French: what ../en/messages.ts puts together. */
export const messagesFr = { ...engineMessagesFr, ...card, ...popup, ...options, ...report } as const;
