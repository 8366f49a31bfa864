import type { EditorialNotice } from '../lib/model/work.ts';
import { useLanguage, useSpeech } from './language.ts';
import { OutLink } from './OutLink.tsx';
import { showDate } from './show-date.ts';
import { doiLink, pubmedLink } from './work-links.ts';

/** Every notice about a work on a line of its own: what kind, when, and who said so. */
export function Notices({ notices }: { readonly notices: readonly EditorialNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <Notice key={`${notice.kind} ${notice.date} ${notice.source}`} notice={notice} />
      ))}
    </ul>
  );
}

function Notice({ notice }: { readonly notice: EditorialNotice }) {
  const speak = useSpeech();
  const language = useLanguage();
  const kind = speak(`notice.${notice.kind}`);
  const { source } = notice;
  const link = doiLink('notice.read', notice.DOI) ?? pubmedLink(notice.PMID);
  return (
    <li class={`notice notice-${notice.kind}`}>
      {notice.date
        ? speak('notice.dated', { kind, source, date: showDate(notice.date, language) })
        : speak('notice.undated', { kind, source })}{' '}
      {link && <OutLink href={link.href} label="notice.read" />}
    </li>
  );
}
