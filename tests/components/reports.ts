import type { Report } from '../../lib/model/report.ts';
import acupuncture from '../fixtures/reports/acupuncture.json';
import pageOnly from '../fixtures/reports/acupuncture-page-only.json';
import allMatch from '../fixtures/reports/all-match.json';
import listOnly from '../fixtures/reports/list-only.json';
import noList from '../fixtures/reports/no-list.json';
import nothing from '../fixtures/reports/nothing.json';
import troubled from '../fixtures/reports/troubled.json';

/** The fixture reports by what they are about; JSON knows no literal types, hence the casts. */
export const reports = {
  acupuncture: acupuncture as Report,
  pageOnly: pageOnly as Report,
  allMatch: allMatch as Report,
  listOnly: listOnly as Report,
  noList: noList as Report,
  nothing: nothing as Report,
  troubled: troubled as Report,
};

/** A report with `count` citations and references, made by repeating those of the sample article under new ids. */
export function longReport(count: number): Report {
  const { citations, references } = reports.acupuncture;
  return {
    ...reports.acupuncture,
    citations: repeat(citations, count).map((citation, i) => ({ ...citation, id: `c${i + 1}`, cluster: `k${i + 1}` })),
    references: repeat(references, count).map((reference, i) => ({ ...reference, id: `r${i + 1}` })),
  };
}

function repeat<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: Math.ceil(count / items.length) }, () => items)
    .flat()
    .slice(0, count);
}
