import type { Template } from '../../../text/format-message.ts';

/** Sentences of the cite verdicts. Each says what was seen, never why the author did it. */
export const citationVerdicts = {
  'citation.ok': 'Found in the reference list.',
  'citation.ok-same-work': 'Found in the reference list. The entries that fit are one work printed more than once:{link}',
  'citation.ok-by-link': 'The page links this citation to this entry of the list, but {reason}.',
  'citation.author-variant': 'The list has this work under a slightly different spelling: "{printed}" here, "{listed}" in the list.',
  'citation.author-other': 'The list has this work with another name among its authors: "{printed}" here, "{listed}" in the list.',
  'citation.year-mismatch': 'The list has this author with another year: {printed} here, {listed} in the list.',
  'citation.ambiguous': {
    one: '{count} entry of the list fits this citation.',
    other: '{count} entries of the list fit this citation, so it is not clear which one is meant.',
  },
  'citation.missing': 'No entry in the reference list matches this citation.',
  'citation.missing-lone':
    'No entry in the reference list matches this citation. A single name with a year may also be something else: a place, a title, an event.',
  'citation.missing-linked': 'No entry in the reference list matches this citation, but the page links it to {host}.',
  'citation.missing-nearest': 'No entry in the reference list matches this citation. The nearest is "{nearest}", but {reason}.',
  'citation.unread-entries': {
    one: 'One entry of the list shows no author: it may be the one that is meant.',
    other: '{count} entries of the list show no author: one of them may be meant.',
  },
  'citation.no-list': 'This page shows no reference list, so this citation cannot be checked.',

  // Why the nearest entry was not taken; these end the sentence above.
  'difference-of.nothing': 'names and year agree',
  'difference-of.spelling': 'the name is spelt "{here}" here and "{listed}" in the list',
  'difference-of.names': 'the names differ: "{here}" here, "{listed}" in the list',
  'difference-of.not-first': '"{here}" is among the entry’s authors, but not the first',
  'difference-of.other-names': 'the names differ',
  'difference-of.year': 'the year differs: {here} here, {listed} in the list',
  'difference-of.letter': 'the letter differs: {here} here, {listed} in the list',
  'difference-of.no-year': 'one of the two has no year',
  'difference-of.two': '{first}; {second}',
} as const satisfies Record<string, Template>;
