import { squashSpace } from '../text/normalize.ts';
import { SERVICE_LABELS } from '../text/service-labels.ts';
import { trimEndMarks } from '../text/trim-marks.ts';
import { withoutLabel, withoutReturnMark } from './rate-entry.ts';

/** Link labels behind an entry, as publishers print them: "[Google Scholar] [CrossRef]". */
const LABELS = new RegExp(
  `\\s*[[(]?\\b(?:${SERVICE_LABELS}|Free full text|Full Text|View (?:Article|in Article|Record in Scopus)|(?<=[[(\\])|·.;]\\s?)(?:ISI|Medline|Scopus|CAS|Abstract|Article))\\b[\\])]?(?=\\s*(?:[[(|,·]|$))`,
  'g',
);

/** An entry's text as its author typed it: "3. Mu J. Pain. 2020 [Google Scholar]" -> "Mu J. Pain. 2020". */
export function cleanEntry(text: string): string {
  const line = squashSpace(text).replace(/ (?=[,.;:](?: |$))/g, '');
  const cleaned = withoutReturnMark(line);
  const tail = Math.max(0, cleaned.length - 160);
  return trimEndMarks(withoutLabel(cleaned.slice(0, tail) + cleaned.slice(tail).replace(LABELS, '')), ' |·;');
}
