import { type Locale, words } from './locale.ts';

/** Italian. */
export const it: Locale = {
  language: 'it',
  capitalisesNouns: false,
  etAl: words(`e coll|& coll|e collega|e collaboratori|e collaboratrici|e colleghi|e i suoi colleghi|e i suoi collaboratori|e il suo team|e la sua équipe|
    e altri|ed altri|e altre|ed al|e al|e collab|& collaboratori|& colleghi|e coautori|ed i suoi colleghi`),
  furtherSources: words(`e bibliografia ivi citata|con ulteriori riferimenti|e riferimenti ivi citati`),
  and: words(`e|ed`),
  with: words(`con`),
  months: words(`gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|genn|feb|febbr|mar|apr|
    mag|magg|giu|lug|ago|set|sett|ott|nov|dic`),
  noDate: words(`sd|senza data`),
  inPress: words(`in stampa|in corso di stampa|in corso di pubblicazione|in preparazione|di prossima pubblicazione|inedito`),
  locators: words(`p|pp|pag|pagg|pagina|pagine|cap|capp|capitolo|par|paragrafo|fig|figura|tab|tabella|vol|allegato|sezione`),
  links: words(`come pure|a|o`),
  circa: words(`circa|verso il`),
  counted: words(`modello|ondata|ondate|coorte|dati|edizione|aggiornamento|campione|indagine`),
  dating: words(`nel|del`),
  inOwn: words(`nel suo|nella sua|nel loro|nella loro|in uno|in un|in una`),
  by: words(`di|da`),
  writtenBy: words(`di|scritto da`),
  connectors: words(`di|del|la|e`),
  sourced: [],
  subjects: words(`questo|questa|questi|queste|noi|loro`),
  onBehalf: words(`a nome di|a nome del|a nome della|per conto di|per conto del|per il|per la`),
  writers: words(`redazione|staff editoriale`),
  bodyParts: words(`comitato|commissione|consiglio|sezione|segretariato`),
  bodyPartsFor: words(`su|per|di`),
  stamps: words(`pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|modificato il|rivisto il`),
  linkLabels: words(`testo completo|riassunto|articolo|vedi articolo|scarica|torna al testo|chiudi|apri`),
  elisions: words(`l|un|dell|all|nell|dall|sull`),
  smallInNames: words(`di|del|della|dei|degli|delle|dello|e|ed|in|per|il|la|lo|gli|le|a`),
  unfinished: words(`in preparazione|inedito`),
  untilNow: words(`oggi`),
  citedIn: words(`citato in|citata in|citati in|citato da|citata da|citati da|cit. in`),
  unlisted: words(`comunicazione personale|comunicazione orale|com. pers|dati non pubblicati`),
  notAuthors: words(
    `uragano|operazione|legge|decreto|regolamento|costituzione|trattato|direttiva|coppa|finale|campionato|mondiale|mondiali|torneo|giochi|lega|stagione|premio|guerra|dichiarazione|rivoluzione|pandemia|epidemia|riforma`,
  ),
  titles: words(`papa|re|regina|presidente`),
  professions: words(
    `filosofo|filosofa|psicologo|psicologa|psichiatra|psicoanalista|sociologo|sociologa|antropologo|antropologa|neuroscienziato|neuroscienziata|neurologo|neurologa|biologo|biologa|epidemiologo|epidemiologa|economista|linguista|ricercatore|ricercatrice|professoressa|pediatra|pedagogista`,
  ),
  notAuthorEndings: [],
  lawNames: words(`gdpr`),
  productions: words(`film|album|canzone|documentario|musical`),
  events: words(`congresso|convegno|conferenza|simposio`),
  documents: words(
    `consenso|raccomandazione|raccomandazioni|opuscolo|rapporto|relazione|comunicato|documento|dépliant|brochure|linee guida|consensus|aggiornamento|risoluzione|vademecum|seminario|webinar`,
  ),
  until: words(`a|al|fino al`),
  prefixes: words(`vedi|vedi anche|si veda|si veda anche|si vedano|ad esempio|ad es|per esempio|p. es|cfr|cf`),
  takenFrom: words(
    `tratto da|tratta da|tratti da|tratte da|modificato da|modificata da|modificati da|modificate da|adattato da|adattata da|adattati da|adattate da|citato da|citata da|citati da|citate da|ripreso da|ripresa da|ripresi da|riprese da|estratto da|estratta da|estratti da|estratte da|tradotto da|tradotta da|tradotti da|tradotte da|basato su|basata su|a partire da`,
  ),
  places: words(`in|nel|nella|nei|nelle|a|ad|per|presso`),
  attributions: words(`secondo`),
  clauseOpeners: words(`come|che|ma|mentre|perché|quando|se|sebbene|o|anche|così|poi|tuttavia`),
  authoredBy: words(`di|da|guidato da|guidata da`),
  reportedBy: words(`descritto|descritta|proposto|proposta|pubblicato|pubblicata|osservato|osservata|mostrato|mostrata|definito|definita`),
  see: words(`vedi|vedi anche|si veda|si veda anche|cfr|cf`),
  sameAuthors: words(`id|idem`),
  speakers: words(`io|mio|mia|noi|nostro|nostra|tu|tuo|voi|vostro`),
  listHeadings: words(`riferimenti|riferimenti bibliografici|bibliografia|bibliografia essenziale|elenco dei riferimenti|opere citate|
    letteratura citata|lavori citati|riferimenti citati|fonti bibliografiche|bibliografia e sitografia|bibliografia e fonti|
    fonti e bibliografia|note bibliografiche|riferimenti e note|referenze|referenze bibliografiche|bibliografia di riferimento`),
  doubtfulHeadings: words(`fonti|fonte|note|note a piè di pagina|citazioni|letteratura|letture|letture consigliate|
    letture di approfondimento|per approfondire|per saperne di più|approfondimenti|studi`),
  retrieved: words(`consultato|consultata|recuperato|ultimo accesso|accesso|visitato`),
  versions: words(`aggiornato|aggiornata|rivisto|rivista|ultimo aggiornamento`),
  originals:
    words(`opera originale|opera originale pubblicata nel|pubblicato originariamente nel|originariamente pubblicato nel|edizione originale|originale pubblicato nel|lavoro originale|
    lavoro originale pubblicato nel|pubblicazione originale|prima pubblicazione|pubblicato per la prima volta nel|ed. or`),
  available: words(`disponibile`),
  pages: words(`p|pp|pag|pagg|pagina|pagine`),
  publications: words(`rivista|editore|edizioni|università|tesi|convegno|annali|rapporto|giornale`),
  editors: words(`a cura di|cur|curatore|curatrice|curatori|ed|eds`),
  editedBy: words(`a cura di|curato da`),
  editions: words(`edizione|ed`),
  inBook: words(`in|nel|nella`),
  retrievedFrom: words(`il|l’|da|su|a|in|all’indirizzo|online`),
  theses: words(`tesi|tesi di dottorato|tesi di laurea`),
  organisationEndings: [],
  organisations: words(`accademia|agenzia|associazione|azienda|centro|clinica|comitato|commissione|consiglio|federazione|fondazione|
    istituto|ministero|organizzazione|osservatorio|ospedale|servizio|società|università`),
  bodies: words(
    `accademia|agenzia|associazione|autorità|centro|comitato|commissione|consiglio|federazione|fondazione|istituto|ministero|organizzazione|osservatorio|società`,
  ),
  relatedHeadings: words(
    `potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|leggi anche|articoli correlati|articoli recenti`,
  ),
  endHeadings: words(`sull’autore|sull’autrice|sugli autori|l’autore|l’autrice|gli autori|autore|autrice|autori|informazioni sull’autore|
    informazioni sugli autori|ringraziamenti|finanziamento|finanziamenti|conflitto di interessi|conflitto d’interessi|
    conflitti di interesse|commenti|lascia un commento|lascia una risposta|articoli simili|contenuti correlati|
    condividi|appendice|allegati|come citare|
    come citare questo articolo|cita questo articolo|parole chiave|categorie|abbreviazioni|ricevuto|accettato|corrispondenza|autore corrispondente`),
  replies: words(`commento|commenti|risposta|risposte|reazione|reazioni`),
  ownCitation: words(`come citare|citare come|cita questo articolo|citazione suggerita|citazione consigliata|per citare questo|citato da`),
  pictures: words(`foto|fotografia|immagine|illustrazione`),
  bylines: words(`realizzato da|sito di|pubblicato da|scritto da|revisionato da|aggiornato da|a cura di|di`),
  credits: words(`fonte|fonti|foto|fotografia|immagine|immagini|crediti|illustrazione`),
  from: words(`di|da`),
  authorWords: words(`autore|autrice`),
  isWords: words(`è|era`),
  sharedWith: words(`con|di|da`),
  talks: words(`video|intervista|conferenza`),
  publisherEndings: words(`Edizioni`),
  notNames: words(`il|gli|un|uno|una|nella|nei|nelle|negli|con|per|tra|fra|su|sul|sulla|sotto|dopo|prima|durante|secondo|sebbene|
    quando|come|dove|perché|poiché|mentre|ma|però|tuttavia|inoltre|infatti|quindi|dunque|pertanto|anche|ancora|già|così|infine|poi|oggi|
    recentemente|attualmente|successivamente|questo|questa|questi|queste|quello|quella|quelli|suo|sua|loro|essi|noi|che|chi|molti|
    molte|alcuni|alcune|altri|altre|tutti|tutte|ogni|entrambi|più|meno|molto|non|né|vedi|figura|figure|tabella|tabelle|grafico|capitolo|
    sezione|allegato|appendice|pagina|fonte|fonti|foto|immagine|nota|note|versione|edizione|numero|studio|studi|risultati|ricerca|
    ricercatori|autori|primavera|autunno|inverno|legge|decreto|
    estate|telefono|tel|fax|fondato|nato|nata`),
  reports: words(`ha trovato|hanno trovato|ha mostrato|hanno mostrato|ha dimostrato|hanno dimostrato|ha osservato|hanno osservato|
    ha descritto|hanno descritto|ha confrontato|hanno confrontato|ha concluso|hanno concluso|ha riportato|hanno riportato|trovò|mostrò|
    osservò|concluse|mostra|mostrano|propongono|definiscono|descrivono|distinguono|dimostrano|evidenziano|indicano|individuano|ipotizzano|
    rilevano|riferiscono|riportano|segnalano|precisano|ritengono|raccomandano|ha proposto|hanno proposto|ha evidenziato|hanno evidenziato|
    ha suggerito|hanno suggerito|ha definito|hanno definito|ha analizzato|hanno analizzato|ha rilevato|hanno rilevato|ha sostenuto|
    hanno sostenuto|ha sottolineato|hanno sottolineato|ha studiato|hanno studiato|ha scritto|hanno scritto`),
  says: words(`scrive|scrivono|afferma|affermano|sostiene|sostengono|sottolinea|sottolineano|ricorda|ricordano|osserva|osservano|avverte|
    avvertono|conclude|concludono|spiega|spiegano|suggerisce|suggeriscono|propone|propose|definisce|definì|descrive|descrisse|distingue|
    dimostra|dimostrò|evidenzia|evidenziò|indica|individua|ipotizza|ipotizzò|rileva|rilevò|riferisce|riferì|riporta|riportò|segnala|
    segnalò|precisa|precisò|aggiunge|aggiunse|considera|ritiene|raccomanda|raccomandò|argomenta|analizza|analizzò|confronta|contesta|
    difende|consiglia|esamina|esaminò|identifica|identificò|interpreta|sintetizza|studiò|scrisse|affermò|sostenne|sottolineò|ricordò|
    avvertì|spiegò|suggerì`),
  shows: words(`mostra|mostrò`),
  studies: words(`studio|studi|sperimentazione|articolo|lavoro|lavori|ricerca|risultati`),
  statements: words(`dati|cifre|statistiche|stime`),
  health: words(`salute|sano|malattia|malattie|malato|malati|paziente|pazienti|clinico|clinica|clinici|trattamento|trattamenti|terapia|
    terapie|sintomo|sintomi|dolore|dolori|medico|medica|medici|medicina|infermiere|infermieri|ospedale|diagnosi|disturbo|disturbi|
    sindrome|farmaco|farmaci|dose|cancro|tumore|tumori|diabete|sangue|cuore|cardiaco|cervello|infezione|infezioni|vaccino|vaccini|
    vaccinazione|chirurgia|cronico|cronica|croniche|acuto|acuta|rischio|mortalità|nutrizione|alimentazione|dieta|obesità|depressione|
    ansia|mentale|sonno|insonnia|esercizio|gravidanza|cardiovascolare|cardiovascolari|ictus|immunitario|infiammazione|agopuntura|
    fisioterapia|riabilitazione|autismo|demenza|asma|vitamina|vitamine|benessere|cura|cure|assistenza|prevenzione|screening|prevalenza|
    coorte|placebo|randomizzato|virus|antibiotico|antibiotici|ormone|ormoni|insulina|colesterolo|ipertensione|artrosi|artrite|muscolo|
    muscoli|lesione|lesioni|trauma|psicoterapia|pelle|intestino|lombalgia|emicrania|effetti collaterali|effetti avversi`),
};
