import { useRef } from 'preact/hooks';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { ReportReference } from '../lib/model/report.ts';
import type { ReferenceVerdictId } from '../lib/model/verdict.ts';
import { standingOfReference } from '../lib/text/verdict-standings.ts';
import { useLanguage, useSpeech } from './language.ts';
import { resolutionWords } from './resolution-words.ts';
import { Status } from './Status.tsx';
import { shortAuthors } from './short-authors.ts';

/** What an answer may bring, gravest first. That an entry was not found is said in its whole sentence, which names who was asked. */
const GRAVEST: readonly ReferenceVerdictId[] = ['retracted', 'concern', 'doi-mismatch', 'details-differ', 'corrected', 'superseded'];

interface AnswerHeardProps {
  readonly reference: ReportReference;
  readonly lookUp: LookUpState;
  /** An answer may still come. */
  readonly isAwaited: boolean;
}

/** Tells a screen reader what the services answered, once it was waited for: empty until then, and where the card came with the answer. */
export function AnswerHeard({ reference, lookUp, isAwaited }: AnswerHeardProps) {
  const language = useLanguage();
  const wasAwaited = useRef(false);
  wasAwaited.current ||= isAwaited;
  const authors = shortAuthors(reference.csl.author ?? [], language);
  return (
    <div class="only-heard" role="status">
      {wasAwaited.current && !isAwaited && (
        <>
          {/* A card may hold several entries. */}
          {authors && <p>{authors}</p>}
          <Answer reference={reference} lookUp={lookUp} />
        </>
      )}
    </div>
  );
}

function Answer({ reference, lookUp }: Omit<AnswerHeardProps, 'isAwaited'>) {
  const speak = useSpeech();
  const language = useLanguage();
  const { verdicts, resolution } = reference;
  const gravest = GRAVEST.find((id) => verdicts.some((verdict) => verdict.id === id));
  if (gravest) return <Status standing={standingOfReference(gravest)} verdict={gravest} />;
  if (resolution.work) return <p>{speak('card.found', { service: resolution.work.source })}</p>;
  return <p>{resolutionWords(reference, lookUp, language)}</p>;
}
