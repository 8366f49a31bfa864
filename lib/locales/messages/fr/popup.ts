import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/popup.ts says. */
export const popup = {
  'popup.title': 'Citations de cette page',
  'popup.loading': 'Lecture de la page…',
  'popup.off-limits': 'Citewell ne peut pas lire cette page.',
  'popup.off-limits-why':
    'Les navigateurs tiennent les extensions à l’écart de leurs propres pages, de leurs boutiques, des fichiers PDF et des fichiers de cet ordinateur.',
  'popup.not-checked': 'Cette page n’a pas été vérifiée.',
  'popup.not-checked-why':
    'Citewell n’a pas regardé cette page, ou y a vu trop peu de citations comme « (Mu, 2020) ». Il ne lit pas les citations numérotées comme « [1] ».',
  'popup.check-anyway': 'Vérifier quand même cette page',
  'popup.off-here': 'Citewell est désactivé sur {site}.',
  'popup.off-here-why': 'Vous l’avez désactivé ici. Citewell ne lit pas ce site.',
  'popup.mail': 'Cette page n’a pas été vérifiée.',
  'popup.mail-why':
    'Le courrier et les brouillons ne regardent que vous\u00a0: Citewell laisse {site} tranquille tant que vous ne demandez rien.',
  'popup.only-asked': 'Cette page n’a pas été vérifiée.',
  'popup.only-asked-why': 'D’après vos réglages, Citewell ne démarre que quand vous le demandez.',
  'popup.health-only': 'Cette page n’a pas été vérifiée.',
  'popup.health-only-why':
    'Elle ne ressemble pas à un article de santé avec des citations, et d’après vos réglages Citewell ne lit que ceux-là.',
  'popup.no-access': 'Citewell ne peut pas lire {site} de lui-même.',
  'popup.no-access-why':
    'D’après les réglages de votre navigateur, il n’a pas accès à ce site. Il n’y regarde une page que quand vous le demandez.',
  'popup.allow-site': 'L’autoriser sur ce site',
  'popup.check-now': 'Vérifier cette page maintenant',
  'popup.report': 'Rapport complet',
  'popup.options': 'Réglages',

  'site.turn-off': 'Désactiver sur ce site',
  'site.turn-off-means': 'Citewell laissera alors ce site tranquille. Son bouton dans la barre d’outils le réactive.',
  'site.turn-off-now': 'Désactiver maintenant',
  'site.turn-on': 'Réactiver ici',

  'dismiss.ask': 'Citewell se trompe ici',
  'dismiss.why': 'Pourquoi le pensez-vous ?',
  'dismiss.misread': 'Citewell a mal lu',
  'dismiss.exists': 'La source est là',
  'dismiss.timed-out': 'Un service n’a pas répondu',
  'dismiss.known-good': 'Je sais que c’est juste',
  'dismiss.not-scholarly': 'Ce n’est pas une source scientifique',
  'dismiss.done': 'Mis de côté par vous : {reason}.',
  'dismiss.undo': 'Annuler',

  'summary.citations': { one: '{count} citation', many: '{count} citations', other: '{count} citations' },
  'summary.ok': { one: '{count} correspond', many: '{count} correspondent', other: '{count} correspondent' },
  'summary.author-variant': {
    one: '{count} est écrite autrement',
    many: '{count} sont écrites autrement',
    other: '{count} sont écrites autrement',
  },
  'summary.year-mismatch': { one: '{count} a une autre année', many: '{count} ont une autre année', other: '{count} ont une autre année' },
  'summary.ambiguous': {
    one: '{count} convient à plusieurs entrées',
    many: '{count} conviennent à plusieurs entrées',
    other: '{count} conviennent à plusieurs entrées',
  },
  'summary.missing': { one: '{count} n’a pas d’entrée', many: '{count} n’ont pas d’entrée', other: '{count} n’ont pas d’entrée' },
  'summary.set-aside': {
    one: '{count} mise de côté par vous',
    many: '{count} mises de côté par vous',
    other: '{count} mises de côté par vous',
  },
  'summary.count-and-parts': '{citations} : {parts}.',
  'summary.no-list': {
    one: '{count} citation, mais pas de liste de références sur cette page.',
    many: '{count} citations, mais pas de liste de références sur cette page.',
    other: '{count} citations, mais pas de liste de références sur cette page.',
  },
  'summary.uncited': {
    one: '{count} entrée semble n’être jamais citée.',
    many: '{count} entrées semblent n’être jamais citées.',
    other: '{count} entrées semblent n’être jamais citées.',
  },
  'summary.years': 'Sources de {oldest} à {newest}.',
  'summary.one-year': 'Sources de {oldest}.',
  'summary.no-citations': {
    one: 'Une liste de références avec {count} entrée, mais aucune citation dans le texte que Citewell puisse lire.',
    many: 'Une liste de références avec {count} entrées, mais aucune citation dans le texte que Citewell puisse lire.',
    other: 'Une liste de références avec {count} entrées, mais aucune citation dans le texte que Citewell puisse lire.',
  },
  'summary.nothing': 'Aucune citation et aucune liste de références trouvées sur cette page.',
  'summary.nothing-why':
    'Citewell lit des citations comme « (Mu, 2020) » ou « Mu et al. (2020) ». Il ne regarde pas dans les cadres d’une page.',

  'progress.idle': 'Les références n’ont pas encore été recherchées.',
  'progress.off': 'D’après vos réglages, rien n’est recherché. La page a été comparée à sa propre liste.',
  'progress.running': 'Recherche des références : {settled} sur {total}',
  'progress.running-announced': {
    one: 'Recherche de {count} référence.',
    many: 'Recherche de {count} références.',
    other: 'Recherche de {count} références.',
  },
  'progress.stopped': {
    one: 'Recherche arrêtée après {settled} sur {count} référence.',
    many: 'Recherche arrêtée après {settled} sur {count} références.',
    other: 'Recherche arrêtée après {settled} sur {count} références.',
  },
  'progress.offline': 'Pas de connexion à internet. La page a été comparée à sa propre liste ; rien n’a été recherché.',
  'progress.no-consent':
    'Firefox vous demande d’abord : pour rechercher les sources, le texte des entrées est envoyé à PubMed, Crossref et d’autres bases publiques. Rien n’est envoyé avant que vous l’autorisiez.',
  'progress.done': {
    one: '{count} référence recherchée.',
    many: '{count} références recherchées.',
    other: '{count} références recherchées.',
  },
  'progress.done-partly': {
    one: '{done} sur {count} référence recherchée.',
    many: '{done} sur {count} références recherchées.',
    other: '{done} sur {count} références recherchées.',
  },
  'progress.none-found': {
    one: 'Elle n’a pas été trouvée dans les bases interrogées.',
    many: 'Aucune n’a été trouvée dans les bases interrogées.',
    other: 'Aucune n’a été trouvée dans les bases interrogées.',
  },
  'progress.some-found': {
    one: '{count} a été trouvée dans les bases interrogées.',
    many: '{count} ont été trouvées dans les bases interrogées.',
    other: '{count} ont été trouvées dans les bases interrogées.',
  },
  'progress.no-notice': 'Aucun avis de rétractation ou de correction trouvé.',
  'progress.no-notice-on': 'Aucun avis de rétractation ou de correction trouvé le {date}.',
  'progress.notices-unsure': 'Pour certaines références, pas de réponse de {services} : des avis peuvent manquer.',
  'progress.notices': {
    one: '{count} fait l’objet d’un avis publié.',
    many: '{count} font l’objet d’un avis publié.',
    other: '{count} font l’objet d’un avis publié.',
  },
  'progress.unavailable': {
    one: 'Un service n’a pas répondu pour {count}.',
    many: 'Un service n’a pas répondu pour {count}.',
    other: 'Un service n’a pas répondu pour {count}.',
  },
  'progress.unavailable-by': 'Pas de réponse de {services} pour {count}.',
  'progress.start': 'Les rechercher',
  'progress.stop': 'Arrêter',
  'progress.continue': 'Continuer',
  'progress.retry': 'Réessayer',
  'progress.allow': 'Autoriser la recherche',

  'tab.label': 'Ce qui a été trouvé',
  'tab.findings': 'Constats',
  'tab.citations': 'Citations',
  'tab.references': 'Références',

  'findings.check': 'Mérite un regard',
  'findings.information': 'Pour information',
  'findings.dismissed': 'Mis de côté par vous',
  'findings.none': 'Chaque citation a une entrée dans la liste.',
  'findings.none-why': 'Cela ne dit pas si les sources sont bonnes ni si l’article a raison.',
  'findings.no-list': 'Ces citations ne peuvent pas être vérifiées.',
  'findings.no-list-why': 'Cette page ne montre pas de liste de références à laquelle les comparer.',
  'findings.no-citations': 'Il n’y a rien à vérifier.',
  'findings.no-citations-why': 'La page a une liste de références, mais Citewell n’a trouvé aucune citation dans son texte.',

  'references.most-cited': '{count} citations sur {total} mènent à une seule source : {entry}',
  'search.label': 'Chercher dans cette liste',
  'search.none': 'Rien dans cette liste ne correspond à la recherche.',
  'search.found': { one: '{count} trouvée', many: '{count} trouvées', other: '{count} trouvées' },
  'filter.label': 'Lesquelles montrer',
  'filter.option': '{kind} ({count})',
  'filter.all': 'Toutes',
  'filter.worth-a-look': 'Mérite un regard',
  'filter.none': 'Rien dans cette liste ne correspond à ce filtre.',
  'filter.show-all': 'Tout montrer',

  'row.pmid': 'PubMed {pmid}',
  'row.cited': { one: 'Citée une fois', many: 'Citée {count} fois', other: 'Citée {count} fois' },
  'row.mentioned': {
    one: 'Aussi nommée une fois sans année',
    many: 'Aussi nommée {count} fois sans année',
    other: 'Aussi nommée {count} fois sans année',
  },
  'row.mentioned-only': {
    one: 'Nommée une fois sans année',
    many: 'Nommée {count} fois sans année',
    other: 'Nommée {count} fois sans année',
  },
  'row.none-citations': 'Aucune citation trouvée dans le texte.',
  'row.none-references': 'Aucune liste de références trouvée sur cette page.',
} as const satisfies Record<string, Template>;
