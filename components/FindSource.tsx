import { useEffect, useRef } from 'preact/hooks';
import type { SourceOffer, SourceSearch } from '../lib/model/source-guess.ts';
import { AskedServices } from './AskedServices.tsx';
import type { CardActions } from './card-actions.ts';
import { LinkList } from './LinkList.tsx';
import { useSpeech } from './language.ts';
import { NoticeList } from './Notices.tsx';
import { WorkLines } from './WorkLines.tsx';
import { linksOfWork } from './work-links.ts';

interface FindSourceProps {
  readonly offer: SourceOffer;
  readonly actions: CardActions;
}

/** Under a citation without an entry: which work it may mean, asked only on a click of its own, and called a guess. */
export function FindSource({ offer: { question, search }, actions }: FindSourceProps) {
  const speak = useSpeech();
  const { names, year, subject } = question;
  const place = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  const words = search === null ? 'source.find' : buttonWords(search);
  const hasButton = words !== null;
  useEffect(() => {
    // The button has gone with the reader's focus on it; who works with keys stays in the card.
    if (!hasButton && wasPressed.current) place.current?.focus({ preventScroll: true });
  }, [hasButton]);
  const press = () => {
    wasPressed.current = true;
    if (search?.kind === 'running') actions.onStopSource?.(question);
    else actions.onFindSource?.(question);
  };
  return (
    <div ref={place} class="look-up source" tabIndex={-1}>
      {/* One region from the offer to the answer: what is born with its words is not heard, and before a search there is nothing to say. */}
      <div class={classOf(search)} role={search ? 'status' : undefined}>
        {search ? <Outcome search={search} /> : speak('source.sends', { words: [...names, year, ...subject].join(' ') })}
      </div>
      {words && (
        <button type="button" class="quiet" onClick={press}>
          {speak(words)}
        </button>
      )}
    </div>
  );
}

function classOf(search: SourceSearch | null): string {
  if (search?.kind === 'found') return 'work';
  return search?.kind === 'running' ? 'muted pending' : 'muted';
}

/** What the button does while or after a search; nothing to press where the answer is final, which the services would only repeat. */
function buttonWords({ kind }: SourceSearch): 'source.stop' | 'source.again' | null {
  if (kind === 'found' || kind === 'none' || kind === 'several') return null;
  return kind === 'running' ? 'source.stop' : 'source.again';
}

function Guess({ search: { work } }: { readonly search: Extract<SourceSearch, { kind: 'found' }> }) {
  const speak = useSpeech();
  return (
    <>
      <p class="label">{speak('source.found')}</p>
      <WorkLines work={work} />
      <NoticeList notices={work.notices} />
      <p class="muted">{speak('source.found-note')}</p>
      <LinkList links={linksOfWork(work)} />
    </>
  );
}

function Outcome({ search }: { readonly search: SourceSearch }) {
  const speak = useSpeech();
  if (search.kind === 'found') return <Guess search={search} />;
  if (search.kind === 'no-consent') return speak('lookup.no-consent');
  if (search.kind !== 'unavailable') return speak(`source.${search.kind}`);
  return (
    <>
      {speak('source.unavailable')} <AskedServices asked={[search.asked]} />
    </>
  );
}
