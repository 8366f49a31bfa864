import { asked } from './asked.ts';
import { citationVerdicts } from './citation-verdicts.ts';
import { reasons } from './reasons.ts';
import { referenceVerdicts } from './reference-verdicts.ts';

/** In Spanish: what ../en/engine-messages.ts puts together. */
export const engineMessagesEs = { ...citationVerdicts, ...referenceVerdicts, ...reasons, ...asked } as const;
