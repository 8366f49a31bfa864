import { useState } from 'preact/hooks';
import { useSpeech } from './language.ts';
import { OutLink } from './OutLink.tsx';
import { STYLE_PROCESSOR } from './style-processor.ts';

/** The files that a report can become. */
export type ReportFormat = 'json' | 'csv' | 'bibtex' | 'ris' | 'csl' | 'apa' | 'vancouver';

const FORMATS: readonly ReportFormat[] = ['json', 'csv', 'bibtex', 'ris', 'csl', 'apa', 'vancouver'];

interface SaveAsProps {
  onPrint(): void;
  onSave(format: ReportFormat): Promise<boolean>;
}

/** Print the report, or save it in another form. */
export function SaveAs({ onPrint, onSave }: SaveAsProps) {
  const speak = useSpeech();
  const [saving, setSaving] = useState<'idle' | 'running' | 'failed'>('idle');
  const save = async (format: ReportFormat) => {
    setSaving('running');
    setSaving((await onSave(format)) ? 'idle' : 'failed');
  };
  return (
    <div class="save-as">
      <button type="button" class="button button-main" onClick={onPrint}>
        {speak('report.print')}
      </button>
      <span id="save-as" class="muted">
        {speak('report.save-as')}
      </span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          id={`save-${format}`}
          aria-describedby="save-as"
          class="button"
          onClick={() => void save(format)}
        >
          {speak(`report.format.${format}`)}
        </button>
      ))}
      <p role="status" class={saving === 'failed' ? 'complaint' : 'muted'}>
        {saving === 'running' && speak('report.saving')}
        {saving === 'failed' && speak('report.save-failed')}
      </p>
      <p class="muted save-as-credit">
        {speak('report.styles')} <OutLink href={STYLE_PROCESSOR.href} label="link.page" text={STYLE_PROCESSOR.phrase} />
      </p>
    </div>
  );
}
