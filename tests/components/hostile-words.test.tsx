import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { Popup } from '../../components/Popup.tsx';
import { ReportPage } from '../../components/ReportPage.tsx';
import { STYLE_PROCESSOR } from '../../components/style-processor.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Report } from '../../lib/model/report.ts';
// As text, because the bundler's own JSON reader refuses half characters.
import payloadsText from '../fixtures/hostile/payloads.json?raw';
import { mount, unmount } from './mount.tsx';
import { reports } from './reports.ts';

const payloads: string[] = JSON.parse(payloadsText);

/** What a page or a service can fill with words of its own; ids, verdicts and kinds are ours. */
const FOREIGN = new Set(
  'exact prefix suffix title subtitle explanation reason printed found family given literal container-title publisher volume issue page DOI PMID PMCID URL openAccessUrl source year names url language'.split(
    ' ',
  ),
);

/** The report with a payload in the place of every foreign text. */
function poison<T>(value: T, payload: string, name = ''): T {
  if (typeof value === 'string') return (FOREIGN.has(name) ? payload : value) as T;
  if (Array.isArray(value)) return value.map((each) => poison(each, payload, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each, payload, key)])) as T;
}

const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const nothing = () => undefined;
const copies = async () => true;
const actions = { onShowReference: nothing, onShowCitation: nothing, onCopy: copies, onDismiss: nothing };

const FACES: Readonly<Record<string, (report: Report, payload: string) => preact.VNode>> = {
  card: (report) => (
    <Card
      {...actions}
      report={report}
      citations={report.citations.map(({ id }) => id)}
      focus={report.citations[0]?.id ?? ''}
      lookUp={DONE}
      onClose={nothing}
    />
  ),
  popup: (report) => (
    <Popup
      {...actions}
      state={{ kind: 'checked', report, lookUp: DONE, dismissed: [] }}
      today="2026-11-24"
      onCheckAnyway={nothing}
      onOpenReport={nothing}
      onOpenOptions={nothing}
      onStop={nothing}
      onRetry={nothing}
    />
  ),
  'report page': (report, payload) => (
    <ReportPage
      state={{
        kind: 'report',
        report,
        lookUp: DONE,
        sentences: report.citations.map(({ id }) => ({ citation: id, before: payload, exact: payload, after: payload })),
        dismissed: [],
        isLost: false,
        note: { text: payload, language: 'en' },
      }}
      today="2026-11-24"
      onPrint={nothing}
      onSave={async () => true}
      onCopy={copies}
      onStop={nothing}
      onRetry={nothing}
    />
  ),
};

const OWN_LINKS = [STYLE_PROCESSOR.href];
const KNOWN_HOSTS = new Set(['doi.org', 'pubmed.ncbi.nlm.nih.gov', 'pmc.ncbi.nlm.nih.gov', ...OWN_LINKS.map((href) => new URL(href).host)]);
let tripped: string[];
const watchViolation = (event: SecurityPolicyViolationEvent) => tripped.push(event.blockedURI);

beforeEach(() => {
  tripped = [];
  Object.assign(globalThis, { trip: () => tripped.push('ran') });
  document.addEventListener('securitypolicyviolation', watchViolation);
});
afterEach(() => document.removeEventListener('securitypolicyviolation', watchViolation));

/** Names of elements and attributes: what the page is made of, apart from its words. */
function anatomyOf(root: Element): { elements: Set<string>; attributes: Set<string> } {
  const all = [...root.querySelectorAll('*')];
  return {
    elements: new Set(all.map(({ localName }) => localName)),
    attributes: new Set(all.flatMap((element) => element.getAttributeNames())),
  };
}

describe.each(Object.entries(FACES))('the %s', (_name, face) => {
  it.each(payloads)('shows %j as words and nothing else', async (payload) => {
    const harmless = anatomyOf(mount(face(poison(reports.troubled, 'harmless words'), 'harmless words')));
    unmount();
    const place = mount(face(poison(reports.troubled, payload), payload));
    const { elements, attributes } = anatomyOf(place);
    expect([...elements].filter((name) => !harmless.elements.has(name) && name !== 'a')).toEqual([]);
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'srcdoc' || name === 'style')).toEqual([]);
    for (const { href } of place.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const { protocol, host } = new URL(href);
      expect(protocol).toBe('https:');
      // Only the free copy that a service names may be anywhere, and it is what the payload says.
      expect(KNOWN_HOSTS.has(host) || payload.startsWith(`https://${host}/`)).toBe(true);
    }
    // Whatever loads or runs does so at the next turn at the latest.
    await new Promise((resolve) => setTimeout(resolve));
    expect(tripped).toEqual([]);
    expect(place.textContent).not.toBe('');
  });
});
