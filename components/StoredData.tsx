import { useState } from 'preact/hooks';
import type { SettingsFile } from '../lib/model/settings-file.ts';
import { useSpeech } from './language.ts';

interface StoredDataProps {
  /** False when it did not work. */
  onClearCache(): Promise<boolean>;
  onExport(): void;
  /** Rejects where the browser does not store them. */
  onImport(text: string): Promise<SettingsFile>;
}

/** Forget the services' answers; carry the settings to another browser. */
export function StoredData({ onClearCache, onExport, onImport }: StoredDataProps) {
  const speak = useSpeech();
  const [said, setSaid] = useState('');
  const clear = async () => {
    // The same words once more are no news to a screen reader.
    setSaid('');
    setSaid(speak((await onClearCache()) ? 'options.cache-cleared' : 'options.cache-failed'));
  };
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setSaid('');
    try {
      const outcome = await onImport(await file.text());
      if (!('error' in outcome)) setSaid(speak('options.imported'));
      else setSaid(speak(`options.import.${outcome.error}`, 'setting' in outcome ? { setting: outcome.setting } : {}));
    } catch {
      setSaid(speak('options.not-saved'));
    }
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  return (
    <section class="choice" aria-labelledby="stored">
      <h2 id="stored">{speak('options.data')}</h2>
      <p class="field-row">
        <button type="button" class="button" onClick={() => void clear()}>
          {speak('options.cache-clear')}
        </button>
        <button type="button" class="button" onClick={onExport}>
          {speak('options.export')}
        </button>
        <label class="button file-button">
          {speak('options.import')}
          <input type="file" accept="application/json,.json" class="only-heard" onChange={(event) => void load(event.currentTarget)} />
        </label>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
