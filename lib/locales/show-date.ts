/**
 * An ISO date as a reader writes it, as exact as it is known: "2010-02-06" -> "6 February 2010", "2010-02" -> "February 2010"; of an
 * impossible one what is possible: "2010-02-31" -> "February 2010", "2010-00-00" -> "2010".
 */
export function showDate(iso: string, language: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || !Number.isInteger(year) || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  if (month < 1 || month > 12) return String(year);
  if (date.getUTCMonth() !== month - 1) return showDate(iso.slice(0, 7), language);
  const format: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  };
  // "en" alone would write the month first; day, month, year is the order that most readers of English know.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(date);
}
