import { say } from '../lib/locales/messages/face-registry.ts';
import type { Report } from '../lib/model/report.ts';
import type { Standing } from '../lib/text/verdict-standings.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

/** The sentence for a page with nothing to point out. */
export function NothingFound({ report }: { readonly report: Report }) {
  const { standing, title, why } = nothingToFind(report, useLanguage());
  return (
    <div class="nothing">
      <p class="nothing-title">
        <Icon name={standing} /> {title}
      </p>
      <p class="muted">{why}</p>
    </div>
  );
}

/** "Found nothing wrong" must look and read other than "could not check". */
function nothingToFind(report: Report, language: string) {
  const unchecked = report.citations.some(({ verdict }) => verdict === 'no-list');
  const key = report.citations.length === 0 ? 'findings.no-citations' : unchecked ? 'findings.no-list' : 'findings.none';
  const standing: Standing = key === 'findings.none' ? 'matched' : 'not-checked';
  return { standing, title: say(key, {}, language), why: say(`${key}-why`, {}, language) };
}
