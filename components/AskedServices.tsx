import { askedKey } from '../lib/locales/messages/asked-key.ts';
import type { Asked } from '../lib/model/work.ts';
import { useSpeech } from './language.ts';

/** Who was asked and what came back, so that "not found" can be weighed. */
export function AskedServices({ asked }: { readonly asked: readonly Asked[] }) {
  const speak = useSpeech();
  const outcomes = new Map<string, Set<string>>();
  for (const one of asked) {
    const known = outcomes.get(one.service) ?? new Set();
    outcomes.set(one.service, known.add(speak(askedKey(one), one.values)));
  }
  if (outcomes.size === 0) return null;
  const lines = [...outcomes].map(([service, said]) => speak('lookup.outcome', { service, outcome: [...said].join('; ') }));
  return (
    <ul class="asked muted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
