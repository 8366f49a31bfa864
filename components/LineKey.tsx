import { useSpeech } from './language.ts';

/** The lines under citations, each with what it means; in the order of the words in docs/wording.md. */
const LINES = ['ok', 'author-variant', 'year-mismatch', 'ambiguous', 'missing', 'retracted', 'no-list'] as const;
/** A citation to show them under; the same in every language. */
const SAMPLE = 'Mu, 2020';

/** What the lines on the page mean, for those who see them for the first time. */
export function LineKey() {
  const speak = useSpeech();
  return (
    <ul class="line-key">
      {LINES.map((line) => (
        <li key={line}>
          <span class={`cited cited-${line}`} aria-hidden="true">
            {SAMPLE}
          </span>{' '}
          {speak(`verdict.${line}`)}
        </li>
      ))}
    </ul>
  );
}
