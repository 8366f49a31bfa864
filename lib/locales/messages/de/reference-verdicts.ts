import type { Template } from '../../../text/format-message.ts';

/** In German: what ../en/reference-verdicts.ts says. */
export const referenceVerdicts = {
  'reference.uncited': 'Wir haben im Text kein Zitat dieses Eintrags gesehen.',
  'reference.duplicate': 'Dieser Eintrag scheint dieselbe Arbeit zu sein wie ein anderer Eintrag der Liste: „{other}“.',
  'reference.duplicate-doi': 'Dieser Eintrag führt zu derselben Arbeit ({link}) wie ein anderer Eintrag der Liste: „{other}“.',

  'reference.doi-mismatch':
    'Die gedruckte Kennung {printed} gehört zu einer anderen Arbeit: „{leadsTo}“. {source} hat die Arbeit dieses Eintrags: „{title}“ ({right}).',
  'reference.doi-mismatch-only': 'Die gedruckte Kennung {printed} gehört zu einer anderen Arbeit: „{leadsTo}“ ({source} bestätigt das).',

  'reference.details-differ.title': 'Gefunden, aber mit anderem Titel: im Eintrag „{printed}“, in {source} „{found}“.',
  'reference.details-differ.first author': 'Gefunden, aber mit anderem ersten Namen: im Eintrag {printed}, in {source} {found}.',
  'reference.details-differ.year': 'Gefunden, aber mit anderem Jahr: im Eintrag {printed}, in {source} {found}.',
  'reference.details-differ.journal': 'Gefunden, aber in einer anderen Zeitschrift: im Eintrag „{printed}“, in {source} „{found}“.',
  'reference.details-differ.volume': 'Gefunden, aber in einem anderen Band: im Eintrag {printed}, in {source} {found}.',
  'reference.details-differ.page': 'Gefunden, aber auf anderen Seiten: im Eintrag {printed}, in {source} {found}.',

  'reference.not-found': 'Wir konnten diesen Eintrag in {services} nicht finden. Das allein heißt nicht, dass es die Arbeit nicht gibt.',
  'reference.not-found.place-taken':
    'Wir konnten diesen Eintrag in {services} nicht finden. An der gedruckten Stelle steht „{title}“. Das allein heißt nicht, dass es die Arbeit nicht gibt.',
  'reference.not-found.doi-unregistered':
    'Wir konnten diesen Eintrag in {services} nicht finden. Die gedruckte DOI ist bei doi.org nicht registriert. Das allein heißt nicht, dass es die Arbeit nicht gibt.',
  'reference.not-found.place-and-doi':
    'Wir konnten diesen Eintrag in {services} nicht finden. An der gedruckten Stelle steht „{title}“, und die gedruckte DOI ist bei doi.org nicht registriert. Das allein heißt nicht, dass es die Arbeit nicht gibt.',

  'reference.superseded.published': 'Dies ist ein Vorabdruck, der inzwischen erschienen ist:{link}',
  'reference.superseded.newer-version': 'Es gibt eine neuere Fassung dieser Arbeit:{link}',

  'when.day': 'am {date}',
  'when.month': 'im {date}',
  'when.year': 'im Jahr {date}',

  'reference.notice.retraction.undated': 'Diese Arbeit wurde zurückgezogen; das meldet {source}.{link}',
  'reference.notice.retraction.dated': 'Diese Arbeit wurde zurückgezogen, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.retraction.before':
    'Diese Arbeit wurde zurückgezogen, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.retraction.after':
    'Diese Arbeit wurde zurückgezogen, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',

  'reference.notice.withdrawal.undated': 'Diese Arbeit wurde zurückgenommen; das meldet {source}.{link}',
  'reference.notice.withdrawal.dated': 'Diese Arbeit wurde zurückgenommen, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.withdrawal.before':
    'Diese Arbeit wurde zurückgenommen, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.withdrawal.after':
    'Diese Arbeit wurde zurückgenommen, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',

  'reference.notice.removal.undated': 'Diese Arbeit wurde vom Verlag entfernt; das meldet {source}.{link}',
  'reference.notice.removal.dated': 'Diese Arbeit wurde vom Verlag entfernt, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.removal.before':
    'Diese Arbeit wurde vom Verlag entfernt, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.removal.after':
    'Diese Arbeit wurde vom Verlag entfernt, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',

  'reference.notice.partial-retraction.undated': 'Ein Teil dieser Arbeit wurde zurückgezogen; das meldet {source}.{link}',
  'reference.notice.partial-retraction.dated': 'Ein Teil dieser Arbeit wurde zurückgezogen, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.partial-retraction.before':
    'Ein Teil dieser Arbeit wurde zurückgezogen, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.partial-retraction.after':
    'Ein Teil dieser Arbeit wurde zurückgezogen, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',

  'reference.notice.concern.undated': 'Die Herausgeber haben Bedenken zu dieser Arbeit veröffentlicht; das meldet {source}.{link}',
  'reference.notice.concern.dated':
    'Die Herausgeber haben Bedenken zu dieser Arbeit veröffentlicht, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.concern.before':
    'Die Herausgeber haben Bedenken zu dieser Arbeit veröffentlicht, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.concern.after':
    'Die Herausgeber haben Bedenken zu dieser Arbeit veröffentlicht, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',

  'reference.notice.correction.undated': 'Zu dieser Arbeit ist eine Berichtigung erschienen; das meldet {source}.{link}',
  'reference.notice.correction.dated': 'Zu dieser Arbeit ist eine Berichtigung erschienen, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.correction.before':
    'Zu dieser Arbeit ist eine Berichtigung erschienen, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.correction.after':
    'Zu dieser Arbeit ist eine Berichtigung erschienen, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',

  'reference.notice.addendum.undated': 'Zu dieser Arbeit ist eine Ergänzung erschienen; das meldet {source}.{link}',
  'reference.notice.addendum.dated': 'Zu dieser Arbeit ist eine Ergänzung erschienen, und zwar {when}; das meldet {source}.{link}',
  'reference.notice.addendum.before':
    'Zu dieser Arbeit ist eine Ergänzung erschienen, und zwar {when}, vor dem Datum dieser Seite ({published}); das meldet {source}.{link}',
  'reference.notice.addendum.after':
    'Zu dieser Arbeit ist eine Ergänzung erschienen, und zwar {when}, nach dem Datum dieser Seite ({published}); das meldet {source}.{link}',
} as const satisfies Record<string, Template>;
