/**
 * Small words inside family names, in lower case (https://en.wikipedia.org/wiki/Nobiliary_particle): "van der Berg", "de las Peñas". The
 * words that join things elsewhere as well ("y", "und", "in", "st") are left to those who read names.
 */
export const NAME_PARTICLES: readonly string[] =
  'van von vom vander vanden der den de del della dello dela di da do dos das du la le las les los el al ten ter te zu zum zur af av bin ibn ben abu'.split(
    ' ',
  );
