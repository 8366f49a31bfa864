import { type Locale, words } from './locale.ts';

/** Spanish. */
export const es: Locale = {
  language: 'es',
  capitalisesNouns: false,
  etAl: words(
    `y cols|y col|y colaboradores|y colaboradoras|y colegas|y sus colegas|y sus colaboradores|y otros autores|y otros|y otras|y su equipo|y equipo|y coautores|& cols|& col|& colaboradores`,
  ),
  furtherSources: words(`y referencias allí citadas|y las referencias allí citadas|con más referencias`),
  and: words(`y|e`),
  with: words(`con`),
  months: words(`enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|setiembre|ene|feb|mar|abr|may|
    jun|jul|ago|sep|sept|set|oct|nov|dic`),
  noDate: words(`sf|sin fecha`),
  inPress: words(`en prensa|en imprenta|de próxima aparición|próximamente|en preparación|enviado para publicación|
    aceptado para publicación|en revisión|inédito`),
  locators: words(`p|pp|pág|págs|página|páginas|cap|caps|capítulo|párr|párrafo|fig|figura|tabla|cuadro|vol|anexo|apartado|sección`),
  links: words(`así como|a|o`),
  circa: words(`hacia`),
  counted: words(`modelo|ola|olas|ronda|cohorte|datos|edición|actualización|muestra|encuesta`),
  dating: words(`en|de`),
  inOwn: words(`en su|en un|en una|en el|en la`),
  by: words(`por|de`),
  writtenBy: words(`por|escrito por`),
  connectors: words(`de|del|la|para|por|y`),
  sourced: [],
  subjects: words(`este|esta|estos|estas|esto|nuestro|nuestra|nosotros|ellos|ellas`),
  onBehalf: words(`en nombre de|en nombre del|en nombre de la|en representación de|en representación del|por el|por la|para el|para la`),
  writers: words(`redacción|equipo editorial|equipo de redacción`),
  bodyParts: words(`comité|comisión|consejo|sección|secretaría`),
  bodyPartsFor: words(`sobre|para|de`),
  stamps: words(`publicado|publicado el|actualizado|actualizado el|última actualización|revisado el|modificado el`),
  linkLabels: words(`texto completo|texto completo gratis|resumen|artículo|ver artículo|descargar|enlace|volver al texto|cerrar|abrir`),
  elisions: [],
  smallInNames: words(`de|la|el|los|las|del|y|e|en|para|por|a|al`),
  unfinished: words(`en preparación|enviado para publicación|en revisión|inédito`),
  untilNow: words(`hoy|presente`),
  citedIn: words(`citado en|citada en|citados en|citado por|citada por|citados por|como se citó en`),
  unlisted: words(`comunicación personal|comunicación oral|com. pers|datos no publicados`),
  notAuthors: words(
    `huracán|operación|ley|decreto|real decreto|reglamento|constitución|tratado|directiva|copa|final|campeonato|mundial|torneo|juegos|liga|temporada|premio|guerra|declaración|revolución|pandemia|epidemia|reforma`,
  ),
  titles: words(`papa|rey|reina|presidente|presidenta`),
  professions: words(
    `filósofo|filósofa|psicólogo|psicóloga|psiquiatra|psicoanalista|sociólogo|socióloga|antropólogo|antropóloga|historiador|historiadora|neurocientífico|neurocientífica|neurólogo|neuróloga|biólogo|bióloga|epidemiólogo|epidemióloga|economista|lingüista|investigador|investigadora|profesor|profesora|pediatra|pedagogo|pedagoga|catedrático|catedrática`,
  ),
  notAuthorEndings: [],
  lawNames: words(`rgpd|lopd`),
  productions: words(`película|películas|film|álbum|canción|documental|musical`),
  events: words(`congreso|conferencia|simposio|jornadas`),
  documents: words(
    `consenso|recomendación|recomendaciones|folleto|tríptico|informe|guía|memoria|comunicado|documento|posicionamiento|declaración|resolución|manifiesto|actualización|dossier|boletín|seminario|webinar`,
  ),
  until: words(`a|hasta`),
  prefixes: words(`véase|véase también|véanse|ver|ver también|vid|por ejemplo|p. ej|cf|cfr`),
  takenFrom: words(
    `tomado de|tomada de|tomados de|tomadas de|adaptado de|adaptada de|adaptados de|adaptadas de|modificado de|modificada de|modificados de|modificadas de|extraído de|extraída de|extraídos de|extraídas de|traducido de|traducida de|traducidos de|traducidas de|retomado de|retomada de|retomados de|retomadas de|a partir de|basado en|basada en`,
  ),
  places: words(`a|en|desde|hasta|para`),
  attributions: words(`según|de acuerdo con`),
  clauseOpeners: words(`como|que|pero|mientras que|mientras|porque|cuando|si|aunque|o|también|así|luego|sin embargo`),
  authoredBy: words(`por|de|dirigido por|dirigida por`),
  reportedBy: words(`descrito|descrita|propuesto|propuesta|publicado|publicada|observado|observada|mostrado|mostrada|definido|definida`),
  see: words(`véase|véase también|véanse|cf|cfr`),
  sameAuthors: words(`id|ídem|idem`),
  speakers: words(`yo|mi|mis|nos|nosotros|nuestra|nuestro|usted|tu|tus`),
  listHeadings: words(`referencias|referencias bibliográficas|bibliografía|lista de referencias|obras citadas|literatura citada|
    bibliografía consultada|bibliografía citada|referencias citadas|fuentes consultadas|fuentes bibliográficas|trabajos citados|
    notas y referencias|referencias y notas|referencias y bibliografía|fuentes y referencias|referencias científicas|
    bibliografía recomendada`),
  doubtfulHeadings: words(`fuentes|fuente|notas|notas al pie|citas|literatura|lecturas|lecturas recomendadas|lecturas adicionales|
    lecturas complementarias|para saber más|para leer más|más información|estudios`),
  retrieved: words(`recuperado|consultado|consultada|obtenido|último acceso|acceso|fecha de consulta|consulta:`),
  versions: words(`actualizado|actualizada|revisado|revisada|publicado en línea|última actualización|última revisión`),
  originals:
    words(`obra original|obra original publicada en|publicado originalmente en|publicada originalmente en|originalmente publicado en|originalmente publicada en|
    trabajo original|trabajo original publicado en|original publicado en|publicación original|edición original|primera publicación`),
  available: words(`disponible`),
  pages: words(`p|pp|pág|págs|página|páginas`),
  publications: words(`revista|editorial|ediciones|universidad|tesis|congreso|anales|informe`),
  editors: words(`ed|eds|editor|editora|editores|coord|coords|coordinador|coordinadora|comp|comps|dir`),
  editedBy: words(`editado por|coordinado por|edición de`),
  editions: words(`edición|ed`),
  inBook: words(`en`),
  retrievedFrom: words(`el|de|en|desde|la|línea|a|partir`),
  theses: words(`tesis|tesis doctoral|trabajo de fin de máster|trabajo de fin de grado`),
  organisationEndings: [],
  organisations: words(`academia|agencia|asociación|centro|clínica|colegio|comisión|comité|consejería|consejo|federación|fundación|
    instituto|ministerio|observatorio|organización|servicio|sociedad|nacional|oficina|universidad`),
  bodies: words(
    `academia|agencia|asociación|autoridad|centro|colegio|comisión|comité|consejo|federación|fundación|instituto|ministerio|observatorio|organización|sociedad`,
  ),
  relatedHeadings: words(
    `artículos relacionados|entradas relacionadas|noticias relacionadas|contenido relacionado|también te puede interesar|entradas recientes`,
  ),
  endHeadings: words(`sobre el autor|sobre la autora|sobre los autores|sobre las autoras|acerca del autor|acerca de la autora|
    acerca de los autores|autor|autora|autores|agradecimientos|financiación|financiamiento|conflicto de intereses|
    conflictos de intereses|conflicto de interés|comentarios|deja un comentario|deja una respuesta|dejar un comentario|
    
    te puede interesar|compartir|comparte|anexo|anexos|apéndice|cómo citar|cómo citar este artículo|citar este artículo|
    palabras clave|categorías|etiquetas|abreviaturas|boletín|recibido|aceptado|aprobado|autor de correspondencia|autor para correspondencia|correspondencia`),
  replies: words(`comentario|comentarios|respuesta|respuestas|reacción|reacciones`),
  ownCitation: words(
    `cómo citar|citar como|cítese como|cita sugerida|cita recomendada|forma de citar|para citar este|citar este artículo|citado por|artículos que citan este artículo`,
  ),
  pictures: words(`foto|fotos|fotografía|imagen|ilustración`),
  bylines: words(`diseñado por|sitio de|publicado por|escrito por|revisado por|actualizado por|por`),
  credits: words(`fuente|fuentes|foto|fotos|fotografía|imagen|imágenes|crédito|créditos|ilustración|elaboración propia`),
  from: words(`de`),
  authorWords: words(`autor|autora`),
  isWords: words(`es|fue`),
  sharedWith: words(`por|con|de`),
  talks: words(`vídeo|video|entrevista|charla|conferencia`),
  publisherEndings: words(`Ediciones|Editorial`),
  notNames: words(`los|las|un|una|unos|unas|en|con|por|para|pero|como|desde|según|entre|sobre|hasta|durante|cuando|aunque|además|también|
    tras|ante|bajo|mediante|sin|contra|hacia|porque|pues|así|asimismo|igualmente|entonces|luego|después|antes|ahora|hoy|finalmente|
    posteriormente|recientemente|actualmente|no obstante|sin embargo|embargo|esto|este|esta|estos|estas|ese|esa|esos|esas|aquel|su|sus|
    ella|ellos|ellas|nosotros|se|lo|que|quien|donde|muchos|muchas|varios|varias|algunos|algunas|otros|otras|todos|todas|cada|ambos|
    más|menos|muy|ya|no|ni|véase|ver|figura|figuras|tabla|tablas|cuadro|gráfico|capítulo|sección|apartado|anexo|página|fuente|fuentes|
    foto|imagen|nota|notas|versión|edición|número|estudio|estudios|ensayo|resultados|investigación|investigadores|autores|verano|otoño|
    invierno|primavera|ley|decreto|resolución|
    teléfono|tel|fax|fundado|nacido|nacida`),
  reports: words(`encontraron|mostró|mostraron|demostraron|observaron|describieron|compararon|estudió|estudiaron|concluyeron|informó|
    informaron|halló|hallaron|sugirieron|muestra|muestran|indican|plantean|proponen|definen|describen|destacan|mencionan|consideran|
    encuentran|demuestran|observan|argumentan|defienden|recomiendan|reportan|refieren|agregan|añaden|distinguen|identifican|analizan|
    aseguran|dicen|resaltan|exponen|postulan|revelan|apuntan|ha mostrado|han mostrado|ha demostrado|han demostrado|ha encontrado|
    han encontrado|ha señalado|han señalado|ha propuesto|han propuesto|señalaron|afirmaron|propusieron|indicaron|evaluó|evaluaron|
    investigó|investigaron|analizaron|reportaron|identificaron|concluyeron que`),
  says: words(`escribe|escriben|afirma|afirman|señala|señalan|sostiene|sostienen|subraya|subrayan|advierte|advierten|concluye|concluyen|
    explica|explican|sugiere|sugieren|afirmó|señaló|advirtió|concluyó|explicó|sugirió|indica|indicó|plantea|planteó|propone|propuso|
    define|definió|describe|describió|destaca|destacó|menciona|mencionó|considera|consideró|encuentra|encontró|demuestra|demostró|observa|
    observó|argumenta|argumentó|defiende|defendió|recomienda|recomendó|reporta|reportó|refiere|refirió|agrega|agregó|añade|añadió|
    distingue|distinguió|identifica|identificó|analiza|analizó|comprueba|comprobó|asegura|aseguró|dice|dijo|opina|opinó|recuerda|recordó|
    resalta|resaltó|enfatiza|enfatizó|expone|expuso|expresa|expresó|postula|postuló|revela|reveló|detalla|detalló|constata|constató|
    denomina|denominó|matiza|matizó|apunta|apuntó|compara|comparó|aclara|aclaró`),
  shows: words(`muestra|mostró`),
  studies: words(`estudio|estudios|ensayo|artículo|trabajo|trabajos|investigación|resultados`),
  statements: words(`datos|cifras|estadísticas|estimaciones`),
  health: words(`salud|saludable|enfermedad|enfermedades|enfermo|paciente|pacientes|clínico|clínica|clínicos|tratamiento|tratamientos|
    terapia|síntoma|síntomas|dolor|dolores|médico|médica|médicos|medicina|enfermera|enfermería|hospital|diagnóstico|trastorno|
    trastornos|síndrome|fármaco|fármacos|medicamento|medicamentos|dosis|ensayo|cáncer|tumor|diabetes|sangre|corazón|cardíaco|cerebro|
    infección|infecciones|vacuna|vacunas|vacunación|cirugía|crónico|crónica|crónicas|agudo|aguda|riesgo|mortalidad|nutrición|
    alimentación|dieta|obesidad|depresión|ansiedad|mental|sueño|insomnio|ejercicio|embarazo|cardiovascular|cardiovasculares|ictus|
    inmunitario|inmunológico|inflamación|acupuntura|fisioterapia|rehabilitación|autismo|demencia|asma|vitamina|vitaminas|bienestar|
    cuidado|cuidados|cuidador|prevención|cribado|prevalencia|cohorte|placebo|aleatorizado|virus|antibiótico|antibióticos|hormona|
    hormonas|insulina|colesterol|hipertensión|artrosis|artritis|músculo|músculos|lesión|lesiones|trauma|psicoterapia|piel|intestino|
    lumbalgia|migraña|efectos secundarios|efectos adversos`),
};
