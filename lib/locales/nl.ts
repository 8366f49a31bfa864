import { type Locale, words } from './locale.ts';

/** Dutch. */
export const nl: Locale = {
  language: 'nl',
  capitalisesNouns: false,
  etAl: words(
    `e. a|e.a|c.s|en zijn groep|en haar groep|en anderen|en collega’s|en collega's|en medewerkers|en medeauteurs|en co-auteurs|en zijn team|en haar team|en hun team|en hun collega’s|en zijn collega’s|en haar collega’s|en team|en coauteurs|& collega’s|& collega's|& medewerkers|& co-auteurs`,
  ),
  furtherSources: words(`en verwijzingen daarin|met verdere verwijzingen|met verwijzingen`),
  and: words(`en`),
  with: words(`met`),
  months: words(`januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|
    sep|sept|okt|nov|dec`),
  noDate: words(`zd|zj|zonder datum|zonder jaar|ongedateerd`),
  inPress: words(`in druk|ter perse|te verschijnen|nog te verschijnen|in voorbereiding|ingediend voor publicatie|
    aanvaard voor publicatie|geaccepteerd voor publicatie|ongepubliceerd`),
  locators: words(`p|pp|blz|pagina|pagina’s|h|hfst|hoofdstuk|par|paragraaf|fig|figuur|afb|afbeelding|tab|tabel|vol|dl|deel|bijlage|alinea`),
  links: words(`alsook|tot|of`),
  circa: words(`ca|omstreeks`),
  counted: words(`model|golf|golven|ronde|cohort|gegevens|editie|update|steekproef|peiling`),
  dating: words(`in|uit|van`),
  inOwn: words(`in zijn|in haar|in hun|in een`),
  by: words(`door|van`),
  writtenBy: words(`door|geschreven door`),
  connectors: words(`de`),
  sourced: words(
    `vragenlijst|schaal|index|test|score|interview|checklist|theorie|model|studie|methode|techniek|hypothese|effect|richtlijn|richtlijnen|criteria|database|project|programma|rapport`,
  ),
  subjects: words(`dit|deze|onze|wij|we|zij`),
  onBehalf: words(`namens|namens de|namens het|voor de|voor het`),
  writers: words(`redactie|redactieteam`),
  bodyParts: words(`commissie|raad|sectie|werkgroep|secretariaat`),
  bodyPartsFor: words(`voor|over`),
  stamps: words(`gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|gewijzigd op|herzien op`),
  linkLabels: words(`volledige tekst|samenvatting|artikel|bekijk artikel|downloaden|terug naar de tekst|sluiten|openen`),
  elisions: [],
  smallInNames: words(`van|de|het|en|voor|in|te|ter|tot|der|den`),
  unfinished: words(`in voorbereiding|ingediend voor publicatie|ongepubliceerd`),
  untilNow: words(`heden|nu`),
  citedIn: words(`geciteerd in|aangehaald in|zoals geciteerd in|geciteerd door|aangehaald door`),
  unlisted: words(`persoonlijke communicatie|persoonlijke mededeling|mondelinge mededeling|pers. comm|ongepubliceerde gegevens`),
  notAuthors: words(
    `orkaan|operatie|wet|besluit|verordening|grondwet|richtlijn|verdrag|beker|finale|kampioenschap|kampioenschappen|toernooi|spelen|olympische spelen|competitie|seizoen|prijs|oorlog|verklaring|revolutie|pandemie|epidemie|hervorming`,
  ),
  titles: words(`paus|koning|koningin|president`),
  professions: words(
    `filosoof|filosofe|psycholoog|psychologe|psychoanalyticus|socioloog|sociologe|antropoloog|antropologe|historicus|historica|neurowetenschapper|hersenonderzoeker|neuroloog|bioloog|epidemioloog|econoom|taalkundige|onderzoeker|onderzoekster|hoogleraar|wetenschapper|pedagoog|kinderarts`,
  ),
  notAuthorEndings: words(`wet|besluit|regeling|verordening|richtlijn|verdrag|kampioenschap|kampioenschappen|toernooi|verklaring|revolutie|
    pandemie|epidemie|hervorming`),
  lawNames: words(`avg|wmo|wlz|zvw|wgbo`),
  productions: words(`film|films|speelfilm|album|liedje|lied|musical|documentaire`),
  events: words(`congres|conferentie|symposium|bijeenkomst`),
  documents:
    words(`richtlijn|richtlijnen|standpunt|folder|brochure|factsheet|jaarverslag|jaarbericht|persbericht|advies|adviesrapport|rapport|eindrapport|handreiking|leidraad|position paper|consensus|aanbeveling|aanbevelingen|
    zorgstandaard|kwaliteitsstandaard|notitie|nieuwsbrief|update|studiedag|webinar`),
  until: words(`tot|tot en met`),
  prefixes: words(`zie|zie ook|zie bijvoorbeeld|bijvoorbeeld|bijv|bv|vgl|vergelijk|cf|o. a|o.a`),
  takenFrom: words(
    `gebaseerd op|overgenomen uit|overgenomen van|aangepast van|aangepast naar|aangepast uit|bewerkt naar|bewerking van|ontleend aan|vertaald uit|vertaald van|afgeleid van|vrij naar`,
  ),
  places: words(`in|te|uit|bij|naar|voor`),
  attributions: words(`volgens`),
  clauseOpeners: words(`zoals|dat|maar|terwijl|omdat|wanneer|als|hoewel|zowel|of|ook|echter|dan|daarom|later`),
  authoredBy: words(`door|van|onder leiding van`),
  reportedBy: words(`beschreven|gevonden|voorgesteld|gerapporteerd|gepubliceerd|aangetoond|waargenomen|gedefinieerd`),
  see: words(`zie|zie ook|vgl|vergelijk|cf`),
  sameAuthors: words(`id|idem`),
  speakers: words(`ik|mij|mijn|wij|ons|onze|jij|jouw|jullie|uw`),
  listHeadings: words(`referenties|referentielijst|literatuurlijst|literatuurverwijzingen|literatuuropgave|literatuurreferenties|
    bronvermelding|bronvermeldingen|bronnenlijst|bibliografie|geciteerde literatuur|geraadpleegde literatuur|geraadpleegde bronnen|
    gebruikte bronnen|gebruikte literatuur|bronnen en literatuur|literatuur en bronnen|referenties en bronnen|
    wetenschappelijke bronnen|lijst van referenties`),
  doubtfulHeadings: words(`literatuur|bronnen|bron|noten|voetnoten|eindnoten|verwijzingen|verder lezen|meer lezen|meer weten|
    aanbevolen literatuur|leestips|onderzoeken`),
  retrieved: words(`geraadpleegd|opgehaald|bezocht|laatst bezocht|laatst geraadpleegd`),
  versions: words(`bijgewerkt|herzien|laatst bijgewerkt`),
  originals:
    words(`oorspronkelijk verschenen|oorspronkelijk gepubliceerd|oorspronkelijk uitgegeven|oorspronkelijke uitgave|oorspronkelijke publicatie|oorspronkelijk werk|
    oorspronkelijk werk gepubliceerd in|origineel gepubliceerd|eerst verschenen|eerste uitgave`),
  available: words(`beschikbaar`),
  pages: words(`p|pp|blz|pag|pagina`),
  publications: words(`tijdschrift|uitgeverij|universiteit|proefschrift|congres|rapport|handboek`),
  editors: words(`red|reds|redactie|redacteur|redacteuren`),
  editedBy: words(`onder redactie van|geredigeerd door`),
  editions: words(`druk|editie|uitgave`),
  inBook: words(`in`),
  retrievedFrom: words(`op|van|via|online|uit`),
  theses: words(`proefschrift|masterscriptie|masterproef|dissertatie`),
  organisationEndings: words(`genootschap|vereniging|instituut|ministerie|stichting|centrum|bond|kliniek|universiteit|fonds|federatie`),
  organisations:
    words(`academie|commissie|centrum|federatie|genootschap|gezondheidsraad|instituut|kliniek|ministerie|nederlandse|organisatie|
    rijksinstituut|stichting|vereniging|vlaamse|universiteit|ziekenhuis`),
  bodies: words(
    `academie|agentschap|autoriteit|bond|centrum|college|commissie|federatie|fonds|genootschap|gezondheidsraad|instituut|ministerie|organisatie|raad|rijksinstituut|stichting|vereniging`,
  ),
  relatedHeadings: words(`lees ook|misschien ook interessant|gerelateerde artikelen|gerelateerde berichten|recente berichten`),
  endHeadings: words(`over de auteur|over de auteurs|auteur|auteurs|auteursinformatie|dankwoord|financiering|belangenconflict|
    belangenconflicten|belangenverstrengeling|mogelijke belangenverstrengeling|reacties|reageren|geef een reactie|
    laat een reactie achter|plaats een reactie|verwante artikelen|
    delen|deel dit artikel|bijlage|bijlagen|citeer dit artikel|hoe te citeren|
    trefwoorden|categorieën|afkortingen|nieuwsbrief|ontvangen|geaccepteerd|correspondentie|correspondentieadres`),
  replies: words(`reactie|reacties|antwoord|antwoorden|opmerking|opmerkingen`),
  ownCitation: words(`hoe te citeren|citeren als|citeer dit artikel|citeer als|aanbevolen citatie|aanbevolen bronvermelding|
    dit artikel citeren|zo citeert u|zo citeer je|geciteerd door`),
  pictures: words(`foto|foto’s|beeld|afbeelding|illustratie`),
  bylines: words(`website door|gemaakt door|geschreven door|geplaatst door|beoordeeld door|bijgewerkt door|door`),
  credits: words(`bron|bronnen|foto|foto’s|beeld|fotografie|afbeelding|illustratie`),
  from: words(`uit`),
  authorWords: words(`auteur|schrijver|schrijfster`),
  isWords: words(`is|was`),
  sharedWith: words(`door|van|met`),
  talks: words(`video|interview|gesprek|lezing`),
  publisherEndings: words(`Uitgeverij`),
  notNames: words(`het|een|dit|dat|deze|die|in|voor|door|bij|uit|met|naar|maar|ook|volgens|sinds|tijdens|na|tussen|onder|over|tegen|zonder|
    vanaf|tot|wanneer|terwijl|omdat|hoewel|als|dus|daarom|daarnaast|bovendien|echter|toch|want|verder|daarbij|daarna|vervolgens|
    uiteindelijk|onlangs|recent|momenteel|vandaag|zo|dan|toen|er|hier|daar|hij|zij|wij|ze|we|hun|haar|wat|wie|welke|hoe|waar|veel|
    vele|sommige|enkele|andere|alle|elke|beide|meer|minder|niet|geen|nog|zie|figuur|figuren|afbeelding|tabel|tabellen|grafiek|
    hoofdstuk|paragraaf|bijlage|pagina|bron|bronnen|foto|beeld|noot|versie|uitgave|nummer|onderzoek|onderzoeken|onderzoekers|studie|
    studies|resultaten|auteurs|voorjaar|zomer|najaar|herfst|wet|besluit|
    lente|winter|telefoon|tel|fax|opgericht|geboren`),
  reports: words(`vonden|toonde aan|toonden aan|rapporteerden|concludeerden|beschreven|vergeleken|onderzochten|zagen|stelde vast|toont|
    tonen|toonde|toonden|laat zien|laten zien|liet zien|lieten zien|vinden|beschrijven|pleiten|noemen|noemden|zien|wijzen|wees op|
    wezen op|verwijzen|onderscheiden|onderzoeken|definiëren|bespreken|analyseren|analyseerden|constateren|constateerden|formuleren|
    suggereren|suggereerden|veronderstellen|vermelden|merken op|merkt op|vergelijken|rapporteren|stellen|stelden|zeggen|menen|adviseren|
    adviseerden|omschrijven|evalueerde|evalueerden`),
  says: words(`schrijft|schrijven|schreef|schreven|stelt|betoogt|betogen|benadrukt|benadrukken|concludeert|concludeerde|waarschuwt|
    waarschuwen|meldt|melden|meldde|verklaart|beweert|beweren|vindt|vond|beschrijft|beschreef|pleit|pleitte|noemt|noemde|ziet|zag|
    conclusie trekt|conclusies trekt|wijst|verwijst|verwees|onderscheidt|onderscheidde|onderzoekt|onderzocht|definieert|definieerde|
    bespreekt|besprak|analyseert|analyseerde|constateert|constateerde|formuleert|formuleerde|suggereert|suggereerde|veronderstelt|
    veronderstelde|vermeldt|vermeldde|merkt|merkte|vergelijkt|vergeleek|rapporteert|rapporteerde|observeert|observeerde|waarschuwde|
    verklaarde|zegt|zei|meent|meende|vermoedt|vermoedde|onderstreept|onderstreepte|nuanceert|bekritiseert|bekritiseerde|adviseert|
    adviseerde|stelde|beweerde|betoogde|benadrukte|bepleit|bepleitte|omschrijft|omschreef|schetst|schetste|typeert|typeerde|beoordeelt|
    beoordeelde`),
  shows: words(`toont|toonde`),
  studies: words(`studie|studies|onderzoek|overzicht|meta-analyse|artikel|resultaten|experiment`),
  statements: words(`cijfers|gegevens|statistieken|schattingen`),
  health: words(`gezondheid|gezond|gezonde|ziekte|ziekten|ziektes|ziek|patiënt|patiënten|klinisch|klinische|behandeling|behandelingen|
    therapie|symptoom|symptomen|klachten|pijn|rugpijn|hoofdpijn|medisch|medische|geneeskunde|arts|artsen|huisarts|dokter|
    verpleegkundige|verpleging|ziekenhuis|diagnose|stoornis|stoornissen|syndroom|medicijn|medicijnen|geneesmiddel|geneesmiddelen|
    medicatie|dosis|kanker|tumor|diabetes|bloed|bloeddruk|hart|hersenen|infectie|infecties|vaccin|vaccins|vaccinatie|operatie|
    chronisch|chronische|acute|risico|sterfte|voeding|dieet|overgewicht|obesitas|depressie|angst|psychisch|psychische|mentale|slaap|
    slapeloosheid|beweging|zwangerschap|hartziekten|beroerte|immuunsysteem|ontsteking|acupunctuur|fysiotherapie|revalidatie|autisme|
    dementie|astma|vitamine|vitamines|welzijn|zorg|mantelzorg|zorgverlener|preventie|screening|prevalentie|cohort|placebo|
    gerandomiseerd|gerandomiseerde|virus|antibiotica|hormoon|hormonen|insuline|cholesterol|artrose|artritis|spier|spieren|letsel|
    trauma|psychotherapie|huid|darm|darmen|migraine|bijwerkingen`),
};
