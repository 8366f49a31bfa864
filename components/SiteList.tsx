import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readSite } from '../lib/text/site-host.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './language.ts';

interface SiteListProps {
  readonly sites: readonly string[];
  onChange(sites: readonly string[]): void;
}

/** The sites that Citewell leaves alone, with ways to add one and to take one off. */
export function SiteList({ sites, onChange }: SiteListProps) {
  const speak = useSpeech();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const errorId = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (removed.current === null) return;
    // The button that was pressed is gone: the next one, or the field below the last, is where to go on.
    const next = place.current?.querySelectorAll<HTMLElement>('.sites button, input')[removed.current];
    removed.current = null;
    next?.focus();
  }, [sites]);
  const add = (event: Event) => {
    event.preventDefault();
    const site = readSite(typed);
    setBad(site === null);
    if (site === null) return;
    setTyped('');
    onChange([...new Set([...sites, site])]);
  };
  const remove = (site: string) => {
    removed.current = sites.indexOf(site);
    onChange(sites.filter((one) => one !== site));
  };
  return (
    <fieldset ref={place} class="choice">
      <legend>{speak('options.sites')}</legend>
      <Sites sites={sites} onRemove={remove} />
      <form class="field-row" noValidate onSubmit={add}>
        <input
          type="text"
          class="field"
          aria-label={speak('options.site')}
          placeholder={speak('options.site')}
          aria-invalid={isBad}
          aria-describedby={errorId}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {speak('options.site-add')}
        </button>
      </form>
      <p id={errorId} role="status" class="complaint">
        {isBad && speak('options.site-bad')}
      </p>
    </fieldset>
  );
}

function Sites({ sites, onRemove }: { readonly sites: readonly string[]; onRemove(site: string): void }) {
  const speak = useSpeech();
  if (sites.length === 0) return <p class="muted">{speak('options.sites-none')}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <button type="button" class="icon-button" aria-label={speak('options.site-remove', { site })} onClick={() => onRemove(site)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
