/** Names, topics and journals that the made articles draw from; any words do, as long as they are many. */
const FAMILIES =
  'Abbott Barnes Castillo Delgado Eriksen Farrell Goldberg Hansen Ibrahim Jensen Kowalski Lindgren Moreno Nakamura Okafor Petrov Quinn Romero Sandoval Tanaka Underhill Vasquez Whitfield Xiong Yamada Zimmer'.split(
    ' ',
  );
const TOPICS = ['low back pain', 'sleep and shift work', 'knee osteoarthritis', 'migraine', 'balance in old age', 'exercise after stroke'];
const JOURNALS = ['Spine', 'Clinical Journal of Pain', 'Sleep Medicine', 'Physical Therapy', 'BMC Geriatrics'];
const SENTENCES = [
  'The effect was small but held in each of the groups that were followed for a year',
  'Patients who trained twice a week reported fewer days with symptoms than those who waited',
  'None of the trials was large enough to tell rare harms from chance',
];
/** Citations a reference gets on average in review articles. */
const CITATIONS_PER_REFERENCE = 4;

/** A made health article with about `citations` cite items, a quarter as many references, and the markup of a blog. */
export function makeArticle(citations: number): string {
  const references = Math.max(3, Math.round(citations / CITATIONS_PER_REFERENCE));
  const works = Array.from({ length: references }, (_, i) => work(i));
  const paragraphs: string[] = [];
  for (let c = 0; c < citations; ) {
    const sentences: string[] = [];
    for (let s = 0; s < 4 && c < citations; s++, c++) sentences.push(sentence(works, c));
    paragraphs.push(`<p>${sentences.join(' ')}</p>`);
  }
  const entries = works.map((each) => `<li id="ref-${each.number}">${each.entry}</li>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>What helps?</title></head><body><nav><a href="/">Home</a></nav><article><h1>What helps?</h1>${paragraphs.join('\n')}<h2>References</h2><ol>${entries}</ol></article></body></html>`;
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

function familyOf(i: number): string {
  const round = Math.floor(i / FAMILIES.length);
  return (
    pick(FAMILIES, i) +
    (round > 0
      ? `${pick(['son', 'berg', 'ez', 'ova', 'field'], round)}${round > 4 ? pick(['a', 'e', 'i', 'o', 'u'], Math.floor(round / 5)) : ''}`
      : '')
  );
}

function work(i: number) {
  const [first, second, third] = [familyOf(i), familyOf(i + 7), familyOf(i + 12)];
  const year = 1990 + (i % 34);
  const title = `A trial of ${pick(TOPICS, i)} number ${i}`;
  const entry = `${first}, A. B., ${second}, C., &amp; ${third}, D. (${year}). ${title}. <em>${pick(JOURNALS, i)}</em>, <em>${10 + (i % 80)}</em>(${1 + (i % 12)}), ${100 + i}–${109 + i}.`;
  return { number: i, entry, short: `${first} et al.`, year };
}

function sentence(works: readonly ReturnType<typeof work>[], c: number): string {
  const { short, year } = pick(works, c * 7);
  const text = pick(SENTENCES, c);
  return c % 3 === 0 ? `<em>${short}</em> (${year}) studied it. ${text}.` : `${text} (${short}, ${year}).`;
}
