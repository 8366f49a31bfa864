import type { Template } from '../../../text/format-message.ts';

/** In German: what ../en/reasons.ts says. */
export const reasons = {
  'reason.tie': 'Zwei verschiedene Datensätze passen gleich gut zu diesem Eintrag.',
  'reason.silent': 'Nicht geprüft: keine Antwort von {service}.',
  'reason.silent-two': 'Nicht geprüft: keine Antwort von {first} und {second}.',
  'reason.switched-off': 'Nicht zu prüfen: {service} ist in den Einstellungen ausgeschaltet.',
  'reason.switched-off-two': 'Nicht zu prüfen: {first} und {second} sind in den Einstellungen ausgeschaltet.',
  'reason.fits-in-part': 'Die gedruckte Kennung führt zu „{title}“, was nur zum Teil passt.',
  'reason.near': 'Am nächsten kommt „{title}“, aber die Angaben passen nicht.',
  'reason.too-little': 'Der Eintrag nennt zu wenig, um einen Treffer sicher zu erkennen.',
  'reason.doi-elsewhere': 'Die gedruckte DOI gibt es, aber die Datenbanken, die wir fragen, kennen sie nicht.',
  'reason.web-page': 'Dies ist eine Webseite; die Datenbanken, die wir fragen, führen diese Art nicht.',
  'reason.some-web-page': 'Dies ist eine Webseite; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.newspaper-article': 'Dies ist ein Zeitungsartikel; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.magazine-article': 'Dies ist ein Artikel aus einem Magazin; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.law': 'Dies ist ein Gesetz; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.report': 'Dies ist ein Bericht; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.thesis': 'Dies ist eine Abschlussarbeit; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.book': 'Dies ist ein Buch; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.perhaps-book': 'Dies ist vielleicht ein Buch; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.book-chapter': 'Dies ist ein Buchkapitel; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.conference-paper': 'Dies ist ein Tagungsbeitrag; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.data-set': 'Dies ist eine Datensammlung; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.software': 'Dies ist Software; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.document': 'Dies ist ein Dokument; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.part-of-book': 'Dies ist vielleicht ein Teil eines Buches; die Datenbanken, die wir fragen, führen diese Art nicht vollständig.',
  'reason.other-script':
    'Der Titel steht nicht in lateinischer Schrift; die Datenbanken, die wir fragen, führen solche Titel nur auf Englisch.',

  'lookup.unavailable': 'Nicht geprüft: Ein Dienst hat nicht geantwortet.',
  'lookup.cannot-tell': 'Quellen dieser Art führen die Datenbanken, die wir fragen, nicht.',
} as const satisfies Record<string, Template>;
