/** What is typed before an entry of a list, as parts of patterns; a picture in the place of a bullet, "🌱", stands with each pattern, for it depends on the flag "u". */

/** "12.", "12)", "(12)", "[12]"; a year is no number, for lists by years put theirs first: "2018. Mu, J." */
export const ENTRY_NUMBER = '(?:\\[\\d{1,4}\\]|\\(\\d{1,3}\\)|(?!(?:1[89]|20)\\d\\d)\\d{1,4}[.)])';

/** "•", "*", "–". */
export const ENTRY_BULLET = '[•·▪◦*–-]';
