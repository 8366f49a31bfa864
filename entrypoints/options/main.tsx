import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import { Options } from '../../components/Options.tsx';
import '../../components/page.css';
import { SPOKEN_LANGUAGES } from '../../lib/locales/messages/load-language.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ShippedPackage } from '../../lib/model/shipped-package.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { readKeys } from '../../lib/platform/commands.ts';
import { languageOf } from '../../lib/platform/language-of.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { changeShown, onSettings, readSettings } from '../../lib/platform/settings.ts';
import { parseSettingsFile } from '../../lib/platform/settings-schema.ts';
import { readShippedPackages } from '../../lib/platform/shipped-packages.ts';

async function openOptions(): Promise<void> {
  let settings = await readSettings();
  const keys = await readKeys();
  let packages: readonly ShippedPackage[] = [];
  let language = await namePage(languageOf(settings), 'options.title');
  const show = async (now: Settings) => {
    settings = now;
    // At once: a choice must not spring back while the words of a language are on their way.
    draw();
    const learnt = await namePage(languageOf(now), 'options.title');
    if (settings !== now || learnt === language) return;
    language = learnt;
    draw();
  };
  const draw = () =>
    render(
      <Options
        settings={settings}
        language={language}
        languages={SPOKEN_LANGUAGES}
        packages={packages}
        keys={keys}
        onChange={(change) => {
          void show({ ...settings, ...change });
          return changeShown(change, show);
        }}
        onClearCache={async () => (await sendMessage({ type: 'clear-cache' })) === true}
        onExport={() => saveFile('citewell-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`)}
        onImport={async (text) => {
          const file = parseSettingsFile(text);
          if ('settings' in file) await changeShown(file.settings, show);
          return file;
        }}
      />,
      document.body,
    );
  draw();
  // Another window, the popup's switch or a file may change them meanwhile.
  onSettings((now) => void show(now));
  packages = await readShippedPackages().catch(() => []); // without them the page lacks a list, and nothing that the reader came for
  draw();
}

void openOptions();
