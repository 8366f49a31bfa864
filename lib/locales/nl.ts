import { type Locale, words } from './locale.ts';

/** Dutch. */
export const nl: Locale = {
  language: 'nl',
  etAl: words(
    `e. a|e.a|en anderen|en collega’s|en collega's|en medewerkers|en medeauteurs|en co-auteurs|en zijn collega’s|en haar collega’s`,
  ),
  and: words(`en`),
  months: words(`januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|
    sep|sept|okt|nov|dec`),
  noDate: words(`zd|zj|zonder datum|zonder jaar|ongedateerd`),
  inPress: words(`in druk|ter perse|te verschijnen|nog te verschijnen|in voorbereiding|ingediend voor publicatie|
    aanvaard voor publicatie|geaccepteerd voor publicatie|ongepubliceerd`),
  locators: words(`p|pp|blz|pagina|pagina’s|h|hfst|hoofdstuk|par|paragraaf|fig|figuur|afb|afbeelding|tab|tabel|vol|dl|deel|bijlage|alinea`),
  prefixes: words(`zie|zie ook|zie bijvoorbeeld|bijvoorbeeld|bijv|bv|vgl|vergelijk|cf|o. a|o.a`),
  places: words(`in|te|uit`),
  listHeadings: words(`referenties|referentielijst|literatuurlijst|literatuurverwijzingen|literatuuropgave|literatuurreferenties|
    bronvermelding|bronvermeldingen|bronnenlijst|bibliografie|geciteerde literatuur|geraadpleegde literatuur|geraadpleegde bronnen|
    gebruikte bronnen|gebruikte literatuur|bronnen en literatuur|literatuur en bronnen|referenties en bronnen|
    wetenschappelijke bronnen|lijst van referenties`),
  doubtfulHeadings: words(`literatuur|bronnen|bron|noten|voetnoten|eindnoten|verwijzingen|verder lezen|meer lezen|meer weten|
    aanbevolen literatuur|leestips|onderzoeken`),
  retrieved: words(`geraadpleegd|opgehaald|beschikbaar|bezocht`),
  publications: words(`tijdschrift|uitgeverij|universiteit|proefschrift|congres|rapport|handboek`),
  endHeadings: words(`over de auteur|over de auteurs|auteur|auteurs|auteursinformatie|dankwoord|financiering|belangenconflict|
    belangenconflicten|belangenverstrengeling|mogelijke belangenverstrengeling|reacties|reageren|geef een reactie|
    laat een reactie achter|plaats een reactie|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|
    lees ook|misschien ook interessant|delen|deel dit artikel|bijlage|bijlagen|citeer dit artikel|hoe te citeren|
    trefwoorden|categorieën|afkortingen|nieuwsbrief`),
  ownCitation: words(`hoe te citeren|citeren als|citeer dit artikel|citeer als|aanbevolen citatie|aanbevolen bronvermelding|
    dit artikel citeren`),
  credits: words(`bron|bronnen|foto|foto’s|beeld|fotografie|afbeelding|illustratie`),
  notNames: words(`het|een|dit|dat|deze|die|in|voor|door|bij|uit|met|naar|maar|ook|volgens|sinds|tijdens|na|tussen|onder|over|tegen|zonder|
    vanaf|tot|wanneer|terwijl|omdat|hoewel|als|dus|daarom|daarnaast|bovendien|echter|toch|want|verder|daarbij|daarna|vervolgens|
    uiteindelijk|onlangs|recent|momenteel|vandaag|zo|dan|toen|er|hier|daar|hij|zij|wij|ze|we|hun|haar|wat|wie|welke|hoe|waar|veel|
    vele|sommige|enkele|andere|alle|elke|beide|meer|minder|niet|geen|nog|zie|figuur|figuren|afbeelding|tabel|tabellen|grafiek|
    hoofdstuk|paragraaf|bijlage|pagina|bron|bronnen|foto|beeld|noot|versie|uitgave|nummer|onderzoek|onderzoeken|onderzoekers|studie|
    studies|resultaten|auteurs|voorjaar|zomer|najaar|herfst|wet|besluit`),
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
