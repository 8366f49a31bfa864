import { askedKey } from '../lib/locales/messages/asked-key.ts';
import type { Asked } from '../lib/model/work.ts';
import { useSpeech } from './language.ts';

/** Who was asked and what came back, so that "not found" can be weighed. */
export function AskedServices({ asked }: { readonly asked: readonly Asked[] }) {
  const speak = useSpeech();
  const lines = [
    ...new Set(asked.map((one) => speak('lookup.outcome', { service: one.service, outcome: speak(askedKey(one), one.values) }))),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="asked muted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
