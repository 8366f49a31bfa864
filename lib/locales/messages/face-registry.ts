import { messagesEn } from './en/messages.ts';
import { createSpeaker } from './speaker.ts';

/** Names of all sentences. */
export type MessageKey = keyof typeof messagesEn;

/**
 * The speaker of card, popup and pages: `say('card.close', {}, 'de-AT')`. Pages learn the reader's language by load-language.ts,
 * the card is handed it by the background.
 */
export const { say, learn: learnFaceSentences, spoken: spokenLanguage, written: writtenLanguage } = createSpeaker(messagesEn);
