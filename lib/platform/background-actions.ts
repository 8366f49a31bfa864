import { sentencesForPage } from '../locales/messages/sentences-for-page.ts';
import type { BackgroundActions } from '../messaging/answer-message.ts';
import { siteOf } from '../text/site-host.ts';
import { createAskedTabs } from './asked-tabs.ts';
import { showFindings } from './badge.ts';
import { readDismissals, rememberDismissal } from './dismissals.ts';
import { injectCard, injectEngine } from './injection.ts';
import { languageOf } from './language-of.ts';
import { whyNotHere } from './page-rules.ts';
import { changeSettings, readSettings } from './settings.ts';
import { addressOfTab, openOptions } from './tabs.ts';

/** What the background does for pages, as the reader's settings have it; `clearCache` forgets what services answered, or tells that it could not. */
export function createBackgroundActions(clearCache: () => Promise<boolean>): BackgroundActions {
  const asked = createAskedTabs();
  return {
    showFindings,
    async injectCard(tabId) {
      if (!(await injectCard(tabId))) return null;
      return { sentences: sentencesForPage('card', languageOf(await readSettings())) };
    },
    clearCache,
    async startEngine(tabId, address) {
      await asked.leave(tabId, address);
      return whyNotHere(await readSettings(), address) === null && injectEngine(tabId);
    },
    async startAsked(tabId) {
      await asked.add(tabId, await addressOfTab(tabId));
      return injectEngine(tabId);
    },
    async pageSettings(tabId, address) {
      const settings = await readSettings();
      const { lookUp, services, marks, card, cardDelay, language } = settings;
      const isAsked = await asked.has(tabId);
      return {
        lookUp,
        services,
        marks,
        card,
        cardDelay,
        language,
        // A page that changes its address without loading asks again, and may have been switched off meanwhile.
        isOff: !isAsked && whyNotHere(settings, address) !== null,
        isAsked,
        healthOnly: !isAsked && settings.where === 'health',
        dismissed: await readDismissals(address),
        sentences: sentencesForPage('engine', languageOf(settings)),
      };
    },
    async dismiss(address, finding, reason) {
      await rememberDismissal(address, finding, reason);
      return true;
    },
    openOptions,
    async turnOff(tabId, address) {
      await asked.leave(tabId);
      const site = siteOf(address);
      if (site) await changeSettings(({ offSites }) => ({ offSites: [...new Set([...offSites, site])] }));
      return true;
    },
  };
}
