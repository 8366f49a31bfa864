import { type Locale, words } from './locale.ts';

/** English. */
export const en: Locale = {
  language: 'en',
  capitalisesNouns: false,
  // The Russian forms stand here because there is no Russian locale: pages in any language cite works in Cyrillic letters.
  etAl: words(`et al|et all|et alii|and al|& al|и др|и соавт|and colleagues|and collegues|and colleages|and coleagues|and her collegues|and his collegues|and their collegues|and coworkers|and co-workers|and others|and associates|and collaborators|and team|and co|and friends|and his coworkers|and her coworkers|and their coworkers|and his co-workers|and her co-workers|and their co-workers|
    and her colleagues|and his colleagues|and their colleagues|and his team|and her team|and their team|& colleagues|+ colleagues|& others|& co-workers|& coworkers|& associates|
    and coauthors|and co-authors|and her coauthors|and his coauthors|and their coauthors|and her co-authors|and his co-authors|
    and their co-authors|and her collaborators|and his collaborators|and their collaborators`),
  furtherSources: words(`and references therein|and the references therein|with further references|and references cited therein`),
  and: words(`and|&|+`),
  with: words(`with`),
  months:
    words(`january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|
    nov|dec`),
  noDate: words(`nd|no date|undated`),
  inPress: words(`in press|in print|forthcoming|accepted|submitted|in preparation|in prep|in review|under review|to appear|unpublished|
    advance online publication|ahead of print`),
  locators:
    words(`p|pp|page|pages|para|paras|paragraph|ch|chap|chapter|chapters|sec|section|sections|table|tables|fig|figs|figure|figures|vol|no|
    app|appendix|line|lines|eq|equation|note|footnote|box|slide|theorem|part`),
  links: words(`also|as well as|to|or`),
  circa: words(`c|ca|circa|about`),
  counted: words(
    `model|models|cycle|cycles|wave|waves|round|rounds|edition|editions|cohort|cohorts|release|releases|data|data set|dataset|update|follow-up|sample|samples|census|survey`,
  ),
  dating: words(`in|from|of|back in|back from`),
  inOwn: words(`in his|in her|in their|in a|in the`),
  by: words(`by|of|from|led by`),
  writtenBy: words(`by|written by`),
  connectors: words(`of|for|the|on|in|to`),
  sourced: words(
    `inventory|scale|scales|questionnaire|index|test|task|tasks|score|scores|survey|interview|checklist|schedule|battery|theory|model|study|trial|method|technique|hypothesis|effect|framework|guideline|guidelines|criteria|database|project|program|programme|report`,
  ),
  subjects: words(`this|these|our|we|it|he|she|they|there`),
  onBehalf: words(`on behalf of|on behalf of the|for|for the`),
  writers: words(
    `staff|medical staff|editorial staff|team|medical team|editorial team|board|medical board|editorial board|publishing|publications|editors|contributors`,
  ),
  bodyParts: words(
    `panel|committee|council|section|board|task force|working group|expert group|scientific panel|regional office|secretariat`,
  ),
  bodyPartsFor: words(`on|for|of`),
  stamps: words(
    `published|published on|updated|updated on|posted|posted on|reviewed|reviewed on|modified|modified on|revised|revised on|last published|last published on|last updated|last updated on|last posted|last posted on|last reviewed|last reviewed on|last modified|last modified on|last revised|last revised on`,
  ),
  linkLabels: words(
    `pmc free article|free full text|full text|view article|view|article|abstract|download|link|back to text|back to top|close|open`,
  ),
  elisions: [],
  smallInNames: words(`of|for|the|and|on|in|to|a`),
  unfinished: words(`submitted|in preparation|in prep|in review|under review|unpublished`),
  untilNow: words(`present|today|now`),
  citedIn: words(`as cited in|cited in|as quoted in|quoted in|as cited by|cited by|qtd. in`),
  unlisted: words(
    `personal communication|personal communications|personal correspondence|oral communication|unpublished data|unpublished observations|unpublished results|pers. comm`,
  ),
  notAuthors: words(
    `hurricane|typhoon|storm|operation|act|acts|bill|law|laws|regulation|regulations|directive|constitution|amendment|treaty|statute|ordinance|decree|cup|olympics|games|final|finals|championship|championships|marathon|league|tournament|season|prize|award|awards|levy|tax|war|declaration|revolution|pandemic|epidemic|policy|code|practice|standard|standards|rules`,
  ),
  titles: words(`mr|mrs|ms|miss|pope|king|queen|prince|princess|president|coach|senator|chancellor|premier|emperor`),
  professions: words(
    `philosopher|psychologist|psychiatrist|psychoanalyst|psychotherapist|sociologist|anthropologist|historian|neuroscientist|neurologist|neurobiologist|biologist|epidemiologist|economist|linguist|physiologist|researcher|scholar|scientist|professor|theorist|criminologist|ethicist|gerontologist|immunologist|geriatrician|paediatrician|pediatrician|educationalist`,
  ),
  notAuthorEndings: [],
  lawNames: words(`act|acts|olympics|audit|census|nobel|army|gdpr|hipaa|obamacare|medicare|medicaid|brexit`),
  productions: words(`film|films|movie|movies|album|albums|song|songs|musical|documentary`),
  events: words(
    `congress|conference|symposium|summit|convention|annual meeting|regional meeting|scientific meeting|workshop|webinar|study day|open day`,
  ),
  documents: words(
    `position paper|position statement|consensus|consensus statement|consensus paper|guideline|guidelines|recommendation|recommendations|statement|leaflet|brochure|booklet|fact sheet|factsheet|annual report|white paper|working paper|discussion paper|press release|newsletter|memorandum|resolution|update|handbook|toolkit|briefing|consensus conference|study days|cv|curriculum vitae`,
  ),
  until: words(`to|until|till|through`),
  prefixes: words(`sensu|see|see also|see e.g|see, e.g|e.g|eg|i.e|cf|also|compare`),
  takenFrom: words(`adapted from|modified from|reproduced from|reprinted from|redrawn from|taken from`),
  places: words(`in|at|from|for|near|across|of|throughout|outside|to|the`),
  attributions: words(`according to`),
  clauseOpeners: words(
    `as|that|than|but|while|whereas|because|when|where|if|although|though|both|either|like|unlike|yet|so|or|nor|also|however|then|thus|hence|therefore|indeed|similarly|conversely|later|recently|following|after|before`,
  ),
  authoredBy: words(`by|from|led by`),
  reportedBy: words(
    `shown|noted|reported|described|suggested|proposed|introduced|discussed|argued|demonstrated|observed|found|conducted|published|outlined|summarised|summarized|reviewed|presented|written|defined|supported|confirmed`,
  ),
  see: words(`see|see also|try|read|consult|cf|sensu`),
  sameAuthors: words(`id|idem`),
  speakers: words(`me|my|we|our|you|your`),
  listHeadings:
    words(`references|reference list|list of references|references cited|cited references|works cited|work cited|literature cited|
    bibliography|select bibliography|selected bibliography|article sources|references and notes|notes and references|
    references and further reading|references and resources|resources and references|sources and references|
    references and sources|citations and references|selected references|key references|primary sources|secondary sources|
    sources cited|scientific references|medical references|reference section|additional references|supplementary references|
    for more, see|for more see`),
  doubtfulHeadings:
    words(`reference|literature|sources|source|citations|endnotes|footnotes|further reading|further readings|recommended reading|
    suggested reading|research|learn more|readings|reading list|notes|
    the research|the studies|studies|studies mentioned|papers mentioned|papers|what i read|papers i have used|literature used|the papers|papers cited|studies cited|research cited|the sources|my sources|the full list|full list`),
  retrieved: words(`retrieved|accessed|viewed|cited|access date|date accessed|last accessed|website accessed|last viewed|last retrieved`),
  versions: words(
    `updated|update|revised|amended|reviewed|modified|epub|e-pub|epub ahead of print|published online|reprinted|republished|reissued|last updated|last reviewed|last revised|page last updated|page last reviewed`,
  ),
  originals: words(
    `first published|originally published|original work published|work originally published|original work|original publication|original edition|original version published|first edition published`,
  ),
  available: words(
    `available|downloaded|obtained|found at|url|website|web site|online|this document is available|this article is available`,
  ),
  pages: words(`p|pp|pg|pgs|page|pages`),
  publications:
    words(`journal|press|publisher|publishers|publishing|university|proceedings|edited|review|annals|book|books|thesis|dissertation|
    report|conference|blog|medicine|nature|science`),
  editors: words(`ed|eds|editor|editors|comp|comps|compiler|compilers`),
  editedBy: words(`edited by|ed. by|eds. by`),
  editions: words(`edition|edn|ed|eds`),
  inBook: words(`in`),
  retrievedFrom: words(`from|at|on|in|via|the|here|online|internet|web|website|url|date`),
  theses: words(`thesis|dissertation|diss`),
  organisationEndings: [],
  organisations: words(`academy|academies|action|activity|administration|affairs|agency|alliance|analytical|association|associates|
    authority|bank|board|bureau|business|campaign|center|centers|centre|centres|church|club|coalition|
    collaboration|collaborative|collaborators|college|commission|committee|community|company|conference|congress|
    consortium|consensus|cooperative|core|corp|corporation|council|countries|country|county|data|department|
    departments|dept|directorate|division|economic|education|european|expert|faculty|federal|federation|food|forum|
    foundation|fund|gbd|global|government|group|groups|guideline|guidelines|health|healthcare|hospital|inc|
    incorporated|indian|initiative|innovation|institute|institutes|international|investigators|japan|kingdom|
    laboratories|laboratory|league|library|limited|llc|ltd|gmbh|managers|medical|members|ministry|mission|museum|
    national|nations|network|observatory|office|organisation|organization|organisations|organizations|panel|
    participants|partnership|party|pharma|pharmaceutical|pharmaceuticals|police|policy|practice|press|prevention|program|programme|programs|project|
    public|regional|registry|research|researchers|resources|royal|school|science|sciences|secretariat|section|
    service|services|social|societies|society|software|staff|state|states|statistical|statistics|steering|study|
    subcommittee|subgroup|survey|surveillance|system|systems|task|team|technical|technologies|technology|treatment|
    trial|trialists|trust|un|union|unicef|unit|united|university|women|workgroup|working|workshop|world|writing|
    anonymous|clinic|clinics|news|today|magazine|media|online|editors|charity|hospice|society's|children's|women's|
    veterans`),
  bodies: words(
    `academy|agency|alliance|association|authority|board|bureau|center|centre|centers|centres|coalition|college|commission|committee|council|department|federation|foundation|institute|institutes|ministry|office|organisation|organization|society|trust|taskforce|consortium|charity|union|fund`,
  ),
  relatedHeadings: words(
    `related posts|related articles|related content|you may also like|you might also like|you may also enjoy|you might also enjoy|keep reading|recent posts|read more|read next|more from|recommended from|more posts|popular posts|latest posts|in the news|related`,
  ),
  endHeadings:
    words(`about the author|copyright|about the authors|author information|author contributions|authors contributions|acknowledgements|
    acknowledgments|acknowledgement|acknowledgment|funding|conflict of interest|conflicts of interest|competing interests|
    disclosure|disclosures|comments|leave a reply|leave a comment|customer reviews|reviews|testimonials|
    share this|share|appendix|supplementary material|supporting information|how to cite|how to cite this article|cite this article|
    citation|suggested citation|article information|ethics declarations|rights and permissions|newsletter|tags|categories|
    author bio|session info|one comment|data availability|abbreviations|subscribe|see also|navigation|reuse|
    corrections|received|submitted|manuscript received|correspondence|corresponding author|correspondence to|address for correspondence`),
  replies: words(`comment|comments|response|responses|reply|replies|reaction|reactions|thought|thoughts`),
  ownCitation: words(
    `cite this page|cite this post|cite this entry|cite this chapter|cite this work|how to cite this page|how to cite this post|how to reference|how to reference this article|how to reference this page|reference this article|citing this article|apa citation|suggested citation|recommended citation|how to cite|how to cite this article|how to cite this paper|cite this|cite as|cite this article|cite this paper|cite this report|cite this guide|cite this review|cite this study|please cite|to cite this|citation|for attribution|reuse|share and cite|cited by|citing literature|citing articles|articles citing this article|citations of this article`,
  ),
  pictures: words(
    `photo|photos|photograph|picture|image|images|illustration|graphic|photo by|image by|drawing|drawing by|map by|figure by|artwork`,
  ),
  bylines: words(
    `site by|website by|web design by|designed by|built by|theme by|powered by|posted by|written by|reviewed by|medically reviewed by|edited by|updated by|published by|by`,
  ),
  credits: words(
    `source|sources|image|images|photo|photos|photograph|picture|figure credit|image credit|photo credit|credit|credits|illustration`,
  ),
  from: words(`from`),
  authorWords: words(`author|authoress`),
  isWords: words(`is|was`),
  sharedWith: words(`by|with|from|of`),
  talks: words(`video|screenshot|quote|interview|talk|lecture|conversation|courtesy`),
  publisherEndings: words(`Press|Books|Publishing|Publishers|Co|Inc|Ltd|LLC`),
  notNames:
    words(`the|a|an|in|on|at|by|of|to|as|is|it|its|if|so|or|for|from|with|and|but|yet|nor|this|that|these|those|there|their|they|we|our|he|
    she|his|her|you|your|my|since|until|till|before|after|during|while|when|where|whereas|although|though|because|however|moreover|
    furthermore|additionally|also|thus|therefore|hence|then|than|indeed|instead|meanwhile|nevertheless|nonetheless|similarly|
    likewise|conversely|consequently|accordingly|finally|first|second|third|firstly|secondly|lastly|recently|previously|currently|
    subsequently|later|earlier|early|late|mid|again|both|either|neither|each|every|all|any|some|many|most|several|few|other|others|
    another|such|same|one|two|three|four|five|six|seven|eight|nine|ten|see|using|used|following|based|according|despite|unlike|like|
    given|within|without|between|among|across|through|throughout|under|over|above|below|about|against|upon|via|per|figure|figures|
    fig|figs|table|tables|box|chapter|section|appendix|equation|eq|supplementary|supplemental|additional|file|image|photo|source|
    sources|note|notes|version|vol|volume|issue|page|pages|part|phase|stage|step|study|studies|trial|experiment|copyright|published|
    updated|posted|accessed|retrieved|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
    january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|
    nov|dec|fy|year|years|ca|circa|approx|approximately|around|here|what|which|who|whose|why|how|not|no|yes|only|even|still|just|
    can|could|may|might|must|should|would|will|do|does|did|has|have|had|was|were|are|be|been|being|new|old|up|down|now|today|once|
    twice|research|researchers|authors|author|report|reports|reported|results|methods|data|model|models|review|reviews|meta|
    analysis|analyses|example|examples|eg|ie|cf|et|al|vs|ii|iii|iv|vi|vii|viii|ix|
    try|consult|contrary|phone|tel|fax|email|established|founded|born|class|winner|approved|registered`),
  reports: words(`found|finds|showed|shows|reported|suggested|suggests|observed|demonstrated|demonstrates|described|describes|proposed|
    proposes|compared|compares|examined|investigated|reviewed|analysed|analyzed|tested|measured|randomised|randomized|recruited|
    hypothesised|hypothesized|estimated|identified|identifies|had shown|had found|had said|has shown|has found|have shown|have found|
    assessed|evaluated|explored|explores|discusses|discussed|determined|indicated|indicates|revealed|reveals|highlighted|considered`),
  says: words(`says|said|writes|wrote|argues|argued|notes|noted|explains|explained|warns|warned|claims|claimed|concludes|concluded|
    recommends|recommended|asserts|asserted|contends|contended|posits|posited|postulates|postulated|stresses|stressed|emphasises|
    emphasised|emphasizes|emphasized|cautioned|acknowledges|acknowledged|theorises|theorised|theorizes|theorized|hypothesises|
    hypothesizes|speculates|speculated|points out|pointed out|believes|believed|insists|insisted|advises|advised|advocated|stated|defines|
    defined|distinguishes|distinguished|criticises|criticised|criticizes|criticized|remarked|observes`),
  shows: [],
  studies: words(`trial|trials|study|studies|review|meta-analysis|paper|papers|article|experiment|experiments|findings|results|survey|
    analysis|hypothesis|research|work`),
  statements: words(`figures|estimates|statistics`),
  health: words(`health|healthy|disease|patient|patients|clinical|treatment|therapy|symptom|symptoms|pain|medical|medicine|doctor|physician|
    nurse|hospital|diagnosis|disorder|syndrome|drug|dose|trial|cancer|diabetes|blood|heart|brain|infection|vaccine|surgery|chronic|
    acute|risk|mortality|nutrition|diet|obesity|depression|anxiety|mental|sleep|exercise|pregnancy|cardiovascular|stroke|immune|
    inflammation|acupuncture|physiotherapy|rehabilitation|autism|adhd|dementia|asthma|vitamin|supplement|supplements|wellbeing|
    wellness|care|caregiver|epidemiology|prevalence|cohort|placebo|randomized|randomised|covid-19|virus|antibiotic|hormone|insulin|
    glucose|cholesterol|hypertension|arthritis|muscle|injury|trauma|psychotherapy|intervention|screening|tumor|tumour|oncology|
    pediatric|paediatric|dental|skin|gut|microbiome|adverse|side effects`),
};
