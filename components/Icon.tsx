import type { Standing } from '../lib/text/verdict-standings.ts';

/** Shapes differ as much as colours do, so that each reads in one colour and at 16 px. */
const PATHS: Readonly<Record<Standing | 'serious' | 'close' | 'out' | 'back' | 'on', string>> = {
  matched: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M5.2 8.3l1.9 1.9 3.8-4.2',
  'check-this': 'M8 2.1 14.4 13.3H1.6ZM8 6.4v3.1M8 11.3v.2',
  serious: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4ZM8 4.8v3.8M8 10.9v.2',
  'could-not-trace': 'M3 2.5h10v11H3ZM6.2 6.3c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.6c0 1.2-1.8 1.4-1.8 2.7M8 11.1v.2',
  information: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M8 7.4v3.6M8 4.9v.2',
  'not-checked': 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M5.2 8h5.6',
  close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  back: 'M9.8 3.5 5.3 8l4.5 4.5',
  on: 'M6.2 3.5 10.7 8l-4.5 4.5',
  out: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7 7.2 8.8',
};

/** A drawn sign; the word beside it carries the meaning, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
