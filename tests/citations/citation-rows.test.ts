import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CiteItem } from '../../lib/model/citation.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { pageWith, pageWithoutList } from './known-works.ts';

function rows(file: string): string[] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# ') && line !== '#');
}

/** The items found in the first paragraph; the offsets of each must lead back to its text. */
function itemsOf(page: PageText): CiteItem[] {
  const end = page.blocks[0]?.end ?? 0;
  const items = readCitations(page).clusters.flatMap((cluster) => cluster.items);
  for (const { selector } of items) {
    expect(page.text.slice(selector.start, selector.end)).toBe(selector.exact);
    expect(page.text.slice(0, selector.start).endsWith(selector.prefix)).toBe(true);
    expect(page.text.slice(selector.end).startsWith(selector.suffix)).toBe(true);
  }
  return items.filter((item) => item.selector.end <= end);
}

function write(item: CiteItem): string {
  return `${item.mode === 'narrative' ? '~ ' : ''}${item.selector.exact} {${item.names.join('; ')}}${item.etAl ? ' et al' : ''} ${item.year}`;
}

describe('citation forms', () => {
  it.each(rows('citations.txt').map((row) => row.split(' => ')))(
    'reads "%s", with offsets that lead back to the text',
    (text, expected) => {
      expect(
        itemsOf(pageWith(text ?? ''))
          .map(write)
          .join(' | '),
      ).toBe(expected);
    },
  );

  it.each(rows('not-citations.txt').map((row) => row.split(/ # (?=[^#]*$)/)))('finds nothing in "%s": %s', (text) => {
    expect(itemsOf(pageWith(text ?? '')).map(write)).toEqual([]);
  });
});

describe('a lone name behind a word with a capital', () => {
  const UNLISTED = 'Im Alltag der Pflege (Kamminga, 2015) ist das so.';

  it('is cited on a German page, where each noun has one, and may have made a film elsewhere', () => {
    expect(itemsOf(pageWith(UNLISTED, 'de')).map(write)).toEqual(['Kamminga, 2015 {Kamminga} 2015']);
    expect(itemsOf(pageWith(UNLISTED, 'nl')).map(write)).toEqual([]);
  });
});

describe('an "s" behind a name of the list', () => {
  const DATA = 'Müllers Nadeln (2014) und Müllers (2014) Daten helfen.';

  it.each(['de', 'nl', ''])('is a genitive on a page in "%s", which may have it without apostrophe', (language) => {
    expect(itemsOf(pageWith(DATA, language)).map(write)).toEqual([
      '~ Müllers Nadeln (2014) {Müller} 2014',
      '~ Müllers (2014) {Müller} 2014',
    ]);
    expect(itemsOf(pageWith('Müllers’ Gruppe (2014) fand es.', language)).map(write)).toEqual(['~ Müllers’ Gruppe (2014) {Müller} 2014']);
  });

  it('is a slip of the name elsewhere, and before "et al." everywhere', () => {
    expect(itemsOf(pageWith('Müllers (2014) puts it at ten.')).map(write)).toEqual(['~ Müllers (2014) {Müllers} 2014']);
    expect(itemsOf(pageWith('Es waren Qaseems et al. (2017).', 'de')).map(write)).toEqual(['~ Qaseems et al. (2017) {Qaseems} et al 2017']);
  });
});

describe('a small word before a name of the list', () => {
  it.each([
    ['de', 'Das passt zu Lee et al. (2013), und es wurde von Mueler (2014) gefunden.', ['Lee et al. (2013)', 'Mueler (2014)']],
    ['pt', 'O estudo é o de Brown (2003a).', ['Brown (2003a)']],
  ])('is a word of the sentence on a page in "%s"', (language, text, items) => {
    expect(itemsOf(pageWith(text, language)).map(({ selector }) => selector.exact)).toEqual(items);
  });
});

describe('a body with words in lower case that the list lacks', () => {
  it.each([
    ['L’Agence française de sécurité des aliments (2005) recommande', 'Agence française de sécurité des aliments'],
    ['La Haute Autorité de santé (2019) souligne', 'Haute Autorité de santé'],
    ['Selon l’Institut national du cancer (2017)', 'Institut national du cancer'],
    ['Selon le ministère de la Santé (2016)', 'ministère de la Santé'],
    ['D’après la Société française d’anesthésie (2012)', 'Société française d’anesthésie'],
    ['Die Bundeszentrale für gesundheitliche Aufklärung (2019) zeigt', 'Bundeszentrale für gesundheitliche Aufklärung'],
    ['Laut der Deutschen Gesellschaft für allgemeine Medizin (2017)', 'Deutschen Gesellschaft für allgemeine Medizin'],
    ['Secondo l’Istituto superiore di sanità (2015)', 'Istituto superiore di sanità'],
    ['Según el Instituto nacional de estadística (2015)', 'Instituto nacional de estadística'],
    ['La Organización Mundial de la Sed (2017) señala', 'Organización Mundial de la Sed'],
    ['Gehen hilft (Bundeszentrale für gesundheitliche Aufklärung, 2021)', 'Bundeszentrale für gesundheitliche Aufklärung'],
    ['Gehen hilft (Dt. Gesellschaft für Neuroschmerz, 2018)', 'Dt. Gesellschaft für Neuroschmerz'],
  ])('is read whole: "%s"', (text, name) => {
    expect(itemsOf(pageWith(`${text}, das ist so.`)).map(({ names }) => names)).toEqual([[name]]);
  });

  it.each(['Die Gesellschaft zeigte nach Lee et al. (2013) viel.', 'L’Agence publie, selon Lee et al. (2013), cela.'])(
    'does not take an author for its end: "%s"',
    (text) => expect(itemsOf(pageWith(text)).map(({ names }) => names)).toEqual([['Lee']]),
  );
});

describe('authors that slashes part', () => {
  const ROW = '<p>Es hilft (Agnoli/Berggren/Cavalli 2011; Berggren/Duarte 2014).</p>';
  const LIST = ['Agnoli, Anna/Berggren, Bo/Duarte, Dora (2011): Gehen.', 'Berggren, Bo/Duarte-Holm, Dora (2015): Stehen.'];
  const page = (entries: readonly string[]) =>
    readHtml(
      `<html lang="de"><body><article>${ROW}<h2>Literatur</h2>${entries.map((entry) => `<p>${entry} Bern: Huber.</p>`).join('')}</article></body></html>`,
    );

  it('are one team where the list parts its authors so too', () => {
    const { clusters, links } = readCitations(page(LIST));
    expect(clusters.flatMap(({ items }) => items.map(({ names }) => names))).toEqual([
      ['Agnoli', 'Berggren', 'Cavalli'],
      ['Berggren', 'Duarte'],
    ]);
    expect(links.map(({ outcome }) => outcome)).toEqual(['spelling', 'year']);
  });
});

describe('a page without a list', () => {
  it('says no-list of every citation and never missing', () => {
    const { links, clusters } = readCitations(pageWithoutList('Needles may help (Nobody &amp; Noone, 2015).'));
    expect(clusters.length).toBeGreaterThan(1);
    expect(new Set(links.map((link) => link.outcome))).toEqual(new Set(['no-list']));
  });

  it.each([
    ['The National Walking Association (2019) has a plan.', '~ National Walking Association (2019) {National Walking Association} 2019'],
    [
      'The National Walking Association (NWA, 2019) has a plan.',
      '~ National Walking Association (NWA, 2019) {National Walking Association} 2019',
    ],
    ['They met at the National Walking Institute (2017) again.', ''],
    ['They met at the National Walking Institute (NWI, 2017) again.', ''],
  ])('cites a body at the head of a clause: "%s"', (text, expected) => {
    const items = itemsOf(pageWithoutList(`${text} It helps (Berg et al., 2011).`));
    expect(items.slice(0, -1).map(write).join(' | ')).toBe(expected);
  });

  it.each([
    ['Results disagree; Fottrell et al., 2010 is the best of them.', 'Fottrell et al., 2010'],
    ['Berg, 2012 is the best of them.', ''],
    ['Berg and Holm, 2012 had found it.', ''],
  ])('cites without brackets where "et al." leaves no doubt: "%s"', (text, expected) => {
    const items = itemsOf(pageWithoutList(`${text} It helps (Berg et al., 2011).`));
    expect(
      items
        .slice(0, -1)
        .map(({ selector }) => selector.exact)
        .join(' | '),
    ).toBe(expected);
  });
});
