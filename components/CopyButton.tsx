import { useState } from 'preact/hooks';
import type { MessageKey } from '../lib/locales/messages/face-registry.ts';
import { useSpeech } from './language.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: MessageKey;
  readonly class: string;
  /** False where the page or the browser forbids it. */
  onCopy(text: string): Promise<boolean>;
}

/** Puts a text on the clipboard, and says "Copied" only when it is there. */
export function CopyButton({ text, label, class: className, onCopy }: CopyButtonProps) {
  const speak = useSpeech();
  const [tried, setTried] = useState<{ readonly text: string; readonly outcome: 'card.copied' | 'card.not-copied' } | null>(null);
  const copy = async () => setTried({ text, outcome: (await onCopy(text)) ? 'card.copied' : 'card.not-copied' });
  // A text that has changed since is not on the clipboard.
  const outcome = tried?.text === text ? tried.outcome : null;
  return (
    <>
      <button type="button" class={className} onClick={() => void copy()}>
        {speak(outcome ?? label)}
      </button>
      <span class="only-heard" role="status">
        {outcome && speak(outcome)}
      </span>
    </>
  );
}
