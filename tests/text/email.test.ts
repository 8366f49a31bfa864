import { expect, test } from 'vitest';
import { isEmail } from '../../lib/text/email.ts';

test.each(["o'brien@example.org", 'a.b+c@mail.example.org', 'müller@bücher.example', 'a@b.xn--p1ai'])('%s is an address', (text) => {
  expect(isEmail(text)).toBe(true);
});

test.each(['', 'me', 'me@localhost', 'a b@example.org', 'a@b@example.org', '<a@example.org>', `${'a'.repeat(250)}@example.org`])(
  '%s is none',
  (text) => {
    expect(isEmail(text)).toBe(false);
  },
);
