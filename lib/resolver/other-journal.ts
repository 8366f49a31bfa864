import { foldWords } from '../text/normalize.ts';
import { editDistance } from '../text/similarity.ts';
import { journalAgrees } from './journal-agrees.ts';

/** Words that many names of journals share, in full or cut short, so that they prove no kinship: "Int J Clin Pract". */
const COMMON = new RegExp(
  `^(?:${[
    'jour\\w*|lett\\w*|proc\\w*|publ\\w*|repo?r?t?s?|rev(?:iews?)?|bull\\w*|arch\\w*|adv\\w*|ann(?:als?|u\\w*)?|quar\\w*|prog\\w*|fron\\w*|tren\\w*|opin\\w*|open',
    'amer\\w*|asia\\w*|aust\\w*|brit\\w*|can(?:a\\w*)?|chin\\w*|euro?\\w*|indi\\w*|int(?:l|ernat\\w*)?|nat(?:l|[iu]\\w*)?|scan\\w*|worl\\w*|glob\\w*',
    'appl\\w*|basi\\w*|clin\\w*|curr\\w*|exp\\w*|gene?r?a?l?|heal\\w*|med(?:i\\w*)?|meth\\w*|res(?:e\\w*)?|sci\\w*|stud\\w*|comm\\w*|biol\\w*|cells?|jama|plos',
  ].join('|')})$`,
);
/** Letters by which two words count as one: "neurol", "neurology", "neurologia" ... */
const STEM = 4;
/** ... and the shortest abbreviation that does: "ped". */
const SHORTEST = 3;
/** Names in other languages have English forms that share no word with them. */
const OTHER_LANGUAGE =
  /\b(?:za zhi|zasshi|zhonghua|zhongguo|nihon|nippon|zeitschrift|wochenschr\w*|für|fur|archiv|revista|rivista|arquivos|anales|annales|revue|presse|giornale|minerva|medicina|gaceta|ugeskr\w*|tidsskr\w*|lakartidn\w*|vestnik|zhurnal|klin\w*|clinica|acta)\b|[^\p{ASCII}’‘–—&]/iu;

/**
 * Whether a printed journal is surely another one than a record's, whose names are given in full and short: "Headache" beside ["Spine",
 * "Spine (Phila Pa 1976)"]. False for abbreviations and initials ("JAMA"), for names that share a telling word (a journal may have
 * been renamed), for those that have none ("Am J Med") and for such as may be translations: on doubt it is the same journal.
 */
export function isOtherJournal(printed: string, names: readonly string[]): boolean {
  if (names.length === 0 || [printed, ...names].some((name) => OTHER_LANGUAGE.test(name))) return false;
  const words = foldWords(printed);
  return words.some(isTelling) && names.every((name) => !isKin(words, printed, foldWords(name), name));
}

function isTelling(word: string): boolean {
  return word.length >= STEM && !COMMON.test(word);
}

function isKin(words: readonly string[], printed: string, own: readonly string[], name: string): boolean {
  if (journalAgrees(name, words) || journalAgrees(printed, own) || isCutShort(words, own)) return true;
  if (words.some((word) => isInitials(word, own)) || own.some((word) => isInitials(word, words))) return true;
  return words.some((word) => !COMMON.test(word) && own.some((other) => isSameWord(word, other)));
}

/** "Biol Rev" for "Biological Reviews of the Cambridge Philosophical Society": the first words are the same, the last are left out. */
function isCutShort(words: readonly string[], own: readonly string[]): boolean {
  const count = Math.min(words.length, own.length);
  const begins = (word: string, other: string) => word.slice(0, SHORTEST) === other.slice(0, SHORTEST);
  return count > 1 && words.slice(0, count).every((word, i) => begins(word, own[i] ?? '')) && words.length !== own.length;
}

/** "neurol" and "neurology", "ped" and "pediatrics", "hapatology" and "hepatology". */
function isSameWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length >= SHORTEST && (a.startsWith(b) || b.startsWith(a))) return true;
  if (length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)) return true;
  return length > STEM && editDistance(a, b, 2) <= 2;
}

/** "pnas" of "proceedings of the national academy of sciences of the united states": each letter begins a word, in their order. */
function isInitials(word: string, name: readonly string[]): boolean {
  const long = name[0] === 'the' ? name.slice(1) : name;
  if (word.length < 2 || word[0] !== long[0]?.[0]) return false;
  let at = 0;
  for (const each of long) if (each[0] === word[at]) at++;
  return at === word.length;
}
