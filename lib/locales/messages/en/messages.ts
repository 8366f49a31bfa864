import { card } from './card.ts';
import { engineMessagesEn } from './engine-messages.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';

/** Every sentence of the product in English; the other languages must have the same keys. */
export const messagesEn = { ...engineMessagesEn, ...card, ...popup, ...options, ...report } as const;
