import { type Locale, words } from './locale.ts';

/** French. */
export const fr: Locale = {
  language: 'fr',
  etAl: words(`et coll|et collab|et collaborateurs|et collaboratrices|et collègues|et ses collègues|et leurs collègues|et son équipe|
    et ses collaborateurs|et autres|et consorts`),
  and: words(`et`),
  months: words(`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|fév|avr|juil|sept|oct|
    nov|déc`),
  noDate: words(`sd|sans date`),
  inPress: words(`sous presse|à paraître|en préparation|soumis pour publication|accepté pour publication|en cours de publication`),
  locators: words(`p|pp|page|pages|chap|chapitre|par|paragr|paragraphe|fig|figure|tabl|tableau|vol|t|tome|annexe|encadré|section`),
  prefixes: words(`voir|voir aussi|voir par exemple|par exemple|p. ex|cf|notamment`),
  places: words(`à|en|au|aux|dans|depuis`),
  listHeadings: words(`références|références bibliographiques|bibliographie|liste des références|liste de références|ouvrages cités|
    références citées|travaux cités|notes et références|références et notes|sources et références|références et sources|
    bibliographie sélective|références scientifiques|sources bibliographiques|sources scientifiques|références de l’article|
    sources et bibliographie|bibliographie et sources`),
  doubtfulHeadings: words(`sources|source|notes|notes de bas de page|pour en savoir plus|en savoir plus|pour aller plus loin|lectures|
    lectures complémentaires|lectures conseillées|à lire|littérature|études`),
  retrieved: words(`consulté|consultée|disponible|récupéré|page consultée`),
  publications: words(`revue|éditions|presses|université|thèse|colloque|annales|rapport|cahiers`),
  endHeadings: words(`à propos de l’auteur|à propos de l’auteure|à propos de l’autrice|à propos des auteurs|l’auteur|l’autrice|
    les auteurs|auteur|auteurs|remerciements|financement|conflit d’intérêts|conflits d’intérêts|liens d’intérêts|
    déclaration d’intérêts|déclaration de liens d’intérêts|commentaires|laisser un commentaire|laissez un commentaire|
    ajouter un commentaire|articles similaires|articles connexes|articles liés|à lire aussi|sur le même sujet|
    vous aimerez aussi|partager|partager cet article|annexe|annexes|pour citer cet article|citer cet article|comment citer|
    mots-clés|catégories|abréviations|infolettre`),
  ownCitation: words(`pour citer cet article|pour citer ce document|citer cet article|comment citer|référence à citer|citation suggérée|
    citation recommandée|référence électronique`),
  credits: words(`source|sources|photo|photos|photographie|crédit photo|crédits photo|crédit|crédits|illustration|image`),
  notNames: words(`les|des|un|une|ce|cet|cette|ces|il|elle|ils|elles|nous|vous|on|en|dans|pour|par|sur|sous|avec|sans|depuis|pendant|durant|
    entre|chez|vers|dès|avant|après|selon|d’après|malgré|lors|lorsque|quand|comme|si|mais|ou|donc|or|car|ainsi|aussi|alors|puis|enfin|
    ensuite|cependant|toutefois|néanmoins|pourtant|également|notamment|outre|parmi|plusieurs|certains|certaines|chaque|tous|toutes|
    autres|plus|moins|très|bien|même|ici|aujourd’hui|récemment|voir|figure|figures|fig|tableau|tableaux|encadré|chapitre|section|
    annexe|page|source|sources|photo|note|notes|version|édition|numéro|étude|études|essai|résultats|recherche|auteurs|chercheurs|
    printemps|été|automne|hiver|loi|décret|arrêté`),
  health: words(`santé|maladie|maladies|malade|malades|patient|patients|patiente|patientes|clinique|cliniques|traitement|traitements|
    thérapie|symptôme|symptômes|douleur|douleurs|médical|médicale|médicaux|médecine|médecin|médecins|infirmier|infirmière|hôpital|
    diagnostic|trouble|troubles|syndrome|médicament|médicaments|dose|posologie|essai|cancer|tumeur|diabète|sang|cœur|cardiaque|cerveau|
    infection|infections|vaccin|vaccins|vaccination|chirurgie|chronique|chroniques|aigu|aiguë|risque|mortalité|nutrition|alimentation|
    obésité|dépression|anxiété|mentale|sommeil|insomnie|exercice|grossesse|cardiovasculaire|cardiovasculaires|avc|immunitaire|
    inflammation|acupuncture|kinésithérapie|physiothérapie|rééducation|autisme|démence|asthme|vitamine|vitamines|bien-être|soins|
    soignant|soignants|prévention|dépistage|prévalence|cohorte|placebo|randomisé|randomisée|virus|antibiotique|antibiotiques|
    hormone|hormones|insuline|cholestérol|hypertension|arthrose|muscle|muscles|blessure|traumatisme|psychothérapie|peau|intestin|
    lombalgie|migraine|effets secondaires|effets indésirables`),
};
