import { expect, test } from 'vitest';
import { readLanguageTag } from '../../lib/text/language-tag.ts';

test.each([
  ['en_US', 'en-US'],
  [' de-at ', 'de-AT'],
  ['fr', 'fr'],
  ['zh_Hans_CN', 'zh-Hans-CN'],
  ['English', null],
  ['en-us-us', null],
  ['', null],
  [null, null],
])('%s -> %s', (printed, tag) => {
  expect(readLanguageTag(printed)).toBe(tag);
});
