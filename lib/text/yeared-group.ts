/** What groups with a year in their name end with. */
export const GROUP_NOUNS =
  'group|members|consortium|investigators|collaborators|collaboration|network|team|society|committee|association|institute|organi[sz]ation|council|authors|initiative';

/** With a capital or without, for the letters before the year must be capitals: "group" -> "[gG]roup". */
const NOUNS = GROUP_NOUNS.split('|')
  .map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`)
  .join('|');

/** "GBD 2019 Diseases and Injuries Collaborators": letters, a year, and what groups are called; as a part of a pattern with the flag "u". */
export const YEARED_GROUP = `\\p{Lu}{2}[\\p{Lu}\\d-]{0,10} (?:19|20)\\d\\d(?: [\\p{L}\\d&-]{1,20}){0,8}? (?:${NOUNS})`;
