import type { CitedSentence } from '../model/cited-sentence.ts';
import type { PageState } from '../model/page-state.ts';
import type { Channel } from './channel.ts';
import { parsePopupUpdate, parseSentences } from './message-schemas.ts';
import type { PopupCommand, PopupUpdate } from './messages.ts';

/** Milliseconds between two tries to reach the engine of a page that has just loaded. */
const RETRY_DELAY = 200;
/** Tries on a loaded page: half a second is enough for the gate, the injection and the reading of a long article. */
export const MOST_TRIES = 4;

/** What a page is to an extension: open, on its way, or closed. */
type PageAccess = 'open' | 'loading' | 'off-limits';

/** What following needs from outside. */
export interface FollowOptions {
  readonly connect: () => Channel;
  readonly probe: () => Promise<PageAccess>;
  /** Starts the engine; false where the browser lets no extension in. */
  readonly inject: () => Promise<boolean>;
  readonly later: (action: () => void, milliseconds: number) => void;
  readonly onState: (state: PageState) => void;
  /** Whether the page in this state is the one that is followed; what is no longer is told of, but asked and ordered nothing. */
  readonly isFollowed?: (state: PageState) => boolean;
  /** Hears the sentences around the citations, which are asked for only where somebody listens. */
  readonly onSentences?: (sentences: readonly CitedSentence[]) => void;
  /** Why no engine runs, where the reader's settings or the browser's say so; null where the gate saw nothing. */
  readonly explain?: () => Promise<Extract<PageState, { kind: 'not-started' | 'no-access' }> | null>;
}

/** The popup's line to the page under it. */
export interface PageFollower {
  send(command: PopupCommand): void;
  /** The reader asks for a check although the gate saw nothing. */
  checkAnyway(): Promise<void>;
  /** The engine of the tab has spoken up, or may do so soon: the reader has just allowed the site. */
  engineStarted(): void;
}

/** Follows the page of a tab: connects to its engine, waits while it loads, connects anew when it navigates. */
export function followPage(options: FollowOptions): PageFollower {
  let channel: Channel | null = null;
  let connected = false;
  let isFollowed = false;
  let tries = 0;

  function connect(): void {
    const opened = options.connect();
    [channel, connected] = [opened, false];
    opened.onMessage((message) => {
      if (opened !== channel) return;
      const heard = options.onSentences && parseSentences(message);
      if (heard) return options.onSentences?.(heard.sentences);
      const update = parsePopupUpdate(message);
      if (!update) return;
      isFollowed = options.isFollowed?.(update.state) ?? true;
      const isGreeted = !connected && isFollowed;
      if (isGreeted) greet(opened, options);
      [connected, tries] = [true, 0];
      options.onState(isGreeted ? asAsked(update.state) : update.state);
    });
    opened.onClose(() => {
      if (opened !== channel) return;
      if (connected) options.onState({ kind: 'loading' });
      [channel, connected] = [null, false];
      void explain();
    });
  }

  /** No engine there: the page still loads, is closed to extensions, or was left alone by the gate. */
  async function explain(): Promise<void> {
    const access = await options.probe();
    if (channel) return;
    if (access === 'loading') tries = 0;
    if (access !== 'off-limits' && ++tries < MOST_TRIES) return options.later(() => channel ?? connect(), RETRY_DELAY);
    await tellWhy(access);
  }

  async function tellWhy(access: PageAccess): Promise<void> {
    const state = await whyNoEngine(access, options);
    if (!channel) options.onState(state);
  }

  const start = () => {
    tries = 0;
    if (!channel) connect();
  };
  options.onState({ kind: 'loading' });
  connect();
  return {
    send: (command) => (isFollowed ? channel?.post(command) : undefined),
    engineStarted: start,
    async checkAnyway() {
      options.onState({ kind: 'loading' });
      return (await options.inject()) ? start() : tellWhy('off-limits');
    },
  };
}

/** The first words on a line to an engine. */
function greet(engine: Channel, { onSentences }: FollowOptions): void {
  engine.post({ type: 'look-up', again: false });
  if (onSentences) engine.post({ type: 'read-sentences' });
}

/** The greeting has just asked for the look-up: a button that does the same would stand there for the moment until the engine says so. */
function asAsked(state: PopupUpdate['state']): PageState {
  const total = state.report.references.length;
  return state.lookUp.kind === 'idle' && total > 0 ? { ...state, lookUp: { kind: 'running', settled: 0, total } } : state;
}

/** Where no extension is let in, that is the browser's doing, or the reader has not allowed this site; the reader's other rules do not matter there. */
async function whyNoEngine(access: PageAccess, { explain }: FollowOptions): Promise<PageState> {
  const reason = (await explain?.()) ?? null;
  if (access === 'off-limits') return reason?.kind === 'no-access' ? reason : { kind: 'off-limits' };
  return reason ?? { kind: 'not-checked' };
}
