import type { Template } from '../../../text/format-message.ts';

/** What came back from each service that was asked; said after the service's name: "Crossref: no record fits". */
export const asked = {
  'asked.silent': 'did not answer: {reason}',
  'asked.found': 'found "{title}"',
  'asked.tie': 'two records fit alike',
  'asked.no-fit': 'no record fits',
  'asked.doi-held': 'has a record of this DOI',
  'asked.doi-not-held': 'has no record of this DOI',
  'asked.doi-as-pmid': 'has this DOI as PMID {pmid}',
  'asked.doi-unregistered': 'the printed DOI {doi} is not registered',
  'asked.doi-elsewhere': 'the printed DOI {doi} is registered at an agency that we do not ask ({agency})',
  'asked.identifier-is': '{printed} is "{title}"',
  'asked.identifier-unknown': 'does not know {printed}',
  'asked.place-found': 'journal, year and page lead to "{title}" (PMID {pmid})',
  'asked.place-other': 'journal, year and page lead to another title',
  'asked.place-empty': 'no article at this journal, year and page',
  'asked.also-retracted': 'marks this work as retracted, too',
} as const satisfies Record<string, Template>;
