import type { PageText } from '../../model/page-text.ts';
import type { DraftCluster } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';

/** Turns one list of drafts into another: drops, joins, strengthens or adds what stands around; never touches the text. */
export type Refiner = (drafts: DraftCluster[], page: PageText, known: KnownNames) => DraftCluster[];
