import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/messaging/answer-message.ts';
import { RESOLVE_CHANNEL } from '../lib/messaging/messages.ts';
import { serveResolving } from '../lib/messaging/serve-resolving.ts';
import { createBackgroundActions } from '../lib/platform/background-actions.ts';
import { onChannel } from '../lib/platform/channels.ts';
import { passCommandsOn } from '../lib/platform/commands.ts';
import { readerConsent } from '../lib/platform/consent.ts';
import { onMessage } from '../lib/platform/messages.ts';
import { createReaderServices } from '../lib/platform/reader-services.ts';
import { greetOnInstall } from '../lib/platform/welcome.ts';
import { createIndexedDbCache } from '../lib/resolver/indexed-db-cache.ts';
import { resolveReferences } from '../lib/resolver/resolve-references.ts';
import { sleep } from '../lib/resolver/sleep.ts';

/** Contact address for the services' polite pools, fixed when the extension is built; empty by default. */
declare const __CONTACT__: string;

export default defineBackground(() => {
  const cache = createIndexedDbCache();
  const services = createReaderServices({
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    sleep,
    random: Math.random,
    cache,
    contact: __CONTACT__,
  });
  const actions = createBackgroundActions(cache.clear);
  onMessage((message, sender) => answerMessage(message, sender, actions));
  onChannel(RESOLVE_CHANNEL, (channel) =>
    serveResolving(
      channel,
      async (references, job) => resolveReferences(references, await services.open(), job),
      () => navigator.onLine,
      services.tryAgain,
      readerConsent,
    ),
  );
  passCommandsOn();
  greetOnInstall();
});
