import type { Template } from '../../../text/format-message.ts';

/** Words of the full report, its files and the note to the author. */
export const report = {
  'report.title': 'Citation report',
  'report.of': 'Citation report: {title}',
  'report.made': 'Made with Citewell on {date}',
  'report.published': 'Page dated {date}',
  'report.lost': 'The page was closed or left. This is what was known until then.',
  'report.waiting': 'Waiting for the page…',
  'report.no-page': 'There is no page to report on. Open the report from the Citewell button while the article is in front.',
  'report.print': 'Print',
  'report.save-as': 'Save as',
  'report.format.json': 'JSON report',
  'report.format.csv': 'Table (CSV)',
  'report.format.bibtex': 'BibTeX',
  'report.format.ris': 'RIS',
  'report.format.csl': 'CSL-JSON',
  'report.save-failed': 'The file could not be made. Please try again.',
  'report.citations': 'Citations in the text',
  'report.references': 'Reference list',
  'report.note': 'Note to the author',
  'report.note-why': 'A polite draft. Please read it before you send it: Citewell may have misread the page.',
  'report.note-copy': 'Copy the note',
  'report.note-none': 'There is nothing to write about.',
  'report.set-aside': 'Set aside by you: {reason}.',

  'note.greeting': 'Dear author,',
  'note.opening': {
    one: 'thank you for “{title}”. While I was looking up its sources I came across {count} place that you may want to look at:',
    other: 'thank you for “{title}”. While I was looking up its sources I came across {count} places that you may want to look at:',
  },
  'note.closing':
    'I compared the page with its own list and with public databases, with a tool that can err. Please take this as a hint from a grateful reader.',
  'note.name': 'Perhaps “{name}” is meant, as in the list.',
  'note.year': 'Perhaps {year} is meant, as in the list.',
  'note.ambiguous': 'A letter behind the year, as in “2020a”, would tell the entries apart.',
  'note.missing': 'Perhaps its entry was left out of the list.',
  'note.doi': 'Perhaps this identifier is meant: https://doi.org/{doi}',
  'note.details': 'The databases have: {details}',
  'note.not-found': 'A link or an identifier would help readers to find it.',
  'note.notice': 'Readers may want to know of the notice; perhaps another source can carry the statement.',
} as const satisfies Record<string, Template>;
