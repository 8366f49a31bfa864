import { parentPort, workerData } from 'node:worker_threads';
import { readHtml } from '../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../lib/pipeline.ts';

/** A family name of its own for each number, without figures: only such begin an entry in running text. */
function nameOf(i: number): string {
  return `Mu${[...String(i)].map((figure) => 'abcdefghij'[Number(figure)]).join('')}`;
}

/** "National Bland Aolm Aeed Door Board" with the letters "NBAADB": a group of its own for each number. */
const GROUPS = Array.from({ length: 400 }, (_, i) => {
  const [a, b, c, d] = [...String(1000 + i)].map((figure) => 'ABCDEFGHIJ'[Number(figure)]);
  return { name: `National ${a}land ${b}olm ${c}eed ${d}oor Board`, letters: `N${a}${b}${c}${d}B`, year: 1920 + (i % 100) };
});

/** Pages that make careless patterns explode; each is read whole, or as far as the limits of the stages go. */
const PAGES: Readonly<Record<string, () => string>> = {
  'a million opening brackets': () => `<p>${'('.repeat(1_000_000)}</p>`,
  'a million nested pairs of brackets': () => `<p>${'('.repeat(500_000)}2020${')'.repeat(500_000)}</p>`,
  '30,000 times "et al"': () => `<p>${'Mu et al '.repeat(30_000)}(2020)</p>`,
  '30,000 times "Mu, "': () => `<p>(${'Mu, '.repeat(30_000)}2020)</p>`,
  '100,000 years': () => `<p>${'2020, '.repeat(100_000)}</p>`,
  '30,000 capitals without a break': () => `<p>${'A'.repeat(30_000)} (2020)</p>`,
  '20,000 small words and a year': () => `<p>Mu ${'of the '.repeat(20_000)} (2020)</p>`,
  'an acronym that a group of 200 small words almost spells': () =>
    `<p>${'(OOOOOOOOOOOX, 2020) '.repeat(20)}</p><h2>References</h2><p>Health Care ${'of on '.repeat(100)}Center Board. (2020). Pain. Spine, 1(2), 3–4.</p>`,
  'one text node of 5 MB': () => `<p>${'Needles help with pain (Mu et al., 2020). '.repeat(120_000)}</p>`,
  '20,000 entries': () =>
    `<p>(Mu, 2020)</p><h2>References</h2><ol>${Array.from({ length: 20_000 }, (_, i) => `<li>Mu${i}, J., &amp; Lao, L. (2020). Needles ${i}. <em>Pain</em>, 12(3), ${i}–${i + 9}.</li>`).join('')}</ol>`,
  '20,000 entries in one paragraph': () =>
    `<p>(${nameOf(0)} &amp; Lao, 2020)</p><h2>References</h2><p>${Array.from({ length: 20_000 }, (_, i) => `${nameOf(i)}, J., &amp; Lao, L. (2020). Needles ${i}. Pain, 12(3), ${i}–${i + 9}.`).join(' ')}</p>`,
  '100,000 names that no year follows': () => `<p>References Mu, J. (2020). Pain, 1, 2. ${'Mu, J. '.repeat(100_000)}</p>`,
  '5,000 works in the metadata that all begin like the 5,000 entries': () =>
    `<head>${Array.from({ length: 5000 }, (_, i) => `<meta name="citation_reference" content="citation_title=Needles for the back ${i}; citation_doi=10.5555/${i}">`).join('')}</head><p>(Mu, 2020)</p>${Array.from({ length: 5000 }, (_, i) => `<p>Mu, J. (2020). Needles for the back ${i}. Pain, 12(3), ${i}–${i + 9}.</p>`).join('')}`,
  '8,000 lists of one entry that nothing cites': () =>
    Array.from(
      { length: 8000 },
      (_, i) => `<h3>Part</h3><p>Mu, J., &amp; Lao, L. (${1900 + (i % 100)}). Needles. Spine, 3(2), 1–9.</p>`,
    ).join(''),
  '6,000 names that are none of the 6,000 in the list, nor a slip of one': () =>
    `${Array.from({ length: 6000 }, (_, i) => `<p>It hurts (Fo${nameOf(i + 100_000).slice(2)}s, 2010).</p>`).join('')}<h2>References</h2>${Array.from({ length: 6000 }, (_, i) => `<p>${nameOf(i * 7 + 200_000)}, J. (2010). Needles ${i}. Pain, 12(3), 1–9.</p>`).join('')}`,
  '20,000 entries of one author, cited 2,000 times': () =>
    `<p>${'(Mu, 2020) '.repeat(2000)}</p><h2>References</h2>${Array.from({ length: 20_000 }, (_, i) => `<p>Mu, J. (${1900 + (i % 120)}). Needles ${i}. Pain, 12(3), ${i}–${i + 9}.</p>`).join('')}`,
  '2,000 lists of one entry, each under a doubtful heading of its own': () =>
    Array.from({ length: 2000 }, (_, i) => {
      const [first, second, year] = [nameOf(i), `Lao${nameOf(i).slice(2)}`, 1920 + (i % 100)];
      return `<p>It helps (${first} &amp; ${second}, ${year}).</p><h3>Sources</h3><p>${first}, J., &amp; ${second}, L. (${year}). Needles ${i}. Pain, 12(3), ${i}–${i + 9}.</p>`;
    }).join(''),
  '400 groups, each cited by letters that the list does not print': () =>
    `${GROUPS.map(({ letters, year }) => `<p>It helps (${letters}, ${year}).</p>`).join('')}<h2>References</h2>${GROUPS.map(({ name, year }, i) => `<p>${name}. (${year}). Needles ${i}. Oslo: Gable Press.</p>`).join('')}`,
  '400 groups of much the same name, each cited by the whole of it': () =>
    `${GROUPS.map(({ name, year }) => `<p>It helps (${name}, ${year}).</p>`).join('')}<h2>References</h2>${GROUPS.map(({ name, year }, i) => `<p>${name}. (${year}). Needles ${i}. Oslo: Gable Press.</p>`).join('')}`,
  '1,000 entries of one year with one co-author, each cited once': () =>
    `${Array.from({ length: 1000 }, (_, i) => `<p>It helps (${nameOf(i)} &amp; Lao, 2020).</p>`).join('')}<h2>References</h2>${Array.from({ length: 1000 }, (_, i) => `<p>${nameOf(i)}, J., &amp; Lao, L. (2020). Needles ${i}. Pain, 12(3), ${i}–${i + 9}.</p>`).join('')}`,
  'one box of references around 20,000 lines': () =>
    `<p>(${nameOf(0)} &amp; Lao, 2020)</p><div class="reference">${Array.from({ length: 20_000 }, (_, i) => `${nameOf(i)}, J., &amp; Lao, L. (2020). Needles ${i}. Pain, 12(3), ${i}–${i + 9}.<br>`).join('')}</div>`,
};

/** Names of the pages, for the test. */
export const PAGE_NAMES = Object.keys(PAGES);

if (parentPort) {
  const html = PAGES[String(workerData)]?.() ?? '';
  const started = performance.now();
  const report = makeReport(readCitations(readHtml(html)));
  parentPort.postMessage({
    milliseconds: performance.now() - started,
    citations: report.citations.length,
    references: report.references.length,
  });
}
