/** CSL-JSON, the part of it that Citewell reads and writes (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */

/** A person (`family`, `given`) or a group (`literal`): `{ family: 'Mu', given: 'J.' }`, `{ literal: 'World Health Organization' }`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

/** A date as CSL writes it: `{ 'date-parts': [[2021, 10, 1]] }`, or `{ literal: 'n.d.' }` where no year is printed. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
}

/** The CSL item types that Citewell tells apart. */
export type CslType =
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'article'
  | 'book'
  | 'chapter'
  | 'dataset'
  | 'document'
  | 'legislation'
  | 'paper-conference'
  | 'report'
  | 'software'
  | 'thesis'
  | 'webpage';

/** One bibliographic item in CSL-JSON: what a reference entry says, or what a service answered. */
export interface CslItem {
  readonly type?: CslType;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  /** Letter behind the year: "a" in "2003a". */
  readonly 'year-suffix'?: string;
  readonly 'original-date'?: CslDate;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  /** Pages as printed, joined by a plain hyphen: "329-334", "e33693". */
  readonly page?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly URL?: string;
}
