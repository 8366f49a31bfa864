import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../components/Card.tsx';
import { Popup } from '../../components/Popup.tsx';
import { type Dismissal, type DismissReason, TURNED_OFF } from '../../lib/model/dismissal.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Report } from '../../lib/model/report.ts';
import { button, mount, one, shown } from './mount.tsx';
import { reports } from './reports.ts';

const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const nothing = () => undefined;

function useDismissals() {
  const [dismissed, setDismissed] = useState<readonly Dismissal[]>([]);
  const onDismiss = (finding: string, reason: DismissReason | null) =>
    setDismissed((before) => [...before.filter((one) => one.finding !== finding), ...(reason ? [{ finding, reason }] : [])]);
  return { dismissed, onDismiss };
}

/** Both faces with somebody behind them who remembers. */
function WholeCard({ report, citation }: { readonly report: Report; readonly citation: string }) {
  const kept = useDismissals();
  return (
    <Card report={report} citations={[citation]} focus={citation} lookUp={DONE} onShowReference={nothing} onClose={nothing} {...kept} />
  );
}

function WholePopup({ report }: { readonly report: Report }) {
  const { dismissed, onDismiss } = useDismissals();
  return (
    <Popup
      state={{ kind: 'checked', report, lookUp: DONE, dismissed }}
      onDismiss={onDismiss}
      onShowCitation={nothing}
      onShowReference={nothing}
      onCheckAnyway={nothing}
      onStop={nothing}
      onRetry={nothing}
    />
  );
}

const NAME = 'Citewell made a mistake';
const missing = () => reports.acupuncture.citations.find(({ verdict }) => verdict === 'missing')?.id ?? '';
const reasons = (place: ParentNode) => [...place.querySelectorAll('.dismiss-reasons button')].map((each) => shown(each));

describe('a finding that the reader sets aside', () => {
  it('asks why in words that are seen, with the reasons that fit it', async () => {
    const place = mount(<WholeCard report={reports.acupuncture} citation={missing()} />);
    await userEvent.click(button(place, NAME));
    expect(shown(place)).toContain('Why do you think so?');
    expect(reasons(place)).toEqual(['Citewell read it wrongly', 'The source is there', 'It is no scholarly source']);
  });

  it('may be a retraction, in the card as in the popup: Citewell may have taken another work for the cited one', async () => {
    const place = mount(<WholeCard report={reports.troubled} citation="c1" />);
    await userEvent.click(button(place, NAME));
    await userEvent.click(button(place, 'Citewell read it wrongly'));
    expect(shown(place)).toContain('You set this aside: Citewell read it wrongly.');
  });

  it('leaves the focus in the card, on the button that takes it back, and the other way round', async () => {
    const place = mount(<WholeCard report={reports.acupuncture} citation={missing()} />);
    button(place, NAME).focus();
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    await expect.poll(() => shown(document.activeElement ?? document.body)).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown(document.activeElement ?? document.body)).toBe(NAME);
  });

  it('takes the focus along to the other list of the popup, and out of the counts', async () => {
    const place = mount(<WholePopup report={reports.acupuncture} />);
    button(place, NAME).focus();
    await userEvent.keyboard('{Enter}');
    button(place, 'The source is there').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown(document.activeElement ?? document.body)).toBe('Undo');
    expect(document.activeElement?.closest('ul')?.getAttribute('aria-label')).toBe('Set aside by you');
    expect(shown(one(place, '.summary'))).toContain('1 is set aside by you');
  });
});

describe('an entry that was not found', () => {
  it('is a finding in the card as it is in the popup, and says once who was asked', () => {
    const reference = reports.troubled.references.find(({ verdicts }) => verdicts.some(({ id }) => id === 'not-found'));
    const place = mount(<WholeCard report={reports.troubled} citation={reference?.citedBy[0] ?? ''} />);
    expect(shown(place)).toContain('Could not trace: not found');
    expect(shown(place).split('We could not find this entry')).toHaveLength(2);
    expect(button(place, NAME)).toBeDefined();
    const services = [...place.querySelectorAll('.asked li')].map((line) => shown(line).split(':')[0]);
    expect(services).toEqual([...new Set(services)]);
  });
});

describe('what could not be stored', () => {
  const LOST = 'That could not be saved. Please try again.';

  /** Both faces with somebody behind them who stores nothing. */
  function useLoss() {
    const [state, setState] = useState<{ dismissed: readonly Dismissal[]; notSaved: string | null }>({ dismissed: [], notSaved: null });
    const onDismiss = (finding: string, reason: DismissReason | null) => {
      setState({ dismissed: reason ? [{ finding, reason }] : [], notSaved: null });
      setTimeout(() => setState({ dismissed: [], notSaved: finding }));
    };
    const onTurnOffHere = () => setState({ dismissed: [], notSaved: TURNED_OFF });
    return { ...state, onDismiss, onTurnOffHere };
  }

  function LosingCard() {
    const kept = useLoss();
    return (
      <Card
        report={reports.acupuncture}
        citations={[missing()]}
        focus={missing()}
        lookUp={DONE}
        onShowReference={nothing}
        onClose={nothing}
        {...kept}
      />
    );
  }

  function LosingPopup() {
    const { dismissed, notSaved, onDismiss, onTurnOffHere } = useLoss();
    const state = { kind: 'checked', report: reports.acupuncture, lookUp: DONE, dismissed, notSaved } as const;
    const calls = { onShowCitation: nothing, onShowReference: nothing, onCheckAnyway: nothing, onStop: nothing, onRetry: nothing };
    return <Popup state={state} onDismiss={onDismiss} onTurnOffHere={onTurnOffHere} {...calls} />;
  }

  it.each([
    ['card', <LosingCard key="card" />],
    ['popup', <LosingPopup key="popup" />],
  ])('is said beside the finding in the %s, which has the focus again', async (_face, face) => {
    const place = mount(face);
    await userEvent.click(button(place, 'Citewell made a mistake'));
    await userEvent.click(button(place, 'Citewell read it wrongly'));
    await expect.poll(() => shown(place)).toContain(LOST);
    expect(shown(place)).not.toContain('You set this aside');
    expect(one(place, '.dismiss [role="alert"]').textContent).toBe(LOST);
    await expect.poll(() => document.activeElement?.textContent).toBe('Citewell made a mistake');
  });

  it.each([
    ['card', <LosingCard key="card" />, ['Turn off on this site', 'Turn off now']],
    ['popup', <LosingPopup key="popup" />, ['Turn off on this site']],
  ])('is said where the site was to be switched off in the %s', async (_face, face, buttons) => {
    const place = mount(face);
    expect(shown(place)).not.toContain(LOST);
    for (const name of buttons) await userEvent.click(button(place, name));
    expect(one(place, '.card-foot [role="alert"], .popup-foot [role="alert"]').textContent).toBe(LOST);
  });
});
