import { useRef } from 'preact/hooks';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { ReportReference } from '../lib/model/report.ts';
import type { ReferenceVerdictId } from '../lib/model/verdict.ts';
import { standingOfReference } from '../lib/text/verdict-standings.ts';
import { useLanguage, useSpeech } from './language.ts';
import { resolutionWords } from './resolution-words.ts';
import { verdictWords } from './Status.tsx';
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
  const speak = useSpeech();
  const language = useLanguage();
  const wasAwaited = useRef(false);
  wasAwaited.current ||= isAwaited;
  // A card may hold several entries.
  const authors = shortAuthors(reference.csl.author ?? [], language);
  const answer = answerOf(reference, lookUp, speak, language);
  return (
    <div class="only-heard" role="status">
      {/* One text: Orca says each element that comes into the region by itself, and in no sure order. */}
      {wasAwaited.current && !isAwaited && (authors ? `${authors}. ${answer}` : answer)}
    </div>
  );
}

function answerOf(reference: ReportReference, lookUp: LookUpState, speak: ReturnType<typeof useSpeech>, language: string): string {
  const { verdicts, resolution } = reference;
  const gravest = GRAVEST.find((id) => verdicts.some((verdict) => verdict.id === id));
  if (gravest) return verdictWords(standingOfReference(gravest), gravest, speak);
  return resolution.work ? speak('card.found', { service: resolution.work.source }) : resolutionWords(reference, lookUp, language);
}
