import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { say } from '../../lib/locales/messages/face-registry.ts';
import { loadLanguage } from '../../lib/locales/messages/load-language.ts';

/** The stores cut a description that is longer (https://developer.chrome.com/docs/extensions/reference/manifest/description). */
const LONGEST_DESCRIPTION = 132;

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const languages = readdirSync(FOLDER).sort();
const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
// The browser puts such words into an extension's style sheets as well.
const popupStyles = readFileSync(new URL('../../components/popup.css', import.meta.url), 'utf8');
const needed = [...new Set([...(config + popupStyles).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key))].sort();

function wordsOf(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(new URL(`${language}/messages.json`, FOLDER), 'utf8'));
}

it('the browser can name the commands in four languages', () => {
  expect(languages).toEqual(['de', 'en', 'es', 'fr']);
});

describe.each(languages)('the words of the manifest in "%s"', (language) => {
  const words = wordsOf(language);

  it('are those that the manifest asks for, and no others', () => {
    expect(Object.keys(words).sort()).toEqual(needed);
  });

  it('say something, each something else, and fit into the stores', () => {
    const texts = Object.values(words).map(({ message }) => message.trim());
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(texts.length);
    expect(words['extensionDescription']?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

it.each(languages.filter((language) => language !== 'en'))('the words in "%s" are not the English ones but for the name', (language) => {
  const [words, english] = [wordsOf(language), wordsOf('en')];
  expect(Object.keys(words).filter((key) => words[key]?.message === english[key]?.message)).toEqual(['extensionName']);
});

it.each(languages)('the title that the browser gives the popup in "%s" is the one that the popup gives itself', async (language) => {
  await loadLanguage(language);
  expect(wordsOf(language)['popupTitle']?.message).toBe(say('popup.title', {}, language));
});
