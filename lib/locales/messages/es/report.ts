import type { Template } from '../../../text/format-message.ts';

/** In Spanish: what ../en/report.ts says. */
export const report = {
  'report.title': 'Informe de citas',
  'report.of': 'Informe de citas: {title}',
  'report.made': 'Hecho con Citewell el {date}',
  'report.published': 'Página con fecha {date}',
  'report.lost': 'La página se cerró o se abandonó. Esto es lo que se sabía hasta entonces.',
  'report.waiting': 'Esperando la página…',
  'report.no-page': 'No hay página sobre la que informar. Abra el informe desde el botón de Citewell con el artículo delante.',
  'report.print': 'Imprimir',
  'report.save-as': 'Guardar como',
  'report.format.json': 'Informe JSON',
  'report.format.csv': 'Tabla (CSV)',
  'report.format.bibtex': 'BibTeX',
  'report.format.ris': 'RIS',
  'report.format.csl': 'CSL-JSON',
  'report.save-failed': 'No se pudo crear el archivo. Inténtelo de nuevo, por favor.',
  'report.citations': 'Citas en el texto',
  'report.references': 'Lista de referencias',
  'report.note': 'Mensaje al autor',
  'report.note-why': 'Un borrador cortés. Léalo antes de enviarlo, por favor: Citewell puede haber leído mal la página.',
  'report.note-copy': 'Copiar el mensaje',
  'report.note-none': 'No hay nada sobre lo que escribir.',
  'report.set-aside': 'Apartado por usted: {reason}.',

  'note.greeting': 'Buenos días:',
  'note.opening': {
    one: 'gracias por «{title}». Al buscar sus fuentes encontré {count} lugar que quizá quiera revisar:',
    many: 'gracias por «{title}». Al buscar sus fuentes encontré {count} lugares que quizá quiera revisar:',
    other: 'gracias por «{title}». Al buscar sus fuentes encontré {count} lugares que quizá quiera revisar:',
  },
  'note.closing':
    'Comparé la página con su propia lista y con bases de datos públicas, con una herramienta que puede equivocarse. Tómelo, por favor, como una indicación agradecida de alguien que le ha leído.',
  'note.name': 'Quizá se refiera a «{name}», como en la lista.',
  'note.year': 'Quizá se refiera a {year}, como en la lista.',
  'note.ambiguous': 'Una letra tras el año, como en «2020a», distinguiría las entradas.',
  'note.missing': 'Quizá su entrada se quedó fuera de la lista.',
  'note.doi': 'Quizá se refiera a este identificador: https://doi.org/{doi}',
  'note.details': 'Las bases de datos tienen: {details}',
  'note.not-found': 'Un enlace o un identificador ayudaría a encontrarla.',
  'note.notice': 'Quizá convenga mencionar el aviso; tal vez otra fuente pueda sostener la afirmación.',
} as const satisfies Record<string, Template>;
