import { asked } from './asked.ts';
import { citationVerdicts } from './citation-verdicts.ts';
import { reasons } from './reasons.ts';
import { referenceVerdicts } from './reference-verdicts.ts';

/** The sentences that become part of a report, in English; the engine carries these into every page that it reads, and no others. */
export const engineMessagesEn = { ...citationVerdicts, ...referenceVerdicts, ...reasons, ...asked } as const;
