import type { Template } from '../../../text/format-message.ts';

/** In Spanish: what ../en/reference-verdicts.ts says. */
export const referenceVerdicts = {
  'reference.uncited': 'No vimos ninguna cita de esta entrada en el texto.',
  'reference.duplicate': 'Esta entrada parece ser el mismo trabajo que otra entrada de la lista: «{other}».',
  'reference.duplicate-doi': 'Esta entrada lleva al mismo trabajo ({link}) que otra entrada de la lista: «{other}».',

  'reference.doi-mismatch':
    'El identificador impreso {printed} pertenece a otro trabajo: «{leadsTo}». {source} tiene el trabajo de esta entrada: «{title}» ({right}).',
  'reference.doi-mismatch-only': 'El identificador impreso {printed} pertenece a otro trabajo: «{leadsTo}» ({source} lo confirma).',

  'reference.details-differ.title': 'Encontrada, pero con otro título: la entrada pone «{printed}», {source} tiene «{found}».',
  'reference.details-differ.first author': 'Encontrada, pero con otro primer autor: la entrada pone {printed}, {source} tiene {found}.',
  'reference.details-differ.year': 'Encontrada, pero con otro año: la entrada pone {printed}, {source} tiene {found}.',
  'reference.details-differ.journal': 'Encontrada, pero en otra revista: la entrada pone «{printed}», {source} tiene «{found}».',
  'reference.details-differ.volume': 'Encontrada, pero en otro volumen: la entrada pone {printed}, {source} tiene {found}.',
  'reference.details-differ.page': 'Encontrada, pero en otras páginas: la entrada pone {printed}, {source} tiene {found}.',

  'reference.not-found': 'No pudimos encontrar esta entrada en {services}. Eso, por sí solo, no significa que el trabajo no exista.',
  'reference.not-found.place-taken':
    'No pudimos encontrar esta entrada en {services}. El lugar impreso pertenece a «{title}». Eso, por sí solo, no significa que el trabajo no exista.',
  'reference.not-found.doi-unregistered':
    'No pudimos encontrar esta entrada en {services}. El DOI impreso no está registrado en doi.org. Eso, por sí solo, no significa que el trabajo no exista.',
  'reference.not-found.place-and-doi':
    'No pudimos encontrar esta entrada en {services}. El lugar impreso pertenece a «{title}», y el DOI impreso no está registrado en doi.org. Eso, por sí solo, no significa que el trabajo no exista.',

  'reference.superseded.published': 'Esto es una prepublicación que desde entonces se ha publicado:{link}',
  'reference.superseded.newer-version': 'Hay una versión más nueva de este trabajo:{link}',

  'when.day': 'el {date}',
  'when.month': 'en {date}',
  'when.year': 'en {date}',

  'reference.notice.retraction.undated': 'Este trabajo fue retractado, según {source}.{link}',
  'reference.notice.retraction.dated': 'Este trabajo fue retractado {when}, según {source}.{link}',
  'reference.notice.retraction.before':
    'Este trabajo fue retractado {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.retraction.after':
    'Este trabajo fue retractado {when}, después de que se publicara esta página ({published}), según {source}.{link}',

  'reference.notice.withdrawal.undated': 'Este trabajo fue retirado, según {source}.{link}',
  'reference.notice.withdrawal.dated': 'Este trabajo fue retirado {when}, según {source}.{link}',
  'reference.notice.withdrawal.before':
    'Este trabajo fue retirado {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.withdrawal.after':
    'Este trabajo fue retirado {when}, después de que se publicara esta página ({published}), según {source}.{link}',

  'reference.notice.removal.undated': 'Este trabajo fue eliminado por su editorial, según {source}.{link}',
  'reference.notice.removal.dated': 'Este trabajo fue eliminado por su editorial {when}, según {source}.{link}',
  'reference.notice.removal.before':
    'Este trabajo fue eliminado por su editorial {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.removal.after':
    'Este trabajo fue eliminado por su editorial {when}, después de que se publicara esta página ({published}), según {source}.{link}',

  'reference.notice.partial-retraction.undated': 'Una parte de este trabajo fue retractada, según {source}.{link}',
  'reference.notice.partial-retraction.dated': 'Una parte de este trabajo fue retractada {when}, según {source}.{link}',
  'reference.notice.partial-retraction.before':
    'Una parte de este trabajo fue retractada {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.partial-retraction.after':
    'Una parte de este trabajo fue retractada {when}, después de que se publicara esta página ({published}), según {source}.{link}',

  'reference.notice.concern.undated': 'La redacción publicó reservas sobre este trabajo, según {source}.{link}',
  'reference.notice.concern.dated': 'La redacción publicó reservas sobre este trabajo {when}, según {source}.{link}',
  'reference.notice.concern.before':
    'La redacción publicó reservas sobre este trabajo {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.concern.after':
    'La redacción publicó reservas sobre este trabajo {when}, después de que se publicara esta página ({published}), según {source}.{link}',

  'reference.notice.correction.undated': 'Se publicó una corrección de este trabajo, según {source}.{link}',
  'reference.notice.correction.dated': 'Se publicó una corrección de este trabajo {when}, según {source}.{link}',
  'reference.notice.correction.before':
    'Se publicó una corrección de este trabajo {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.correction.after':
    'Se publicó una corrección de este trabajo {when}, después de que se publicara esta página ({published}), según {source}.{link}',

  'reference.notice.addendum.undated': 'Se publicó un añadido a este trabajo, según {source}.{link}',
  'reference.notice.addendum.dated': 'Se publicó un añadido a este trabajo {when}, según {source}.{link}',
  'reference.notice.addendum.before':
    'Se publicó un añadido a este trabajo {when}, antes de que se publicara esta página ({published}), según {source}.{link}',
  'reference.notice.addendum.after':
    'Se publicó un añadido a este trabajo {when}, después de que se publicara esta página ({published}), según {source}.{link}',
} as const satisfies Record<string, Template>;
