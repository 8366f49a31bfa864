import type { Template } from '../../../text/format-message.ts';

/** Words of the popup: the summary, the three lists, and a face for every state. */
export const popup = {
  'popup.title': 'Citations on this page',
  'popup.loading': 'Reading the page…',
  'popup.off-limits': 'Citewell cannot read this page.',
  'popup.off-limits-why': 'Browsers keep extensions out of their own pages, their stores and PDF files.',
  'popup.not-checked': 'This page was not checked.',
  'popup.not-checked-why': 'It does not look like an article with citations such as “(Mu, 2020)”, so Citewell left it alone.',
  'popup.check-anyway': 'Check this page anyway',

  'summary.citations': { one: '{count} citation', other: '{count} citations' },
  'summary.ok': { one: '{count} matches', other: '{count} match' },
  'summary.author-variant': { one: '{count} is spelt differently', other: '{count} are spelt differently' },
  'summary.year-mismatch': { one: '{count} has another year', other: '{count} have another year' },
  'summary.ambiguous': { one: '{count} fits more than one entry', other: '{count} fit more than one entry' },
  'summary.missing': { one: '{count} has no entry', other: '{count} have no entry' },
  'summary.count-and-parts': '{citations}: {parts}.',
  'summary.no-list': {
    one: '{count} citation, but no reference list on this page.',
    other: '{count} citations, but no reference list on this page.',
  },
  'summary.uncited': { one: '{count} entry is never cited.', other: '{count} entries are never cited.' },
  'summary.years': 'Sources from {oldest} to {newest}.',
  'summary.one-year': 'Sources from {oldest}.',
  'summary.no-citations': {
    one: 'A reference list with {count} entry, but no citation in the text that Citewell can read.',
    other: 'A reference list with {count} entries, but no citation in the text that Citewell can read.',
  },
  'summary.nothing': 'No citations and no reference list found on this page.',
  'summary.nothing-why': 'Citewell reads citations such as “(Mu, 2020)” or “Mu et al. (2020)”.',

  'progress.idle': 'The references have not been looked up yet.',
  'progress.running': 'Looking up references: {settled} of {total}',
  'progress.running-announced': { one: 'Looking up {count} reference.', other: 'Looking up {count} references.' },
  'progress.stopped': 'Stopped after {settled} of {total} references.',
  'progress.offline': 'No internet connection. The page was checked against its own list; nothing was looked up.',
  'progress.done': { one: '{count} reference looked up.', other: '{count} references looked up.' },
  'progress.no-notice': 'No notice of a retraction or correction found.',
  'progress.no-notice-on': 'No notice of a retraction or correction found on {date}.',
  'progress.notices': {
    one: 'A notice was published about {count} of them.',
    other: 'Notices were published about {count} of them.',
  },
  'progress.unavailable': {
    one: '{count} could not be checked because a service did not answer.',
    other: '{count} could not be checked because a service did not answer.',
  },
  'progress.unavailable-by': {
    one: '{count} could not be checked because {services} did not answer.',
    other: '{count} could not be checked because {services} did not answer.',
  },
  'progress.start': 'Look them up',
  'progress.stop': 'Stop',
  'progress.continue': 'Continue',
  'progress.retry': 'Try again',

  'tab.label': 'What was found',
  'tab.findings': 'Findings',
  'tab.citations': 'Citations',
  'tab.references': 'References',
  'tab.with-count': '{name} {count}',

  'findings.check': 'Worth a look',
  'findings.information': 'For information',
  'findings.none': 'Nothing to point out.',
  'findings.none-why':
    'Every citation has an entry in the list. This says nothing about whether the sources are good or the article is right.',
  'findings.no-list': 'This page shows no reference list, so its citations cannot be checked.',
  'findings.no-citations': 'There is no citation to check against the list.',

  'row.show-citation': 'Show in the text: {citation}',
  'row.show-reference': 'Show in the list: {entry}',
  'row.in-list': 'Entry: {entry}',
  'row.pmid': 'PubMed {pmid}',
  'row.cited': { one: 'Cited once', other: 'Cited {count} times' },
  'row.never-cited': 'Never cited',
  'row.none-citations': 'No citations found in the text.',
  'row.none-references': 'No reference list found on this page.',
} as const satisfies Record<string, Template>;
