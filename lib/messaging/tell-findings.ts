import { countFindings } from './count-findings.ts';
import type { RuntimeMessage } from './messages.ts';
import type { PageSession, SessionView } from './page-session.ts';

/** Tells the background how many findings the page has, at once and whenever the number changes; returns what tells it anew. */
export function tellFindings(session: PageSession, send: (message: RuntimeMessage) => unknown): () => void {
  let told: number | null = null;
  const tell = ({ report }: SessionView) => {
    const count = countFindings(report);
    if (count !== told) send({ type: 'findings', count });
    told = count;
  };
  session.subscribe(tell);
  tell(session.view());
  return () => {
    told = null;
    tell(session.view());
  };
}
