import { useState } from 'preact/hooks';
import type { Report } from '../lib/model/report.ts';
import { onlyReference } from '../lib/text/only-reference.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { directionOf, useLanguage, useSpeech } from './language.ts';
import { verdictWords } from './Status.tsx';
import { useSaidLate } from './use-said-late.ts';
import { seriousVerdicts } from './verdict-tiers.ts';

interface CardAnnouncementProps {
  readonly report: Report;
  /** Id of the citation that the card opened for. */
  readonly citation: string;
}

/** Tells a screen reader of a card that a key has opened beside the text: the citation, and what is most serious about it. */
export function CardAnnouncement({ report: now, citation: id }: CardAnnouncementProps) {
  const speak = useSpeech();
  const language = useLanguage();
  // What a look-up finds later, its entry tells by itself.
  const [report] = useState(now);
  const isSaid = useSaidLate();
  const citation = report.citations.find((one) => one.id === id);
  const only = citation && onlyReference(citation, (wanted) => report.references.find((reference) => reference.id === wanted));
  if (!citation) return null;
  const [serious] = only ? seriousVerdicts(only) : [];
  const [standing, verdict] = serious
    ? [standingOfReference(serious.id), serious.id]
    : [standingOfCitation(citation.verdict), citation.verdict];
  // One text: Orca says each element that comes into the region once more.
  const words = `${citation.selector.exact}. ${verdictWords(standing, verdict, speak)}`;
  return (
    <div class="citewell only-heard" lang={language} dir={directionOf(language)} role="status">
      {isSaid && words}
    </div>
  );
}
