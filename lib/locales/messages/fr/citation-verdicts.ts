import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/citation-verdicts.ts says. */
export const citationVerdicts = {
  'citation.ok': 'Trouvée dans la liste de références.',
  'citation.author-variant':
    'La liste contient ce travail sous une graphie un peu différente : « {printed} » ici, « {listed} » dans la liste.',
  'citation.year-mismatch': 'La liste contient cet auteur avec une autre année : {printed} ici, {listed} dans la liste.',
  'citation.ambiguous': {
    one: '{count} entrée de la liste convient à cette citation.',
    many: '{count} entrées de la liste conviennent à cette citation ; on ne sait donc pas laquelle est visée.',
    other: '{count} entrées de la liste conviennent à cette citation ; on ne sait donc pas laquelle est visée.',
  },
  'citation.missing': 'Aucune entrée de la liste de références ne correspond à cette citation.',
  'citation.missing-nearest':
    'Aucune entrée de la liste de références ne correspond à cette citation. La plus proche est « {nearest} », mais : {reason}.',
  'citation.no-list': 'Cette page ne montre pas de liste de références ; cette citation ne peut donc pas être vérifiée.',
} as const satisfies Record<string, Template>;
