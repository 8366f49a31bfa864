import { useState } from 'preact/hooks';
import type { CommandKeys } from '../lib/model/commands.ts';
import { WHEN_TO_LOOK_UP, type WhenToLookUp } from '../lib/model/settings.ts';
import { Choice } from './Choice.tsx';
import { Keys } from './Keys.tsx';
import { LineKey } from './LineKey.tsx';
import { directionOf, Languages, languagesOf, useSpeech } from './language.ts';

/** What the first page shows, and what it reports back. */
export interface WelcomeProps {
  readonly lookUp: WhenToLookUp;
  readonly keys: CommandKeys | null;
  readonly language?: string;
  /** Rejects where the browser does not store it. */
  onChoose(lookUp: WhenToLookUp): Promise<unknown>;
  onOpenOptions(): void;
}

/** What a new reader sees first: what Citewell does, what leaves the browser and when, and the one choice that matters. */
export function Welcome({ language = 'en', ...props }: WelcomeProps) {
  const languages = languagesOf(language, null);
  return (
    <Languages.Provider value={languages}>
      <main class="citewell page" lang={languages.spoken} dir={directionOf(languages.spoken)}>
        <Greeting {...props} />
      </main>
    </Languages.Provider>
  );
}

function Greeting({ lookUp, keys, onChoose, onOpenOptions }: Omit<WelcomeProps, 'language'>) {
  const speak = useSpeech();
  const [isLost, setLost] = useState(false);
  const choose = (answer: WhenToLookUp) => {
    setLost(false);
    onChoose(answer).catch(() => setLost(true));
  };
  return (
    <>
      <h1>{speak('welcome.title')}</h1>
      <p>{speak('welcome.what')}</p>
      <p>
        {speak('welcome.where')} {speak('welcome.access')}
      </p>
      <p>{speak('welcome.sent')}</p>
      <Choice
        title={speak('options.look-up')}
        options={WHEN_TO_LOOK_UP.map((value) => ({ value, words: speak(`options.look-up.${value}`) }))}
        chosen={[lookUp]}
        onChoose={choose}
      />
      <p role="status">{isLost && speak('options.not-saved')}</p>
      <section class="choice" aria-labelledby="lines">
        <h2 id="lines">{speak('welcome.lines')}</h2>
        <LineKey />
      </section>
      <Keys keys={keys} />
      <p class="muted">{speak('welcome.later')}</p>
      <p>
        <button type="button" class="button" onClick={onOpenOptions}>
          {speak('welcome.open-options')}
        </button>
      </p>
    </>
  );
}
