import type { Template } from '../../../text/format-message.ts';

/** Sentences of the cite verdicts. Each says what was seen, never why the author did it. */
export const citationVerdicts = {
  'citation.ok': 'Found in the reference list.',
  'citation.author-variant': 'The list has this work under a slightly different spelling: "{printed}" here, "{listed}" in the list.',
  'citation.year-mismatch': 'The list has this author with another year: {printed} here, {listed} in the list.',
  'citation.ambiguous': {
    one: '{count} entry of the list fits this citation.',
    other: '{count} entries of the list fit this citation, so it is not clear which one is meant.',
  },
  'citation.missing': 'No entry in the reference list matches this citation.',
  'citation.missing-nearest': 'No entry in the reference list matches this citation. The nearest is "{nearest}", but {reason}.',
  'citation.no-list': 'This page shows no reference list, so this citation cannot be checked.',
} as const satisfies Record<string, Template>;
