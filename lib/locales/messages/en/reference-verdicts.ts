import type { Template } from '../../../text/format-message.ts';

/**
 * Sentences of the reference verdicts. "Not found" is never "fake"; a notice always says who reported it. `{link}` is empty or
 * " https://doi.org/..." with its blank. Each notice has four wordings: no date known, dated, dated before this page, and after it; `{when}`
 * is one of the "when" below, with as much of the date as is known.
 */
export const referenceVerdicts = {
  'reference.uncited': 'We saw no citation to this entry in the text.',
  'reference.duplicate': 'This entry seems to be the same work as another entry of the list: "{other}".',
  'reference.duplicate-doi': 'This entry leads to the same work ({link}) as another entry of the list: "{other}".',

  'reference.doi-mismatch':
    'The printed identifier {printed} belongs to another work: "{leadsTo}". {source} has the work of this entry: "{title}" ({right}).',
  'reference.doi-mismatch-only': 'The printed identifier {printed} belongs to another work: "{leadsTo}" ({source} confirms this).',

  'reference.details-differ.title': 'Found, but with another title: the entry prints "{printed}", {source} has "{found}".',
  'reference.details-differ.first author': 'Found, but with another first author: the entry prints {printed}, {source} has {found}.',
  'reference.details-differ.year': 'Found, but with another year: the entry prints {printed}, {source} has {found}.',
  'reference.details-differ.journal': 'Found, but in another journal: the entry prints "{printed}", {source} has "{found}".',
  'reference.details-differ.volume': 'Found, but in another volume: the entry prints {printed}, {source} has {found}.',
  'reference.details-differ.page': 'Found, but on other pages: the entry prints {printed}, {source} has {found}.',

  'reference.not-found': 'We could not find this entry in {services}. That alone does not say that the work does not exist.',
  'reference.not-found.place-taken':
    'We could not find this entry in {services}. The printed place belongs to "{title}". That alone does not say that the work does not exist.',
  'reference.not-found.doi-unregistered':
    'We could not find this entry in {services}. The printed DOI is not registered at doi.org. That alone does not say that the work does not exist.',
  'reference.not-found.place-and-doi':
    'We could not find this entry in {services}. The printed place belongs to "{title}", and the printed DOI is not registered at doi.org. That alone does not say that the work does not exist.',

  'reference.superseded.published': 'This is a preprint that has since been published:{link}',
  'reference.superseded.newer-version': 'There is a newer version of this work:{link}',

  'when.day': 'on {date}',
  'when.month': 'in {date}',
  'when.year': 'in {date}',

  'reference.notice.retraction.undated': 'This work has been retracted, as {source} reports.{link}',
  'reference.notice.retraction.dated': 'This work was retracted {when}, as {source} reports.{link}',
  'reference.notice.retraction.before':
    'This work was retracted {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.retraction.after':
    'This work was retracted {when}, after this page was published ({published}), as {source} reports.{link}',

  'reference.notice.withdrawal.undated': 'This work has been withdrawn, as {source} reports.{link}',
  'reference.notice.withdrawal.dated': 'This work was withdrawn {when}, as {source} reports.{link}',
  'reference.notice.withdrawal.before':
    'This work was withdrawn {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.withdrawal.after':
    'This work was withdrawn {when}, after this page was published ({published}), as {source} reports.{link}',

  'reference.notice.removal.undated': 'This work has been removed by its publisher, as {source} reports.{link}',
  'reference.notice.removal.dated': 'This work was removed by its publisher {when}, as {source} reports.{link}',
  'reference.notice.removal.before':
    'This work was removed by its publisher {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.removal.after':
    'This work was removed by its publisher {when}, after this page was published ({published}), as {source} reports.{link}',

  'reference.notice.partial-retraction.undated': 'A part of this work has been retracted, as {source} reports.{link}',
  'reference.notice.partial-retraction.dated': 'A part of this work was retracted {when}, as {source} reports.{link}',
  'reference.notice.partial-retraction.before':
    'A part of this work was retracted {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.partial-retraction.after':
    'A part of this work was retracted {when}, after this page was published ({published}), as {source} reports.{link}',

  'reference.notice.concern.undated': 'The editors have published a concern about this work, as {source} reports.{link}',
  'reference.notice.concern.dated': 'The editors published a concern about this work {when}, as {source} reports.{link}',
  'reference.notice.concern.before':
    'The editors published a concern about this work {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.concern.after':
    'The editors published a concern about this work {when}, after this page was published ({published}), as {source} reports.{link}',

  'reference.notice.correction.undated': 'A correction to this work has been published, as {source} reports.{link}',
  'reference.notice.correction.dated': 'A correction to this work was published {when}, as {source} reports.{link}',
  'reference.notice.correction.before':
    'A correction to this work was published {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.correction.after':
    'A correction to this work was published {when}, after this page was published ({published}), as {source} reports.{link}',

  'reference.notice.addendum.undated': 'An addendum to this work has been published, as {source} reports.{link}',
  'reference.notice.addendum.dated': 'An addendum to this work was published {when}, as {source} reports.{link}',
  'reference.notice.addendum.before':
    'An addendum to this work was published {when}, before this page was published ({published}), as {source} reports.{link}',
  'reference.notice.addendum.after':
    'An addendum to this work was published {when}, after this page was published ({published}), as {source} reports.{link}',
} as const satisfies Record<string, Template>;
