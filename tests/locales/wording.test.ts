import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesEn } from '../../lib/locales/messages/en/messages.ts';
import type { Template } from '../../lib/text/format-message.ts';

const page = readFileSync(new URL('../../docs/wording.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const messages: readonly (readonly [key: string, template: Template])[] = Object.entries(messagesEn);

/** Words for one value alone say nothing of their own. */
const isSentence = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** Between the marks that part the texts of the page, so that "Add" is not found in "Additional" and "Stop" not in a sentence. */
function standingAlone(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind = /[.?!:…]$/.test(text) ? '' : '(?= ?[|/:,.“”"(]|$)';
  return new RegExp(`(?<=[|/:,.?“"…] ?)${escaped}${behind}`);
}

describe('docs/wording.md', () => {
  it.each(messages)('holds what %s says', (_key, template) => {
    const texts = typeof template === 'string' ? [template] : Object.values(template);
    for (const text of texts.filter(isSentence)) expect(page).toMatch(standingAlone(text));
  });
});

describe('no sentence of the product', () => {
  it.each(messages)('accuses, praises or counts in percent: %s', (_key, template) => {
    expect(JSON.stringify(template)).not.toMatch(/%|\b(fake|fabricated|false|wrong|clean|trustworthy|reliable|score)\b/i);
  });
});
