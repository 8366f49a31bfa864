import type { Template } from '../../../text/format-message.ts';

/** Why nothing can be said of an entry: the reader is told that the gap is ours. */
export const reasons = {
  'reason.tie': 'Two different records fit this entry alike.',
  'reason.silent': 'Not checked: {service} did not answer.',
  'reason.silent-two': 'Not checked: {first} and {second} did not answer.',
  'reason.switched-off': 'Cannot be checked: {service} is switched off in the settings.',
  'reason.switched-off-two': 'Cannot be checked: {first} and {second} are switched off in the settings.',
  'reason.fits-in-part': 'The printed identifier leads to "{title}", which fits only in part.',
  'reason.near': 'The nearest record is "{title}", but its details do not fit.',
  'reason.too-little': 'The entry prints too little to be sure of a match.',
  'reason.doi-elsewhere': 'The printed DOI exists, but the databases that we ask do not hold its record.',
  'reason.web-page': 'This is a web page; the databases that we ask do not hold this kind.',
  'reason.some-web-page': 'This is a web page; the databases that we ask do not hold all of this kind.',
  'reason.newspaper-article': 'This is a newspaper article; the databases that we ask do not hold all of this kind.',
  'reason.magazine-article': 'This is a magazine article; the databases that we ask do not hold all of this kind.',
  'reason.law': 'This is a law; the databases that we ask do not hold all of this kind.',
  'reason.report': 'This is a report; the databases that we ask do not hold all of this kind.',
  'reason.thesis': 'This is a thesis; the databases that we ask do not hold all of this kind.',
  'reason.book': 'This is a book; the databases that we ask do not hold all of this kind.',
  'reason.perhaps-book': 'This may be a book; the databases that we ask do not hold all of this kind.',
  'reason.book-chapter': 'This is a book chapter; the databases that we ask do not hold all of this kind.',
  'reason.conference-paper': 'This is a conference paper; the databases that we ask do not hold all of this kind.',
  'reason.data-set': 'This is a data set; the databases that we ask do not hold all of this kind.',
  'reason.software': 'This is software; the databases that we ask do not hold all of this kind.',
  'reason.document': 'This is a document; the databases that we ask do not hold all of this kind.',
  'reason.part-of-book': 'This may be a part of a book; the databases that we ask do not hold all of this kind.',
  'reason.other-script': 'The title is not in Latin letters, which the databases that we ask hold in English only.',

  'lookup.unavailable': 'Not checked: a service did not answer.',
  'lookup.cannot-tell': 'This kind of source is not in the databases we ask.',
} as const satisfies Record<string, Template>;
