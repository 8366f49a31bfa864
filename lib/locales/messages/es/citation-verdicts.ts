import type { Template } from '../../../text/format-message.ts';

/** In Spanish: what ../en/citation-verdicts.ts says. */
export const citationVerdicts = {
  'citation.ok': 'Encontrada en la lista de referencias.',
  'citation.author-variant': 'La lista tiene este trabajo con una grafía algo distinta: «{printed}» aquí, «{listed}» en la lista.',
  'citation.year-mismatch': 'La lista tiene a este autor con otro año: {printed} aquí, {listed} en la lista.',
  'citation.ambiguous': {
    one: '{count} entrada de la lista encaja con esta cita.',
    many: '{count} entradas de la lista encajan con esta cita, así que no está claro a cuál se refiere.',
    other: '{count} entradas de la lista encajan con esta cita, así que no está claro a cuál se refiere.',
  },
  'citation.missing': 'Ninguna entrada de la lista de referencias corresponde a esta cita.',
  'citation.missing-nearest':
    'Ninguna entrada de la lista de referencias corresponde a esta cita. La más cercana es «{nearest}», pero: {reason}.',
  'citation.no-list': 'Esta página no muestra ninguna lista de referencias, así que esta cita no se puede comprobar.',
} as const satisfies Record<string, Template>;
