import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../components/Popup.tsx';
import { button, mount, one, shown } from './mount.tsx';
import { reports } from './reports.ts';

const focused = () => (document.activeElement ? shown(document.activeElement) : '');

function show(direction: 'ltr' | 'rtl' = 'ltr') {
  const onShowCitation = vi.fn<(id: string) => void>();
  const ignore = () => undefined;
  const place = mount(
    <Popup
      state={{ kind: 'checked', report: reports.acupuncture, lookUp: { kind: 'done', settled: 9, total: 9, unavailable: 0 } }}
      onShowCitation={onShowCitation}
      onShowReference={ignore}
      onCheckAnyway={ignore}
      onStop={ignore}
      onRetry={ignore}
    />,
  );
  one(place, '.popup').setAttribute('dir', direction);
  button(place, 'Findings').focus();
  return { place, onShowCitation };
}

describe('the popup by keyboard alone', () => {
  it('chooses tabs by the arrow keys, and begins again after the last', async () => {
    show();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Citations 15');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Findings 2');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('References 9');
  });

  it('turns the arrow keys round in a right-to-left face', async () => {
    show('rtl');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Citations 15');
  });

  it('is one stop of Tab for a list, with the arrow keys inside and Enter to go there', async () => {
    const { onShowCitation } = show();
    await userEvent.keyboard('{ArrowRight}{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Search in this list');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Which of them to show');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('Urits et al, 2021');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toContain('Lee et al. (2013)');
    await userEvent.keyboard('{Enter}');
    expect(onShowCitation).toHaveBeenCalledExactlyOnceWith('c3');
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(focused()).toContain('Furlan, 2010');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
    expect(focused()).toContain('Furlan, 2010');
  });

  it('reaches the link of the row where the reader is, and of no other', async () => {
    const { place } = show();
    await userEvent.keyboard('{End}{Tab}{ArrowDown}{Tab}');
    expect(focused()).toBe('PubMed 23126534');
    expect(place.querySelectorAll('.row a[tabindex="0"]')).toHaveLength(1);
  });
});
