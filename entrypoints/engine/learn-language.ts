import { learnSentences } from '../../lib/locales/messages/registry.ts';
import type { WirePageSettings } from '../../lib/messaging/messages.ts';

/** Learns the language that the reader wants, and names it: "de-AT". */
export function learnLanguage({ language, sentences }: WirePageSettings): string {
  if (sentences) learnSentences(sentences);
  return language === 'auto' ? navigator.language : language;
}
