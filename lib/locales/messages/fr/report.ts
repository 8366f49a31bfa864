import type { Template } from '../../../text/format-message.ts';

/** In French: what ../en/report.ts says. */
export const report = {
  'report.title': 'Rapport sur les citations',
  'report.of': 'Rapport sur les citations : {title}',
  'report.made': 'Fait avec Citewell le {date}',
  'report.published': 'Page datée du {date}',
  'report.lost': 'La page a été fermée ou quittée. Voici ce qui était connu jusque-là.',
  'report.waiting': 'En attente de la page…',
  'report.no-page':
    'Il n’y a pas de page sur laquelle faire un rapport. Ouvrez le rapport depuis le bouton Citewell pendant que l’article est devant vous.',
  'report.print': 'Imprimer',
  'report.save-as': 'Enregistrer sous',
  'report.format.json': 'Rapport JSON',
  'report.format.csv': 'Tableau (CSV)',
  'report.format.bibtex': 'BibTeX',
  'report.format.ris': 'RIS',
  'report.format.csl': 'CSL-JSON',
  'report.format.apa': 'APA (texte)',
  'report.format.vancouver': 'Vancouver (texte)',
  'report.styles': 'APA et Vancouver :',
  'report.saving': 'Création du fichier…',
  'report.save-failed': 'Le fichier n’a pas pu être créé. Veuillez réessayer.',
  'report.citations': 'Citations dans le texte',
  'report.references': 'Liste de références',
  'report.note': 'Message à l’auteur',
  'report.note-why': 'Un brouillon poli. Veuillez le relire avant de l’envoyer : Citewell a pu mal lire la page.',
  'report.note-copy': 'Copier le message',
  'report.note-none': 'Il n’y a rien à signaler par écrit.',
  'report.set-aside': 'Mis de côté par vous : {reason}.',

  'note.greeting': 'Bonjour,',
  'note.opening': {
    one: 'merci pour « {title} ». En cherchant ses sources, j’ai rencontré {count} endroit que vous voudrez peut-être regarder :',
    many: 'merci pour « {title} ». En cherchant ses sources, j’ai rencontré {count} endroits que vous voudrez peut-être regarder :',
    other: 'merci pour « {title} ». En cherchant ses sources, j’ai rencontré {count} endroits que vous voudrez peut-être regarder :',
  },
  'note.opening-untitled': {
    one: 'merci pour votre article. En cherchant ses sources, j’ai rencontré {count} endroit que vous voudrez peut-être regarder :',
    many: 'merci pour votre article. En cherchant ses sources, j’ai rencontré {count} endroits que vous voudrez peut-être regarder :',
    other: 'merci pour votre article. En cherchant ses sources, j’ai rencontré {count} endroits que vous voudrez peut-être regarder :',
  },
  'note.closing':
    'J’ai comparé la page à sa propre liste et à des bases de données publiques, avec un outil qui peut se tromper. Prenez ceci comme une remarque reconnaissante de quelqu’un qui vous a lu.',
  'note.closing-list-only':
    'J’ai comparé la page à sa propre liste, avec un outil qui peut se tromper. Prenez ceci comme une remarque reconnaissante de quelqu’un qui vous a lu.',
  'note.sentence': '« {sentence} »',
  'note.name': 'Peut-être s’agit-il de « {name} », comme dans la liste.',
  'note.year': 'Peut-être s’agit-il de {year}, comme dans la liste.',
  'note.ambiguous': 'Une lettre après l’année, comme dans « 2020a », distinguerait les entrées.',
  'note.missing': 'Peut-être son entrée a-t-elle été oubliée dans la liste.',
  'note.missing-linked': 'La page la relie à {host} ; une entrée dans la liste aiderait à la lecture.',
  'note.doi': 'Peut-être s’agit-il de cet identifiant : {link}',
  'note.details': 'Les bases de données ont : {details}',
  'note.doi-slip': 'Peut-être le DOI contient-il une faute de frappe.',
  'note.not-found': 'Un lien ou un identifiant aiderait à la trouver.',
  'note.notice': 'Il serait peut-être utile de mentionner l’avis ; une autre source peut peut-être appuyer l’affirmation.',
} as const satisfies Record<string, Template>;
