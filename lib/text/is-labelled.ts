/** The name that a label repeats stands within so many characters behind it. */
const REACH = 60;

/** Whether an entry begins with the name of the label before it, and holds its year: ("Lee J, Mu K. Pain 2013;3:4", "Lee", "2013") -> true. */
export function isLabelled(entry: string, name: string, year: string): boolean {
  return entry.slice(0, REACH).includes(name) && entry.includes(year);
}
