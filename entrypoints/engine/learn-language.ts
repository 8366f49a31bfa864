import { learnSentences } from '../../lib/locales/messages/registry.ts';
import type { WirePageSettings } from '../../lib/messaging/messages.ts';
import { languageOf } from '../../lib/platform/language-of.ts';

/** Learns the language that the reader wants, and names it: "de-AT". */
export function learnLanguage(settings: WirePageSettings): string {
  if (settings.sentences) learnSentences(settings.sentences);
  return languageOf(settings);
}
