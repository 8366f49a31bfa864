import { describe, expect, it } from 'vitest';
import { traceReading } from '../../lib/cli/trace-reading.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

/** A short article of one language: what it says, the heading over its list, what comes behind the list, and its entries. */
interface Article {
  readonly prose: string;
  readonly heading: string;
  readonly behind: string;
  readonly entries: readonly [string, string, string, string];
}

/** Each article cites its first three entries, in order, and never the fourth. */
const ARTICLES: Readonly<Record<string, Article>> = {
  en: {
    prose: 'Needles help for a while (Mu & Lao, 2020). Walking does more (Hart et al., 2013), says a handbook (Berg, 2011).',
    heading: 'References',
    behind: 'About the author',
    entries: [
      'Mu, J., & Lao, L. (2020). Needles for a sore back. Journal of Sore Backs, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., & Shin, B. (2013). A sore back: a review. Annals of Walking, 29(2), 172–185.',
      'Berg, A. (2011). Walking. In T. Holm & P. Vang (Eds.), Handbook of steps (2nd ed., pp. 10–25). Gable Press.',
      'Norrland Health Agency. (2018). A guideline for sore backs. Retrieved May 3, 2021, from https://agency.example/backs',
    ],
  },
  de: {
    prose: 'Nadeln helfen eine Weile (Mu & Lao, 2020). Gehen hilft mehr (Hart u. a., 2013), so ein Handbuch (Berg, 2011).',
    heading: 'Literaturverzeichnis',
    behind: 'Über die Autorin',
    entries: [
      'Mu, J., & Lao, L. (2020). Nadeln bei Rückenschmerz. Zeitschrift für Rücken, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., & Shin, B. (2013). Rückenschmerz: ein Überblick. Jahrbuch Gehen, 29(2), 172–185.',
      'Berg, A. (2011). Gehen. In T. Holm & P. Vang (Hrsg.), Handbuch der Schritte (2. Aufl., S. 10–25). Gabel Verlag.',
      'Bundesamt für Bewegung. (2018). Eine Leitlinie für den Rücken. Abgerufen am 3. Mai 2021 von https://amt.example/ruecken',
    ],
  },
  fr: {
    prose: 'Les aiguilles aident un temps (Mu et Lao, 2020). La marche aide plus (Hart et coll., 2013), selon un manuel (Berg, 2011).',
    heading: 'Références bibliographiques',
    behind: 'À propos de l’auteur',
    entries: [
      'Mu, J., et Lao, L. (2020). Des aiguilles pour le dos. Revue du dos, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., et Shin, B. (2013). Le mal de dos : une synthèse. Cahiers de la marche, 29(2), 172–185.',
      'Berg, A. (2011). La marche. Dans T. Holm et P. Vang (dir.), Manuel des pas (2e éd., p. 10–25). Éditions Gable.',
      'Agence de la marche. (2018). Un guide pour le dos. Consulté le 3 mai 2021, à l’adresse https://agence.example/dos',
    ],
  },
  es: {
    prose: 'Las agujas ayudan un tiempo (Mu y Lao, 2020). Caminar ayuda más (Hart y cols., 2013), dice un manual (Berg, 2011).',
    heading: 'Referencias',
    behind: 'Sobre la autora',
    entries: [
      'Mu, J., y Lao, L. (2020). Agujas para la espalda. Revista de la Espalda, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., y Shin, B. (2013). El dolor de espalda: una revisión. Anales de Pasos, 29(2), 172–185.',
      'Berg, A. (2011). Caminar. En T. Holm y P. Vang (Eds.), Manual de pasos (2.ª ed., pp. 10–25). Editorial Gable.',
      'Agencia de Pasos. (2018). Una guía para la espalda. Recuperado el 3 de mayo de 2021, de https://agencia.example/espalda',
    ],
  },
  pt: {
    prose: 'As agulhas ajudam um tempo (Mu e Lao, 2020). Caminhar ajuda mais (Hart e cols., 2013), diz um manual (Berg, 2011).',
    heading: 'Referências',
    behind: 'Sobre a autora',
    entries: [
      'Mu, J., e Lao, L. (2020). Agulhas para as costas. Revista das Costas, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., e Shin, B. (2013). A dor nas costas: uma revisão. Anais dos Passos, 29(2), 172–185.',
      'Berg, A. (2011). Caminhar. Em T. Holm e P. Vang (Orgs.), Manual de passos (2ª ed., pp. 10–25). Editora Gable.',
      'Agência dos Passos. (2018). Um guia para as costas. Disponível em: https://agencia.example/costas. Acesso em: 3 maio 2021.',
    ],
  },
  it: {
    prose: 'Gli aghi aiutano per un po’ (Mu e Lao, 2020). Camminare aiuta di più (Hart e coll., 2013), dice un manuale (Berg, 2011).',
    heading: 'Bibliografia',
    behind: 'L’autrice',
    entries: [
      'Mu, J., e Lao, L. (2020). Aghi per la schiena. Rivista della Schiena, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., e Shin, B. (2013). Il mal di schiena: una rassegna. Annali dei Passi, 29(2), 172–185.',
      'Berg, A. (2011). Camminare. In T. Holm e P. Vang (a cura di), Manuale dei passi (2a ed., pp. 10–25). Gable Editore.',
      'Agenzia dei Passi. (2018). Una guida per la schiena. Disponibile su: https://agenzia.example/schiena (ultimo accesso 3 maggio 2021)',
    ],
  },
  nl: {
    prose: 'Naalden helpen even (Mu en Lao, 2020). Wandelen helpt meer (Hart e.a., 2013), zegt een handboek (Berg, 2011).',
    heading: 'Literatuurlijst',
    behind: 'Over de auteur',
    entries: [
      'Mu, J., en Lao, L. (2020). Naalden voor de rug. Tijdschrift voor Ruggen, 12(3), 1–9.',
      'Hart, M., Choi, T.-Y., en Shin, B. (2013). Rugpijn: een overzicht. Jaarboek Wandelen, 29(2), 172–185.',
      'Berg, A. (2011). Wandelen. In T. Holm en P. Vang (Red.), Handboek stappen (2e druk, pp. 10–25). Gable Uitgeverij.',
      'Stichting Wandelen. (2018). Een richtlijn voor de rug. Geraadpleegd op 3 mei 2021, van https://stichting.example/rug',
    ],
  },
};

type Layout = (heading: string, entries: readonly string[]) => string;

const each = (entries: readonly string[], wrap: (entry: string, number: number) => string): string =>
  entries.map((entry, i) => wrap(entry, i + 1)).join('');
/** An entry broken over several elements, as publishers' pages break it: after the year. */
const broken = (entry: string): string => {
  const [authors = '', rest = ''] = entry.split(/(?<=\)\.) /, 2);
  return `<span class="authors">${authors}</span> <div>${entry.slice(authors.length + 1) || rest}</div>`;
};

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'an ordered list': (h, e) => `<h2>${h}</h2><ol>${each(e, (x) => `<li>${x}</li>`)}</ol>`,
  'an unordered list': (h, e) => `<h2>${h}</h2><ul>${each(e, (x) => `<li><p>${x}</p></li>`)}</ul>`,
  paragraphs: (h, e) => `<h2>${h}</h2>${each(e, (x) => `<p>${x}</p>`)}`,
  divs: (h, e) => `<div class="title"><b>${h}</b></div><div>${each(e, (x) => `<div>${x}</div>`)}</div>`,
  'a definition list': (h, e) => `<h2>${h}</h2><dl>${each(e, (x, n) => `<dt>${n}</dt><dd>${x}</dd>`)}</dl>`,
  'table rows': (h, e) => `<h2>${h}</h2><table>${each(e, (x, n) => `<tr><td>${n}.</td><td>${x}</td></tr>`)}</table>`,
  'line breaks': (h, e) => `<p><strong>${h}:</strong><br>${e.join('<br><br>')}</p>`,
  'line breaks behind the heading': (h, e) => `<p><strong>${h}</strong> ${e.join('<br>')}</p>`,
  'numbers in boxes of their own': (h, e) =>
    `<div><span>${h}</span></div>${each(e, (x, n) => `<div><span>${n}</span><span>${x}</span></div>`)}`,
  'one paragraph': (h, e) => `<h2>${h}</h2><p>${e.join(' ')}</p>`,
  'one paragraph with its heading': (h, e) => `<p><strong>${h}:</strong> ${e.join(' ')}</p>`,
  'one paragraph, numbered': (h, e) => `<p>${h} ${each(e, (x, n) => `${n}. ${x} `)}</p>`,
  'entries broken over elements': (h, e) => `<section class="references"><h2>${h}</h2><ol>${each(e, (x) => `<li>${broken(x)}</li>`)}</ol></section>`,
  'a closed accordion': (h, e) => `<details><summary>${h}</summary>${each(e, (x) => `<p>${x}</p>`)}</details>`,
  'hidden text': (h, e) => `<h2>${h}</h2><div style="display:none">${each(e, (x) => `<p>${x}</p>`)}</div>`,
  'numbers typed by hand': (h, e) => `<h2>${h}</h2>${each(e, (x, n) => `<p>[${n}] ${x}</p>`)}`,
  'bullets typed by hand': (h, e) => `<h2>${h}</h2><p>${each(e, (x) => `• ${x}<br>`)}</p>`,
  'no heading': (_, e) => `<hr>${each(e, (x) => `<p>${x}</p>`)}`,
  footnotes: (_, e) => `<section class="footnotes"><ol>${each(e, (x, n) => `<li id="fn${n}">${x} <a href="#r${n}">↩</a></li>`)}</ol></section>`,
  'a list role': (_, e) => `<section role="doc-bibliography">${each(e, (x) => `<p role="doc-biblioentry">${x}</p>`)}</section>`,
};

const ROWS = Object.keys(LAYOUTS).flatMap((layout) => Object.keys(ARTICLES).map((language) => [layout, language] as const));
/** The blank before a colon, as French sets it, is layout. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/ :/g, ':');
const escaped = (text: string): string => text.replace(/&/g, '&amp;');

describe('every layout of a list, in every language', () => {
  it.each(ROWS)('%s in "%s"', (layout, language) => {
    const { prose, heading, behind, entries } = ARTICLES[language] ?? { prose: '', heading: '', behind: '', entries: [] };
    const list = LAYOUTS[layout]?.(heading, entries.map(escaped)) ?? '';
    const html = `<html lang="${language}"><body><main><h1>A B C</h1><p>${escaped(prose)}</p>${list}<h2>${behind}</h2><p>Maya Hart, 2019.</p></main></body></html>`;
    const reading = readCitations(readHtml(html));
    const report = makeReport(reading);
    const trace = traceReading(`${layout}, ${language}`, reading);
    expect(reading.references.map(({ entry }) => plain(entry.text)), trace).toEqual(entries.map(plain));
    expect(report.citations.map(({ verdict, references }) => [verdict, references]), trace).toEqual([
      ['ok', ['r1']],
      ['ok', ['r2']],
      ['ok', ['r3']],
    ]);
    expect(report.references.map(({ verdicts }) => verdicts.map(({ id }) => id)), trace).toEqual([[], [], [], ['uncited']]);
    expect(report.references.map(({ csl }) => csl.type).slice(0, 3), trace).toEqual(['article-journal', 'article-journal', 'chapter']);
  });
});
