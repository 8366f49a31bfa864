import type { Template } from '../../../text/format-message.ts';

/** In German: what ../en/citation-verdicts.ts says. */
export const citationVerdicts = {
  'citation.ok': 'In der Literaturliste gefunden.',
  'citation.author-variant': 'Die Liste führt diese Arbeit in etwas anderer Schreibweise: hier „{printed}“, in der Liste „{listed}“.',
  'citation.year-mismatch': 'Die Liste führt diesen Namen mit einem anderen Jahr: hier {printed}, in der Liste {listed}.',
  'citation.ambiguous': {
    one: '{count} Eintrag der Liste passt zu diesem Zitat.',
    other: '{count} Einträge der Liste passen zu diesem Zitat; daher ist nicht klar, welcher gemeint ist.',
  },
  'citation.missing': 'Kein Eintrag der Literaturliste passt zu diesem Zitat.',
  'citation.missing-nearest': 'Kein Eintrag der Literaturliste passt zu diesem Zitat. Am nächsten kommt „{nearest}“, aber: {reason}.',
  'citation.no-list': 'Diese Seite zeigt keine Literaturliste; daher lässt sich dieses Zitat nicht prüfen.',
} as const satisfies Record<string, Template>;
