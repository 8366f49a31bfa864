import type { SourceOffer, SourceSearch } from '../lib/model/source-guess.ts';
import { AskedServices } from './AskedServices.tsx';
import type { CardActions } from './card-actions.ts';
import { LinkList } from './LinkList.tsx';
import { useSpeech } from './language.ts';
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
  return (
    <div class="look-up source">
      {search?.kind === 'found' ? (
        <Guess search={search} />
      ) : (
        <>
          <div class={search?.kind === 'running' ? 'muted pending' : 'muted'} role="status">
            {search ? <Outcome search={search} /> : speak('source.sends', { words: [...names, year, ...subject].join(' ') })}
          </div>
          <SearchButton search={search} onFind={() => actions.onFindSource?.(question)} onStop={() => actions.onStopSource?.(question)} />
        </>
      )}
    </div>
  );
}

function Guess({ search: { work } }: { readonly search: Extract<SourceSearch, { kind: 'found' }> }) {
  const speak = useSpeech();
  return (
    <div class="work" role="status">
      <p class="label">{speak('source.found')}</p>
      <WorkLines work={work} />
      <p class="muted">{speak('source.found-note')}</p>
      <LinkList links={linksOfWork(work)} />
    </div>
  );
}

function Outcome({ search }: { readonly search: Exclude<SourceSearch, { kind: 'found' }> }) {
  const speak = useSpeech();
  if (search.kind === 'no-consent') return speak('lookup.no-consent');
  if (search.kind !== 'unavailable') return speak(`source.${search.kind}`);
  return (
    <>
      {speak('source.unavailable')} <AskedServices asked={[search.asked]} />
    </>
  );
}

interface SearchButtonProps {
  readonly search: SourceSearch | null;
  readonly onFind: () => void;
  readonly onStop: () => void;
}

/** Nothing to press where the answer is final: the services would say the same again. */
function SearchButton({ search, onFind, onStop }: SearchButtonProps) {
  const speak = useSpeech();
  if (search?.kind === 'none' || search?.kind === 'several') return null;
  const isRunning = search?.kind === 'running';
  const words = isRunning ? 'source.stop' : search ? 'source.again' : 'source.find';
  return (
    <button type="button" class="quiet" onClick={isRunning ? onStop : onFind}>
      {speak(words)}
    </button>
  );
}
