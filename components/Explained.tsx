import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';
import type { Standing } from '../lib/text/verdict-standings.ts';
import { LinkedWords } from './LinkedWords.tsx';
import { Status } from './Status.tsx';
import { isSerious, tellsOfNotice } from './verdict-tiers.ts';

interface ExplainedProps {
  readonly standing: Standing;
  readonly verdict: CiteVerdict | ReferenceVerdictId;
  /** The sentence behind the verdict; null where the verdict says it all. */
  readonly explanation: string | null;
}

/** A verdict of the card: what it is, and why in one sentence. */
export function Explained({ standing, verdict, explanation }: ExplainedProps) {
  return (
    <div class={isSerious(verdict) ? 'finding finding-serious' : 'finding'}>
      <Status standing={standing} verdict={verdict} />
      {explanation && (
        <p>
          <LinkedWords text={explanation} label={tellsOfNotice(verdict) ? 'notice.read' : 'link.page'} />
        </p>
      )}
    </div>
  );
}
