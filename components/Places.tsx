import { useSpeech } from './language.ts';

/** In how many places of the page the same is to be said; nothing where it is one. */
export function Places({ count }: { readonly count: number }) {
  const speak = useSpeech();
  return count > 1 ? <span class="muted">{speak('findings.places', { count })}</span> : null;
}
