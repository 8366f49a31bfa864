import type { Dismissal } from '../lib/model/dismissal.ts';
import type { Report } from '../lib/model/report.ts';
import { pageFindings } from '../lib/text/page-findings.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CitedWords } from './CitedWords.tsx';
import { useSpeech } from './language.ts';
import { NothingFound } from './NothingFound.tsx';
import { PageWords } from './PageWords.tsx';
import { Places } from './Places.tsx';
import { Status } from './Status.tsx';

/** What is worth a look, before everything else, each with the way to its place in the report; or that there is nothing to point out. */
export function ReportFindings({ report, dismissed }: { readonly report: Report; readonly dismissed: readonly Dismissal[] }) {
  const speak = useSpeech();
  const { check, dismissed: setAside } = pageFindings(report, dismissed);
  if (check.length === 0) {
    // Of a page with neither citations nor list the summary says all.
    const isEmpty = report.citations.length === 0 && report.references.length === 0;
    return isEmpty || setAside.length > 0 ? null : (
      <section class="choice">
        <NothingFound report={report} />
      </section>
    );
  }
  return (
    <section class="choice" aria-labelledby="worth-a-look">
      <h2 id="worth-a-look">{speak('findings.check')}</h2>
      <ul class="report-findings">
        {check.map((finding) => (
          <li key={finding.key}>
            {finding.at === 'citation' ? (
              <>
                <Status standing={standingOfCitation(finding.verdict)} verdict={finding.verdict} />
                <button type="button" class="quiet" onClick={() => goTo(finding.citation.id)}>
                  <CitedWords citation={finding.citation} report={report} />
                </button>{' '}
                <Places count={finding.places} />
              </>
            ) : (
              <>
                <Status standing={standingOfReference(finding.verdict)} verdict={finding.verdict} />
                <button type="button" class="quiet" onClick={() => goTo(finding.reference.id)}>
                  <PageWords text={finding.reference.selector.exact} />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The row itself gets the focus, so that who works with keys goes on from there. */
function goTo(id: string): void {
  document.getElementById(id)?.focus();
}
