import { say } from '../lib/locales/messages/face-registry.ts';
import type { CslName } from '../lib/model/csl.ts';

/** Up to three authors are named; of more, the first two. */
const ALL_UP_TO = 3;
const NAMED_OF_MANY = 2;

/** Authors on one line: "Lee J-H, Choi T-Y and 4 others"; null where none is known. */
export function shortAuthors(authors: readonly CslName[], language: string): string | null {
  const names = authors.map(shortName).filter((name) => name !== '');
  if (names.length === 0) return null;
  if (names.length <= ALL_UP_TO) return names.join(', ');
  const named = names.slice(0, NAMED_OF_MANY).join(', ');
  return say('authors.more', { names: named, count: names.length - NAMED_OF_MANY }, language);
}

/** `{ family: 'Lee', given: 'Jun-Hwan' }` -> "Lee J-H". */
function shortName(name: CslName): string {
  if (name.literal) return name.literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [particle, name.family].filter(Boolean).join(' ');
  return [family, initials(name.given ?? '')].filter(Boolean).join(' ');
}

function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) =>
      part
        .split('-')
        .map((piece) => [...piece][0] ?? '')
        .join('-'),
    )
    .join('')
    .replace(/^-|-$/g, '');
}
