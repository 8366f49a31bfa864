import { render } from 'preact';
import '../../components/page.css';
import { Welcome } from '../../components/Welcome.tsx';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings.ts';
import { openOptions } from '../../lib/platform/tabs.ts';

async function greet(): Promise<void> {
  const show = ({ lookUp }: Awaited<ReturnType<typeof readSettings>>) =>
    render(
      <Welcome
        lookUp={lookUp}
        language={navigator.language}
        onChoose={(chosen) => void changeSettings({ lookUp: chosen })}
        onOpenOptions={openOptions}
      />,
      document.body,
    );
  show(await readSettings());
  onSettings(show);
}

void greet();
