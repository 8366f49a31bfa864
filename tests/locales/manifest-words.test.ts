import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The stores cut a description that is longer (https://developer.chrome.com/docs/extensions/reference/manifest/description). */
const LONGEST_DESCRIPTION = 132;

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const languages = readdirSync(FOLDER).sort();
const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
const failure = readFileSync(new URL('../../lib/platform/failure-words.ts', import.meta.url), 'utf8');
const asked = [...config.matchAll(/__MSG_(\w+)__/g), ...failure.matchAll(/getMessage\('(\w+)'\)/g)];
const needed = [...new Set(asked.map(([, key]) => key))].sort();

function wordsOf(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(new URL(`${language}/messages.json`, FOLDER), 'utf8'));
}

it('the browser can name the commands in four languages', () => {
  expect(languages).toEqual(['de', 'en', 'es', 'fr']);
});

describe.each(languages)('the words of the manifest in "%s"', (language) => {
  const words = wordsOf(language);

  it('are those that the manifest and a face that cannot open ask for, and no others', () => {
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
