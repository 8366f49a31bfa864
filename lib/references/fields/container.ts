import { foldCase } from '../../text/normalize.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

const NO_LETTER = plainPattern(/[^\p{L}\d]/gu);
const LOWER_FIRST = plainPattern(/^[("“]?\p{Ll}/u);

/** Words that names of journals begin with or hold, whole or abbreviated; they tell a journal from the end of a title. */
const JOURNAL_WORDS = new Set(
  `biorxiv medrxiv psyarxiv chemrxiv arxiv acad acta adv advances age am american anal anaesth anesth anesthesiol anim ann annals annu annual anthropol antimicrob appl arch archives arthritis asia asian assoc
  australas behav behaviour berl biochem biochim bioinformatics biol biology biomed biophys biosci biotechnol bmc bmj bot br braz breed breeding brief british bull bulletin bur
  can canadian cancer cardiol cell cells cereal chem chemistry chest child chin chinese circ circulation climate clin clinical clinics cochrane cogn commun comp complement comput crit crop curr current cytokine
  database dent dermatol dev diabet diabetes diabetologia diagn dig discov dis drug drugs ear ecol ecology econ ed eds eng entomol environ environment environmental enzyme epidemiol ergonomics eur european euphytica evol evolution exp expert
  faseb fam febs fertil field food forensic fronteras frontiers front genes genet genetics genom genome genomics geophys geriatr gerontol gut gynecol haematol headache health heart hematol hepatol hepatology hortic hosp hum human hypertension
  immun immunity immunol immunology ind indian infect inflamm inorg inquiry insect inst int intern international intensive isprs ital jama jpn japanese j journal journals kidney korean lancet laryngoscope lett letters libr lipid lipids
  magazine magn manag mater math mech med medicine medical mem meth metab microb microbes microbiol mind mmwr mod mol molecular mov mutat
  nat natl nature natural neonatol nephrol neuro neurobiol neurol neurology neuron neuropharmacol neurophysiol neuropsychol neuropsychologia neuroreport neurosci neuroscience neurosurg new newsletter nucl nucleic nurs nutr nutrition nutrients
  obes obesity obstet occup oncol oncogene oncology ophthalmol oral organ org orthop otolaryngol paediatr pain palliat paleoecol parasit parasitol parasitology pathol patient pediatr pediatrics perception percept pers perspect pflugers pharm pharmacol pharmacother phil philos phys physica physiol physiology physiother phytochemistry phytopathol planta plant plast plos pneumol pol policy polym popul postgrad prev prim proc proceedings prog progress prostate protein proteomics psychiatr psychiatry psychol psychological psychology psychoneuroendocrinology psychopharmacol psychopharmacology psychosom psychother public pulm
  q quarterly quart radiol radiat rec regul rehabil rep report reports reprod res research resour respir retina reumatol rev review reviews rheum rheumatol rheumatology ric risk rice rural
  scand schizophr sci science sciences scientific semin seminars sensors ser sex sleep soc social sociol soil spectrosc spine sport sports stat stem stroke struct stud studies subst suppl surg surgery surv symp synapse syst
  technol theor theory therapeutics ther thorac thorax thromb thyroid today toxicol toxins trans transfus transplant transplantation trends trials trop tuberc ultrasound urol urology vaccine vaccines vasc vet virol virology virus vis vision vox weed women work world wkly yeast zool zoology zoonoses zeitschrift z revista rev anales archivos jornal gaceta boletin giornale deutsches deutsche tijdschrift`
    .split(/\s+/)
    .filter(Boolean),
);
/** What stands before a number without being a journal: "Version 9.3", "Working Paper 472". */
const NO_CONTAINER =
  /^(?:version|vers|release|volume|vol|chapter|part|series|edition|table|no|number|published|updated|accessed)\b|\b(?:working paper|discussion paper|technical report|report no|publication no|handbook no|version|patent no|edition|doc|website)\b/i;
const SMALL = new Set(
  'of the and in for on de la der und et a an & to with y e des du del zur van fur von from at as by di do da i'.split(' '),
);

/** Whether a word stands in names of journals: "Clin" and "Journal" do, "mice" does not. */
export function isJournalWord(word: string): boolean {
  return JOURNAL_WORDS.has(bareWord(word));
}

/**
 * How much a text reads like a journal's name, about -6 to 6: "J. Clin. Dent." is high, "in two strains of mice" low.
 */
export function scoreContainer(text: string): number {
  const words = (text.includes('/') ? text.replaceAll('/', ' ') : text).split(' ');
  let known = 0;
  let lower = 0;
  let counted = 0;
  for (const word of words) {
    const bare = bareWord(word);
    if (bare === '' || SMALL.has(bare)) continue;
    counted++;
    const isKnown = JOURNAL_WORDS.has(bare);
    if (isKnown) known++;
    else if (LOWER_FIRST.test(word)) lower++;
    if (/^\d/.test(word)) lower += 0.5;
  }
  if (counted === 0) return -8;
  let score = (known / counted) * 3 - (lower / counted) * 4;
  if (lower === 0) score += 1.5;
  if (words.length > 12) score -= (words.length - 12) * 0.5;
  if (FIRST_WORDS.test(text)) score += 1.5;
  if (NO_FIRST_WORDS.test(text)) score -= 2;
  if (/[?!]/.test(text)) score -= 2;
  if (NO_CONTAINER.test(text)) score -= 4;
  return score;
}

const FIRST_WORDS =
  /^(?:the\s)?(?:journal|annals|archives|proceedings|international|american|british|european|frontiers|j|int|am|br|eur|ann|arch|proc|acta|advances|bmc|plos|clinical|revista|nature|lancet|new england)\b/i;
const NO_FIRST_WORDS = /^(?:a|an|in|on|with|from|by|for|of|and|is|what|how|why|part|study|results|evidence|implications)\b/i;

const PLAIN_WORD = /^[A-Za-z]+$/;

/** "Clin." -> "clin"; most words need no folding. */
function bareWord(word: string): string {
  const last = word.length - 1;
  const stopped = last > 0 && (word[last] === '.' || word[last] === ',') ? word.slice(0, last) : word;
  if (PLAIN_WORD.test(stopped)) return stopped.toLowerCase();
  return foldCase(word).replace(NO_LETTER, '');
}

/** Servers of preprints, which print no volume. */
const PREPRINTS = /^(?:(?:bio|med|psy|chem|soc)?a?rxiv|ssrn|research square|preprints(?:\.org)?|osf preprints)\b/i;

/** Whether a container is a server of preprints: "medRxiv" is, "Spine" is not. */
export function isPreprintServer(container: string): boolean {
  return PREPRINTS.test(container);
}

const NEWSPAPERS =
  /\b(?:Times|Post|Guardian|Herald|Tribune|Telegraph|Gazette|Daily|News|Mail|Observer|Independent|Magazine|Newsweek|Today)\b/;

/** Whether a container reads like a newspaper or magazine, for entries without a volume: "The Guardian", "Psychology Today". */
export function isNewspaper(container: string): boolean {
  return NEWSPAPERS.test(container);
}

/** Whether a container is a meeting, whose place is no publisher: "Proceedings of the 5th Conference", "Proc. Int. Conf. Sleep". */
export function isProceedings(container: string): boolean {
  return /\b(?:proceedings|proc\.|conference|conf\.|symposium|symp\.|congress|workshop|annual meeting)(?!\p{L})/iu.test(container);
}
