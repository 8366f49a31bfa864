import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/citation-verdicts.ts says. */
export const citationVerdicts = {
  'citation.ok': 'Trouvée dans la liste de références.',
  'citation.ok-same-work':
    'Trouvée dans la liste de références. Les entrées qui conviennent sont une seule publication imprimée plusieurs fois :{link}',
  'citation.ok-by-link': 'La page relie cette citation à cette entrée de la liste, mais : {reason}.',
  'citation.author-variant':
    'La liste contient cette publication sous une graphie un peu différente : « {printed} » ici, « {listed} » dans la liste.',
  'citation.author-other':
    'La liste contient cette publication avec un autre nom parmi ses auteurs : « {printed} » ici, « {listed} » dans la liste.',
  'citation.year-mismatch': 'La liste contient cet auteur avec une autre année : {printed} ici, {listed} dans la liste.',
  'citation.ambiguous': {
    one: '{count} entrée de la liste convient à cette citation.',
    many: '{count} entrées de la liste conviennent à cette citation ; on ne sait donc pas laquelle est visée.',
    other: '{count} entrées de la liste conviennent à cette citation ; on ne sait donc pas laquelle est visée.',
  },
  'citation.missing': 'Aucune entrée de la liste de références ne correspond à cette citation.',
  'citation.missing-lone':
    'Aucune entrée de la liste de références ne correspond à cette citation. Un nom seul suivi d’une année peut aussi désigner autre chose : un lieu, un titre, un événement.',
  'citation.missing-linked': 'Aucune entrée de la liste de références ne correspond à cette citation, mais la page la relie à {host}.',
  'citation.missing-nearest':
    'Aucune entrée de la liste de références ne correspond à cette citation. La plus proche est « {nearest} », mais : {reason}.',
  'citation.unread-entries': {
    one: 'Une entrée de la liste ne montre aucun auteur : c’est peut-être elle qui est visée.',
    many: '{count} entrées de la liste ne montrent aucun auteur : l’une d’elles est peut-être visée.',
    other: '{count} entrées de la liste ne montrent aucun auteur : l’une d’elles est peut-être visée.',
  },
  'citation.no-list': 'Cette page ne montre pas de liste de références ; cette citation ne peut donc pas être vérifiée.',

  'difference-of.nothing': 'les noms et l’année concordent',
  'difference-of.spelling': 'le nom s’écrit « {here} » ici et « {listed} » dans la liste',
  'difference-of.names': 'le nom est « {here} » ici et « {listed} » dans la liste',
  'difference-of.not-first': '« {here} » figure parmi les auteurs de l’entrée, mais pas en premier',
  'difference-of.other-names': 'les noms sont différents',
  'difference-of.year': 'l’année est {here} ici et {listed} dans la liste',
  'difference-of.letter': 'la lettre après l’année diffère, {here} ici et {listed} dans la liste',
  'difference-of.no-year': 'l’une des deux n’a pas d’année',
  'difference-of.two': '{first} ; {second}',
} as const satisfies Record<string, Template>;
