import type { Sentences } from '../locales/messages/speaker.ts';
import type { CitedSentence } from '../model/cited-sentence.ts';
import type { CslItem } from '../model/csl.ts';
import type { DismissReason } from '../model/dismissal.ts';
import type { PageState } from '../model/page-state.ts';
import type { PageText } from '../model/page-text.ts';
import type { PageSettings } from '../model/settings.ts';
import type { SourceQuestion, SourceSearch } from '../model/source-guess.ts';
import type { Resolution } from '../model/work.ts';
import type { Reading } from '../pipeline.ts';

/**
 * Every message of the extension. Nothing else goes over a wire; each is checked where it enters, and its sender with it.
 *
 * | from | to | how | what |
 * |---|---|---|---|
 * | gate | background | message | `activate`: this page may be an article, start the engine here |
 * | engine | background | message | `page-settings`: how the reader wants it on this page |
 * | engine | background | message | `read-citations`: the page's text, read where it holds up nobody's page; the answer is a `WireReading` |
 * | engine | background, popup | message | `findings`: for the toolbar button; tells an open popup that the engine is there |
 * | engine | background | message | `dismiss`, `turn-off-here`: remember what the reader decided on this page; the answer is true when it is stored |
 * | engine | background | message | `open-options`: the reader wants the settings |
 * | engine | background | message | `load-card`: the pointer is on a citation, bring the card's script; the answer is a `CardAnswer` |
 * | popup | background | message | `check-anyway`: start the engine in a tab that the gate left alone |
 * | options | background | message | `clear-cache`: forget all answers of the services |
 * | engine | popup | channel "popup" | `page-state`, at once and after each change |
 * | popup, report | engine | channel "popup" | `look-up`, `stop`, `show-citation`, `show-reference`, `dismiss`, `turn-off-here` |
 * | report | engine | channel "popup" | `read-sentences` |
 * | engine | report | channel "popup" | `sentences`, in answer |
 * | background | engine | channel "popup" | `open-finding`, `toggle-marks`: the reader's keys |
 * | engine | background | channel "resolve" | `resolve`, any number of times; closing the channel stops the work |
 * | background | engine | channel "resolve" | `resolution`, one a reference; `end` of one `resolve`; `offline`; `no-consent` |
 * | engine | background | channel "source" | `find-source`, once; closing the channel stops the work |
 * | background | engine | channel "source" | `source`, in answer |
 */
export type RuntimeMessage =
  | { readonly type: 'activate' }
  | { readonly type: 'page-settings' }
  | { readonly type: 'read-citations'; readonly page: UnanchoredPage }
  | { readonly type: 'findings'; readonly count: number; readonly state: ButtonState }
  | { readonly type: 'dismiss'; readonly finding: string; readonly reason: DismissReason | null }
  | { readonly type: 'turn-off-here' }
  | { readonly type: 'open-options' }
  | { readonly type: 'clear-cache' }
  | { readonly type: 'load-card' }
  | { readonly type: 'check-anyway'; readonly tabId: number };

/** A page's text without its way back to the text nodes, which only the engine can go. */
export type UnanchoredPage = Omit<PageText, 'runs'>;

/** What the background answers to `page-settings`: with the settings the sentences that the engine has to learn; null for English. */
export interface WirePageSettings extends PageSettings {
  readonly sentences: Sentences | null;
}

/** What the background answers to `load-card` once the script is there: the sentences that it has to learn; null for English. */
export interface CardAnswer {
  readonly sentences: Sentences | null;
}

/** What the background answers to `read-citations`: a `Reading` as plain data, without the page, which the engine has. */
export interface WireReading extends Omit<Reading, 'page' | 'pointedAt'> {
  readonly pointedAt: readonly string[];
}

/** What the toolbar button shows of a page: nothing to check, services being asked, nothing to point out, or findings. */
export type ButtonState = 'idle' | 'checking' | 'fine' | 'findings';

/** Name of the channel between the popup and the engine of its tab. */
export const POPUP_CHANNEL = 'popup';

/** Name of the channel between an engine and the background that resolves for it. */
export const RESOLVE_CHANNEL = 'resolve';

/** Name of the channel on which an engine has the background look for the source of one citation. */
export const SOURCE_CHANNEL = 'source';

/** What the engine tells the popup. */
export interface PopupUpdate {
  readonly type: 'page-state';
  readonly state: Extract<PageState, { kind: 'checked' }>;
}

/** What the engine answers to `read-sentences`. */
export interface SentencesUpdate {
  readonly type: 'sentences';
  readonly sentences: readonly CitedSentence[];
}

/** What the popup asks the engine for. */
export type PopupCommand =
  /** Look up all references; `again` also those that no service answered for, and after a stop. */
  | { readonly type: 'look-up'; readonly again: boolean }
  | { readonly type: 'stop' }
  | { readonly type: 'show-citation'; readonly id: string }
  | { readonly type: 'show-reference'; readonly id: string }
  /** Open the card of a finding: the first on the page, or the one after or before the last opened. */
  | { readonly type: 'open-finding'; readonly step: 'first' | 'next' | 'previous' }
  | { readonly type: 'read-sentences' }
  | { readonly type: 'toggle-marks' }
  /** The reader takes a finding for wrong; null takes that back. */
  | { readonly type: 'dismiss'; readonly finding: string; readonly reason: DismissReason | null }
  /** Leave this site alone from now on. */
  | { readonly type: 'turn-off-here' };

/** A reference as it goes to the background: the entry's text and what it links to, nothing of the page around it. */
export interface ResolvableReference {
  readonly id: string;
  readonly text: string;
  readonly csl: CslItem;
  readonly hrefs: readonly string[];
}

/** What the engine asks the background for: these references, those in `first` before the others. */
export interface ResolveRequest {
  readonly type: 'resolve';
  readonly references: readonly ResolvableReference[];
  readonly first: readonly string[];
  /** The reader asked again: services that failed before deserve another try at once. */
  readonly again?: boolean;
}

/** What the background answers. */
export type ResolveAnswer =
  | { readonly type: 'resolution'; readonly id: string; readonly resolution: Resolution }
  /** No more answers will come for these. */
  | { readonly type: 'end'; readonly ids: readonly string[] }
  | { readonly type: 'offline' }
  /** The reader has not allowed the browser to let the text of entries out, or has taken it back. */
  | { readonly type: 'no-consent' };

/** The reader wants to know which work a citation without an entry may mean. */
export interface SourceRequest {
  readonly type: 'find-source';
  readonly question: SourceQuestion;
}

/** What the background answers. */
export interface SourceAnswer {
  readonly type: 'source';
  readonly search: SourceSearch;
}
