import type { Dismissal } from '../lib/model/dismissal.ts';
import type { Report } from '../lib/model/report.ts';
import { type Finding, type PageFindings, pageFindings } from '../lib/text/page-findings.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CitedWords } from './CitedWords.tsx';
import { useSpeech } from './language.ts';
import { NothingFound } from './NothingFound.tsx';
import { PageWords } from './PageWords.tsx';
import { Places } from './Places.tsx';
import { Status } from './Status.tsx';

/**
 * What is worth a look, before everything else, each with the way to its place in the report, or that there is nothing to point out; then,
 * folded, what is only good to know.
 */
export function ReportFindings({ report, dismissed }: { readonly report: Report; readonly dismissed: readonly Dismissal[] }) {
  const speak = useSpeech();
  const findings = pageFindings(report, dismissed);
  const { check, information } = findings;
  const isPraised = check.length === 0 && saysNothingFound(report, findings);
  if (check.length === 0 && information.length === 0 && !isPraised) return null;
  return (
    <section class="choice" aria-labelledby={check.length > 0 ? 'worth-a-look' : undefined}>
      {isPraised && <NothingFound report={report} />}
      {check.length > 0 && (
        <>
          <h2 id="worth-a-look">{speak('findings.check')}</h2>
          <Findings report={report} findings={check} />
        </>
      )}
      {information.length > 0 && (
        <details>
          <summary>
            {speak('findings.information')} <span class="muted">{information.length}</span>
          </summary>
          <Findings report={report} findings={information} />
        </details>
      )}
    </section>
  );
}

/** Of a page with neither citations nor list the summary says all, and a page whose findings were set aside is not praised. */
function saysNothingFound({ citations, references }: Report, { dismissed }: PageFindings): boolean {
  return citations.length + references.length > 0 && dismissed.length === 0;
}

function Findings({ report, findings }: { readonly report: Report; readonly findings: readonly Finding[] }) {
  return (
    <ul class="report-findings">
      {findings.map((finding) => (
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
  );
}

/** The row itself gets the focus, so that who works with keys goes on from there. */
function goTo(id: string): void {
  document.getElementById(id)?.focus();
}
