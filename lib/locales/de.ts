import { type Locale, words } from './locale.ts';

/** German. */
export const de: Locale = {
  language: 'de',
  capitalisesNouns: true,
  etAl: words(`u. a|u.a|und andere|und kollegen|und kolleginnen|und kolleg:innen|und kolleg*innen|und kolleginnen und kollegen|
    und mitarbeiter|und mitarbeitende|und mitarbeiterinnen|und mitarb|u mitarb|u mitarbeiter|und mitarbeiter:innen|und mitarbeiter*innen|und co|und koautoren|und koautorinnen|und mitautoren|und mitautorinnen|und co-autoren|und co-autorinnen|und sein team|und ihr team|
    und seine kollegen|und ihre kollegen|u kollegen|u kolleginnen|und koll|u koll|und team|u team|und forschungsteam|und arbeitsgruppe|und ihre mitarbeiter|
    und seine mitarbeiter|& kollegen|& kolleginnen|& koll|& mitarbeiter|& mitarb|& koautoren|& co-autoren|& mitautoren|& team`),
  furtherSources: words(`m. w. n|mit weiteren nachweisen|m. w. nachw|m. zahlr. nachw|und die dort zitierte literatur`),
  and: words(`und|u|sowie`),
  with: words(`mit`),
  months: words(`januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner|jan|feb|mär|mrz|apr|jun|jul|
    aug|sep|sept|okt|nov|dez`),
  noDate: words(`oj|ohne jahr|ohne datum|undatiert`),
  inPress: words(`im druck|in druck|im erscheinen|in vorbereitung|eingereicht|zur veröffentlichung angenommen|unveröffentlicht`),
  locators: words(`s|seite|seiten|kap|kapitel|abs|absatz|abschn|abschnitt|abb|abbildung|tab|tabelle|bd|anhang|anm|fn|rn|rz`),
  links: words(`sowie auch|bis|oder`),
  circa: words(`ca|um`),
  counted: words(`modell|modelle|welle|wellen|runde|kohorte|daten|ausgabe|aktualisierung|stichprobe|erhebung`),
  dating: words(`im jahr|im jahre|aus dem jahr|aus dem jahre|von`),
  inOwn: words(`in seiner|in ihrer|in seinem|in ihrem|in einer|in einem`),
  by: words(`von|durch`),
  writtenBy: words(`von`),
  connectors: words(`für|des|der|und`),
  sourced: words(
    `inventar|skala|skalen|fragebogen|fragebögen|index|test|tests|score|interview|checkliste|testbatterie|theorie|modell|studie|methode|technik|hypothese|effekt|leitlinie|leitlinien|kriterien|datenbank|projekt|programm|bericht`,
  ),
  subjects: words(`dies|diese|dieser|dieses|unser|unsere|wir|sie|man`),
  onBehalf: words(`im Namen|im Namen der|im Namen des|im Auftrag der|im Auftrag des|für die|für das|für den|für`),
  writers: words(`redaktion|redaktionsteam|autorenteam|fachredaktion`),
  bodyParts: words(`ausschuss|kommission|sektion|beirat|arbeitsgruppe|arbeitskreis|fachgruppe|arbeitsgemeinschaft|sekretariat`),
  bodyPartsFor: words(`für|zu|zur|zum`),
  stamps: words(
    `veröffentlicht|veröffentlicht am|erschienen am|aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|zuletzt geändert am|überarbeitet am|stand`,
  ),
  linkLabels: words(
    `volltext|kostenloser volltext|zusammenfassung|artikel|artikel ansehen|herunterladen|zurück zum text|nach oben|schließen|öffnen`,
  ),
  elisions: [],
  smallInNames: words(`und|für|der|die|das|des|dem|den|im|in|zu|zur|zum|von|vom`),
  unfinished: words(`in vorbereitung|eingereicht|unveröffentlicht`),
  untilNow: words(`heute`),
  citedIn: words(`zitiert nach|zit. nach|zit. n|zitiert in|zitiert bei`),
  unlisted: words(`persönliche mitteilung|persönliche kommunikation|mündliche mitteilung|pers. mitt|unveröffentlichte daten`),
  notAuthors: words(
    `orkan|hurrikan|taifun|operation|gesetz|verordnung|gesetzbuch|verfassung|abkommen|erlass|pokal|finale|meisterschaft|weltmeisterschaft|europameisterschaft|olympia|liga|saison|preis|krieg|weltkrieg|erklärung|revolution|pandemie|epidemie|reform`,
  ),
  titles: words(`papst|könig|königin|kaiser|präsident|präsidentin|kanzler|kanzlerin|trainer`),
  professions: words(
    `philosoph|philosophin|psychologe|psychologin|psychiater|psychiaterin|psychoanalytiker|psychoanalytikerin|soziologe|soziologin|anthropologe|anthropologin|historiker|historikerin|neurowissenschaftler|neurowissenschaftlerin|hirnforscher|hirnforscherin|neurologe|neurologin|biologe|biologin|epidemiologe|epidemiologin|ökonom|ökonomin|linguistin|forscherin|wissenschaftler|wissenschaftlerin|professorin|pflegewissenschaftler|pflegewissenschaftlerin|erziehungswissenschaftler|erziehungswissenschaftlerin|mediziner|medizinerin|pädagoge|pädagogin`,
  ),
  notAuthorEndings:
    words(`gesetz|kriterien|gesetzbuch|verordnung|ordnung|richtlinie|verfassung|abkommen|konvention|erlass|novelle|meisterschaft|
    revolution|pandemie|epidemie|reform|erklärung|studie`),
  lawNames: words(`dsgvo|bgb|stgb|sgb|ifsg|amg|hwg|grundgesetz`),
  productions: words(`film|spielfilm|kinofilm|album|lied|song|musical|dokumentarfilm`),
  events: words(`kongress|tagung|jahrestagung|symposium|konferenz|fachtag`),
  documents:
    words(`positionspapier|konsensuspapier|konsenspapier|konsensus|konsens|leitlinie|leitlinien|s1-leitlinie|s2k-leitlinie|s3-leitlinie|stellungnahme|stellungnahmen|empfehlung|empfehlungen|broschüre|merkblatt|faltblatt|
    flyer|faktenblatt|jahresbericht|abschlussbericht|bericht|beschluss|update|pressemitteilung|positionierung|diskussionspapier|eckpunktepapier|grundsatzpapier|strategiepapier|weißbuch|leitfaden|ratgeber|
    handreichung|rahmenkonzept|memorandum|gutachten|konsultationsfassung|expertenstandard|fachinformation|patienteninformation|ergebnisbericht|evaluationsbericht|rahmenempfehlung|jahreskongress|jahrestagung|fachtagung|fachkongress|ärztetag|ärztekongress|konsensuskonferenz|workshop|webinar`),
  until: words(`bis`),
  prefixes: words(`siehe|siehe auch|s. auch|s. a|vgl|vergleiche|z. b|z.b|zum beispiel|etwa|u. a|so auch`),
  takenFrom: words(
    `modifiziert nach|mod. nach|adaptiert nach|abbildung nach|tabelle nach|in anlehnung an|angelehnt an|entnommen aus|übernommen aus|überblick bei|überblick in|übersicht bei|übersicht in|zusammenfassung bei|zusammenfassung in|zusammenfassend bei|ausführlich bei|ausführlich in`,
  ),
  places: words(`in|im|aus|bei|beim|für|zu`),
  attributions: words(`laut|nach|gemäß|zufolge`),
  clauseOpeners: words(`wie|dass|als|aber|während|weil|wenn|wo|obwohl|sowohl|oder|auch|jedoch|dann|daher|später|ähnlich|schon`),
  authoredBy: words(`von|durch|unter leitung von`),
  reportedBy: words(`gezeigt|berichtet|beschrieben|vorgeschlagen|untersucht|gefunden|beobachtet|definiert|veröffentlicht`),
  see: words(`siehe|siehe auch|vgl|vergleiche`),
  sameAuthors: words(`ders|dies|derselbe|dieselbe|dieselben`),
  speakers: words(`ich|mir|mich|mein|meine|wir|uns|unser|unsere|euch|ihnen`),
  listHeadings: words(`literaturverzeichnis|literaturangaben|literaturliste|literaturnachweise|literaturnachweis|literaturhinweise|
    quellenverzeichnis|quellenangaben|quellenangabe|quellennachweise|quellennachweis|quellen und literatur|literatur und quellen|
    verwendete literatur|zitierte literatur|verwendete quellen|referenzen|bibliografie|bibliographie|einzelnachweise|
    wissenschaftliche quellen|quellenliste|literatur zum thema`),
  doubtfulHeadings: words(`literatur|quellen|quelle|belege|fußnoten|endnoten|anmerkungen|nachweise|studien|weiterführende literatur|
    weiterführende informationen|zum weiterlesen|leseempfehlungen|lesetipps|buchtipps`),
  retrieved: words(
    `abgerufen|zugriff|zugegriffen|aufgerufen|zuletzt besucht|zuletzt abgerufen|letzter zugriff|letzter abruf|abruf|zuletzt geprüft|zuletzt geprüft am|letzte prüfung`,
  ),
  versions: words(`aktualisiert|überarbeitet|online veröffentlicht|zuletzt aktualisiert|letzte aktualisierung`),
  originals:
    words(`zuerst erschienen|zuerst veröffentlicht|original erschienen|original veröffentlicht|originalausgabe|originalarbeit|originalveröffentlichung|originaltext|im original|erstausgabe|
    erstmals erschienen|erstmals veröffentlicht|erstveröffentlichung|erstveröffentlicht|erstpublikation|ersterscheinung|erstauflage|erstdruck|ursprünglich erschienen|ursprünglich veröffentlicht`),
  available: words(`verfügbar`),
  pages: words(`s|seite|seiten`),
  publications: words(`zeitschrift|verlag|universität|hochschule|dissertation|tagungsband|herausgegeben|hrsg|jahrbuch|bericht|handbuch`),
  editors: words(`hrsg|hg|herausgeber|herausgeberin|herausgebende`),
  editedBy: words(`herausgegeben von|hrsg. von|hrsg. v`),
  editions: words(`auflage|aufl|ausgabe`),
  inBook: words(`in`),
  retrievedFrom: words(`von|unter|am|auf|online|im internet|im`),
  theses: words(`dissertation|doktorarbeit|masterarbeit|bachelorarbeit|diplomarbeit|habilitation|inauguraldissertation`),
  organisationEndings:
    words(`gesellschaft|verband|verein|institut|ministerium|stiftung|kasse|zentrum|klinik|kammer|anstalt|behörde|universität|
    hochschule|amt|liga|gemeinschaft|kommission|akademie|ausschuss|vereinigung`),
  organisations: words(`bundesamt|bundesinstitut|bundesministerium|bundesverband|bundeszentrale|deutsche|dachverband|gesellschaft|
    institut|klinik|kliniken|klinikum|krankenhaus|krankenkasse|ministerium|stiftung|verband|verein|zentrum|
    ärztekammer|universität|vereinigung`),
  bodies: words(
    `akademie|amt|ausschuss|behörde|bund|bundesamt|bundesinstitut|bundesministerium|bundesverband|bundeszentrale|bundesregierung|dachverband|fachgesellschaft|forschungsinstitut|gesellschaft|institut|instituts|kammer|kommission|ministerium|rat|stiftung|verband|verein|ärztekammer|weltgesundheitsorganisation`,
  ),
  relatedHeadings: words(
    `ähnliche beiträge|ähnliche artikel|verwandte artikel|weitere artikel|weitere beiträge|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr von|neueste beiträge`,
  ),
  endHeadings: words(`über den autor|über die autorin|über die autoren|über die autorinnen|zum autor|zur autorin|autor|autorin|autoren|
    danksagung|förderung|finanzierung|interessenkonflikt|interessenkonflikte|interessenskonflikt|kommentare|kommentar schreiben|
    schreibe einen kommentar|kommentar verfassen|
    anhang|teilen|artikel teilen|
    zitiervorschlag|zitierweise|korrespondenz|korrespondenzadresse|anschrift des verfassers|newsletter|schlagwörter|kategorien|
    impressum|abkürzungen|abkürzungsverzeichnis|eingegangen|eingereicht|angenommen|korrespondenz|korrespondenzadresse|anschrift der verfasser|anschrift des verfassers`),
  replies: words(`kommentar|kommentare|antwort|antworten|reaktion|reaktionen|leserbrief|leserbriefe|beitrag|beiträge|rückmeldungen`),
  ownCitation: words(
    `zitiervorschlag|zitierweise|zitierhinweis|zitieren als|zitieren sie|so zitieren|bitte zitieren|artikel zitieren|zitiert von|zitiert durch`,
  ),
  pictures: words(`foto|fotos|bild|bilder|grafik|abbildung|aufnahme`),
  bylines: words(
    `webdesign von|gestaltung von|design von|verfasst von|geschrieben von|veröffentlicht von|geprüft von|medizinisch geprüft von|aktualisiert von|text von|von`,
  ),
  credits: words(`quelle|quellen|bild|bilder|bildquelle|bildnachweis|bildrechte|foto|fotos|fotonachweis|grafik`),
  from: words(`aus`),
  authorWords: words(`autor|autorin|verfasser|verfasserin`),
  isWords: words(`ist|war`),
  sharedWith: words(`von|mit`),
  talks: words(`video|interview|gespräch|vortrag`),
  publisherEndings: words(`Verlag|GmbH`),
  notNames:
    words(`sose|wise|der|die|das|dem|des|ein|eine|einer|eines|einem|einen|in|im|am|auf|nach|seit|vor|für|mit|aus|bis|ab|zwischen|gegen|ohne|
    über|unter|durch|während|wegen|trotz|laut|gemäß|als|wenn|weil|obwohl|dass|ob|wie|wo|was|wer|welche|welcher|auch|aber|oder|sowie|
    sowohl|denn|doch|nur|noch|schon|sehr|so|dann|dabei|dazu|daher|dadurch|darüber|dagegen|damit|deshalb|deswegen|demnach|jedoch|dennoch|
    allerdings|zudem|außerdem|ferner|hingegen|insbesondere|ebenso|ähnlich|zunächst|schließlich|inzwischen|heute|später|früher|ende|
    anfang|mitte|diese|dieser|dieses|diesem|jene|jede|jeder|alle|viele|einige|mehrere|andere|beide|er|sie|es|wir|ihr|man|hier|dort|
    nicht|kein|keine|siehe|vgl|abb|abbildung|abbildungen|tab|tabelle|tabellen|kapitel|abschnitt|seite|anhang|quelle|quellen|foto|stand|
    ausgabe|auflage|studie|studien|ergebnisse|untersuchung|autoren|forscher|forschende|frühling|frühjahr|gesetz|verordnung|fassung|
    sommer|herbst|winter|telefon|tel|fax|gegründet|geboren|jahrgang`),
  reports: words(`fanden|zeigte|zeigten|untersuchten|beobachteten|verglichen|beschrieben|folgerten|schlug vor|wies nach|stellte fest|
    zeigt|zeigen|plädieren|plädierten|widersprechen|widersprachen|verweisen|verwiesen|weisen|nennen|nannten|ergänzen|ergänzten|vertreten|
    vertraten|formulieren|formulierten|unterscheiden|unterschied|unterschieden|belegen|belegten|definieren|definierten|bezeichnen|
    bezeichneten|bewerten|bewerteten|diskutieren|diskutierten|erläutern|erläuterten|erwähnen|fordern|forderten|finden|konstatieren|
    konstatierten|postulieren|postulierten|schildern|schlussfolgern|schlussfolgerten|sehen|sahen|unterstreichen|verdeutlichen|
    verdeutlichten|vergleichen|analysieren|analysierten|befragten|raten|identifizieren|identifizierten|ermittelten|beobachten|
    interpretieren|sagen|meinten|stellt fest|stellen fest|stellten fest|schlägt vor|schlagen vor|schlugen vor|geht von|gehen davon aus|
    kommen zu dem schluss|kommen zum schluss|kam zu dem schluss|kamen zu dem schluss|hebt hervor|heben hervor|legt dar|führt aus|hält fest`),
  says: words(`schreibt|schreiben|schrieb|schrieben|urteilt|urteilen|urteilte|betont|betonen|betonte|argumentiert|argumentieren|
    argumentierte|meint|meinen|folgert|folgern|folgerte|berichtet|berichten|berichtete|berichteten|erklärt|erklären|erklärte|empfiehlt|
    empfehlen|empfahl|warnt|warnen|warnte|kritisiert|kritisieren|kritisierte|behauptet|behaupten|behauptete|vermutet|vermuten|vermutete|
    plädiert|plädierte|widerspricht|widersprach|verweist|verwies|weist|wies|nennt|nannte|untersuchte|ergänzt|ergänzte|vertritt|vertrat|
    formuliert|formulierte|unterscheidet|belegt|belegte|beschreibt|beschrieb|definiert|definierte|bezeichnet|bezeichnete|betrachtet|
    betrachtete|bewertet|bewertete|bezweifelt|bezweifelte|diskutiert|diskutierte|erläutert|erläuterte|erwähnt|erwähnte|fordert|forderte|
    findet|fand|konstatiert|konstatierte|bemerkt|bemerkte|postuliert|postulierte|schildert|schilderte|schlussfolgert|schlussfolgerte|
    sieht|sah|thematisiert|thematisierte|unterstreicht|unterstrich|verdeutlicht|verdeutlichte|vergleicht|verglich|zitiert|zitierte|
    analysiert|analysierte|befragte|bilanziert|resümiert|rät|relativiert|identifiziert|identifizierte|ermittelte|beobachtet|beobachtete|
    interpretiert|interpretierte|fasst|erinnert|hinterfragt|hinterfragte|begründet|beklagt|beklagte|bemängelt|bemängelte|glaubt|sagt|
    sagte|meinte|deutet|deutete|differenziert|differenzierte|charakterisiert|charakterisierte|skizziert|präzisiert|mahnt|mahnte|
    befürwortet|befürwortete|widerlegt|widerlegte|errechnete|berechnete|schätzt|schätzte|geht davon aus|kommt zu dem schluss|
    kommt zum schluss`),
  shows: words(`zeigt|zeigte`),
  studies:
    words(`studie|studien|untersuchung|untersuchungen|metaanalyse|meta-analyse|übersichtsarbeit|übersicht|überblick|review|ergebnisse|arbeit|arbeiten|forschung|modell|theorie|konzept|
    befragung|umfrage|erhebung|analyse|auswertung|experiment|aufsatz`),
  statements: words(
    `angaben|zahlen|daten|schätzungen|berechnungen|auskunft|statistik|statistiken|informationen|mitteilung|einschätzung|hochrechnungen|umfrage|erhebung|empfehlungen|empfehlung|stellungnahme|leitlinie|leitlinien|bericht`,
  ),
  health: words(`gesundheit|gesund|gesundheitlich|krankheit|krankheiten|erkrankung|erkrankungen|krank|patient|patienten|patientin|
    patientinnen|klinisch|klinische|klinik|behandlung|behandlungen|therapie|therapien|symptom|symptome|beschwerden|schmerz|schmerzen|
    rückenschmerzen|kopfschmerzen|medizin|medizinisch|medizinische|arzt|ärzte|ärztin|ärztlich|krankenhaus|pflege|diagnose|störung|
    syndrom|medikament|medikamente|arzneimittel|wirkstoff|dosis|dosierung|nebenwirkungen|krebs|tumor|diabetes|blut|blutdruck|
    bluthochdruck|herz|gehirn|infektion|impfung|impfstoff|operation|chronisch|chronische|akut|akute|risiko|sterblichkeit|ernährung|
    übergewicht|adipositas|depression|depressionen|angst|psychisch|psychische|schlaf|schlafstörungen|bewegung|schwangerschaft|
    schlaganfall|immunsystem|entzündung|akupunktur|physiotherapie|rehabilitation|autismus|demenz|asthma|vitamin|
    nahrungsergänzung|wohlbefinden|prävention|vorsorge|prävalenz|placebo|randomisierte|virus|antibiotika|hormon|hormone|insulin|
    cholesterin|arthrose|muskel|muskeln|verletzung|trauma|psychotherapie|haut|darm|zähne|betroffene|heilung`),
};
