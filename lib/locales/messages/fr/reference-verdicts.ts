import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/reference-verdicts.ts says. */
export const referenceVerdicts = {
  'reference.uncited': 'Nous n’avons vu aucune citation de cette entrée dans le texte.',
  'reference.duplicate': 'Cette entrée semble être le même travail qu’une autre entrée de la liste : « {other} ».',
  'reference.duplicate-doi': 'Cette entrée mène au même travail ({link}) qu’une autre entrée de la liste : « {other} ».',

  'reference.doi-mismatch':
    'L’identifiant imprimé {printed} appartient à un autre travail : « {leadsTo} ». {source} a le travail de cette entrée : « {title} » ({right}).',
  'reference.doi-mismatch-only': 'L’identifiant imprimé {printed} appartient à un autre travail : « {leadsTo} » ({source} le confirme).',

  'reference.details-differ.title': 'Trouvée, mais avec un autre titre : l’entrée imprime « {printed} », {source} a « {found} ».',
  'reference.details-differ.first author': 'Trouvée, mais avec un autre premier auteur : l’entrée imprime {printed}, {source} a {found}.',
  'reference.details-differ.year': 'Trouvée, mais avec une autre année : l’entrée imprime {printed}, {source} a {found}.',
  'reference.details-differ.journal': 'Trouvée, mais dans une autre revue : l’entrée imprime « {printed} », {source} a « {found} ».',
  'reference.details-differ.volume': 'Trouvée, mais dans un autre volume : l’entrée imprime {printed}, {source} a {found}.',
  'reference.details-differ.page': 'Trouvée, mais à d’autres pages : l’entrée imprime {printed}, {source} a {found}.',

  'reference.not-found':
    'Nous n’avons pas pu trouver cette entrée dans {services}. Cela ne signifie pas à lui seul que la publication n’existe pas.',
  'reference.not-found.place-taken':
    'Nous n’avons pas pu trouver cette entrée dans {services}. L’emplacement imprimé appartient à « {title} ». Cela ne signifie pas à lui seul que la publication n’existe pas.',
  'reference.not-found.doi-unregistered':
    'Nous n’avons pas pu trouver cette entrée dans {services}. Le DOI imprimé n’est pas enregistré chez doi.org. Cela ne signifie pas à lui seul que la publication n’existe pas.',
  'reference.not-found.place-and-doi':
    'Nous n’avons pas pu trouver cette entrée dans {services}. L’emplacement imprimé appartient à « {title} », et le DOI imprimé n’est pas enregistré chez doi.org. Cela ne signifie pas à lui seul que la publication n’existe pas.',

  'reference.superseded.published': 'C’est une prépublication qui a été publiée depuis :{link}',
  'reference.superseded.newer-version': 'Il existe une version plus récente de ce travail :{link}',

  'when.day': 'le {date}',
  'when.month': 'en {date}',
  'when.year': 'en {date}',

  'reference.notice.retraction.undated': 'Ce travail a été rétracté, comme le signale {source}.{link}',
  'reference.notice.retraction.dated': 'Ce travail a été rétracté {when}, comme le signale {source}.{link}',
  'reference.notice.retraction.before':
    'Ce travail a été rétracté {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.retraction.after':
    'Ce travail a été rétracté {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.withdrawal.undated': 'Ce travail a été retiré, comme le signale {source}.{link}',
  'reference.notice.withdrawal.dated': 'Ce travail a été retiré {when}, comme le signale {source}.{link}',
  'reference.notice.withdrawal.before':
    'Ce travail a été retiré {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.withdrawal.after':
    'Ce travail a été retiré {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.removal.undated': 'Ce travail a été supprimé par son éditeur, comme le signale {source}.{link}',
  'reference.notice.removal.dated': 'Ce travail a été supprimé par son éditeur {when}, comme le signale {source}.{link}',
  'reference.notice.removal.before':
    'Ce travail a été supprimé par son éditeur {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.removal.after':
    'Ce travail a été supprimé par son éditeur {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.partial-retraction.undated': 'Une partie de ce travail a été rétractée, comme le signale {source}.{link}',
  'reference.notice.partial-retraction.dated': 'Une partie de ce travail a été rétractée {when}, comme le signale {source}.{link}',
  'reference.notice.partial-retraction.before':
    'Une partie de ce travail a été rétractée {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.partial-retraction.after':
    'Une partie de ce travail a été rétractée {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.concern.undated': 'La rédaction a publié des réserves sur ce travail, comme le signale {source}.{link}',
  'reference.notice.concern.dated': 'La rédaction a publié des réserves sur ce travail {when}, comme le signale {source}.{link}',
  'reference.notice.concern.before':
    'La rédaction a publié des réserves sur ce travail {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.concern.after':
    'La rédaction a publié des réserves sur ce travail {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.correction.undated': 'Une correction de ce travail a été publiée, comme le signale {source}.{link}',
  'reference.notice.correction.dated': 'Une correction de ce travail a été publiée {when}, comme le signale {source}.{link}',
  'reference.notice.correction.before':
    'Une correction de ce travail a été publiée {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.correction.after':
    'Une correction de ce travail a été publiée {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.addendum.undated': 'Un ajout à ce travail a été publié, comme le signale {source}.{link}',
  'reference.notice.addendum.dated': 'Un ajout à ce travail a été publié {when}, comme le signale {source}.{link}',
  'reference.notice.addendum.before':
    'Un ajout à ce travail a été publié {when}, avant la publication de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.addendum.after':
    'Un ajout à ce travail a été publié {when}, après la publication de cette page ({published}), comme le signale {source}.{link}',
} as const satisfies Record<string, Template>;
