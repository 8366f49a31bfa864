import type { Dismissal } from '../lib/model/dismissal.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report, ReportReference } from '../lib/model/report.ts';
import { setAsideBy } from '../lib/text/finding-key.ts';
import { standingOfReference } from '../lib/text/verdict-standings.ts';
import { useLanguage, useSpeech } from './language.ts';
import { mostCited } from './most-cited.ts';
import { OutLink } from './OutLink.tsx';
import { PageWords } from './PageWords.tsx';
import type { RowPlace } from './RowList.tsx';
import { resolutionWords } from './resolution-words.ts';
import { kindsOfReference } from './row-filter.ts';
import { SearchedList } from './SearchedList.tsx';
import { Status } from './Status.tsx';
import { shortEntry } from './short-entry.ts';
import { TimesNamed } from './TimesNamed.tsx';
import { doiLink, pubmedLink } from './work-links.ts';
import { entryName } from './work-words.ts';

interface ReferenceListProps {
  readonly report: Report;
  readonly lookUp: LookUpState;
  readonly dismissed: readonly Dismissal[];
  onShowReference(id: string): void;
}

/** Every entry of the page's list, with its resolved DOI or what came instead; a click scrolls the page to it. */
export function ReferenceList({ report, lookUp, dismissed, onShowReference }: ReferenceListProps) {
  const speak = useSpeech();
  if (report.references.length === 0) return <p class="nothing muted">{speak('row.none-references')}</p>;
  const isSetAside = setAsideBy(dismissed);
  return (
    <>
      <MostCited report={report} />
      <SearchedList
        label={speak('tab.references')}
        items={report.references}
        keyOf={({ id }) => id}
        textOf={({ selector, resolution: { work } }) => [selector.exact, work?.title, work?.DOI, work?.PMID].join(' ')}
        kindsOf={(reference) => kindsOfReference(reference, isSetAside)}
        render={(reference, place) => (
          <>
            <button
              type="button"
              class="row-main"
              data-roving={place.index}
              tabIndex={place.tabIndex}
              onClick={() => onShowReference(reference.id)}
            >
              <PageWords class="row-entry row-cut" text={shortEntry(reference)} />
              <Statuses reference={reference} />
              <TimesNamed report={report} reference={reference} />
            </button>
            <p class="row-foot">
              <ResolvedTo reference={reference} lookUp={lookUp} place={place} />
            </p>
          </>
        )}
      />
    </>
  );
}

function MostCited({ report }: { readonly report: Report }) {
  const speak = useSpeech();
  const most = mostCited(report);
  if (!most) return null;
  const values = { count: most.count, total: report.citations.length, entry: entryName(most.reference) };
  return <p class="most-cited">{speak('references.most-cited', values)}</p>;
}

function Statuses({ reference }: { readonly reference: ReportReference }) {
  const told = reference.verdicts.filter(({ id }) => standingOfReference(id) !== 'not-checked');
  return (
    <>
      {told.map(({ id }) => (
        <Status key={id} standing={standingOfReference(id)} verdict={id} />
      ))}
    </>
  );
}

interface ResolvedToProps {
  readonly reference: ReportReference;
  readonly lookUp: LookUpState;
  readonly place: RowPlace;
}

function ResolvedTo({ reference, lookUp, place }: ResolvedToProps) {
  const speak = useSpeech();
  const language = useLanguage();
  const { work } = reference.resolution;
  if (work === null) return <span class="muted">{resolutionWords(reference, lookUp, language)}</span>;
  const link = doiLink('link.doi', work.DOI) ?? pubmedLink(work.PMID);
  if (link === null) return <span class="muted">{speak('card.found', { service: work.source })}</span>;
  const { identifier } = link;
  const text = link.label === 'link.pubmed' ? speak('row.pmid', { pmid: identifier ?? '' }) : identifier;
  // Only the active row's link is a stop of the Tab key: 500 references must not be 500 stops.
  return <OutLink href={link.href} label={link.label} tabIndex={place.tabIndex} {...(text !== null && { text })} />;
}
