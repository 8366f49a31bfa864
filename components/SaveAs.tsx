import { useState } from 'preact/hooks';
import { useSpeech } from './language.ts';

/** The files that a report can become. */
export type ReportFormat = 'json' | 'csv' | 'bibtex' | 'ris' | 'csl';

const FORMATS: readonly ReportFormat[] = ['json', 'csv', 'bibtex', 'ris', 'csl'];

interface SaveAsProps {
  onPrint(): void;
  onSave(format: ReportFormat): Promise<boolean>;
}

/** Print the report, or save it in another form. */
export function SaveAs({ onPrint, onSave }: SaveAsProps) {
  const speak = useSpeech();
  const [hasFailed, setFailed] = useState(false);
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
          onClick={async () => setFailed(!(await onSave(format)))}
        >
          {speak(`report.format.${format}`)}
        </button>
      ))}
      <p role="status" class="complaint">
        {hasFailed && speak('report.save-failed')}
      </p>
    </div>
  );
}
