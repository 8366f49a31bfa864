import { card } from './card.ts';
import { engineMessagesEs } from './engine-messages.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';

/** In Spanish: what ../en/messages.ts puts together. */
export const messagesEs = { ...engineMessagesEs, ...card, ...popup, ...options, ...report } as const;
