import { Icon } from './Icon.tsx';
import { useSpeech } from './language.ts';

interface CitedHereProps {
  /** Ids of the citations that lead to the entry. */
  readonly citedBy: readonly string[];
  /** Id of the citation that the card is about. */
  readonly citation: string;
  readonly onShowCitation: ((id: string) => void) | undefined;
}

/** How often the page cites this entry, with a way to the other places. */
export function CitedHere({ citedBy, citation, onShowCitation }: CitedHereProps) {
  const speak = useSpeech();
  const count = citedBy.length;
  const place = citedBy.indexOf(citation);
  if (count === 0) return null;
  if (count === 1 || place < 0 || !onShowCitation) return <span class="muted">{speak('card.cited-here', { count })}</span>;
  const go = (step: number) => {
    const next = citedBy[(place + step + count) % count];
    if (next !== undefined) onShowCitation(next);
  };
  return (
    <span class="cited-here muted">
      <span>{speak('card.cited-place', { count, place: place + 1 })}</span>
      <button type="button" class="icon-button" aria-label={speak('card.previous-place')} onClick={() => go(-1)}>
        <Icon name="back" />
      </button>
      <button type="button" class="icon-button" aria-label={speak('card.next-place')} onClick={() => go(1)}>
        <Icon name="on" />
      </button>
    </span>
  );
}
