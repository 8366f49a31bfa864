import type { WorkRecord } from '../model/work.ts';
import { type Inquiry, noteAnswer } from './inquiry.ts';
import { mayHaveCopy } from './may-have-copy.ts';
import { MOST_LOOKED_AT } from './most-looked-at.ts';
import type { ServiceAccess } from './service-access.ts';
import { valueIn } from './service-answer.ts';
import { openAccessOf } from './services/openalex.ts';
import { freeCopyOf } from './services/unpaywall.ts';

/**
 * Adds a free copy to the works that the reader looks at, where none is known yet: OpenAlex's, and where it has none Unpaywall's if the
 * reader switched that on. Silence where they do not answer, because nothing hangs on it. Returns the changed ones. That OpenAlex marks a work as retracted is told only beside a notice.
 */
export async function addOpenAccess(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<Inquiry[]> {
  const open = inquiries.filter(({ work }) => mayHaveCopy(work));
  if (open.length > MOST_LOOKED_AT) return [];
  const changed = await Promise.all(open.map((inquiry) => addToOne(inquiry, access, signal)));
  return open.filter((_, i) => changed[i]);
}

async function addToOne(inquiry: Inquiry, access: ServiceAccess, signal: AbortSignal): Promise<boolean> {
  const { work } = inquiry;
  if (!work?.DOI) return false;
  const answer = await openAccessOf(access, work.DOI, signal);
  const isSecondVoice = answer.kind === 'answer' && answer.value.retracted && hasRetraction(work);
  if (isSecondVoice) noteAnswer(inquiry, 'OpenAlex', answer, 'also-retracted');
  else if (answer.kind === 'answer' && answer.value.retracted)
    access.debug?.(`api.openalex.org marks ${work.DOI} as retracted, no other service does`);
  const url = valueIn(answer)?.url ?? valueIn(await freeCopyOf(access, work.DOI, signal));
  if (url !== null) inquiry.work = { ...work, openAccessUrl: url };
  return url !== null || isSecondVoice;
}

function hasRetraction({ notices }: WorkRecord): boolean {
  return notices.some(({ kind }) => kind === 'retraction' || kind === 'withdrawal' || kind === 'removal');
}
