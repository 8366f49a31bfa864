import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import type { WorkRecord } from '../../lib/model/work.ts';
import { comparePlaces } from '../../lib/resolver/compare-places.ts';
import { readPrintedEntry } from '../../lib/resolver/printed-entry.ts';
import { weighWork } from '../../lib/resolver/weigh-work.ts';
import { article, makeReference } from './make-reference.ts';

const TITLE = 'Effects of evening walks on shoulder pain among farmers';
const WORK: WorkRecord = {
  title: TITLE,
  author: [{ family: 'Walker' }],
  years: [2013],
  'container-title': 'Spine',
  volume: '14',
  issue: '2',
  page: '502-515',
  DOI: '10.1000/walks',
  studyTypes: [],
  notices: [],
  source: 'PubMed',
};

interface Printed {
  readonly author?: string;
  readonly year?: number;
  readonly title?: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly more?: string;
}

/** What is said of the entry beside the record: "volume 41 14". */
function compare(
  { author = 'Walker', year = 2013, title = TITLE, journal = 'Spine', volume = '14', page = '502-15', more = '' }: Printed,
  work: Partial<WorkRecord> = {},
) {
  const text = `${author} A. ${title}. ${journal}. ${year};${volume}:${page}. ${more}`;
  const csl: CslItem = article(author, year, title, journal, volume, page);
  const reference = makeReference(text, csl);
  const printed = readPrintedEntry(reference);
  const record = { ...WORK, ...work };
  return comparePlaces(reference, printed, record, weighWork(reference, printed, record)).map(
    ({ field, printed: own, found }) => `${field} ${own} ${found}`,
  );
}

const BY_DOI = 'doi:10.1000/walks';

describe('a detail of the place is told when', () => {
  it.each<[claim: string, printed: Printed, work: Partial<WorkRecord>, told: string]>([
    ['the volume is another', { volume: '41' }, {}, 'volume 41 14'],
    ['the first page is another', { page: '602-15' }, {}, 'page 602 502'],
    ['the journal is another', { journal: 'Headache' }, {}, 'journal Headache Spine'],
    ['both services have another volume', { volume: '41' }, { otherPlaces: [{ volume: '14', page: '502-15' }] }, 'volume 41 14'],
    ['both services have another page', { page: '602-15' }, { otherPlaces: [{ volume: '14', page: '502-15' }] }, 'page 602 502'],
    ['the printed DOI is the work, and no page is printed', { volume: '41', page: '', more: BY_DOI }, {}, 'volume 41 14'],
    ['the printed DOI is the work, and no volume is printed', { volume: '', page: '602-15', more: BY_DOI }, {}, 'page 602 502'],
    [
      'the printed DOI is the work, and the volume confirms it',
      { journal: 'Headache', page: '', more: BY_DOI },
      {},
      'journal Headache Spine',
    ],
  ])('%s', (_, printed, work, told) => {
    expect(compare(printed, work)).toEqual([told]);
  });
});

describe('nothing is said where', () => {
  it.each<[claim: string, printed: Printed, work?: Partial<WorkRecord>]>([
    ['all agrees', {}],
    // the work must be certain
    ['the title is not quite the same', { volume: '41', title: 'Effects of morning swims on shoulder pain among nurses' }],
    ['the first author is another', { volume: '41', author: 'Qaseem' }],
    ['the year is one beside: online and print have volumes of their own', { volume: '41', year: 2012 }],
    ['volume and page both differ: another version', { volume: '41', page: '602-15' }],
    ['volume and page both differ, even with the DOI', { volume: '41', page: '602-15', more: BY_DOI }],
    ['neither page nor DOI confirms the volume', { volume: '41', page: '' }],
    ['neither volume nor DOI confirms the page', { volume: '', page: '602-15' }],
    ['only the page confirms the journal', { journal: 'Headache', volume: '' }],
    ['neither volume nor page confirms the journal, even with the DOI', { journal: 'Headache', volume: '', page: '', more: BY_DOI }],
    ["the record's journal stands elsewhere in the entry", { journal: 'Headache', more: 'In: Spine.' }],
    ['another DOI is printed', { volume: '41', page: '', more: 'doi:10.1000/other' }],
    // volumes
    ['the issue is printed as the volume', { volume: '2' }],
    ['the volume is printed as the issue', { volume: '41', more: '(14)' }],
    ['volumes are counted by years', { volume: '2013' }],
    ['the record counts its volumes by years', {}, { volume: '2012', years: [2012, 2013] }],
    ['the printed volume may be a year', { volume: '1987' }],
    ["the record's volume is printed as the page", {}, { volume: '502' }],
    ['a double volume is written short', { volume: '134-35' }, { volume: '134–135' }],
    ['one of the services has the printed volume', { volume: '41' }, { otherPlaces: [{ volume: '41' }] }],
    ['the services have two volumes, of which none is printed', { volume: '41' }, { otherPlaces: [{ volume: '17' }] }],
    ['the record has no volume yet', { volume: '41' }, { volume: '' }],
    ['the record counts 0 for none yet', { volume: '41' }, { volume: '00' }],
    ['it is a supplement', { volume: '41', page: '502-15', more: 'Suppl 3' }],
    ['the record is a supplement', { volume: '41' }, { issue: '2 Suppl' }],
    // pages
    ['the record has the number of an article', { page: '1-9' }, { page: 'e33693' }],
    ['the printed page has a letter', { page: 'S12-S19' }],
    ['the record has a long number of an article', { page: '11-19' }, { page: '103456' }],
    ['the entry counts pages of the file', { page: '1-14' }],
    ['the record counts pages of the file', { page: '502-15' }, { page: '1-14' }],
    ['a page within the article is printed', { page: '510' }],
    ['the last page is printed', { page: '515' }],
    ['the last page of a record that writes it short', { page: '1128' }, { page: '1123-8' }],
    ['the record begins within the printed pages', { page: '498-510' }],
    ['a digit was lost', { page: '50' }],
    ["the record's page is printed as the volume", {}, { page: '14-20' }],
    ['the hyphen was lost', { page: '5025' }],
    ['digits stand apart in the record', { page: '10' }, { page: '10 364-10 368' }],
    ['the record has no volume yet, so that its pages are not the last', { page: '602-15', more: BY_DOI }, { volume: '' }],
    ['one of the services has the printed page', { page: '602-15' }, { otherPlaces: [{ page: '602-615' }] }],
    ['the services have two pages, of which none is printed', { page: '602-15' }, { otherPlaces: [{ page: '702-715' }] }],
    ["the record's page stands elsewhere in the entry", { page: '602-15', more: 'p. 502' }],
    // journals
    [
      'the journal is abbreviated',
      { journal: 'J Clin Endocrinol Metab' },
      { 'container-title': 'Journal of Clinical Endocrinology & Metabolism' },
    ],
    [
      'a second service has the printed journal',
      { journal: 'Headache' },
      { journalNames: ['Spine', 'Headache: The Journal of Head and Face Pain'] },
    ],
    ['the record names no journal', { journal: 'Headache' }, { 'container-title': '' }],
  ])('%s', (_, printed, work = {}) => {
    expect(compare(printed, work)).toEqual([]);
  });
});
