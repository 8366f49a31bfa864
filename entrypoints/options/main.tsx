import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import { Options } from '../../components/Options.tsx';
import '../../components/page.css';
import { spokenLanguages } from '../../lib/locales/messages/face-registry.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { languageOf } from '../../lib/platform/reader-language.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { changeSettings, onSettings, readSettings, writeSettings } from '../../lib/platform/settings.ts';
import { parseSettingsFile } from '../../lib/platform/settings-schema.ts';

async function openOptions(): Promise<void> {
  let settings = await readSettings();
  const show = (now: Settings) => {
    settings = now;
    const language = languageOf(now);
    namePage(language, 'options.title');
    render(
      <Options
        settings={now}
        language={language}
        languages={spokenLanguages()}
        onChange={(change) => {
          show({ ...settings, ...change });
          void changeSettings(change);
        }}
        onClearCache={async () => (await sendMessage({ type: 'clear-cache' })) === true}
        onExport={() => saveFile('citewell-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`)}
        onImport={async (text) => {
          const file = parseSettingsFile(text);
          if ('settings' in file) await writeSettings(file.settings);
          return file;
        }}
      />,
      document.body,
    );
  };
  show(settings);
  // Another window, the popup's switch or a file may change them meanwhile.
  onSettings(show);
}

void openOptions();
