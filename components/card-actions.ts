import type { CardView } from '../lib/model/card.ts';

/** What a card can do without; a button shows only where somebody answers it. */
export type MayLack<K extends keyof CardView> = { readonly [Key in K]?: CardView[Key] | undefined };

/** What a card asks of the page for the entries and citations in it. */
export interface CardActions
  extends Pick<CardView, 'onShowReference'>,
    MayLack<'onShowCitation' | 'onDismiss' | 'onCopy' | 'sourceOf' | 'outLinkOf' | 'onFindSource' | 'onStopSource'> {}
