import { describe, expect, it } from 'vitest';
import { isOtherJournal } from '../../lib/resolver/other-journal.ts';

describe('a printed journal is another one', () => {
  it.each([
    ['Headache', ['Spine', 'Spine (Phila Pa 1976)']],
    ['Journal of Headache Research', ['The journal of clinical anesthesia', 'J Clin Anesth']],
    ['Diabetes Care', ['The Lancet']],
    ['Int. J. Nurs. Stud.', ['International Journal of Epidemiology', 'Int J Epidemiol']],
  ])('%s, beside %j', (printed, names) => {
    expect(isOtherJournal(printed, names)).toBe(true);
  });
});

describe('a printed journal may be the same as', () => {
  it.each<[claim: string, printed: string, names: readonly string[]]>([
    ['its full name', 'J Clin Endocrinol Metab', ['Journal of Clinical Endocrinology & Metabolism']],
    ['its abbreviation', 'Journal of Clinical Endocrinology & Metabolism', ['J Clin Endocrinol Metab']],
    ['a name whose words are contracted', 'Management Science', ['Mgmt Sci']],
    ['the full form of contracted words', 'Mgmt Sci', ['Management Science']],
    ['a name with a word of the same stem', 'Rheumatism Reports', ['Rheumatology']],
    ['another of its names', 'Spine', ['Rückenschmerz', 'Spine (Phila Pa 1976)']],
    ['its initials', 'PNAS', ['Proceedings of the National Academy of Sciences of the United States of America']],
    ['its initials with a country', 'PNAS USA', ['Proc Natl Acad Sci USA']],
    ['its initials without an article', 'The New England Journal of Medicine', ['NEJM']],
    ['initials that nobody knows', 'ECAM', ['Evidence-Based Complementary and Alternative Medicine']],
    ['a name cut short', 'Biological Reviews of the Cambridge Philosophical Society', ['Biol Rev']],
    ['a very short abbreviation', 'European Journal of Pediatrics', ['Ped Eur']],
    ['its older name', 'Archives of Surgery', ['JAMA Surgery']],
    ['a misprint of it', 'Hapatology', ['Hepatology']],
    ['a name of words that tell nothing', 'Am J Med Sci', ['Spine']],
    ['its name in another language', 'Chinese Journal of Surgery', ['Zhonghua wai ke za zhi']],
    ['its name with foreign letters', 'Tidskrift för Sjukvård', ['Nursing']],
    ['nothing, where no name is known', 'Headache', []],
  ])('%s: "%s"', (_, printed, names) => {
    expect(isOtherJournal(printed, names)).toBe(false);
  });
});
