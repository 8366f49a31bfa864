import type { ReportReference } from '../lib/model/report.ts';
import type { EditorialNotice } from '../lib/model/work.ts';
import { useDates, useSpeech } from './language.ts';
import { OutLink } from './OutLink.tsx';
import { tellsOfNotice } from './verdict-tiers.ts';
import { doiLink, pubmedLink } from './work-links.ts';

/** Every notice about a work that no verdict has told yet, on a line of its own: what kind, when, and who said so. */
export function Notices({ reference }: { readonly reference: ReportReference }) {
  const [worst, ...others] = reference.resolution.work?.notices ?? [];
  // A verdict's sentence tells the worst notice.
  const isTold = reference.verdicts.some(({ id }) => tellsOfNotice(id));
  return <NoticeList notices={worst && !isTold ? [worst, ...others] : others} />;
}

/** The same for notices that nothing else tells. */
export function NoticeList({ notices }: { readonly notices: readonly EditorialNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <Notice key={`${notice.kind} ${notice.date} ${notice.source} ${notice.DOI} ${notice.PMID}`} notice={notice} />
      ))}
    </ul>
  );
}

function Notice({ notice }: { readonly notice: EditorialNotice }) {
  const speak = useSpeech();
  const show = useDates();
  const kind = speak(`notice.${notice.kind}`);
  const { source, date } = notice;
  const link = doiLink('notice.read', notice.DOI) ?? pubmedLink(notice.PMID);
  return (
    <li>
      {date ? speak('notice.dated', { kind, source, date: show(date) }) : speak('notice.undated', { kind, source })}{' '}
      {link && <OutLink href={link.href} label="notice.read" />}
    </li>
  );
}
