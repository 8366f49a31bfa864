import { useContext } from 'preact/hooks';
import { Languages } from './language.ts';

/** Words of the page inside a sentence of ours: in the page's language and direction, so that screen readers say them right. */
export function PageWords({ text, class: className }: { readonly text: string; readonly class?: string }) {
  const { page } = useContext(Languages);
  return (
    <bdi class={className} {...(page && { lang: page })}>
      {text}
    </bdi>
  );
}
