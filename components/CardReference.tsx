import { useRef } from 'preact/hooks';
import type { MessageKey } from '../lib/locales/messages/registry.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { ReportReference } from '../lib/model/report.ts';
import { EntryText } from './EntryText.tsx';
import { FoundWork } from './FoundWork.tsx';
import { useLanguage, useSpeech } from './language.ts';
import { resolutionWords } from './resolution-words.ts';
import { Status } from './Status.tsx';
import { standingOfReference } from './verdict-tiers.ts';
import { WorkLinks } from './WorkLinks.tsx';

interface CardReferenceProps {
  readonly reference: ReportReference;
  readonly heading: MessageKey;
  /** Why this entry was not taken; for the nearest ones of a missing citation. */
  readonly reason: string | null;
  readonly lookUp: LookUpState;
  onShowReference(id: string): void;
}

/** One entry of the list in the card: as the page prints it, then the work that it leads to. */
export function CardReference({ reference, heading, reason, lookUp, onShowReference }: CardReferenceProps) {
  const speak = useSpeech();
  return (
    <div class="reference">
      <p class="label">{speak(heading)}</p>
      {reason && <p class="reason">{reason}</p>}
      <EntryText text={reference.selector.exact} />
      <p class="entry-actions">
        <button type="button" class="quiet" onClick={() => onShowReference(reference.id)}>
          {speak('card.show-in-list')}
        </button>
        {reference.citedBy.length > 0 && <span class="muted">{speak('card.cited-here', { count: reference.citedBy.length })}</span>}
      </p>
      <ReferenceVerdicts reference={reference} />
      <LookUpPart reference={reference} lookUp={lookUp} />
    </div>
  );
}

/** The card's list has been read by now and the citation is here, so "never cited" and "cannot be checked" would only repeat. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['uncited', 'cannot-tell', 'not-found']);

function ReferenceVerdicts({ reference }: { readonly reference: ReportReference }) {
  const verdicts = reference.verdicts.filter((verdict) => !SAID_ELSEWHERE.has(verdict.id));
  return (
    <>
      {verdicts.map(({ id, explanation }) => (
        <div key={id} class={`finding finding-${standingOfReference(id)}`}>
          <Status standing={standingOfReference(id)} verdict={id} />
          <p>{explanation}</p>
        </div>
      ))}
    </>
  );
}

/** What the services say. Its room is kept from the first paint on, so that the answer never moves the card. */
function LookUpPart({ reference, lookUp }: { readonly reference: ReportReference; readonly lookUp: LookUpState }) {
  const language = useLanguage();
  const { work, status } = reference.resolution;
  const wasPending = useRef(status === 'unchecked' && (lookUp.kind === 'running' || lookUp.kind === 'idle'));
  const pending = work === null && status === 'unchecked' && lookUp.kind === 'running';
  return (
    <div class={wasPending.current ? 'look-up look-up-kept' : 'look-up'} aria-busy={pending}>
      {work ? (
        <FoundWork reference={reference} work={work} />
      ) : (
        <p class={pending ? 'muted pending' : 'muted'}>{resolutionWords(reference, lookUp, language)}</p>
      )}
      <WorkLinks reference={reference} />
    </div>
  );
}
