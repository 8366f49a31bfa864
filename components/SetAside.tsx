import type { Dismissal } from '../lib/model/dismissal.ts';
import { findingKey } from '../lib/text/finding-key.ts';
import { useSpeech } from './language.ts';

interface SetAsideProps {
  readonly verdict: string;
  readonly exact: string;
  readonly dismissed: readonly Dismissal[];
}

/** Says that the reader set this finding aside, and why; nothing where that is not so. */
export function SetAside({ verdict, exact, dismissed }: SetAsideProps) {
  const speak = useSpeech();
  const found = dismissed.find(({ finding }) => finding === findingKey(verdict, exact));
  return found ? <p class="muted">{speak('report.set-aside', { reason: speak(`dismiss.${found.reason}`) })}</p> : null;
}
