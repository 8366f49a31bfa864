import { expect, it } from 'vitest';
import { versionYears } from '../../lib/text/version-years.ts';

it.each([
  ['Diet (CG181). 2014 (updated 2016).', ['2016', '2014']],
  ['Diet (NG87). 2018 [updated 2019].', ['2019', '2018']],
  ['Diet. London: Gable; 2014. Last updated: 27 September 2016', ['2016', '2014']],
  ['Mu J. Zinc. Gait. 2023;201(1):121-8. Epub 2022 Feb 19.', ['2022']],
  ['Régime. Paris, 2014 (mis à jour le 3 mai 2016).', ['2016', '2014']],
  ['Mu J. Updates on zinc 2014 to 2016. Gait. 2023;201:1.', []],
  ['Mu J. Zinc. Gait. 2023;201:1.', []],
])('the years of the versions of "%s"', (text, years) => {
  expect(versionYears(text)).toEqual(years);
});
