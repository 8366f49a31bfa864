import type { Template } from '../../../text/format-message.ts';

/** In Spanish: what ../en/reasons.ts says. */
export const reasons = {
  'reason.tie': 'Dos registros distintos encajan por igual con esta entrada.',
  'reason.silent': 'Sin comprobar: no hubo respuesta de {service}.',
  'reason.silent-two': 'Sin comprobar: no hubo respuesta de {first} ni de {second}.',
  'reason.switched-off': 'No se puede comprobar: {service} está desactivado en los ajustes.',
  'reason.switched-off-two': 'No se puede comprobar: {first} y {second} están desactivados en los ajustes.',
  'reason.fits-in-part': 'El identificador impreso lleva a «{title}», que encaja solo en parte.',
  'reason.near': 'El registro más cercano es «{title}», pero sus datos no encajan.',
  'reason.too-little': 'La entrada da muy poco para estar seguros de una coincidencia.',
  'reason.doi-elsewhere': 'El DOI impreso existe, pero las bases de datos que consultamos no lo contienen.',
  'reason.web-page': 'Esto es una página web; las bases de datos que consultamos no contienen este tipo de fuente.',
  'reason.some-web-page': 'Esto es una página web; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.newspaper-article':
    'Esto es un artículo de periódico; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.magazine-article':
    'Esto es un artículo de revista de divulgación; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.law': 'Esto es una ley; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.report': 'Esto es un informe; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.thesis': 'Esto es una tesis; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.book': 'Esto es un libro; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.perhaps-book': 'Esto es quizá un libro; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.book-chapter': 'Esto es un capítulo de libro; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.conference-paper':
    'Esto es una ponencia de congreso; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.data-set': 'Esto es un conjunto de datos; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.software': 'Esto es un programa informático; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.document': 'Esto es un documento; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.part-of-book':
    'Esto es quizá una parte de un libro; las bases de datos que consultamos no contienen todas las fuentes de este tipo.',
  'reason.other-script': 'El título no está en letras latinas; las bases de datos que consultamos solo contienen estos títulos en inglés.',

  'lookup.unavailable': 'Sin comprobar: un servicio no respondió.',
  'lookup.cannot-tell': 'Este tipo de fuente no está en las bases de datos que consultamos.',
} as const satisfies Record<string, Template>;
