import type { ShippedPackage } from '../lib/model/shipped-package.ts';
import { useSpeech } from './language.ts';
import { OutLink } from './OutLink.tsx';
import { STYLE_PROCESSOR } from './style-processor.ts';

/** What is shipped beside Citewell's own code, by whom, and where all licence texts are. */
export function Licences({ packages }: { readonly packages: readonly ShippedPackage[] }) {
  const speak = useSpeech();
  return (
    <section class="choice" aria-labelledby="licences">
      <h2 id="licences">{speak('options.licences')}</h2>
      <p class="muted">{speak('options.licences-why')}</p>
      <ul class="licences">
        {packages.map(({ name, version, licence, href }) => (
          <li key={name + version}>
            <OutLink href={href} label="link.page" text={`${name} ${version}`} /> <span class="muted">{licence}</span>
          </li>
        ))}
      </ul>
      <p>
        <OutLink href={STYLE_PROCESSOR.href} label="link.page" text={STYLE_PROCESSOR.phrase} />
      </p>
      <p>
        <OutLink href="/licences.txt" label="options.licences-file" />
      </p>
    </section>
  );
}
