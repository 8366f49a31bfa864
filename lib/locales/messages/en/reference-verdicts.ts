import type { Template } from '../../../text/format-message.ts';

/** Sentences of the reference verdicts. "Not found" is never "fake"; a notice always says who reported it. */
export const referenceVerdicts = {
  'reference.uncited': 'We saw no citation to this entry in the text.',
  'reference.duplicate': 'This entry seems to be the same work as another entry of the list: "{other}".',
} as const satisfies Record<string, Template>;
