import { engineMessagesEn } from './en/engine-messages.ts';
import { createSpeaker } from './speaker.ts';

/** Names of the sentences of a report. */
export type MessageKey = keyof typeof engineMessagesEn;

/**
 * The engine's speaker: `say('citation.ok', {}, 'de-AT')` says a sentence of a report. The engine learns the reader's language
 * from the background; what only the faces say stands in face-registry.ts.
 */
export const { say, learn: learnSentences, written: writtenLanguage } = createSpeaker(engineMessagesEn);
