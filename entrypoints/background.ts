import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/messaging/answer-message.ts';
import { RESOLVE_CHANNEL, SOURCE_CHANNEL } from '../lib/messaging/messages.ts';
import { serveResolving } from '../lib/messaging/serve-resolving.ts';
import { type SuggestSource, serveSources } from '../lib/messaging/serve-sources.ts';
import { createBackgroundActions } from '../lib/platform/background-actions.ts';
import { onChannel } from '../lib/platform/channels.ts';
import { passCommandsOn } from '../lib/platform/commands.ts';
import { readerConsent } from '../lib/platform/consent.ts';
import { lookAgainWhereAllowed, lookAtOpenPages } from '../lib/platform/look-again.ts';
import { onMessage } from '../lib/platform/messages.ts';
import { createReaderServices } from '../lib/platform/reader-services.ts';
import { readWhereAllowed } from '../lib/platform/site-access.ts';
import { greetOnInstall } from '../lib/platform/welcome.ts';
import { createMemoryCache } from '../lib/resolver/cache.ts';
import { createIndexedDbCache } from '../lib/resolver/indexed-db-cache.ts';
import { resolveReferences } from '../lib/resolver/resolve-references.ts';
import { sleep } from '../lib/resolver/sleep.ts';
import { suggestSource } from '../lib/resolver/suggest-source.ts';

/** Contact address for the services' polite pools, fixed when the extension is built; empty by default. */
declare const __CONTACT__: string;

export default defineBackground(() => {
  const cache = createIndexedDbCache();
  void cache.dropExpired(Date.now());
  // Of private windows nothing is kept beyond the life of this worker.
  const privateCache = createMemoryCache();
  const services = createReaderServices({
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    sleep,
    random: Math.random,
    cache,
    privateCache,
    contact: __CONTACT__,
  });
  const actions = createBackgroundActions(async () => (await Promise.all([cache.clear(), privateCache.clear()])).every(Boolean));
  onMessage((message, sender) => answerMessage(message, sender, actions));
  onChannel(RESOLVE_CHANNEL, (channel, isPrivate) =>
    serveResolving(
      channel,
      async (references, job) => resolveReferences(references, await services.open(isPrivate), job),
      () => navigator.onLine,
      services.tryAgain,
      readerConsent,
    ),
  );
  onChannel(SOURCE_CHANNEL, (channel, isPrivate) => {
    const suggest: SuggestSource = async (question, signal) => suggestSource(await services.open(isPrivate), question, signal);
    serveSources(channel, suggest, () => navigator.onLine, readerConsent);
  });
  lookAgainWhereAllowed();
  lookAtOpenPages();
  passCommandsOn();
  greetOnInstall();
  readWhereAllowed();
});
