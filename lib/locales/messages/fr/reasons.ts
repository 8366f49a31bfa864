import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/reasons.ts says. */
export const reasons = {
  'reason.tie': 'Deux notices différentes conviennent autant à cette entrée.',
  'reason.silent': 'Non vérifiée : pas de réponse de {service}.',
  'reason.silent-two': 'Non vérifiée : pas de réponse de {first} ni de {second}.',
  'reason.switched-off': 'Impossible à vérifier : {service} est désactivé dans les réglages.',
  'reason.switched-off-two': 'Impossible à vérifier : {first} et {second} sont désactivés dans les réglages.',
  'reason.fits-in-part': 'L’identifiant imprimé mène à « {title} », qui ne convient qu’en partie.',
  'reason.near': 'La notice la plus proche est « {title} », mais ses détails ne conviennent pas.',
  'reason.too-little': 'L’entrée donne trop peu pour être sûr d’une correspondance.',
  'reason.doi-elsewhere': 'Le DOI imprimé existe, mais les bases que nous interrogeons ne le contiennent pas.',
  'reason.web-page': 'C’est une page web ; les bases que nous interrogeons ne contiennent pas ce type de source.',
  'reason.some-web-page': 'C’est une page web ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.newspaper-article':
    'C’est un article de journal ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.magazine-article':
    'C’est un article de magazine ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.law': 'C’est une loi ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.report': 'C’est un rapport ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.thesis': 'C’est une thèse ou un mémoire ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.book': 'C’est un livre ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.perhaps-book': 'C’est peut-être un livre ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.book-chapter': 'C’est un chapitre de livre ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.conference-paper':
    'C’est une communication de congrès ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.data-set': 'C’est un jeu de données ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.software': 'C’est un logiciel ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.document': 'C’est un document ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.part-of-book':
    'C’est peut-être une partie d’un livre ; les bases que nous interrogeons ne contiennent pas toutes les sources de ce type.',
  'reason.other-script': 'Le titre n’est pas en lettres latines ; les bases que nous interrogeons ne contiennent ces titres qu’en anglais.',

  'lookup.unavailable': 'Non vérifiée : un service n’a pas répondu.',
  'lookup.cannot-tell': 'Ce type de source n’est pas dans les bases que nous interrogeons.',
} as const satisfies Record<string, Template>;
