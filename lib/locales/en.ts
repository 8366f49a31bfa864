import { type Locale, words } from './locale.ts';

/** English. */
export const en: Locale = {
  language: 'en',
  etAl: words(`et al|et alii|and colleagues|and coworkers|and co-workers|and others|and associates|and collaborators|and team|
    and her colleagues|and his colleagues|and their colleagues|& colleagues|& others|& co-workers|& coworkers|& associates|
    and coauthors|and co-authors`),
  and: words(`and|&|+|with`),
  months:
    words(`january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|
    nov|dec`),
  noDate: words(`nd|no date|undated`),
  inPress: words(`in press|in print|forthcoming|accepted|submitted|in preparation|in prep|in review|under review|to appear|unpublished|
    advance online publication|ahead of print`),
  locators:
    words(`p|pp|page|pages|para|paras|paragraph|ch|chap|chapter|chapters|sec|section|sections|table|tables|fig|figs|figure|figures|vol|no|
    app|appendix|line|lines|eq|equation|note|footnote|box|slide|theorem|part`),
  prefixes: words(`see|see also|see e.g|see, e.g|e.g|eg|i.e|cf|also|compare`),
  places: words(`in|at|from|near|across|of|throughout|outside|to|the`),
  listHeadings:
    words(`references|reference list|list of references|references cited|cited references|works cited|work cited|literature cited|
    bibliography|select bibliography|selected bibliography|article sources|references and notes|notes and references|
    references and further reading|references and resources|resources and references|sources and references|
    references and sources|citations and references|selected references|key references|primary sources|secondary sources|
    sources cited|scientific references|medical references|reference section|additional references|supplementary references|
    for more, see|for more see`),
  doubtfulHeadings:
    words(`reference|literature|sources|source|citations|endnotes|footnotes|further reading|further readings|recommended reading|
    suggested reading|research|learn more|readings|notes`),
  retrieved: words(`retrieved|accessed|available|viewed`),
  publications:
    words(`journal|press|publisher|publishers|publishing|university|proceedings|edited|review|annals|book|books|thesis|dissertation|
    report|conference|blog|medicine|nature|science`),
  endHeadings: words(`about the author|about the authors|author information|author contributions|authors contributions|acknowledgements|
    acknowledgments|acknowledgement|acknowledgment|funding|conflict of interest|conflicts of interest|competing interests|
    disclosure|disclosures|comments|leave a reply|leave a comment|related posts|related articles|related content|you may also like|
    share this|share|appendix|supplementary material|supporting information|how to cite|how to cite this article|cite this article|
    citation|suggested citation|article information|ethics declarations|rights and permissions|newsletter|tags|categories|
    author bio|session info|one comment|recent posts|data availability|abbreviations|subscribe|read more|see also|navigation|reuse|
    corrections`),
  ownCitation: words(
    `suggested citation|recommended citation|how to cite|how to cite this article|cite this|cite as|cite this article|please cite|to cite this|citation|for attribution|reuse`,
  ),
  credits: words(
    `source|sources|image|images|photo|photos|photograph|picture|figure credit|image credit|photo credit|credit|credits|illustration`,
  ),
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
    analysis|analyses|example|examples|eg|ie|cf|et|al|vs|ii|iii|iv|vi|vii|viii|ix`),
  health: words(`health|healthy|disease|patient|patients|clinical|treatment|therapy|symptom|symptoms|pain|medical|medicine|doctor|physician|
    nurse|hospital|diagnosis|disorder|syndrome|drug|dose|trial|cancer|diabetes|blood|heart|brain|infection|vaccine|surgery|chronic|
    acute|risk|mortality|nutrition|diet|obesity|depression|anxiety|mental|sleep|exercise|pregnancy|cardiovascular|stroke|immune|
    inflammation|acupuncture|physiotherapy|rehabilitation|autism|adhd|dementia|asthma|vitamin|supplement|supplements|wellbeing|
    wellness|care|caregiver|epidemiology|prevalence|cohort|placebo|randomized|randomised|covid-19|virus|antibiotic|hormone|insulin|
    glucose|cholesterol|hypertension|arthritis|muscle|injury|trauma|psychotherapy|intervention|screening|tumor|tumour|oncology|
    pediatric|paediatric|dental|skin|gut|microbiome|adverse|side effects`),
};
