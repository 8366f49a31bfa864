import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/reference-verdicts.ts says. */
export const referenceVerdicts = {
  'reference.uncited': 'Nous n’avons vu aucune citation de cette entrée dans le texte.',
  'reference.duplicate': 'Cette entrée semble être la même publication qu’une autre entrée de la liste : « {other} ».',
  'reference.duplicate-doi': 'Cette entrée mène à la même publication ({link}) qu’une autre entrée de la liste : « {other} ».',

  'reference.doi-mismatch':
    'L’identifiant imprimé {printed} appartient à une autre publication : « {leadsTo} ». {source} a la publication de cette entrée : « {title} » ({right}).',
  'reference.doi-mismatch-only':
    'L’identifiant imprimé {printed} appartient à une autre publication : « {leadsTo} » ({source} le confirme).',

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
  'reference.superseded.newer-version': 'Il existe une version plus récente de cette publication :{link}',

  'when.day': 'le {date}',
  'when.month': 'en {date}',
  'when.year': 'en {date}',

  'reference.notice.retraction.undated': 'Cette publication a été rétractée, comme le signale {source}.{link}',
  'reference.notice.retraction.dated': 'Cette publication a été rétractée {when}, comme le signale {source}.{link}',
  'reference.notice.retraction.before':
    'Cette publication a été rétractée {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.retraction.after':
    'Cette publication a été rétractée {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.withdrawal.undated': 'Cette publication a été retirée, comme le signale {source}.{link}',
  'reference.notice.withdrawal.dated': 'Cette publication a été retirée {when}, comme le signale {source}.{link}',
  'reference.notice.withdrawal.before':
    'Cette publication a été retirée {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.withdrawal.after':
    'Cette publication a été retirée {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.removal.undated': 'Cette publication a été supprimée par son éditeur, comme le signale {source}.{link}',
  'reference.notice.removal.dated': 'Cette publication a été supprimée par son éditeur {when}, comme le signale {source}.{link}',
  'reference.notice.removal.before':
    'Cette publication a été supprimée par son éditeur {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.removal.after':
    'Cette publication a été supprimée par son éditeur {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.partial-retraction.undated': 'Une partie de cette publication a été rétractée, comme le signale {source}.{link}',
  'reference.notice.partial-retraction.dated': 'Une partie de cette publication a été rétractée {when}, comme le signale {source}.{link}',
  'reference.notice.partial-retraction.before':
    'Une partie de cette publication a été rétractée {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.partial-retraction.after':
    'Une partie de cette publication a été rétractée {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.concern.undated': 'La rédaction a exprimé des réserves sur cette publication, comme le signale {source}.{link}',
  'reference.notice.concern.dated': 'La rédaction a exprimé des réserves sur cette publication {when}, comme le signale {source}.{link}',
  'reference.notice.concern.before':
    'La rédaction a exprimé des réserves sur cette publication {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.concern.after':
    'La rédaction a exprimé des réserves sur cette publication {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.correction.undated': 'Une correction de cette publication est parue, comme le signale {source}.{link}',
  'reference.notice.correction.dated': 'Une correction de cette publication est parue {when}, comme le signale {source}.{link}',
  'reference.notice.correction.before':
    'Une correction de cette publication est parue {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.correction.after':
    'Une correction de cette publication est parue {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',

  'reference.notice.addendum.undated': 'Un ajout à cette publication est paru, comme le signale {source}.{link}',
  'reference.notice.addendum.dated': 'Un ajout à cette publication est paru {when}, comme le signale {source}.{link}',
  'reference.notice.addendum.before':
    'Un ajout à cette publication est paru {when}, avant la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
  'reference.notice.addendum.after':
    'Un ajout à cette publication est paru {when}, après la mise en ligne de cette page ({published}), comme le signale {source}.{link}',
} as const satisfies Record<string, Template>;
