import { asked } from './asked.ts';
import { card } from './card.ts';
import { citationVerdicts } from './citation-verdicts.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { reasons } from './reasons.ts';
import { referenceVerdicts } from './reference-verdicts.ts';

/** Every sentence of the product in English; the other languages must have the same keys. */
export const messagesEn = { ...citationVerdicts, ...referenceVerdicts, ...reasons, ...asked, ...card, ...popup, ...options } as const;
