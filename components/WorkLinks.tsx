import type { ReportReference } from '../lib/model/report.ts';
import { LinkList } from './LinkList.tsx';
import { workLinks } from './work-links.ts';

/** The ways to the source itself, free copy first. */
export function WorkLinks({ reference }: { readonly reference: ReportReference }) {
  return <LinkList links={workLinks(reference)} />;
}
