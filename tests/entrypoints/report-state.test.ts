import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportState } from '../../components/ReportPage.tsx';
import { createReportState } from '../../entrypoints/report/report-state.ts';
import { loadLanguage } from '../../lib/locales/messages/load-language.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { reports } from '../components/reports.ts';

const HERE = 'https://example.org/needles';

function checked(url: string, report = reports.acupuncture): PageState {
  return { kind: 'checked', report: { ...report, page: { ...report.page, url } }, lookUp: { kind: 'idle' }, dismissed: [] };
}

let kept: string | null;
let shown: ReportState[];
let learn: (language: string) => Promise<void>;

/** The report page as it opens, or as it is loaded again in its tab. */
function open() {
  const ownPage = {
    read: () => kept,
    keep: (address: string) => {
      kept = address;
      return address;
    },
  };
  return createReportState('en', ownPage, (state) => shown.push(state), learn);
}

const last = () => shown.at(-1);

beforeEach(() => {
  kept = null;
  shown = [];
  learn = async () => undefined;
});

describe('the page that a report is about', () => {
  it('stays the same one after a jump within it', () => {
    const report = open();
    report.hear(checked(HERE));
    report.hear(checked(`${HERE}#ref-12`));
    expect(last()).toMatchObject({ kind: 'report', isLost: false, report: { page: { url: `${HERE}#ref-12` } } });
  });

  it('is lost when another one comes into its tab, of which nothing is shown, and comes back', () => {
    const report = open();
    report.hear(checked(HERE));
    report.hear(checked('https://example.org/other'));
    expect(last()).toMatchObject({ isLost: true, report: { page: { url: HERE } } });
    report.hear(checked(HERE));
    expect(last()).toMatchObject({ isLost: false });
  });

  it('is still known when the report is loaded again over another page, which is not followed', () => {
    open().hear(checked(HERE));
    const again = open();
    const other = checked('https://example.org/other');
    expect(again.isOwn(other)).toBe(false);
    again.hear(other);
    expect(last()).toEqual({ kind: 'no-page' });
    again.hear(checked(HERE));
    expect(last()).toMatchObject({ kind: 'report', isLost: false });
  });
});

describe('the sentences around the citations', () => {
  const [citation] = reports.acupuncture.citations;
  const sentence = { citation: citation?.id ?? '', before: 'Pain eased (', exact: citation?.selector.exact ?? '', after: ').' };

  it('are shown with their citations', () => {
    const report = open();
    report.hear(checked(HERE));
    report.hearSentences([sentence]);
    expect(last()).toMatchObject({ sentences: [sentence] });
  });

  it('are left out of report and note where the id is that of another citation by now', () => {
    const report = open();
    report.hear(checked(HERE));
    const missing = reports.acupuncture.citations.find(({ verdict }) => verdict === 'missing');
    report.hearSentences([{ ...sentence, citation: missing?.id ?? '', exact: 'Nobody, 1999', before: 'A sentence of before (' }]);
    expect(last()).toMatchObject({ sentences: [] });
    expect(JSON.stringify(last())).not.toContain('A sentence of before');
  });
});

describe('the note to the author', () => {
  const inLanguage = (language: string) => ({ ...reports.acupuncture, page: { ...reports.acupuncture.page, language } });
  const note = () => {
    const state = last();
    return state?.kind === 'report' ? state.note : undefined;
  };

  it('is written in the language of the page once its words are there, until then in the reader’s', async () => {
    learn = loadLanguage;
    open().hear(checked(HERE, inLanguage('fr-CA')));
    expect(note()?.language).toBe('en');
    await expect.poll(() => note()?.language).toBe('fr');
    expect(note()?.text).toContain('La liste contient cette publication avec une autre graphie du nom.');
  });

  it('is written in the reader’s language where Citewell does not speak the page’s', async () => {
    const asked: string[] = [];
    learn = async (language) => void asked.push(language);
    open().hear(checked(HERE, inLanguage('nl')));
    await expect.poll(() => asked).toEqual(['nl']);
    expect(note()).toMatchObject({ language: 'en', text: expect.stringContaining('Dear author') });
  });
});
