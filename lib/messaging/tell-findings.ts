import type { LookUpState } from '../model/look-up.ts';
import type { Report } from '../model/report.ts';
import { pageFindings } from '../text/page-findings.ts';
import type { ButtonState, RuntimeMessage } from './messages.ts';
import type { PageSession, SessionView } from './page-session.ts';

/** Tells the background how many findings the page has and what the button shows, at once and whenever the number changes; returns what tells it anew. */
export function tellFindings(session: PageSession, send: (message: RuntimeMessage) => unknown): () => void {
  let told = '';
  const tell = ({ report, lookUp, dismissed }: SessionView) => {
    const count = pageFindings(report, dismissed).check.length;
    const state = stateOf(report, lookUp, count);
    if (`${count} ${state}` !== told) send({ type: 'findings', count, state });
    told = `${count} ${state}`;
  };
  session.subscribe(tell);
  tell(session.view());
  return () => {
    told = '';
    tell(session.view());
  };
}

/** "Fine" says that something was checked and nothing is to be pointed out; without a list or citations nothing was. */
function stateOf({ citations }: Report, lookUp: LookUpState, count: number): ButtonState {
  if (lookUp.kind === 'running') return 'checking';
  if (count > 0) return 'findings';
  return citations.some(({ verdict }) => verdict !== 'no-list') ? 'fine' : 'idle';
}
