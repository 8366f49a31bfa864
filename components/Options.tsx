import { useId, useState } from 'preact/hooks';
import type { CommandKeys } from '../lib/model/commands.ts';
import { SERVICE_IDS } from '../lib/model/services.ts';
import { CARD_DELAY, CARD_OPENINGS, MARK_STYLES, type Settings, WHEN_TO_LOOK_UP, WHERE_TO_RUN } from '../lib/model/settings.ts';
import type { SettingsFile } from '../lib/model/settings-file.ts';
import type { ShippedPackage } from '../lib/model/shipped-package.ts';
import { isEmail } from '../lib/text/email.ts';
import { Choice, type ChoiceOption } from './Choice.tsx';
import { Keys } from './Keys.tsx';
import { Licences } from './Licences.tsx';
import { directionOf, Languages, languagesOf, useSpeech } from './language.ts';
import { SiteList } from './SiteList.tsx';
import { StoredData } from './StoredData.tsx';

/** What the settings page shows, and what it reports back. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly language?: string;
  /** Languages to choose from: ["en"]. */
  readonly languages: readonly string[];
  /** What is shipped beside Citewell's own code; empty until it is known. */
  readonly packages: readonly ShippedPackage[];
  readonly keys: CommandKeys | null;
  /** Resolves when the change is stored. */
  onChange(change: Partial<Settings>): Promise<unknown>;
  onClearCache(): Promise<boolean>;
  onExport(): void;
  onImport(text: string): Promise<SettingsFile>;
}

/** The settings page. */
export function Options({ language = 'en', ...props }: OptionsProps) {
  const languages = languagesOf(language, null);
  return (
    <Languages.Provider value={languages}>
      <main class="citewell page" lang={languages.spoken} dir={directionOf(languages.spoken)}>
        <OptionsForm {...props} />
      </main>
    </Languages.Provider>
  );
}

function OptionsForm({ settings, languages, packages, keys, onChange, ...data }: Omit<OptionsProps, 'language'>) {
  const speak = useSpeech();
  const [outcome, setOutcome] = useState<'options.saved' | 'options.not-saved' | null>(null);
  const change = (part: Partial<Settings>) => {
    // Emptied first, so that it is spoken after each change.
    setOutcome(null);
    onChange(part).then(
      () => setOutcome('options.saved'),
      () => setOutcome('options.not-saved'),
    );
  };
  return (
    <>
      <h1>{speak('options.title')}</h1>
      <SettingFields settings={settings} languages={languages} onChange={change} />
      <p role="status" class="saved">
        {outcome && speak(outcome)}
      </p>
      <Keys keys={keys} />
      <StoredData {...data} />
      <Licences packages={packages} />
    </>
  );
}

interface SettingFieldsProps extends Pick<OptionsProps, 'settings' | 'languages'> {
  onChange(change: Partial<Settings>): void;
}

function SettingFields({ settings, languages, onChange: change }: SettingFieldsProps) {
  const speak = useSpeech();
  const { where, lookUp, services, marks, card } = settings;
  return (
    <>
      <Choice
        title={speak('options.where')}
        options={useAnswers('options.where', WHERE_TO_RUN)}
        chosen={[where]}
        onChoose={(value) => change({ where: value })}
      />
      <SiteList sites={settings.offSites} onChange={(offSites) => change({ offSites })} />
      <Choice
        title={speak('options.look-up')}
        options={useAnswers('options.look-up', WHEN_TO_LOOK_UP)}
        chosen={[lookUp]}
        onChoose={(value) => change({ lookUp: value })}
      >
        <p class="muted">{speak('options.look-up-why')}</p>
      </Choice>
      <Choice
        several
        title={speak('options.services')}
        options={useAnswers('options.service', SERVICE_IDS)}
        chosen={services}
        onChoose={(value) => change({ services: SERVICE_IDS.filter((one) => (one === value) !== services.includes(one)) })}
      >
        <p class="muted">{speak('options.services-why')}</p>
        <p class="muted">{speak('options.services-more')}</p>
        <p role="status" class="complaint">
          {services.includes('unpaywall') && settings.contact === '' && speak('options.unpaywall-off')}
        </p>
      </Choice>
      <Choice
        title={speak('options.marks')}
        options={useAnswers('options.marks', MARK_STYLES)}
        chosen={[marks]}
        onChoose={(value) => change({ marks: value })}
      />
      <Choice
        title={speak('options.card')}
        options={useAnswers('options.card', CARD_OPENINGS)}
        chosen={[card]}
        onChoose={(value) => change({ card: value })}
      >
        {card === 'hover' && <DelayField delay={settings.cardDelay} onChange={(cardDelay) => change({ cardDelay })} />}
      </Choice>
      <ContactField contact={settings.contact} onChange={(contact) => change({ contact })} />
      <Choice
        title={speak('options.language')}
        options={useLanguageAnswers(languages)}
        chosen={[settings.language]}
        onChoose={(value) => change({ language: value })}
      />
    </>
  );
}

type AnswerKey = 'options.where' | 'options.look-up' | 'options.service' | 'options.marks' | 'options.card';

/** The answers of a choice in the face's language; their words stand under `<key>.<value>`. */
function useAnswers<K extends AnswerKey, T extends string>(key: K, values: readonly T[]): readonly ChoiceOption<T>[] {
  const speak = useSpeech() as (key: string) => string;
  return values.map((value) => ({ value, words: speak(`${key}.${value}`) }));
}

function useLanguageAnswers(languages: readonly string[]): readonly ChoiceOption<string>[] {
  const speak = useSpeech();
  // Each language names itself, for readers who cannot read the one in use.
  const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return [{ value: 'auto', words: speak('options.language.auto') }, ...languages.map((tag) => ({ value: tag, words: nameOf(tag) }))];
}

/** Milliseconds; the reader is asked in seconds. */
const SECOND = 1000;
const DELAY_STEP = 50;

function DelayField({ delay, onChange }: { readonly delay: number; onChange(delay: number): void }) {
  const speak = useSpeech();
  return (
    <label class="field-label">
      <span>{speak('options.card-delay')}</span>
      <input
        type="number"
        class="field field-short"
        min={CARD_DELAY.shortest / SECOND}
        max={CARD_DELAY.longest / SECOND}
        step={DELAY_STEP / SECOND}
        value={delay / SECOND}
        onChange={({ currentTarget }) => {
          const wanted = Math.round(currentTarget.valueAsNumber * SECOND);
          if (wanted >= CARD_DELAY.shortest && wanted <= CARD_DELAY.longest) onChange(wanted);
          else currentTarget.value = String(delay / SECOND);
        }}
      />
    </label>
  );
}

function ContactField({ contact, onChange }: { readonly contact: string; onChange(contact: string): void }) {
  const speak = useSpeech();
  // What was typed and is no address: it stays, so that its slip can be mended.
  const [rejected, setRejected] = useState<string | null>(null);
  const isBad = rejected !== null;
  const id = useId();
  return (
    <section class="choice">
      <div class="field-label">
        <h2>
          <label for={id}>{speak('options.contact')}</label>
        </h2>
        <input
          type="email"
          class="field"
          autocomplete="email"
          id={id}
          aria-invalid={isBad}
          aria-describedby={`${id}-why ${id}-bad`}
          value={rejected ?? contact}
          onChange={({ currentTarget }) => {
            const typed = currentTarget.value.trim();
            // What the browser takes for no address comes as "", which would delete the one that is stored.
            const isGood = typed === '' ? currentTarget.validity.valid : isEmail(typed);
            setRejected(isGood ? null : currentTarget.value);
            if (isGood) onChange(typed);
          }}
        />
      </div>
      <p id={`${id}-why`} class="muted">
        {speak('options.contact-why')}
      </p>
      <p id={`${id}-bad`} role="status" class="complaint">
        {isBad && speak('options.contact-bad')}
      </p>
    </section>
  );
}
