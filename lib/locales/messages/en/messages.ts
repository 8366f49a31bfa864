import { asked } from './asked.ts';
import { card } from './card.ts';
import { citationVerdicts } from './citation-verdicts.ts';
import { popup } from './popup.ts';
import { referenceVerdicts } from './reference-verdicts.ts';

/** Every sentence of the product in English; the other languages must have the same keys. */
export const messagesEn = { ...citationVerdicts, ...referenceVerdicts, ...asked, ...card, ...popup } as const;
