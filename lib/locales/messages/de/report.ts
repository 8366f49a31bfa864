import type { Template } from '../../../text/format-message.ts';

/** In German: what ../en/report.ts says. */
export const report = {
  'report.title': 'Zitatbericht',
  'report.of': 'Zitatbericht: {title}',
  'report.made': 'Erstellt mit Citewell am {date}',
  'report.published': 'Datum der Seite: {date}',
  'report.lost': 'Die Seite wurde geschlossen oder verlassen. Dies ist, was bis dahin bekannt war.',
  'report.waiting': 'Warten auf die Seite …',
  'report.no-page':
    'Es gibt keine Seite, über die zu berichten wäre. Öffnen Sie den Bericht über den Citewell-Knopf, während der Artikel vorne liegt.',
  'report.print': 'Drucken',
  'report.save-as': 'Speichern als',
  'report.format.json': 'JSON-Bericht',
  'report.format.csv': 'Tabelle (CSV)',
  'report.format.bibtex': 'BibTeX',
  'report.format.ris': 'RIS',
  'report.format.csl': 'CSL-JSON',
  'report.format.apa': 'APA (Text)',
  'report.format.vancouver': 'Vancouver (Text)',
  'report.styles': 'APA und Vancouver:',
  'report.saving': 'Die Datei wird erstellt …',
  'report.save-failed': 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
  'report.citations': 'Zitate im Text',
  'report.references': 'Literaturliste',
  'report.note': 'Nachricht an die Autorin oder den Autor',
  'report.note-why': 'Ein höflicher Entwurf. Bitte lesen Sie ihn vor dem Senden: Citewell kann die Seite falsch gelesen haben.',
  'report.note-copy': 'Nachricht kopieren',
  'report.note-none': 'Es gibt nichts, worüber zu schreiben wäre.',
  'report.set-aside': 'Von Ihnen beiseitegelegt: {reason}.',

  'note.greeting': 'Guten Tag,',
  'note.opening': {
    one: 'vielen Dank für „{title}“. Beim Nachschlagen der Quellen ist mir {count} Stelle aufgefallen, die Sie vielleicht ansehen möchten:',
    other:
      'vielen Dank für „{title}“. Beim Nachschlagen der Quellen sind mir {count} Stellen aufgefallen, die Sie vielleicht ansehen möchten:',
  },
  'note.opening-untitled': {
    one: 'vielen Dank für Ihren Artikel. Beim Nachschlagen der Quellen ist mir {count} Stelle aufgefallen, die Sie vielleicht ansehen möchten:',
    other:
      'vielen Dank für Ihren Artikel. Beim Nachschlagen der Quellen sind mir {count} Stellen aufgefallen, die Sie vielleicht ansehen möchten:',
  },
  'note.closing':
    'Ich habe die Seite mit ihrer eigenen Liste und mit öffentlichen Datenbanken verglichen, mit einem Werkzeug, das sich irren kann. Bitte verstehen Sie dies als Hinweis eines dankbaren Menschen, der Ihren Text gelesen hat.',
  'note.closing-list-only':
    'Ich habe die Seite mit ihrer eigenen Liste verglichen, mit einem Werkzeug, das sich irren kann. Bitte verstehen Sie dies als Hinweis eines dankbaren Menschen, der Ihren Text gelesen hat.',
  'note.sentence': '„{sentence}“',
  'note.seen.author-variant': 'Die Liste führt diese Arbeit mit einer anderen Schreibweise des Namens.',
  'note.seen.year-mismatch': 'Die Liste führt diesen Namen mit einem anderen Jahr.',
  'note.seen.ambiguous': 'Zu diesem Zitat passt mehr als ein Eintrag der Liste.',
  'note.seen.missing': 'Ich habe in der Liste keinen Eintrag dazu gefunden.',
  'note.seen.doi-mismatch': 'Die Kennung scheint zu einer anderen Arbeit zu gehören.',
  'note.seen.details-differ': 'In den Datenbanken stehen einige Angaben anders.',
  'note.seen.not-found': 'Ich konnte den Eintrag in den Datenbanken nicht finden. Das allein heißt nicht, dass es die Arbeit nicht gibt.',
  'note.seen.retracted': 'Es gibt einen Hinweis, dass diese Arbeit oder ein Teil davon zurückgezogen wurde.',
  'note.seen.concern': 'Die Redaktion hat Bedenken zu dieser Arbeit veröffentlicht.',
  'note.name': 'Vielleicht ist „{name}“ gemeint, wie in der Liste.',
  'note.year': 'Vielleicht ist {year} gemeint, wie in der Liste.',
  'note.ambiguous': 'Ein Buchstabe hinter dem Jahr, wie in „2020a“, würde die Einträge unterscheiden.',
  'note.missing': 'Vielleicht wurde der Eintrag in der Liste vergessen.',
  'note.missing-linked': 'Die Seite verlinkt es mit {host}; ein Eintrag in der Liste würde beim Lesen helfen.',
  'note.doi': 'Vielleicht ist diese Kennung gemeint: {link}',
  'note.details': 'Die Datenbanken haben: {details}',
  'note.doi-slip': 'Vielleicht hat die DOI einen Tippfehler.',
  'note.not-found': 'Ein Link oder eine Kennung würde beim Finden helfen.',
  'note.notice': 'Wer den Artikel liest, wüsste vielleicht gern von der Mitteilung; vielleicht kann eine andere Quelle die Aussage tragen.',
} as const satisfies Record<string, Template>;
