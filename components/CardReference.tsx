import { useState } from 'preact/hooks';
import type { Dismissal } from '../lib/model/dismissal.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report, ReportReference } from '../lib/model/report.ts';
import { clearCitations } from '../lib/text/clear-citations.ts';
import { standingOfReference } from '../lib/text/verdict-standings.ts';
import { AnswerHeard } from './AnswerHeard.tsx';
import { AskedServices } from './AskedServices.tsx';
import { CardVerdict } from './CardVerdict.tsx';
import { CitedHere } from './CitedHere.tsx';
import type { CardActions } from './card-actions.ts';
import { EntryText } from './EntryText.tsx';
import { FoundWork } from './FoundWork.tsx';
import { useLanguage, useSpeech } from './language.ts';
import { Notices } from './Notices.tsx';
import { resolutionWords } from './resolution-words.ts';
import { SourceKind } from './SourceKind.tsx';
import { isSerious } from './verdict-tiers.ts';
import { WorkLinks } from './WorkLinks.tsx';

interface CardReferenceProps {
  readonly report: Report;
  readonly reference: ReportReference;
  readonly heading: 'card.entry' | 'card.entry-that-fits';
  readonly lookUp: LookUpState;
  readonly dismissed: readonly Dismissal[];
  /** The citation's own verdicts begin with this entry's serious ones. */
  readonly seriousToldAbove: boolean;
  /** Id of the citation that leads here. */
  readonly citation: string;
  readonly actions: CardActions;
}

/** One entry of the list in the card: as the page prints it, then the work that it leads to. */
export function CardReference({ report, reference, heading, lookUp, dismissed, seriousToldAbove, citation, actions }: CardReferenceProps) {
  const speak = useSpeech();
  // As it is at the first paint: what comes later must not move the buttons.
  const [isAlone] = useState(reference.resolution.work === null && !willBeAsked(reference, lookUp));
  return (
    <div class="reference">
      <p class="label label-kind">
        {speak(heading)}
        <SourceKind reference={reference} />
      </p>
      <EntryText reference={reference} actions={actions} isAlone={isAlone}>
        {/* Of several entries that fit nobody knows which one is cited here. */}
        {heading === 'card.entry' && (
          <CitedHere citedBy={clearCitations(report, reference)} citation={citation} onShowCitation={actions.onShowCitation} />
        )}
      </EntryText>
      {reference.verdicts
        .filter(({ id }) => !SAID_ELSEWHERE.has(id) && !(seriousToldAbove && isSerious(id)))
        .map(({ id, explanation }) => (
          <div key={id}>
            <CardVerdict
              standing={standingOfReference(id)}
              verdict={id}
              explanation={explanation}
              exact={reference.selector.exact}
              dismissed={dismissed}
              actions={actions}
            />
          </div>
        ))}
      <Notices reference={reference} />
      <LookUpPart reference={reference} lookUp={lookUp} />
      <AnswerHeard reference={reference} lookUp={lookUp} isAwaited={willBeAsked(reference, lookUp)} />
    </div>
  );
}

/** No finding: the look-up part below says why there is no work to show. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['cannot-tell']);

/** States of the look-up in which resting on an entry has it asked for. */
const ASKING: ReadonlySet<LookUpState['kind']> = new Set(['running', 'idle', 'done']);

function willBeAsked({ resolution }: ReportReference, { kind }: LookUpState): boolean {
  return resolution.work === null && resolution.status === 'unchecked' && ASKING.has(kind);
}

/** What the services say. Its room is kept from the first paint on, so that the answer never moves the card. */
function LookUpPart({ reference, lookUp }: { readonly reference: ReportReference; readonly lookUp: LookUpState }) {
  const speak = useSpeech();
  const language = useLanguage();
  const { work, status } = reference.resolution;
  const unasked = work === null && status === 'unchecked';
  const [keepsRoom] = useState(willBeAsked(reference, lookUp));
  // What was wanted before is done, and a moment from now this entry will be asked for: the reader rests on it.
  const pending = unasked && (lookUp.kind === 'running' || lookUp.kind === 'done');
  const isTold = reference.verdicts.some(({ id }) => id === 'not-found');
  return (
    <div class={keepsRoom ? 'look-up look-up-kept' : 'look-up'} aria-busy={pending}>
      {work ? (
        <FoundWork reference={reference} work={work} />
      ) : (
        <>
          {!isTold && (
            <p class={pending ? 'muted pending' : 'muted'}>
              {pending ? speak('lookup.running') : resolutionWords(reference, lookUp, language)}
            </p>
          )}
          <AskedServices asked={reference.resolution.asked} />
        </>
      )}
      <WorkLinks reference={reference} />
    </div>
  );
}
