import { type Locale, words } from './locale.ts';

/** Portuguese, of Portugal and Brazil. */
export const pt: Locale = {
  language: 'pt',
  capitalisesNouns: false,
  etAl: words(`e al|e cols|e col|e colaboradores|e colaboradoras|e colegas|e seus colegas|e seus colaboradores|e outros|e outras|e equipe|
    e sua equipe|e a sua equipa|e equipa|e coautores|& cols|& colaboradores`),
  furtherSources: words(`e referências ali citadas|e referências aí citadas|com mais referências`),
  and: words(`e`),
  with: words(`com`),
  months: words(`janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|jun|jul|ago|set|
    out|nov|dez`),
  noDate: words(`sd|sem data`),
  inPress: words(`no prelo|em prelo|na imprensa|em preparação|submetido para publicação|aceite para publicação|
    aceito para publicação|em revisão|em publicação|inédito`),
  locators: words(`p|pp|pág|págs|página|páginas|cap|caps|capítulo|par|parágrafo|fig|figura|tabela|quadro|vol|anexo|seção|secção`),
  links: words(`bem como|a|ou`),
  circa: words(`cerca de`),
  counted: words(`modelo|onda|ondas|coorte|dados|edição|atualização|amostra|inquérito`),
  dating: words(`em|de`),
  inOwn: words(`em seu|em sua|no seu|na sua|em um|em uma|num|numa`),
  by: words(`por|de`),
  writtenBy: words(`por|escrito por`),
  connectors: words(`de|do|da|para|e`),
  sourced: [],
  subjects: words(`este|esta|estes|estas|isto|nosso|nossa|nós|eles|elas`),
  onBehalf: words(`em nome de|em nome do|em nome da|pelo|pela|para o|para a`),
  writers: words(`redação|redacção|equipe editorial|equipa editorial`),
  bodyParts: words(`comitê|comité|comissão|conselho|seção|secção|secretariado`),
  bodyPartsFor: words(`sobre|para|de`),
  stamps: words(`publicado|publicado em|atualizado|atualizado em|última atualização|revisado em|revisto em|modificado em`),
  linkLabels: words(`texto completo|resumo|artigo|ver artigo|baixar|voltar ao texto|fechar|abrir`),
  elisions: [],
  smallInNames: words(`de|da|do|das|dos|e|em|no|na|nos|nas|para|por|a|o|à|ao`),
  unfinished: words(`em preparação|submetido para publicação|em revisão|inédito`),
  untilNow: words(`hoje|presente`),
  citedIn: words(`citado em|citada em|citados em|citado por|citada por|citados por|apud`),
  unlisted: words(`comunicação pessoal|comunicação oral|com. pess|dados não publicados`),
  notAuthors: words(
    `furacão|operação|lei|decreto|portaria|regulamento|constituição|tratado|diretiva|copa|taça|final|campeonato|torneio|jogos|liga|temporada|prémio|prêmio|guerra|declaração|revolução|pandemia|epidemia|reforma`,
  ),
  titles: words(`papa|rei|rainha|presidente`),
  professions: words(
    `filósofo|filósofa|psicólogo|psicóloga|psiquiatra|psicanalista|sociólogo|socióloga|antropólogo|antropóloga|historiador|historiadora|neurocientista|neurologista|biólogo|bióloga|epidemiologista|economista|linguista|pesquisador|pesquisadora|professora|pediatra|pedagogo|pedagoga`,
  ),
  notAuthorEndings: [],
  lawNames: words(`rgpd|lgpd`),
  productions: words(`filme|filmes|álbum|canção|documentário|musical`),
  events: words(`congresso|conferência|simpósio|jornadas`),
  documents: words(
    `consenso|recomendação|recomendações|folheto|cartilha|relatório|diretriz|diretrizes|comunicado|documento|posicionamento|parecer|resolução|manifesto|atualização|boletim|brochura|seminário|webinar`,
  ),
  until: words(`a|até`),
  prefixes: words(`ver|ver também|veja|veja também|vide|por exemplo|p. ex|cf`),
  takenFrom: words(
    `adaptado de|adaptada de|adaptados de|adaptadas de|traduzido de|traduzida de|traduzidos de|traduzidas de|retirado de|retirada de|retirados de|retiradas de|modificado de|modificada de|modificados de|modificadas de|extraído de|extraída de|extraídos de|extraídas de|a partir de|com base em|baseado em|baseada em`,
  ),
  places: words(`em|no|na|nos|nas|desde|para`),
  attributions: words(`segundo|de acordo com|conforme`),
  clauseOpeners: words(`como|que|mas|enquanto|porque|quando|se|embora|ou|também|assim|depois|porém`),
  authoredBy: words(`por|de|liderado por|liderada por`),
  reportedBy: words(`descrito|descrita|proposto|proposta|publicado|publicada|observado|observada|mostrado|mostrada|definido|definida`),
  see: words(`veja|veja também|vide|cf`),
  sameAuthors: words(`id|idem`),
  speakers: words(`eu|meu|minha|nós|nosso|nossa|você|seu`),
  listHeadings: words(`referências|referências bibliográficas|bibliografia|lista de referências|obras citadas|literatura citada|
    bibliografia consultada|bibliografia citada|referências citadas|fontes consultadas|fontes bibliográficas|trabalhos citados|
    notas e referências|referências e notas|referências e bibliografia|fontes e referências|referências científicas`),
  doubtfulHeadings: words(`fontes|fonte|notas|notas de rodapé|citações|literatura|leituras|leituras recomendadas|leituras adicionais|
    leitura complementar|leitura recomendada|para saber mais|saiba mais|leia mais|estudos`),
  retrieved: words(`recuperado|acessado|acesso em|acesso|consultado|último acesso`),
  versions: words(`atualizado|atualizada|revisado|revisada|última atualização`),
  originals:
    words(`obra original|obra original publicada em|publicado originalmente em|publicada originalmente em|originalmente publicado em|originalmente publicada em|
    trabalho original|trabalho original publicado em|original publicado em|publicação original|edição original`),
  available: words(`disponível`),
  pages: words(`p|pp|pág|págs|página|páginas`),
  publications: words(`revista|editora|edições|universidade|tese|congresso|anais|relatório|cadernos`),
  editors: words(`org|orgs|organizador|organizadora|organizadores|coord|coords|ed|eds|editor|editores`),
  editedBy: words(`organizado por|editado por|coordenado por`),
  editions: words(`edição|ed`),
  inBook: words(`em|in`),
  retrievedFrom: words(`em|de|a|partir|no|na`),
  theses: words(`tese|tese de doutorado|tese de doutoramento|dissertação|dissertação de mestrado`),
  organisationEndings: [],
  organisations: words(`academia|agência|associação|centro|clínica|comissão|comitê|comité|conselho|direção-geral|faculdade|federação|
    fundação|instituto|ministério|observatório|ordem|organização|secretaria|serviço|sociedade|universidade`),
  bodies: words(
    `academia|agência|associação|autoridade|centro|comissão|comitê|comité|conselho|federação|fundação|instituto|ministério|observatório|organização|sociedade`,
  ),
  relatedHeadings: words(`conteúdo relacionado|leia também|veja também|artigos relacionados|posts relacionados|posts recentes`),
  endHeadings: words(`sobre o autor|sobre a autora|sobre os autores|sobre as autoras|autor|autora|autores|agradecimentos|
    financiamento|conflito de interesses|conflitos de interesses|conflito de interesse|conflitos de interesse|comentários|
    deixe um comentário|deixe uma resposta|deixar um comentário|notícias relacionadas|
    partilhar|compartilhar|compartilhe|anexo|anexos|apêndice|como citar|
    como citar este artigo|citar este artigo|palavras-chave|categorias|etiquetas|abreviaturas|recebido|recebido em|submetido|aceito|aprovado|autor correspondente|correspondência|endereço para correspondência`),
  replies: words(`comentário|comentários|resposta|respostas|reação|reações`),
  ownCitation: words(
    `como citar|citar como|citação sugerida|citação recomendada|forma de citar|para citar este|citar este artigo|citado por`,
  ),
  pictures: words(`foto|fotos|fotografia|imagem|ilustração`),
  bylines: words(`desenvolvido por|site de|publicado por|escrito por|revisto por|revisado por|atualizado por|por`),
  credits: words(`fonte|fontes|foto|fotos|fotografia|imagem|imagens|crédito|créditos|ilustração`),
  from: words(`de|da`),
  authorWords: words(`autor|autora`),
  isWords: words(`é|foi|era`),
  sharedWith: words(`por|com|de`),
  talks: words(`vídeo|entrevista|palestra`),
  publisherEndings: words(`Editora`),
  notNames: words(`os|um|uma|uns|umas|em|ao|aos|com|por|para|mas|como|desde|segundo|conforme|entre|sobre|até|durante|quando|embora|além|
    também|após|ante|mediante|sem|contra|porque|pois|assim|igualmente|então|logo|depois|antes|agora|hoje|finalmente|posteriormente|
    recentemente|atualmente|porém|contudo|todavia|entretanto|portanto|isto|este|esta|estes|estas|esse|essa|esses|essas|aquele|seu|sua|
    seus|suas|ele|ela|eles|elas|nós|que|quem|onde|muitos|muitas|vários|várias|alguns|algumas|outros|outras|todos|todas|cada|ambos|mais|
    menos|muito|já|não|nem|ver|veja|figura|figuras|tabela|tabelas|quadro|gráfico|capítulo|seção|secção|anexo|página|fonte|fontes|foto|
    imagem|nota|notas|versão|edição|número|estudo|estudos|ensaio|resultados|pesquisa|pesquisadores|investigação|investigadores|autores|
    verão|outono|inverno|primavera|lei|decreto|portaria|resolução|
    telefone|tel|fax|fundado|nascido|nascida`),
  reports: words(`encontraram|mostrou|mostraram|demonstraram|observaram|descreveram|compararam|estudou|estudaram|concluíram|relataram|
    sugeriram|mostra|mostram|indicam|propõem|definem|descrevem|mencionam|consideram|demonstram|observam|argumentam|recomendam|relatam|
    referem|acrescentam|distinguem|identificam|analisam|enfatizam|sustentam|salientam|assinalam|alertam|reforçam|constatam|verificam|
    verificaram|analisaram|identificaram|avaliou|avaliaram|investigou|investigaram|afirmaram|destacaram|apontaram|propuseram|constataram|
    referiram|indicaram`),
  says: words(`escreve|escrevem|afirma|afirmam|destaca|destacam|ressalta|ressaltam|aponta|apontam|defende|defendem|conclui|concluem|
    explica|explicam|sugere|sugerem|lembra|lembram|afirmou|destacou|apontou|concluiu|explicou|sugeriu|indica|indicou|propõe|propôs|define|
    definiu|descreve|descreveu|menciona|mencionou|considera|considerou|encontrou|demonstra|demonstrou|observa|observou|argumenta|
    argumentou|recomenda|recomendou|relata|relatou|refere|referiu|acrescenta|acrescentou|distingue|distinguiu|identifica|identificou|
    analisa|analisou|assegura|diz|disse|enfatiza|enfatizou|expõe|expôs|postula|postulou|revela|revelou|sustenta|sustentou|salienta|
    salientou|assinala|assinalou|alerta|alertou|adverte|advertiu|pontua|pontuou|reforça|reforçou|constata|constatou|verifica|verificou|
    esclarece|esclareceu|denomina|denominou|lembrou|ressaltou|defendeu|compara|comparou`),
  shows: words(`mostra|mostrou`),
  studies: words(`estudo|estudos|ensaio|artigo|trabalho|trabalhos|pesquisa|resultados`),
  statements: words(`dados|números|estatísticas|estimativas`),
  health: words(`saúde|saudável|doença|doenças|doente|doentes|paciente|pacientes|clínico|clínica|clínicos|tratamento|tratamentos|
    terapia|sintoma|sintomas|dor|dores|médico|médica|médicos|medicina|enfermeiro|enfermagem|hospital|diagnóstico|transtorno|
    transtornos|perturbação|síndrome|fármaco|fármacos|medicamento|medicamentos|dose|ensaio|câncer|cancro|tumor|diabetes|sangue|coração|
    cardíaco|cérebro|infecção|infeção|infecções|vacina|vacinas|vacinação|cirurgia|crônico|crônica|crónico|crónica|agudo|aguda|risco|
    mortalidade|nutrição|alimentação|dieta|obesidade|depressão|ansiedade|mental|sono|insônia|insónia|exercício|gravidez|gestação|
    cardiovascular|cardiovasculares|avc|imunológico|imunitário|inflamação|acupuntura|fisioterapia|reabilitação|autismo|demência|asma|
    vitamina|vitaminas|cuidado|cuidados|cuidador|prevenção|rastreio|prevalência|coorte|placebo|randomizado|vírus|antibiótico|
    antibióticos|hormônio|hormona|insulina|colesterol|hipertensão|artrose|artrite|músculo|músculos|lesão|lesões|trauma|psicoterapia|
    pele|intestino|lombalgia|enxaqueca|efeitos colaterais|efeitos adversos|efeitos secundários`),
};
