import type { Dismissal } from '../lib/model/dismissal.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report } from '../lib/model/report.ts';
import { standingOfReference } from '../lib/text/verdict-standings.ts';
import { AskedServices } from './AskedServices.tsx';
import { Explained } from './Explained.tsx';
import { FoundWork } from './FoundWork.tsx';
import { useLanguage, useSpeech } from './language.ts';
import { Notices } from './Notices.tsx';
import { PageWords } from './PageWords.tsx';
import { resolutionWords } from './resolution-words.ts';
import { SetAside } from './SetAside.tsx';
import { SourceKind } from './SourceKind.tsx';
import { TimesNamed } from './TimesNamed.tsx';
import { WorkLinks } from './WorkLinks.tsx';

interface ReportReferencesProps {
  readonly report: Report;
  readonly lookUp: LookUpState;
  readonly dismissed: readonly Dismissal[];
}

/** Every entry of the list: as printed on one side, what was found on the other. */
export function ReportReferences({ report, lookUp, dismissed }: ReportReferencesProps) {
  const speak = useSpeech();
  const language = useLanguage();
  return (
    <section class="choice" aria-labelledby="references">
      <h2 id="references">{speak('report.references')}</h2>
      {report.references.length === 0 && <p class="muted">{speak('row.none-references')}</p>}
      <ol class="report-rows">
        {report.references.map((reference) => {
          const { selector, verdicts, resolution } = reference;
          return (
            <li key={reference.id} id={reference.id} class="report-row" tabIndex={-1}>
              <div>
                <p>
                  <PageWords text={selector.exact} />
                </p>
                <SourceKind reference={reference} /> <TimesNamed report={report} reference={reference} />
              </div>
              <div>
                {verdicts
                  .filter(({ id }) => id !== 'cannot-tell')
                  .map(({ id, explanation }) => (
                    <div key={id}>
                      <Explained standing={standingOfReference(id)} verdict={id} explanation={explanation} />
                      <SetAside verdict={id} exact={selector.exact} dismissed={dismissed} />
                    </div>
                  ))}
                <Notices reference={reference} />
                {resolution.work ? (
                  <FoundWork reference={reference} work={resolution.work} />
                ) : (
                  <>
                    {/* The verdict of an entry that was not found has said so already. */}
                    {resolution.status !== 'not-found' && <p class="muted">{resolutionWords(reference, lookUp, language)}</p>}
                    <AskedServices asked={resolution.asked} />
                  </>
                )}
                <WorkLinks reference={reference} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
