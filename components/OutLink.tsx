import type { MessageKey } from '../lib/locales/messages/face-registry.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './language.ts';

interface OutLinkProps {
  readonly href: string;
  readonly label: MessageKey;
  /** Shown instead of the label: the identifier itself. */
  readonly text?: string;
  readonly tabIndex?: number;
}

/** A link to another site; says that it opens a new tab, and tells that site nothing of this page. */
export function OutLink({ href, label, text, tabIndex }: OutLinkProps) {
  const speak = useSpeech();
  const name = text ? `${speak(label)} ${text}` : speak(label);
  return (
    <a
      class="out-link"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={speak('link.new-tab', { label: name })}
      {...(tabIndex !== undefined && { tabIndex })}
    >
      {text ? <bdi dir="ltr">{text}</bdi> : <span>{speak(label)}</span>}
      <Icon name="out" />
    </a>
  );
}
