import { type Locale, words } from './locale.ts';

/** French. */
export const fr: Locale = {
  language: 'fr',
  capitalisesNouns: false,
  etAl: words(`et coll|et collab|et collaborateurs|et collaboratrices|et collègues|et ses collègues|et leurs collègues|et son équipe|et leur équipe|
    et ses collaborateurs|et ses coauteurs|et leurs coauteurs|et ses co-auteurs|& coll|et autres|et consorts|et équipe|et coauteurs|et co-auteurs|& collaborateurs|& collègues`),
  furtherSources: words(`et références citées|et les références citées|avec d’autres références`),
  and: words(`et`),
  with: words(`avec`),
  months: words(`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|fév|avr|juil|sept|oct|
    nov|déc`),
  noDate: words(`sd|sans date`),
  inPress: words(`sous presse|à paraître|en préparation|soumis pour publication|accepté pour publication|en cours de publication`),
  locators: words(`p|pp|page|pages|chap|chapitre|par|paragr|paragraphe|fig|figure|tabl|tableau|vol|t|tome|annexe|encadré|section`),
  links: words(`ainsi que|à|ou`),
  circa: words(`env|vers`),
  counted: words(`modèle|vague|vagues|cohorte|données|édition|mise à jour|échantillon|enquête`),
  dating: words(`en|dans|de`),
  inOwn: words(`dans son|dans sa|dans leur|dans un|dans une`),
  by: words(`par|de`),
  writtenBy: words(`par|écrit par`),
  connectors: words(`de|des|la|et|pour|sur|le`),
  sourced: [],
  subjects: words(`ce|cet|cette|ces|nous|elle|ils|elles`),
  onBehalf: words(`au nom de|au nom du|au nom de la|pour le|pour la`),
  writers: words(`rédaction|équipe éditoriale`),
  bodyParts: words(`comité|commission|conseil|section|secrétariat`),
  bodyPartsFor: words(`sur|pour|de`),
  stamps: words(`publié|publié le|mis à jour|mis à jour le|mise à jour|dernière mise à jour|modifié le|révisé le`),
  linkLabels: words(`texte intégral|résumé|voir l’article|télécharger|lien|retour au texte|fermer|ouvrir`),
  elisions: words(`l|d|qu|un|lorsqu|puisqu|jusqu`),
  smallInNames: words(`de|la|le|les|du|des|et|à|au|aux|en|dans|pour|par|sur`),
  unfinished: words(`en préparation|soumis pour publication`),
  untilNow: words(`aujourd’hui|présent`),
  citedIn: words(`cité dans|citée dans|cités dans|cité par|citée par|cités par`),
  unlisted: words(`communication personnelle|communication orale|comm. pers|données non publiées`),
  notAuthors: words(
    `ouragan|tempête|opération|loi|décret|ordonnance|règlement|directive|constitution|traité|coupe|finale|championnat|championnats|tournoi|jeux|ligue|saison|prix|guerre|déclaration|révolution|pandémie|épidémie|réforme`,
  ),
  titles: words(`pape|roi|reine|président|présidente|empereur`),
  professions: words(
    `philosophe|psychologue|psychiatre|psychanalyste|sociologue|anthropologue|historien|historienne|neuroscientifique|neurologue|neurobiologiste|biologiste|épidémiologiste|économiste|linguiste|chercheur|chercheuse|professeur|professeure|pédiatre|pédagogue`,
  ),
  notAuthorEndings: [],
  lawNames: words(`rgpd`),
  productions: words(`film|films|album|chanson|documentaire|comédie musicale`),
  events: words(`congrès|colloque|conférence|symposium`),
  documents: words(
    `consensus|recommandation|recommandations|brochure|dépliant|rapport|communiqué|mémorandum|livret|plaquette|fiche|guide|résolution|livre blanc|argumentaire|séminaire|webinaire|assises`,
  ),
  until: words(`à|jusqu’à`),
  prefixes: words(`voir|voir aussi|lire|lire aussi|lire à ce sujet|voir par exemple|par exemple|p. ex|cf|notamment`),
  takenFrom: words(
    `adapté de|adaptée de|adaptés de|adaptées de|traduit de|traduite de|traduits de|tiré de|tirée de|tirés de|tirées de|inspiré de|inspirée de|inspirés de|inspirées de|repris de|reprise de|reprises de|extrait de|extraite de|extraits de|issu de|issue de|modifié de|modifiée de|à partir de|d’après|d'après|adapté d’après`,
  ),
  places: words(`à|en|au|aux|chez|dans|depuis|pour`),
  attributions: words(`selon|d’après|d'après`),
  clauseOpeners: words(`comme|que|mais|tandis que|alors que|parce que|quand|lorsque|si|bien que|ou|aussi|ainsi|puis|toutefois|cependant`),
  authoredBy: words(`par|de|dirigée par|dirigé par`),
  reportedBy: words(`montré|montrée|décrit|décrite|proposé|proposée|rapporté|rapportée|observé|observée|publié|publiée|défini|définie`),
  see: words(`voir|voir aussi|lire|lire aussi|lire à ce sujet|cf`),
  sameAuthors: words(`id|idem`),
  speakers: words(`je|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos`),
  listHeadings: words(`références|références bibliographiques|bibliographie|liste des références|liste de références|ouvrages cités|
    références citées|travaux cités|notes et références|références et notes|sources et références|références et sources|
    bibliographie sélective|références scientifiques|sources bibliographiques|sources scientifiques|références de l’article|
    sources et bibliographie|bibliographie et sources`),
  doubtfulHeadings: words(`sources|source|notes|notes de bas de page|pour en savoir plus|en savoir plus|pour aller plus loin|lectures|
    lectures complémentaires|lectures conseillées|à lire|littérature|études`),
  retrieved: words(`consulté|consultée|récupéré|page consultée|dernière consultation`),
  versions: words(`mis à jour|mise à jour|révisé|révisée|publié en ligne|dernière mise à jour`),
  originals:
    words(`ouvrage original|ouvrage original publié en|œuvre originale|édition originale|publication originale|parution originale|version originale|première parution|première publication|
    publié initialement en|publiée initialement en|paru initialement en|original publié en|travail original|travail original publié en|publié pour la première fois en`),
  available: words(`disponible|accessible`),
  pages: words(`p|pp|page|pages`),
  publications: words(`revue|éditions|presses|université|thèse|colloque|annales|rapport|cahiers`),
  editors: words(`éd|éds|éditeur|éditeurs|éditrice|dir|dirs|directeur|directeurs|coord`),
  editedBy: words(`sous la direction de|sous la dir. de|dirigé par|édité par|coordonné par`),
  editions: words(`édition|éd|éditions`),
  inBook: words(`dans|in`),
  retrievedFrom: words(`le|à|sur|de|du|en|ligne|l’adresse|l'adresse|depuis`),
  theses: words(`thèse|thèse de doctorat|mémoire de master|mémoire de maîtrise`),
  organisationEndings: [],
  organisations:
    words(`agence|assemblée|association|caisse|centre|clinique|collège|comité|commission|conseil|direction|fédération|fondation|haute autorité|
    hôpital|hôpitaux|institut|ministère|observatoire|ordre|organisation|réseau|santé|société|université`),
  bodies: words(
    `académie|agence|association|autorité|centre|collège|comité|commission|conseil|fédération|fondation|institut|ministère|observatoire|office|organisation|société`,
  ),
  relatedHeadings: words(
    `articles similaires|articles connexes|articles liés|à lire aussi|sur le même sujet|vous aimerez aussi|articles récents`,
  ),
  endHeadings: words(`à propos de l’auteur|à propos de l’auteure|à propos de l’autrice|à propos des auteurs|l’auteur|l’autrice|
    les auteurs|auteur|auteurs|remerciements|financement|conflit d’intérêts|conflits d’intérêts|liens d’intérêts|
    déclaration d’intérêts|déclaration de liens d’intérêts|commentaires|laisser un commentaire|laissez un commentaire|
    ajouter un commentaire|
    partager|partager cet article|annexe|annexes|pour citer cet article|citer cet article|comment citer|
    mots-clés|catégories|abréviations|infolettre|reçu|reçu le|accepté|accepté le|correspondance|auteur correspondant`),
  replies: words(`commentaire|commentaires|réaction|réactions|réponse|réponses`),
  ownCitation: words(`pour citer cet article|pour citer ce document|citer cet article|comment citer|référence à citer|citation suggérée|
    citation recommandée|référence électronique|cité par`),
  pictures: words(`photo|photos|photographie|image|illustration|crédit photo`),
  bylines: words(`site réalisé par|conçu par|publié par|écrit par|rédigé par|relu par|mis à jour par|par`),
  credits: words(`source|sources|photo|photos|photographie|crédit photo|crédits photo|crédit|crédits|illustration|image`),
  from: words(`de`),
  authorWords: words(`auteur|auteure|autrice`),
  isWords: words(`est`),
  sharedWith: words(`par|de|avec`),
  talks: words(`vidéo|interview|entretien|conférence`),
  publisherEndings: words(`Éditions`),
  notNames: words(`les|des|un|une|ce|cet|cette|ces|il|elle|ils|elles|nous|vous|on|en|dans|pour|par|sur|sous|avec|sans|depuis|pendant|durant|
    entre|chez|vers|dès|avant|après|selon|d’après|d'après|malgré|lors|lorsque|quand|comme|si|mais|ou|donc|or|car|ainsi|aussi|alors|puis|enfin|
    ensuite|cependant|toutefois|néanmoins|pourtant|également|notamment|outre|parmi|plusieurs|certains|certaines|chaque|tous|toutes|
    autres|plus|moins|très|bien|même|ici|aujourd’hui|récemment|voir|figure|figures|fig|tableau|tableaux|encadré|chapitre|section|
    annexe|page|source|sources|photo|note|notes|version|édition|numéro|étude|études|essai|résultats|recherche|auteurs|chercheurs|
    printemps|été|automne|hiver|loi|décret|arrêté|
    téléphone|tél|fax|fondé|né|née`),
  reports: words(`a montré|ont montré|a trouvé|ont trouvé|a observé|ont observé|a décrit|ont décrit|a comparé|ont comparé|a étudié|
    ont étudié|a conclu|ont conclu|a rapporté|ont rapporté|montre|montrent|rapporte|rapportent|note que|notent que|remarque que|
    remarquent que|constatent|avancent|estiment|considèrent|précisent|proposent|décrivent|définissent|distinguent|démontrent|indiquent|
    observent|relèvent|révèlent|insistent|plaident|comparent|identifient|recommandent|préconisent|met en évidence|mettent en évidence|
    a mis en évidence|ont mis en évidence|a souligné|ont souligné|a proposé|ont proposé|a suggéré|ont suggéré|a démontré|ont démontré|
    a constaté|ont constaté|a défini|ont défini|a analysé|ont analysé|a examiné|ont examiné|a évalué|ont évalué|a écrit|ont écrit`),
  says: words(`écrit|écrivent|affirme|affirment|souligne|soulignent|rappelle|rappellent|soutient|soutiennent|explique|expliquent|conclut|
    concluent|suggère|suggèrent|constate|avance|estime|considère|précise|propose|proposa|décrit|définit|distingue|démontre|démontra|
    indique|observe|relève|révèle|insiste|plaide|ajoute|qualifie|évoque|conteste|compare|examine|étudie|identifie|recommande|préconise|
    postule|déplore|dénonce|regrette|signale|mentionne|résume|caractérise|défend|soulignait|écrivait|affirmait`),
  shows: words(`montre|montrait`),
  studies: words(`étude|études|essai|article|travaux|recherche|recherches|résultats`),
  statements: words(`données|chiffres|statistiques|estimations`),
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
