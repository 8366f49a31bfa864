import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import '../../components/page.css';
import { Welcome } from '../../components/Welcome.tsx';
import type { Settings } from '../../lib/model/settings.ts';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings.ts';
import { openOptions } from '../../lib/platform/tabs.ts';

async function greet(): Promise<void> {
  const show = ({ lookUp, language: chosen }: Settings) => {
    const language = chosen === 'auto' ? navigator.language : chosen;
    namePage(language, 'welcome.title');
    render(
      <Welcome
        lookUp={lookUp}
        language={language}
        onChoose={(chosen) => void changeSettings({ lookUp: chosen })}
        onOpenOptions={openOptions}
      />,
      document.body,
    );
  };
  show(await readSettings());
  onSettings(show);
}

void greet();
