import type { LookUpState } from '../model/look-up.ts';
import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import type { Channel } from './channel.ts';
import { createLookUpAnswers } from './look-up-answers.ts';
import { createLookUpLedger, type Halt } from './look-up-ledger.ts';
import type { ResolveAnswer } from './messages.ts';
import { createResolveLine } from './resolve-line.ts';

/** Milliseconds until the background is asked again that still thinks itself offline: it hears of a network after the page does. */
const ONLINE_DELAY = 1_000;
/** ... and how often; after that the page's own "online" is not believed. */
export const MOST_OFFLINE_ANSWERS = 5;

/** What the look-up needs from outside. */
export interface LookUpOptions {
  readonly references: readonly Reference[];
  /** Opens the channel to the background; null when the extension is gone. */
  readonly connect: () => Channel | null;
  readonly isOnline: () => boolean;
  readonly later: (action: () => void, milliseconds: number) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onResolution: (id: string, resolution: Resolution) => void;
  readonly onState: (state: LookUpState) => void;
}

/** The engine's side of resolving. */
export interface LookUp {
  /** The reader looks at these references: those named last are asked first, and a free copy of each is looked for. */
  want(ids: readonly string[]): void;
  /** The reader wants to know about the whole list. `again` retries after a failure or a stop. */
  wantAll(again?: boolean): void;
  /** The reader has had enough; stays so until `wantAll(true)`. */
  stop(): void;
  /** The network is back, or the page came back from the browser's history: goes on with what is unsettled. */
  resume(): void;
  /** The page was read again: these are its references now. Or the reader has switched a service on: `mayAskMore`. */
  renew(references: readonly Reference[], mayAskMore?: boolean): void;
  /** Ends the work without a word. */
  close(): void;
}

/** Asks again, a few times, while the page hears of a network and the background does not yet. */
function createPatience({ isOnline, later }: LookUpOptions): (answer: ResolveAnswer, ask: () => void) => void {
  let answers = 0;
  return ({ type }, ask) => {
    answers = type === 'offline' ? answers + 1 : 0;
    if (answers > 0 && answers < MOST_OFFLINE_ANSWERS && isOnline()) later(ask, ONLINE_DELAY);
  };
}

/** Nothing is sent before the first `want`: `createLookUp({ references, connect, ... }).want(['r1', 'r2'])`. */
export function createLookUp(options: LookUpOptions): LookUp {
  const ledger = createLookUpLedger(options.references, options.now);
  let first: readonly string[] = [];
  let halt: Halt = null;
  const publish = () => options.onState(ledger.state(halt));
  const answers = createLookUpAnswers(ledger, { onResolution: options.onResolution, onCount: publish, lookedAt: () => first });
  const askPatiently = createPatience(options);
  const giveUp = () => answers.end(ledger.unfinished().map(({ id }) => id));
  const askOn = () => void (halt === null && ask());
  const line = createResolveLine({ ...options, onAnswer: hear, onBreak: askOn, onGiveUp: giveUp });

  function ask(again = false): void {
    halt = options.isOnline() ? null : 'offline';
    if (!halt) answers.expect(line.ask(ledger.unfinished(), first, again));
    publish();
  }

  function askAnew(): void {
    if (halt === 'stopped' || ledger.unfinished().length === 0) return;
    line.hangUp();
    ask();
  }

  function hear(answer: ResolveAnswer): void {
    if (answer.type === 'offline' || answer.type === 'no-consent') hangUp(answer.type);
    askPatiently(answer, () => halt === 'offline' && ask());
    if (answer.type === 'resolution') answers.hear(answer.id, answer.resolution);
    if (answer.type !== 'end') return;
    answers.end(answer.ids);
    if (ledger.unfinished().length === 0) line.hangUp();
  }

  const hangUp = (reason: Halt) => {
    line.hangUp();
    halt = reason;
    publish();
  };

  return {
    want(ids) {
      if (ids.length === 0 || halt === 'stopped') return;
      ledger.want(ids);
      first = ids;
      ask();
    },
    wantAll(again = false) {
      if (again) ledger.reopenSilent();
      if ((again || halt !== 'stopped') && ledger.wantAll()) ask(again);
    },
    stop: () => ledger.unfinished().length > 0 && hangUp('stopped'),
    resume: askAnew,
    renew(references, mayAskMore = false) {
      if (!ledger.renew(references, mayAskMore)) return;
      // Answers on their way speak of the old names; the background has kept them and gives them again at once.
      hangUp(halt);
      askAnew();
    },
    close: line.hangUp,
  };
}
