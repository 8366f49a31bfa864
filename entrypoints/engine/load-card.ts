import { type CardScript, cardScript } from '../../lib/annotation/card-script.ts';
import { readCardAnswer } from '../../lib/messaging/read-message.ts';
import { sendMessage } from '../../lib/platform/channels.ts';

/** What has the background bring the card's script, once for each language that the reader chooses; null when the extension is gone. */
export function createCardLoader(isAlive: () => boolean, language: () => string): () => Promise<CardScript | null> {
  let loaded: { readonly language: string; readonly script: Promise<CardScript | null> } | null = null;

  async function load(): Promise<CardScript | null> {
    const answer = readCardAnswer(await sendMessage({ type: 'load-card' }));
    const script = answer && cardScript();
    if (answer?.sentences) script?.learn(answer.sentences);
    // Next time it may come.
    if (!script) loaded = null;
    return script;
  }

  return async () => {
    if (!isAlive()) return null;
    if (loaded?.language !== language()) loaded = { language: language(), script: load() };
    return loaded.script;
  };
}
