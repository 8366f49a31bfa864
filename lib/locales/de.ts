import { type Locale, words } from './locale.ts';

/** German. */
export const de: Locale = {
  language: 'de',
  etAl: words(`u. a|u.a|und andere|und kollegen|und kolleginnen|und kolleg:innen|und kolleg*innen|und kolleginnen und kollegen|
    und mitarbeiter|und mitarbeitende|und mitarbeiterinnen|und mitarb|und koautoren`),
  and: words(`und|u|sowie`),
  months: words(`januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner|jan|feb|mär|mrz|apr|jun|jul|
    aug|sep|sept|okt|nov|dez`),
  noDate: words(`oj|ohne jahr|ohne datum|undatiert`),
  inPress: words(`im druck|in druck|im erscheinen|in vorbereitung|eingereicht|zur veröffentlichung angenommen|unveröffentlicht`),
  locators: words(`s|seite|seiten|kap|kapitel|abs|absatz|abschn|abschnitt|abb|abbildung|tab|tabelle|bd|anhang|anm|fn|rn|rz`),
  prefixes: words(`siehe|siehe auch|s. auch|s. a|vgl|vergleiche|z. b|z.b|zum beispiel|etwa|u. a|so auch`),
  places: words(`in|im|aus`),
  listHeadings: words(`literaturverzeichnis|literaturangaben|literaturliste|literaturnachweise|literaturnachweis|literaturhinweise|
    quellenverzeichnis|quellenangaben|quellenangabe|quellennachweise|quellennachweis|quellen und literatur|literatur und quellen|
    verwendete literatur|zitierte literatur|verwendete quellen|referenzen|bibliografie|bibliographie|einzelnachweise|
    wissenschaftliche quellen|quellenliste|literatur zum thema`),
  doubtfulHeadings: words(`literatur|quellen|quelle|belege|fußnoten|endnoten|anmerkungen|nachweise|studien|weiterführende literatur|
    weiterführende informationen|zum weiterlesen|leseempfehlungen|lesetipps|buchtipps`),
  retrieved: words(`abgerufen|verfügbar|zugriff|aufgerufen|zuletzt besucht`),
  publications: words(`zeitschrift|verlag|universität|hochschule|dissertation|tagungsband|herausgegeben|hrsg|jahrbuch|bericht|handbuch`),
  endHeadings: words(`über den autor|über die autorin|über die autoren|über die autorinnen|zum autor|zur autorin|autor|autorin|autoren|
    danksagung|förderung|finanzierung|interessenkonflikt|interessenkonflikte|interessenskonflikt|kommentare|kommentar schreiben|
    schreibe einen kommentar|kommentar verfassen|ähnliche beiträge|ähnliche artikel|verwandte artikel|weitere artikel|
    weitere beiträge|das könnte sie auch interessieren|das könnte dich auch interessieren|anhang|teilen|artikel teilen|
    zitiervorschlag|zitierweise|korrespondenz|korrespondenzadresse|anschrift des verfassers|newsletter|schlagwörter|kategorien|
    impressum|abkürzungen|abkürzungsverzeichnis`),
  ownCitation: words(`zitiervorschlag|zitierweise|zitierhinweis|zitieren als|zitieren sie|so zitieren|bitte zitieren|artikel zitieren`),
  credits: words(`quelle|quellen|bild|bilder|bildquelle|bildnachweis|bildrechte|foto|fotos|fotonachweis|grafik`),
  notNames: words(`der|die|das|dem|des|ein|eine|einer|eines|einem|einen|in|im|am|auf|nach|seit|vor|für|mit|aus|bis|ab|zwischen|gegen|ohne|
    über|unter|durch|während|wegen|trotz|laut|gemäß|als|wenn|weil|obwohl|dass|ob|wie|wo|was|wer|welche|welcher|auch|aber|oder|sowie|
    sowohl|denn|doch|nur|noch|schon|sehr|so|dann|dabei|dazu|daher|dadurch|darüber|dagegen|damit|deshalb|deswegen|demnach|jedoch|dennoch|
    allerdings|zudem|außerdem|ferner|hingegen|insbesondere|ebenso|ähnlich|zunächst|schließlich|inzwischen|heute|später|früher|ende|
    anfang|mitte|diese|dieser|dieses|diesem|jene|jede|jeder|alle|viele|einige|mehrere|andere|beide|er|sie|es|wir|ihr|man|hier|dort|
    nicht|kein|keine|siehe|vgl|abb|abbildung|abbildungen|tab|tabelle|tabellen|kapitel|abschnitt|seite|anhang|quelle|quellen|foto|stand|
    ausgabe|auflage|studie|studien|ergebnisse|untersuchung|autoren|forscher|forschende|frühling|frühjahr|gesetz|verordnung|fassung`),
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
