import { useContext } from 'preact/hooks';
import { Languages } from './language.ts';

/** Pages also write "en_US" or "English", which no screen reader knows. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

/** Words of the page inside a sentence of ours: in the page's language and direction, so that screen readers say them right. */
export function PageWords({ text, class: className }: { readonly text: string; readonly class?: string }) {
  const { page } = useContext(Languages);
  return (
    <bdi class={className} {...(page && LANGUAGE_TAG.test(page) && { lang: page })}>
      {text}
    </bdi>
  );
}
