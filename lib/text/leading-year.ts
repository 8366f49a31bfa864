/**
 * "2018. " of "2018. Mu, J.", "2018 - " of "2018 - Mu J": lists by years put theirs first; as a part of a pattern with the flag "u". Its
 * first group is the year, its second the letter behind it.
 */
export const LEADING_YEAR = '((?:1[89]|20)\\d\\d)([a-z])?(?:[.,:;]|\\s?[–—·|-])\\s';
