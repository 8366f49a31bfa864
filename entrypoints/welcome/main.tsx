import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import '../../components/page.css';
import { Welcome } from '../../components/Welcome.tsx';
import type { Settings } from '../../lib/model/settings.ts';
import { readKeys } from '../../lib/platform/commands.ts';
import { languageOf } from '../../lib/platform/language-of.ts';
import { changeShown, onSettings, readSettings } from '../../lib/platform/settings.ts';
import { openOptions } from '../../lib/platform/tabs.ts';

async function greet(): Promise<void> {
  const keys = await readKeys();
  const show = async (settings: Settings) => {
    const language = await namePage(languageOf(settings), 'welcome.title');
    render(
      <Welcome
        lookUp={settings.lookUp}
        keys={keys}
        language={language}
        onChoose={(lookUp) => changeShown({ lookUp }, show)}
        onOpenOptions={openOptions}
      />,
      document.body,
    );
  };
  await show(await readSettings());
  onSettings((settings) => void show(settings));
}

void greet();
