import { card } from './card.ts';
import { engineMessagesDe } from './engine-messages.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';

/** In German: what ../en/messages.ts puts together. */
export const messagesDe = { ...engineMessagesDe, ...card, ...popup, ...options, ...report } as const;
