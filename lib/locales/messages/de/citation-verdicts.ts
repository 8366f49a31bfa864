import type { Template } from '../../../text/format-message.ts';

/** In German: what ../en/citation-verdicts.ts says. */
export const citationVerdicts = {
  'citation.ok': 'In der Literaturliste gefunden.',
  'citation.ok-same-work': 'In der Literaturliste gefunden. Die passenden Einträge sind eine Arbeit, die mehrfach gedruckt ist:{link}',
  'citation.ok-by-link': 'Die Seite verknüpft dieses Zitat mit diesem Eintrag der Literaturliste, aber: {reason}.',
  'citation.author-variant': 'Die Liste führt diese Arbeit in etwas anderer Schreibweise: hier „{printed}“, in der Liste „{listed}“.',
  'citation.author-other':
    'Die Liste führt diese Arbeit mit einem anderen Namen unter den Verfassern: hier „{printed}“, in der Liste „{listed}“.',
  'citation.year-mismatch': 'Die Liste führt diesen Namen mit einem anderen Jahr: hier {printed}, in der Liste {listed}.',
  'citation.ambiguous': {
    one: '{count} Eintrag der Liste passt zu diesem Zitat.',
    other: '{count} Einträge der Liste passen zu diesem Zitat; daher ist nicht klar, welcher gemeint ist.',
  },
  'citation.missing': 'Kein Eintrag der Literaturliste passt zu diesem Zitat.',
  'citation.missing-lone':
    'Kein Eintrag der Literaturliste passt zu diesem Zitat. Ein einzelner Name mit Jahr kann auch etwas anderes sein: ein Ort, ein Titel, ein Ereignis.',
  'citation.missing-linked': 'Kein Eintrag der Literaturliste passt zu diesem Zitat, aber die Seite verlinkt es mit {host}.',
  'citation.missing-nearest': 'Kein Eintrag der Literaturliste passt zu diesem Zitat. Am nächsten kommt „{nearest}“, aber: {reason}.',
  'citation.unread-entries': {
    one: 'Ein Eintrag der Liste nennt keinen Namen: Er kann gemeint sein.',
    other: '{count} Einträge der Liste nennen keinen Namen: Einer davon kann gemeint sein.',
  },
  'citation.no-list': 'Diese Seite zeigt keine Literaturliste; daher lässt sich dieses Zitat nicht prüfen.',

  'difference-of.nothing': 'Namen und Jahr stimmen überein',
  'difference-of.spelling': 'der Name ist hier „{here}“ geschrieben und in der Liste „{listed}“',
  'difference-of.names': 'hier steht der Name „{here}“, in der Liste „{listed}“',
  'difference-of.not-first': '„{here}“ steht unter den Verfassern des Eintrags, aber nicht an erster Stelle',
  'difference-of.other-names': 'die Namen sind verschieden',
  'difference-of.year': 'hier steht das Jahr {here}, in der Liste {listed}',
  'difference-of.letter': 'hinter dem Jahr steht ein anderer Buchstabe, hier {here} und in der Liste {listed}',
  'difference-of.no-year': 'eines von beiden hat kein Jahr',
  'difference-of.two': '{first}; {second}',
} as const satisfies Record<string, Template>;
