import * as v from 'valibot';
import { DISMISS_REASONS, type Dismissal, type DismissReason } from '../model/dismissal.ts';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';
import { pageDigest } from './page-digest.ts';

const KEY = 'dismissed';
/** Pages remembered at most; the oldest are forgotten first. */
const MOST_PAGES = 300;
/** ... and findings of one page; nobody sets aside more. */
const MOST_FINDINGS = 500;

const Finding = v.object({ finding: v.string(), reason: v.picklist(DISMISS_REASONS) });
const Page = v.object({ page: v.string(), findings: v.array(v.unknown()) });
const Pages = v.fallback(v.array(v.unknown()), []);
const inTurn = createTurns();

/** Page by page and finding by finding: one that cannot be read must not cost the others. */
async function readPages() {
  const stored = await browser.storage.local.get(KEY);
  return v
    .parse(Pages, stored[KEY])
    .filter((page) => v.is(Page, page))
    .map(({ page, findings }) => ({ page, findings: findings.filter((finding) => v.is(Finding, finding)) }));
}

/** What the reader has dismissed on a page before; nothing where the browser does not give it out. */
export async function readDismissals(address: string): Promise<readonly Dismissal[]> {
  const page = await pageDigest(address);
  return (await readPages().catch(() => [])).find((one) => one.page === page)?.findings ?? [];
}

/** Remembers that a finding was dismissed on a page; `reason` null takes it back. Rejects where the browser does not store it. */
export function rememberDismissal(address: string, finding: string, reason: DismissReason | null): Promise<void> {
  return inTurn(async () => {
    const page = await pageDigest(address);
    const pages = await readPages();
    const others = (pages.find((one) => one.page === page)?.findings ?? []).filter((one) => one.finding !== finding);
    const findings = reason ? [...others, { finding, reason }].slice(-MOST_FINDINGS) : others;
    const kept = pages.filter((one) => one.page !== page).slice(-(MOST_PAGES - 1));
    await browser.storage.local.set({ [KEY]: findings.length > 0 ? [...kept, { page, findings }] : kept });
  });
}
