import { expect, it } from 'vitest';
import { takeOriginalYear, versionYears } from '../../lib/text/version-years.ts';

it.each([
  ['Diet (CG181). 2014 (updated 2016).', ['2016', '2014']],
  ['Diet (NG87). 2018 [updated 2019].', ['2019', '2018']],
  ['Diet. London: Gable; 2014. Last updated: 27 September 2016', ['2016', '2014']],
  ['Mu J. Zinc. Gait. 2023;201(1):121-8. Epub 2022 Feb 19.', ['2022']],
  ['Régime. Paris, 2014 (mis à jour le 3 mai 2016).', ['2016', '2014']],
  ['Mu J. Updates on zinc 2014 to 2016. Gait. 2023;201:1.', []],
  ['Mu J. Zinc. Gait. 2023;201:1.', []],
  ['Mu J (2006) Nähe. Bonn: Hagen (engl. Original 1969).', ['1969']],
  ['Mu J (2006) Nabijheid. Boom. (Oorspronkelijk werk gepubliceerd in 1969)', ['1969']],
  ['Mu J (2006) The original 1969 needle. Bonn: Hagen.', []],
])('the years of the versions of "%s"', (text, years) => {
  expect(versionYears(text)).toEqual(years);
});

it.each([
  ['Mu J (2006) Nähe. Bonn: Hagen (engl. Original 1969).', ['Mu J (2006) Nähe. Bonn: Hagen', '1969']],
  ['Mu J (2006) Proximité. Paris: PUF. [Édition originale 1969]', ['Mu J (2006) Proximité. Paris: PUF', '1969']],
  ['Mu J. Nähe. Bonn: Hagen (Erstausgabe 1969).', null],
  ['Mu J. Nähe. Bonn, 2006 (Auflage von 1969).', null],
])('the year in which "%s" first appeared is taken off its end', (text, taken) => {
  expect(takeOriginalYear(text)).toEqual(taken);
});
