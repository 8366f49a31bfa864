import { findActiveTab } from '../../lib/platform/tabs.ts';

/** The tab that the popup tells about; "popup.html?tab=12" names another one, for readers who open the popup as a page of its own. */
export async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named === null) return findActiveTab();
  return /^\d+$/.test(named) ? Number(named) : null;
}
