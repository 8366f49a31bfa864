import { useState } from 'preact/hooks';
import type { Report } from '../lib/model/report.ts';
import { onlyReference } from '../lib/text/only-reference.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CitedWords } from './CitedWords.tsx';
import { directionOf, useLanguage } from './language.ts';
import { Status } from './Status.tsx';
import { useSaidLate } from './use-said-late.ts';
import { seriousVerdicts } from './verdict-tiers.ts';

interface CardAnnouncementProps {
  readonly report: Report;
  /** Id of the citation that the card opened for. */
  readonly citation: string;
}

/** Tells a screen reader of a card that a key has opened beside the text: the citation, and what is most serious about it. */
export function CardAnnouncement({ report: now, citation: id }: CardAnnouncementProps) {
  const language = useLanguage();
  // What a look-up finds later, its entry tells by itself.
  const [report] = useState(now);
  const isSaid = useSaidLate();
  const citation = report.citations.find((one) => one.id === id);
  const only = citation && onlyReference(citation, (wanted) => report.references.find((reference) => reference.id === wanted));
  const [serious] = only ? seriousVerdicts(only) : [];
  return (
    <div class="citewell only-heard" lang={language} dir={directionOf(language)} role="status">
      {isSaid && citation && (
        <>
          <p>
            <CitedWords citation={citation} report={report} />
          </p>
          {serious ? (
            <Status standing={standingOfReference(serious.id)} verdict={serious.id} />
          ) : (
            <Status standing={standingOfCitation(citation.verdict)} verdict={citation.verdict} />
          )}
        </>
      )}
    </div>
  );
}
