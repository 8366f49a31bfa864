import { OutLink } from './OutLink.tsx';
import type { WorkLink } from './work-links.ts';

/** Links out of a face in one line; nothing where there is none. */
export function LinkList({ links }: { readonly links: readonly WorkLink[] }) {
  if (links.length === 0) return null;
  return (
    <p class="links">
      {links.map((link) => (
        <OutLink key={link.href} href={link.href} label={link.label} />
      ))}
    </p>
  );
}
