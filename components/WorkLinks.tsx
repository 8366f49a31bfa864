import type { ReportReference } from '../lib/model/report.ts';
import { OutLink } from './OutLink.tsx';
import { workLinks } from './work-links.ts';

/** The ways to the source itself, free copy first. */
export function WorkLinks({ reference }: { readonly reference: ReportReference }) {
  const links = workLinks(reference);
  if (links.length === 0) return null;
  return (
    <p class="links">
      {links.map((link) => (
        <OutLink key={link.href} href={link.href} label={link.label} />
      ))}
    </p>
  );
}
