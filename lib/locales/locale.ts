/**
 * The words of one language that citations and reference lists are written with. Plain words, lower case, with their accents; compared
 * with accents and case folded (`foldCase`). A dot behind an abbreviation is optional; where dots stand inside ("u. a") the
 * abbreviation must be written with them, in lower case, for without them it is another word or somebody's initials.
 */
export interface Locale {
  /** BCP 47 language: "en". */
  readonly language: string;
  /** Every noun is written with a capital, as names are: "der Film" in German. */
  readonly capitalisesNouns: boolean;
  /** "et al", "and colleagues": stands for further authors. */
  readonly etAl: readonly string[];
  /** Behind names whose work names more sources of the same: "and references therein", "m. w. N". */
  readonly furtherSources: readonly string[];
  /** Between the last two authors: "and", "&". */
  readonly and: readonly string[];
  /** Joins two authors, and a sentence to its object: "with". */
  readonly with: readonly string[];
  /** The twelve full month names, January first, then the short ones. */
  readonly months: readonly string[];
  /** What stands for a missing year; up to three letters are initials that take dots and blanks: "nd" is "n.d." too. */
  readonly noDate: readonly string[];
  /** "in press", "forthcoming": stands where the year would. */
  readonly inPress: readonly string[];
  /** Labels of a place in the work: "p", "pp", "chapter", "table". */
  readonly locators: readonly string[];
  /** Beside `and`: what stands between two years of one author: "2001 as well as 2005". */
  readonly links: readonly string[];
  /** Before a year that is not known for certain: "c", "circa". */
  readonly circa: readonly string[];
  /** Behind a year that tells which data they are and not when they were published: "2012 cohort", "1995 data". */
  readonly counted: readonly string[];
  /** Between names and a year in running text: "Lee and Choi in 2013". */
  readonly dating: readonly string[];
  /** Before what the authors wrote: "Lee and Choi in their 2013 paper". */
  readonly inOwn: readonly string[];
  /** Between a study and its authors: "a 2013 study by Lee". */
  readonly by: readonly string[];
  /** Between a title and its author: "Walking in winter by Karin Hull". */
  readonly writtenBy: readonly string[];
  /** Small words inside the names of organisations: "Centers for Disease Control"; particles of family names, "van", need not be among them. */
  readonly connectors: readonly string[];
  /** Nouns at the end of names that have a source, of instruments, theories and studies: "Beck Depression Inventory (Beck, 1961)". */
  readonly sourced: readonly string[];
  /** Words that open a sentence and are its subject, which no title or name begins with: "this", "we". */
  readonly subjects: readonly string[];
  /** Between authors and the group that they wrote for, with the capitals of German nouns: "Breton et al., on behalf of the iDCL Research Group". */
  readonly onBehalf: readonly string[];
  /** Behind a group’s name who wrote for it, which the text leaves out: "Mayo Clinic Staff", "Harvard Health Publishing". */
  readonly writers: readonly string[];
  /** What a body calls a part of itself, behind its own name: "European Food Safety Authority Panel on Nutrition". */
  readonly bodyParts: readonly string[];
  /** Behind such a part what it is for: the "on" of "Panel on Nutrition". */
  readonly bodyPartsFor: readonly string[];
  /** Before the day on which a web page was written or looked over: "last updated March 2019". */
  readonly stamps: readonly string[];
  /** Labels of links that publishers put behind entries: "free full text", "view article". */
  readonly linkLabels: readonly string[];
  /** Articles and prepositions that lose their vowel before a name: "l’Istituto", "dell’Istituto". */
  readonly elisions: readonly string[];
  /** Small words in names of organisations, which their letters skip or take: the "of" and "and" of "Ministry of Health and Family Welfare". */
  readonly smallInNames: readonly string[];
  /** Those of `inPress` that no printed entry keeps: "submitted". */
  readonly unfinished: readonly string[];
  /** Ends a span of years that goes on: "1980–present". */
  readonly untilNow: readonly string[];
  /** Before the work in which another one was seen quoted; the other one need not be listed: "as cited in". */
  readonly citedIn: readonly string[];
  /** Behind what nobody can look up and no list holds: "personal communication". */
  readonly unlisted: readonly string[];
  /** What the name of a law or a contest begins or ends with: "Health Act, 2015", "World Cup, 2014". */
  readonly notAuthors: readonly string[];
  /** Before the names of persons who are named with a year and wrote nothing: "Pope", "President". */
  readonly titles: readonly string[];
  /** What scholars are called, before their name: "the philosopher Karin Hull (1963)". No words that are surnames. */
  readonly professions: readonly string[];
  /** What compounds end with that are laws or contests rather than authors: "wet" of "Zorgverzekeringswet". */
  readonly notAuthorEndings: readonly string[];
  /** Laws and schemes that one word or a few letters name: "HIPAA", "DSGVO". */
  readonly lawNames: readonly string[];
  /** Before the title of what is watched or heard: "the film Titanic (1997)". */
  readonly productions: readonly string[];
  /** Where people meet: "congress"; its place and year in brackets are no citation. */
  readonly events: readonly string[];
  /** What a body calls a paper or a meeting of its own, whose year stands in brackets behind the body’s name: "The society (Position Paper 2019)". */
  readonly documents: readonly string[];
  /** Between the ends of a stretch of time: "1946 to 2019". */
  readonly until: readonly string[];
  /** What opens a cite item even where nobody in the list bears its name: "see also", "e.g", "cf". */
  readonly prefixes: readonly string[];
  /** Before the names from whose work something was taken, with its last word parted from them: "adapté de", "tratto da", "gebaseerd op". */
  readonly takenFrom: readonly string[];
  /** Words before a place rather than a person: "in Turkey (2008)". */
  readonly places: readonly string[];
  /** Before whoever says something, never before a place: "according to". */
  readonly attributions: readonly string[];
  /** Small words before whoever a clause is about: "as Berg (2012) says", "whereas Berg (2012)". */
  readonly clauseOpeners: readonly string[];
  /** Between a study and its authors, where nothing but authors can follow: "a trial led by". */
  readonly authoredBy: readonly string[];
  /** What is said of a finding before whoever had it: "shown by Berg (2012)". */
  readonly reportedBy: readonly string[];
  /** Those of `prefixes` that send the reader to a source: "see". */
  readonly see: readonly string[];
  /** In the place of authors who were named right before: "idem", "ders.". */
  readonly sameAuthors: readonly string[];
  /** Words by which a writer speaks to the reader, as remarks between entries do: "my", "you". */
  readonly speakers: readonly string[];
  /** Headings that stand over reference lists only: "references", "works cited". */
  readonly listHeadings: readonly string[];
  /** Headings that stand over other things as often; the text must cite what is below: "sources", "further reading". */
  readonly doubtfulHeadings: readonly string[];
  /** Before the day on which a web page was read: "retrieved", "accessed". */
  readonly retrieved: readonly string[];
  /** Before the year of a further version of a work: "updated 2016", "Epub 2022". */
  readonly versions: readonly string[];
  /** Before the year in which a work first appeared, perhaps in another language: "original work published". */
  readonly originals: readonly string[];
  /** Before the address of a web page: "available". */
  readonly available: readonly string[];
  /** Labels of pages in an entry: "pp", "S". */
  readonly pages: readonly string[];
  /** Capitalised words of sources in entries, in names of journals and publishers above all: "journal", "press", "university". */
  readonly publications: readonly string[];
  /** What marks editors behind their names: "eds", "Hrsg". */
  readonly editors: readonly string[];
  /** What names editors before their names: "edited by". */
  readonly editedBy: readonly string[];
  /** Behind the number of an edition: "2nd ed", "2. Aufl". */
  readonly editions: readonly string[];
  /** Before the book that a chapter stands in: "in", "dans". */
  readonly inBook: readonly string[];
  /** Small words behind those of `retrieved`: "from", "am". */
  readonly retrievedFrom: readonly string[];
  /** What calls an entry a thesis: "dissertation". */
  readonly theses: readonly string[];
  /** What compounds end with that are organisations rather than people: "gesellschaft" of "Wandergesellschaft". */
  readonly organisationEndings: readonly string[];
  /** Words in names of organisations and hardly ever in names of people: "institute", "society". */
  readonly organisations: readonly string[];
  /** What bodies are called, and hardly anything else: "agency", "foundation"; several words of a name with one among them are a body’s. */
  readonly bodies: readonly string[];
  /** Headings over links to other articles, whole or as their first words: "related posts", "more from". */
  readonly relatedHeadings: readonly string[];
  /** Headings that end the article or its list: "about the author", "comments". */
  readonly endHeadings: readonly string[];
  /** What readers write below an article, as a heading counts it: "2 comments", "Replies (3)". */
  readonly replies: readonly string[];
  /** Before the article's own citation: "suggested citation", "how to cite". */
  readonly ownCitation: readonly string[];
  /** Before whoever made a picture: "Photo: Anna Berg, 2019". */
  readonly pictures: readonly string[];
  /** Before whoever wrote or read the page itself: "posted by". */
  readonly bylines: readonly string[];
  /** Before the origin of a picture or a text, with a colon behind: "photo", "source". */
  readonly credits: readonly string[];
  /** Before where somebody comes from: "Mu from Teheran". */
  readonly from: readonly string[];
  /** What a page calls whoever wrote it: "the author (London, 1950)". */
  readonly authorWords: readonly string[];
  /** What says what somebody is, behind the name: "Anna Berg (London, 1950) is a nurse". */
  readonly isWords: readonly string[];
  /** Between what is shown or told and whoever shows it: "Photo by", "Interview with". */
  readonly sharedWith: readonly string[];
  /** What is shown or told, before those words: "interview". */
  readonly talks: readonly string[];
  /** What publishers' names end with, as they print it: "Press", "Verlag". */
  readonly publisherEndings: readonly string[];
  /** Capitalised words that open sentences and are no surnames: "however", "table", "figure", "since". */
  readonly notNames: readonly string[];
  /** What authors do in a study, behind their name: "Lee found". No words that are plurals as well: "reports", "notes". */
  readonly reports: readonly string[];
  /** What authors do in what they write, before their name or behind it: "argues Lee (2013)". No words of what films and places do. */
  readonly says: readonly string[];
  /** Those of `reports` that cinemas and screens do as well, before the name of who shows something: "das zeigt Berg (2012)". */
  readonly shows: readonly string[];
  /** What a study is called, behind whose it was: "Lee's trial". */
  readonly studies: readonly string[];
  /** What a body gives out, before whose it is: "nach Angaben der", "datos de la". */
  readonly statements: readonly string[];
  /** Words of health writing, for the topic test. */
  readonly health: readonly string[];
}

/** Cuts a list of words at its bars; line breaks and blanks around them are layout: words('see|see also') -> ['see', 'see also']. */
export function words(list: string): readonly string[] {
  return list
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}
