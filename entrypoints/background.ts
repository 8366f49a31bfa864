import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/messaging/answer-message.ts';
import { RESOLVE_CHANNEL } from '../lib/messaging/messages.ts';
import { serveResolving } from '../lib/messaging/serve-resolving.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { onChannel } from '../lib/platform/channels.ts';
import { injectCard, injectEngine } from '../lib/platform/injection.ts';
import { onMessage } from '../lib/platform/messages.ts';
import { createIndexedDbCache } from '../lib/resolver/indexed-db-cache.ts';
import { resolveReferences } from '../lib/resolver/resolve-references.ts';
import { createServiceAccess } from '../lib/resolver/service-access.ts';
import { sleep } from '../lib/resolver/sleep.ts';

/** Contact address for the services' polite pools, fixed when the extension is built; empty by default. */
declare const __CONTACT__: string;

export default defineBackground(() => {
  const services = createServiceAccess({
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    sleep,
    random: Math.random,
    cache: createIndexedDbCache(),
    contact: __CONTACT__,
  });
  onMessage((message, sender) => answerMessage(message, sender, { injectEngine, injectCard, showBadge }));
  onChannel(RESOLVE_CHANNEL, (channel) =>
    serveResolving(
      channel,
      (references, job) => resolveReferences(references, services, job),
      () => navigator.onLine,
      services.tryAgain,
    ),
  );
});
