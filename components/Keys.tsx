import { COMMAND_NAMES, type CommandKeys } from '../lib/model/commands.ts';
import { useSpeech } from './language.ts';

/** The keys that do without a mouse, as the browser has them now; null where it has no keys for extensions, as on a phone. */
export function Keys({ keys }: { readonly keys: CommandKeys | null }) {
  const speak = useSpeech();
  return (
    <section class="choice" aria-labelledby="keys">
      <h2 id="keys">{speak('keys.title')}</h2>
      {keys && (
        <>
          <dl class="keys">
            {COMMAND_NAMES.map((name) => (
              <div key={name}>
                <dt>{keys[name] ? <kbd>{keys[name]}</kbd> : <span class="muted">{speak('keys.none')}</span>}</dt>
                <dd>{speak(`keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{speak('keys.card')}</p>
          <p class="muted">{speak('keys.change')}</p>
        </>
      )}
      <p>{speak('keys.touch')}</p>
    </section>
  );
}
