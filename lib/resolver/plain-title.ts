import type { NoticeKind } from '../model/work.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' };

/** Words that publishers put before the title of a work that no longer stands, and what they say. */
const NOTICES: Readonly<Record<string, NoticeKind>> = {
  RETRACTED: 'retraction',
  Retracted: 'retraction',
  WITHDRAWN: 'withdrawal',
  REMOVED: 'removal',
};
const NOTICE = /^(?:(RETRACTED|WITHDRAWN|REMOVED)(?: ARTICLE)?|TEMPORARY REMOVAL): ?/i;

/**
 * A title as a reader would see it: markup, entities (also twice escaped) and doubled blanks gone:
 * "RETRACTED: Role of <i>IL-6</i>\n  in &amp;amp; out" -> "Role of IL-6 in & out".
 */
export function plainTitle(title: string): string {
  return withoutMarkup(title).replace(NOTICE, '');
}

/** What a record's title says of its work, in some records the only sign of it: "WITHDRAWN: Needles" -> "withdrawal"; null for "Withdrawn: a soldier's life". */
export function noticeInTitle(title: string): NoticeKind | null {
  return NOTICES[NOTICE.exec(withoutMarkup(title))?.[1] ?? ''] ?? null;
}

function withoutMarkup(title: string): string {
  const text = unescapeEntities(unescapeEntities(title)).replace(/<\/?[a-z][^<>]{0,80}>/gi, '');
  return text.replace(/\s+/g, ' ').trim();
}

function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => codePoint(Number(code)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code: string) => codePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z]{2,5});/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
