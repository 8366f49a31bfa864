import type { Template } from '../../../text/format-message.ts';

/** In Spanish: what ../en/citation-verdicts.ts says. */
export const citationVerdicts = {
  'citation.ok': 'Encontrada en la lista de referencias.',
  'citation.ok-same-work':
    'Encontrada en la lista de referencias. Las entradas que encajan son un mismo trabajo impreso más de una vez:{link}',
  'citation.ok-by-link': 'La página enlaza esta cita con esta entrada de la lista, pero: {reason}.',
  'citation.author-variant': 'La lista tiene este trabajo con una grafía algo distinta: «{printed}» aquí, «{listed}» en la lista.',
  'citation.author-other': 'La lista tiene este trabajo con otro nombre entre sus autores: «{printed}» aquí, «{listed}» en la lista.',
  'citation.year-mismatch': 'La lista tiene a este autor con otro año: {printed} aquí, {listed} en la lista.',
  'citation.ambiguous': {
    one: '{count} entrada de la lista encaja con esta cita.',
    many: '{count} entradas de la lista encajan con esta cita, así que no está claro a cuál se refiere.',
    other: '{count} entradas de la lista encajan con esta cita, así que no está claro a cuál se refiere.',
  },
  'citation.missing': 'Ninguna entrada de la lista de referencias corresponde a esta cita.',
  'citation.missing-lone':
    'Ninguna entrada de la lista de referencias corresponde a esta cita. Un solo nombre con un año también puede ser otra cosa: un lugar, un título, un acontecimiento.',
  'citation.missing-linked': 'Ninguna entrada de la lista de referencias corresponde a esta cita, pero la página la enlaza con {host}.',
  'citation.missing-nearest':
    'Ninguna entrada de la lista de referencias corresponde a esta cita. La más cercana es «{nearest}», pero: {reason}.',
  'citation.unread-entries': {
    one: 'Una entrada de la lista no muestra ningún autor: puede ser la que se cita.',
    many: '{count} entradas de la lista no muestran ningún autor: puede que se cite una de ellas.',
    other: '{count} entradas de la lista no muestran ningún autor: puede que se cite una de ellas.',
  },
  'citation.no-list': 'Esta página no muestra ninguna lista de referencias, así que esta cita no se puede comprobar.',

  'difference-of.nothing': 'los nombres y el año coinciden',
  'difference-of.spelling': 'el nombre se escribe «{here}» aquí y «{listed}» en la lista',
  'difference-of.names': 'el nombre es «{here}» aquí y «{listed}» en la lista',
  'difference-of.not-first': '«{here}» está entre los autores de la entrada, pero no es el primero',
  'difference-of.other-names': 'los nombres son distintos',
  'difference-of.year': 'el año es {here} aquí y {listed} en la lista',
  'difference-of.letter': 'la letra que sigue al año es distinta, {here} aquí y {listed} en la lista',
  'difference-of.no-year': 'una de las dos no tiene año',
  'difference-of.two': '{first}; {second}',
} as const satisfies Record<string, Template>;
