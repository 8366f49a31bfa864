import type { NoticeKind } from '../model/work.ts';
import type { ReferenceFacts, Sentence } from './check.ts';
import { identifierLink } from './identifier-link.ts';

/** The sentence of the work's worst notice when that is of one of the kinds, else null: a retraction makes a correction no matter any more. */
export function noticeSentence({ resolution, page }: ReferenceFacts, kinds: readonly NoticeKind[]): Sentence | null {
  const worst = resolution.status === 'resolved' ? resolution.work?.notices[0] : undefined;
  if (!worst || !kinds.includes(worst.kind)) return null;
  const { date, source } = worst;
  const link = identifierLink(worst);
  if (date === null) return { key: `reference.notice.${worst.kind}.undated`, values: { source, link } };
  const published = page.published;
  if (!published) return { key: `reference.notice.${worst.kind}.dated`, values: { source, link }, dates: { when: date } };
  const order = orderOf(date, published);
  return { key: `reference.notice.${worst.kind}.${order}`, values: { source, link }, dates: { when: date, published } };
}

/** "2010" against "2010-05-01" tells no order. */
function orderOf(notice: string, page: string): 'before' | 'after' | 'dated' {
  const length = Math.min(notice.length, page.length);
  const [a, b] = [notice.slice(0, length), page.slice(0, length)];
  if (a === b) return 'dated';
  return a < b ? 'before' : 'after';
}
