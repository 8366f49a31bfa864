import { describe, expect, it } from 'vitest';
import { linkCitations } from '../../lib/linking/link-citations.ts';
import type { CitationLink } from '../../lib/model/link.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { cite, indexOf } from './listed.ts';

/** Links of the citations in one sentence, on a page with these entries. */
function link(sentence: string, entries: readonly string[]): CitationLink[] {
  const sure = '<p>(Anchor et al., 1990; Anchor et al., 1991; Anchor et al., 1992)</p>';
  const list = [
    ...entries,
    'Anchor, A., Buoy, B., &amp; Chain, C. (1990). One. Sea, 1(1), 1–2.',
    'Anchor, A., Buoy, B., &amp; Chain, C. (1991). Two. Sea, 2(1), 1–2.',
    'Anchor, A., Buoy, B., &amp; Chain, C. (1992). Three. Sea, 3(1), 1–2.',
  ];
  const page = readHtml(
    `<article><p>${sentence}</p>${sure}<h2>References</h2>${list.map((entry) => `<p>${entry}</p>`).join('')}</article>`,
  );
  const { links, clusters } = readCitations(page);
  const end = page.blocks[0]?.end ?? 0;
  const own = new Set(
    clusters
      .flatMap((cluster) => cluster.items)
      .filter((item) => item.selector.end <= end)
      .map((item) => item.id),
  );
  return links.filter((each) => own.has(each.citation));
}

function outcomes(sentence: string, entries: readonly string[]): string[] {
  return link(sentence, entries).map(({ outcome, references }) => [outcome, ...references].join(' '));
}

const QASEEM = 'Qaseem, A., Wilt, T. J., &amp; Forciea, M. A. (2017). Noninvasive treatments. Ann Intern Med, 166(7), 514–530.';
const MU = 'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Acupuncture. Pain, 12(3), 1–9.';
const SMITH = 'Smith, J. (2001). Alone. Spine, 26(13), 1–4.';
const SMITH_JONES = 'Smith, J., &amp; Jones, A. (2001). Together. Spine, 26(14), 5–9.';
const SMITH_MANY = 'Smith, J., Brown, B., &amp; Green, C. (2001). Many. Spine, 26(15), 10–14.';

describe('initials', () => {
  const CHEN = 'Chen, S., Li, Z., &amp; Krok, R. (2010). Needles. Spine, 3(1), 1–4.';
  it.each([
    ['It helps (C. Y. Chen et al., 2012).', 'none'],
    ['It helps (S. Chen et al., 2012).', 'year r1'],
    ['Es hilft (z. B. Chen et al., 2012).', 'year r1'],
  ])('of somebody else make no slip of the year: "%s"', (sentence, outcome) => {
    expect(outcomes(sentence, [CHEN])).toEqual([outcome]);
  });
});

describe('names in an order or number of their own', () => {
  it.each([
    ['Nguyen Thi Hoa (2019) found it.', 'Nguyen, T. H. (2019). Needles. Spine, 3(1), 1–4.'],
    ['Nguyen Thi Hoa et al. (2019) found it.', 'Nguyễn, T. H., Smith, J., &amp; Brown, B. (2019). Needles. Spine, 3(1), 1–4.'],
    ['Kim Min-jun et al. (2019) found it.', 'Kim, M.-J., Smith, J., &amp; Brown, B. (2019). Needles. Spine, 3(1), 1–4.'],
    ['Li Wei (2019) found it.', 'Li, W. (2019). Needles. Spine, 3(1), 1–4.'],
  ])('%s', (sentence, entry) => {
    expect(outcomes(sentence, [entry])).toEqual(['one r1']);
  });

  it.each(['Gil, 2019', 'Gil Martínez, 2019', 'Martínez, 2019'])('knows an author with two surnames as %s', (cited) => {
    expect(outcomes(`Ayuda (${cited}).`, ['Gil Martínez, A. (2019). Agujas. Spine, 3(1), 1–4.'])).toEqual(['one r1']);
  });

  it('tells a family name from a given name by its initials', () => {
    expect(outcomes('Nguyen Thi Hoa (2019) found it.', ['Nguyen, B. K. (2019). Needles. Spine, 3(1), 1–4.'])).toEqual(['none']);
  });

  it('accuses nobody of names that an entry may hide behind its "et al."', () => {
    const entry = 'Smith, J., Brown, B., et al. (2001). Many. Spine, 26(15), 10–14.';
    expect(outcomes('It helps (Smith, Brown, Green, Hull, et al., 2001).', [entry])).toEqual(['one r1']);
    expect(outcomes('It helps (Smith, Tan, Green, Hull, et al., 2001).', [entry])).toEqual(['none']);
  });

  it('takes a team in another order for the entry of the same people, and leaves two such entries open', () => {
    const other = 'Jones, A., &amp; Green, C. (2001). Apart. Spine, 26(16), 15–19.';
    expect(outcomes('It helps (Jones &amp; Smith, 2001).', [SMITH_JONES, other])).toEqual(['one r1']);
    const teams = ['Ito, A., Sato, B., &amp; Kato, C.', 'Sato, B., Ito, A., &amp; Kato, C.'].map(
      (names) => `${names} (2001). Rest. Spine, 2, 1–4.`,
    );
    expect(outcomes('It helps (Kato, Ito, &amp; Sato, 2001).', teams)).toEqual(['several r1 r2']);
  });

  it('takes a letter more in a short name for a slip where the further authors agree, and for another name where nobody stands beside it', () => {
    const entry = 'Yap, K., Norlund, M., &amp; Grish, J. (2018). Walking. Spine, 26(15), 10–14.';
    expect(outcomes('It helps (Yapo, Norlund &amp; Grish, 2018).', [entry])).toEqual(['spelling r1']);
    expect(outcomes('It helps (Yapo, Grish &amp; Norlund, 2018).', [entry])).not.toEqual(['one r1']);
    expect(outcomes('It helps (Yapo et al., 2018).', [entry])).toEqual(['none']);
    expect(outcomes('It helps (Yapp et al., 2018).', [entry])).toEqual(['spelling r1']); // a letter doubled
  });

  it('takes a second body that the entry does not print for no slip of its year', () => {
    const board = 'Norland Health Board. (2011). Walking. Oslo: NHB.';
    expect(outcomes('It helps (Norland Health Board &amp; UNICEF, 2011).', [board])).toEqual(['one r1']);
    expect(outcomes('It helps (Norland Health Board &amp; UNICEF, 2014).', [board])).toEqual(['none']);
    expect(outcomes('It helps (Norland Health Board, 2014).', [board])).toEqual(['year r1']);
  });

  it('asks for a look where some of a team are named in another order: they may have written something else', () => {
    expect(outcomes('It helps (Green &amp; Brown, 2001).', [SMITH_MANY])).toEqual(['spelling r1']);
    expect(outcomes('It helps (Green, Brown, et al., 2001).', [SMITH_MANY])).toEqual(['one r1']);
  });

  it('takes the year of the very team for the one that is meant, before the nearer year of a larger one', () => {
    const larger = SMITH_MANY.replace('Smith, J., Brown', 'Smith, J., Jones, A., Brown').replace('2001', '2004');
    expect(outcomes('It helps (Smith &amp; Jones, 2003).', [SMITH_JONES, larger])).toEqual(['year r1']);
  });

  it.each([
    ['Board of Backs, 2014', 'NORLAND. Board of Backs. Manual. Oslo: NP, 2014.'],
    ['Back Therapy Norland [BTN-RYG] (2020)', 'Back Therapy Norland – Ryg Terapi Nordland. (2020). On blankets. Oslo: BTN-RYG.'],
    ['USDB, 2019', 'U.S. Department of Backs. (2019). Usual steps. Beltsville: BRS.'],
  ])('knows "%s" by a part of the name in the list', (cited, entry) => {
    expect(outcomes(cited.endsWith(')') ? `As ${cited} says.` : `It helps (${cited}).`, [entry])).toEqual(['one r1']);
  });

  it.each(['USPSTF', 'PSTF'])('knows %s of a body with a country before its name', (acronym) => {
    const entry = 'US Preventive Services Task Force. (2018). Screening for backs. Norland Press.';
    expect(outcomes(`It helps (${acronym}, 2018).`, [entry])).toEqual(['one r1']);
  });
});

describe('a first name that the right second author stands beside', () => {
  const ENTRY = 'Pell, N., &amp; Obermann, T. (2004). History. Spine, 26(15), 10–14.';

  it('is a slip where it is the listed one with another ending, and nobody is left out', () => {
    expect(outcomes('Pellová and Obermann (2004) found it.', [ENTRY])).toEqual(['spelling r1']);
    expect(outcomes('Pellová et al. (2004) found it.', [ENTRY])).toEqual(['none']);
    expect(outcomes('Pellová and Obermann (2004) found it.', [ENTRY.replace(', &amp; O', ', Hull, B., &amp; O')])).toEqual(['none']);
  });

  it('is another author where the two names have nothing to do with each other', () => {
    expect(outcomes('Weber and Obermann (2004) found it.', [ENTRY])).toEqual(['none']);
    expect(outcomes('Pelikan and Obermann (2004) found it.', [ENTRY])).toEqual(['none']);
  });

  it('takes a slip in the first half of a double name for one', () => {
    const entry = 'Caballo Ramírez, D., &amp; Gonzalvo-Bandera, J. (2003). Saltos. Spine, 26(15), 10–14.';
    expect(outcomes('It helps (Caballo &amp; Gonsalvo, 2003).', [entry])).toEqual(['spelling r1']);
    expect(outcomes('It helps (Caballo &amp; Gutierrez, 2003).', [entry])).toEqual(['none']);
  });
});

describe('a work cited without its date', () => {
  const ENTRY = 'Messner, F., &amp; Bangert, S. (2018). Pressure. Spine, 26(15), 10–14.';

  it('is clear where the list has one of these people, and the date is not', () => {
    expect(outcomes('It helps (Messner &amp; Bangert, n.d.).', [ENTRY])).toEqual(['year r1']);
    expect(outcomes('It helps (Messner &amp; Bangert, n.d.).', [ENTRY, ENTRY.replace('2018', '2019')])).toEqual(['none']);
    expect(outcomes('It helps (Messner, n.d.).', [ENTRY])).toEqual(['none']);
  });

  it('is another one of a body, which has many', () => {
    expect(outcomes('It helps (Norland Pain Board, n.d.).', ['Norland Pain Board. (2018). Steps. Oslo: NPB.'])).toEqual(['none']);
  });
});

it('takes "et al." with a year far off for none of several works by two', () => {
  const works = [1976, 1982].map((year) => `Klaas, M., &amp; Kendrick, J. (${year}). Bonds. Spine, ${year}(1), 10–14.`);
  expect(outcomes('It helps (Klaas et al., 1972).', works)).toEqual(['none']);
  expect(outcomes('It helps (Klaas et al., 1975).', works)).toEqual(['year r1']);
  expect(outcomes('It helps (Klaas et al., 1972).', works.slice(0, 1))).toEqual(['year r1']);
  expect(outcomes('It helps (Klaas &amp; Kendrick, 1972).', works)).toEqual(['year r1']);
});

describe('one name of a team that differs', () => {
  it('is a slip where at least two others and the year agree', () => {
    expect(outcomes('It helps (Mu, Furlan, &amp; Brand, 2020).', [MU])).toEqual(['spelling r1']);
    expect(outcomes('It helps (Mu, Furlan, Brand, et al., 2020).', [MU])).toEqual(['spelling r1']);
    expect(outcomes('It helps (Mu &amp; Brand, 2020).', [MU])).toEqual(['none']);
    expect(outcomes('It helps (Mu, Brand, &amp; Tan, 2020).', [MU])).toEqual(['none']);
  });
});

describe('an entry with the years of two versions', () => {
  it.each([
    'Norland Pain Board. Backs (CG181). Oslo: Norland Press; 2014 (updated 2016).',
    'Norland Pain Board. (2014). Backs. Oslo: Norland Press. Last updated: 27 September 2016.',
    'Norland Pain Board. Backs. Gait. 2016;20(1):12-8. Epub 2014 Feb 19.',
  ])('may be cited by either: %s', (entry) => {
    expect(outcomes('It helps (Norland Pain Board, 2014; Norland Pain Board, 2016).', [entry])).toEqual(['one r1', 'one r1']);
    expect(outcomes('It helps (Norland Pain Board, 2012).', [entry])).not.toEqual(['one r1']);
  });
});

it('the letter that only the label above an entry has tells two works of one year apart', () => {
  const lee = (title: string) => `Lee J, Tan B. ${title}. Pain 2013;3:1-9.`;
  const list = ['Lee 2013a', lee('Needles'), 'Lee 2013b {published data only}', lee('Walking')];
  expect(outcomes('It helps (Lee 2013b; Lee 2013a).', list)).toEqual(['one r2', 'one r1']);
});

describe('a link of the page', () => {
  it('tells which entry is meant, of which one to another page tells nothing', () => {
    const entry = `<span id="mu">${MU}</span>`;
    expect(outcomes('It helps (<a href="#mu">Fenske, 2009</a>).', [entry])).toEqual(['one r1']);
    expect(outcomes('It helps (<a href="https://other.example/a#mu">Fenske, 2009</a>).', [entry])).toEqual(['none']);
  });

  it('tells nothing where it goes round several citations', () => {
    const wrong = `${QASEEM.replace('Qaseem', '<span id="q"></span>Qaseem')}`;
    expect(outcomes('It helps (<a href="#q">Mu et al., 2020</a>).', [wrong, MU])).toEqual(['one r2']);
    expect(outcomes('It helps (<a href="#q">Fenske, 2009</a>).', [wrong, MU])).toEqual(['one r1']);
    expect(outcomes('It helps (<a href="#q">Qaseem, 2008</a>).', [wrong, MU])).toEqual(['year r1']);
    const sentence = 'It helps <a href="#mu">(Mu et al., 2020; Qaseem et al., 2017)</a>.';
    expect(outcomes(sentence, [`<span id="mu">${MU}</span>`, QASEEM])).toEqual(['one r1', 'one r2']);
  });
});

describe('a slip that may be one of two', () => {
  const CHEN = 'Chen, A., Buoy, B., &amp; Chain, C. (2010). One. Sea, 9(1), 1–2.';
  const CHENG = 'Cheng, A., Buoy, B., &amp; Chain, C. (2011). Two. Sea, 9(2), 1–2.';
  const turner = (year: number) => `Turner, A. (${year}). Turning. Sea, ${year}(1), 1–2.`;

  it('leaves it open whether the name or the year is wrong', () => {
    expect(outcomes('It helps (Cheng et al., 2010).', [CHEN, CHENG])).toEqual(['several r1 r2']);
    expect(outcomes('It helps (Cheng et al., 2010).', [CHEN])).toEqual(['spelling r1']);
  });

  it('takes no year of several that are all far off', () => {
    expect(outcomes('It helps (Turner, 2015).', [turner(2010), turner(2012)])).toEqual(['none']);
    expect(outcomes('It helps (Turner, 2015).', [turner(2005), turner(2012)])).toEqual(['year r2']);
    expect(outcomes('It helps (Turner, 2015).', [turner(2012)])).toEqual(['year r1']);
  });
});

describe('an entry whose names were hardly read', () => {
  const ODD = ['Study: Needles and sleep - Gardner P. | Sleep News, 2016', 'Needles and walking, Hull and Lee, BMJ 2012'];

  it.each([
    ['a name with its year', 'Less pain (Gardner, 2016).', 'one r2'],
    ['a name that a second one goes with', 'Less pain (Gardner &amp; Moss, 2016).', 'one r2'],
    ['a name in the middle', 'Less pain (Hull et al., 2012).', 'one r3'],
    ['another year', 'Less pain (Hull et al., 2014).', 'none'],
    ['another name', 'Less pain (Unger et al., 2012).', 'none'],
  ])('is judged with care: %s', (_, sentence, outcome) => {
    expect(outcomes(sentence, [MU, ...ODD])).toEqual([outcome]);
  });
});

describe('one clear candidate', () => {
  it.each([
    ['full names', 'Less pain (Qaseem, Wilt, &amp; Forciea, 2017).', [QASEEM, MU]],
    ['et al.', 'Less pain (Qaseem et al., 2017).', [QASEEM, MU]],
    ['a single name for many authors', 'Less pain (Qaseem, 2017).', [QASEEM, MU]],
    ['another case, accents and hyphens', 'Less pain (GARCIA LOPEZ, 2012).', ['García-López, M. (2012). Agujas. Pain, 5(1), 30–39.', MU]],
    ['a transliterated umlaut', 'Less pain (Mueller, 2014).', ['Müller, K. (2014). Nadeln. Pain, 6(1), 40–49.', MU]],
    ['Latin letters for Cyrillic ones', 'Less pain (Ivanov, 2015).', ['Иванов, М. (2015). Иглы. Боль, 3(1), 20–29.', MU]],
    ['another apostrophe', 'Less pain (OʼConnell, 2011).', ['O’Connell, N. (2011). Advice. Spine, 4(1), 20–29.', MU]],
    [
      'a given name behind its family name',
      'Less pain (Zhang Wei et al., 2015).',
      ['Zhang, W., Li, N., &amp; Hu, B. (2015). Needles. Pain, 2(2), 3–9.', MU],
    ],
    [
      'given names behind commas',
      'Less pain (Lind, Mary &amp; Holm, John, 2014).',
      ['Lind, M., &amp; Holm, J. (2014). Needles. Pain, 2(2), 3–9.', MU],
    ],
    [
      'given names behind both family names',
      'Less pain (Li Na &amp; Zhang Wei, 2014).',
      ['Li, N., &amp; Zhang, W. (2014). Needles. Pain, 2(2), 3–9.', MU],
    ],
    [
      'a given name that is a co-author’s family name',
      'Less pain (Wang Yang et al., 2013).',
      [
        'Wang, Y., Yang, B., &amp; Hu, C. (2013). Needles. Pain, 2(2), 3–9.',
        'Yang, B., Hu, C., &amp; Lee, D. (2012). Feet. Pain, 2(3), 3–9.',
      ],
    ],
    [
      'a given name that is another author’s family name',
      'Less pain, says Wang Yang (2016).',
      ['Wang, Y. (2016). Needles. Pain, 2(2), 3–9.', 'Yang, B. (2018). Feet. Pain, 2(3), 3–9.'],
    ],
    [
      'particles that the list joins by hyphens',
      'Less pain (Ferra de las Casas et al., 2010).',
      ['Ferra-de-las-Casas, C., Lind, J., &amp; Hull, P. (2010). Necks. Pain, 2(2), 3–9.', MU],
    ],
    ['a Serbian letter as two', 'Less pain (Djuric, 2015).', ['Đurić, A. (2015). Feet. Pain, 4(5), 10–19.', MU]],
    ['a Russian letter with a mark', 'Less pain (Lesnoy, 2015).', ['Лесной, М. (2015). Иглы. Боль, 3(1), 20–29.', MU]],
    [
      'the letter of a work without a date',
      'Less pain (Holm, n.d.-b).',
      ['Holm, A. (n.d.-b). Feet. https://example.org/b', 'Holm, A. (n.d.-a). Legs. https://example.org/a'],
    ],
    ['the year of a reprint', 'Less pain (Holm, 1986, reprinted in 2016).', ['Holm, A. (2016). Feet. Pain, 4(5), 10–19.', MU]],
    [
      'the first words of a group with a year in its name',
      'Less pain (NBP 2019, 2020).',
      ['NBP 2019 Backs Collaborators. (2020). Feet. Pain, 4(5), 10–19.', MU],
    ],
    [
      'the letter of a work in press',
      'Less pain, says Holm (in press-a).',
      ['Holm, A. (in press-a). Feet. Pain.', 'Holm, A. (in press-b). Legs. Pain.'],
    ],
    ['a given name behind a comma', 'Less pain (Holm, Karl, 2014).', ['Holm, K. (2014). Feet. Pain, 4(5), 10–19.', MU]],
    [
      'a group without the staff that wrote',
      'Mayo Clinic (2020) says less.',
      ['Mayo Clinic Staff. (2020). Back pain. https://mayo.example', MU],
    ],
    [
      'the name that the list abbreviates',
      'Less pain (Nursing and Midwifery Council 2015).',
      ['NMC (2015) The Code. London: Nursing and Midwifery Council.', MU],
    ],
    [
      'the letters of two bodies',
      'DfE and DoH (2015) ask for less.',
      ['Department for Education and Department of Health. 2015. Code. London: DfE.', MU],
    ],
    [
      'the letters of three bodies in an order of their own',
      'Less pain (EPUAP/NPUAP/PPPIA, 2014).',
      [
        'National Pressure Ulcer Advisory Panel, European Pressure Ulcer Advisory Panel and Pan Pacific Pressure Injury Alliance (2014) Prevention. Perth: Cambridge Media.',
        MU,
      ],
    ],
    ['a family name in front of the given one', 'Less pain (Ulmer 1983).', ['Ulmer Michel, 1983, « Birth », Revue, 3, p. 4–9.', MU]],
    ['an author with the name of a month', 'Less pain (May, 2010).', ['May, E. (2010). Backs. Pain, 1(2), 3–9.', MU]],
    ['names with bars', 'Less pain (Mu/Furlan/Lao, 2020).', [MU, QASEEM]],
    ['names with semicolons', 'Less pain (Mu; Furlan; Lao, 2020).', [MU, QASEEM]],
    ['shouted names', 'MU AND FURLAN (2020) found less pain.', [MU, QASEEM]],
    [
      'a group with the number of its document',
      'Less pain (CLSI M38-A2, 2008).',
      ['Clinical and Laboratory Standards Institute. (2008). Reference method. Wayne: CLSI Press.', MU],
    ],
    [
      'an acronym without the country',
      'Less pain (HHS, 2019).',
      ['U.S. Department of Health and Human Services. (2019). Pain. Washington: HHS Press.', MU],
    ],
    ['an Arabic name without its article', 'Less pain (Rashid, 2017).', ['al-Rashid, H. (2017). Walking. Spine, 7(2), 50–59.', MU]],
    ['the first half of a double name', 'Less pain (García, 2012).', ['García-López, M. (2012). Agujas. Pain, 5(1), 30–39.', MU]],
    [
      'with a second surname that the list does not print',
      'Less pain (García Rivas, 2012).',
      ['García, M. (2012). Agujas. Pain, 5(1), 30–39.', MU],
    ],
    [
      'a group in British letters',
      'Less pain (World Health Organisation, 2018).',
      ['World Health Organization. (2018). Guideline. Geneva: WHO Press.', MU],
    ],
    [
      'a group in the singular',
      'Less pain (Center for Disease Control, 2016).',
      ['Centers for Disease Control and Prevention. (2016). Guideline. Atlanta: CDC Press.', MU],
    ],
    ['a particle left out', 'Less pain (Berg, 2010).', ['van der Berg, A. (2010). Low backs. Spine, 3(1), 10–19.', MU]],
    ['an acronym of a group', 'Less pain (WHO, 2018).', ['World Health Organization. (2018). Guideline. Geneva: WHO Press.', MU]],
    [
      'a group cut short',
      'Less pain (Harvard Health, 2019).',
      ['Harvard Health Publishing. (2019). Back pain. https://health.harvard.edu', MU],
    ],
    ['authors in another order', 'Less pain (Qaseem, Forciea, &amp; Wilt, 2017).', [QASEEM, MU]],
    [
      'the year of the first edition beside the new one',
      'An idea (Freud, 1921/1998).',
      ['Freud, S. (1998). Group psychology. London: Norton Press.', MU],
    ],
  ])('is linked by %s', (_, sentence, entries) => {
    expect(outcomes(sentence, entries)).toEqual(['one r1']);
  });

  it('is told from namesakes by the number of authors', () => {
    const entries = [SMITH, SMITH_JONES, SMITH_MANY];
    expect(outcomes('(Smith, 2001) and (Smith &amp; Jones, 2001) and (Smith et al., 2001)', entries)).toEqual([
      'one r1',
      'one r2',
      'one r3',
    ]);
  });

  it('is told from another work of the year by its letter', () => {
    const entries = ['Brown, A. (2003a). First. Pain, 1(1), 1–4.', 'Brown, A. (2003b). Second. Pain, 1(2), 5–9.'];
    expect(outcomes('(Brown, 2003a, 2003b)', entries)).toEqual(['one r1', 'one r2']);
  });

  it('is found behind an acronym that the page explains', () => {
    const entries = ['National Institute for Health and Care Excellence. (2016). Low back pain. London: NICE Press.', MU];
    expect(outcomes('(National Institute for Health and Care Excellence [NICE], 2016) and later (NICE, 2016)', entries)).toEqual([
      'one r1',
      'one r1',
    ]);
  });

  it('is the one that the page itself links to', () => {
    const entries = [
      '<span id="a">Smith, J. (2001). Alone. Spine, 26(13), 1–4.</span>',
      '<span id="b">Smith, J. (2001). Again. Spine, 27(13), 1–4.</span>',
    ];
    expect(outcomes('(<a href="#b">Smith, 2001</a>)', entries)).toEqual(['one r2']);
  });
});

describe('slips', () => {
  it('links a misspelt name when everything else leaves one work', () => {
    expect(outcomes('Less pain (Quassem, 2017).', [QASEEM, MU])).toEqual(['spelling r1']);
    expect(outcomes('Less pain (Qaseem, Wlit, &amp; Forciea, 2017).', [QASEEM, MU])).toEqual(['spelling r1']);
  });

  it.each([
    ['by ear', 'Less pain (Meyer, 2017).', 'Maier, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['by ear in a longer name', 'Less pain (Filips, 2017).', 'Philipps, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['with two letters changed', 'Less pain (Crumabugh, 2017).', 'Crumbaugh, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['on the next key', 'Less pain (Tamaka, 2017).', 'Tanaka, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['with half a double name', 'Less pain (López, 2017).', 'García-López, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['with a double name for one half', 'Less pain (García-López, 2017).', 'López, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['by the given name', 'Less pain (Xinyi, 2017).', 'Zhou, Xinyi. (2017). Needles. Pain, 1(1), 1–2.'],
    ['behind an instrument', 'Less pain (VAS, Qassem et al., 2017).', QASEEM],
    ['without a year', 'Less pain (Harwell, n.d.).', 'Hartwell, A. (n.d.). Needles. https://example.org/needles'],
  ])('links a name written %s', (_, sentence, entry) => {
    expect(outcomes(sentence, [MU, entry])).toEqual(['spelling r2']);
  });

  it.each([
    ['Nakamura', 'Okamura, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['Moreno', 'Marino, A. (2017). Needles. Pain, 1(1), 1–2.'],
    ['Johnson', 'Jansen, A. (2017). Needles. Pain, 1(1), 1–2.'],
  ])('does not take %s for another name of the year', (name, entry) => {
    expect(outcomes(`Less pain (${name}, 2017).`, [MU, entry])).toEqual(['none']);
  });

  it('takes a work whose later author is cited for another work: groups publish more than once a year', () => {
    expect(outcomes('Less pain (Wilt et al., 2017).', [QASEEM, MU])).toEqual(['none']);
  });

  it('takes half a double name for a slip where "et al." hides several others, and no entry bears that name alone', () => {
    const entry = 'Vale-Silva, A., Buoy, B., &amp; Chain, C. (2017). Needles. Pain, 1(1), 1–2.';
    const alone = 'Silva, D., Buoy, B., &amp; Chain, C. (2017). Pins. Pain, 1(1), 3–4.';
    const pair = 'Vale-Silva, A., &amp; Buoy, B. (2017). Needles. Pain, 1(1), 1–2.';
    expect(outcomes('Less pain (Silva et al., 2017).', [MU, entry])).toEqual(['spelling r2']);
    expect(outcomes('Less pain (Silva et al., 2017).', [MU, entry, alone])).toEqual(['one r3']);
    expect(outcomes('Less pain (Silva et al., 2017).', [MU, pair])).toEqual(['none']);
  });

  it('does not take one short name for another', () => {
    expect(outcomes('Less pain (Lee et al., 2017).', ['Lei, A., Wu, B., &amp; Xi, C. (2017). Needles. Pain, 1(1), 1–2.'])).toEqual([
      'none',
    ]);
  });

  it('links a wrong year when the work is clear', () => {
    expect(outcomes('Less pain (Qaseem et al., 2018).', [QASEEM, MU])).toEqual(['year r1']);
  });

  it('takes the second of two years beside each other for another work, which the list lacks', () => {
    expect(outcomes('Less pain (Qaseem et al., 2017; 2018).', [QASEEM, MU])).toEqual(['one r1', 'none']);
  });

  it('links a wrong year beside a right one where the list has both works', () => {
    const later = 'Qaseem, A., & Wilt, T. J. (2019). Rest for back pain. Annals of Medicine, 3, 9-12.';
    expect(outcomes('Less pain (Qaseem et al., 2017, 2020).', [QASEEM, later])).toEqual(['one r1', 'year r2']);
  });

  it('leaves a wrong year open between two works equally near', () => {
    const entries = ['Brown, A. (2003). First. Pain, 1(1), 1–4.', 'Brown, A. (2005). Second. Pain, 1(2), 5–9.'];
    expect(outcomes('Less pain (Brown, 2004).', entries)).toEqual(['none']);
  });

  it('takes a year decades away for another work', () => {
    expect(outcomes('Less pain (Qaseem et al., 1985).', [QASEEM, MU])).toEqual(['none']);
  });
});

describe('doubt', () => {
  it('names all that fit equally well', () => {
    const entries = ['Smith, J. (2001). Alone. Spine, 26(13), 1–4.', 'Smith, J. (2001). Again. Pain, 27(13), 5–9.'];
    expect(outcomes('Less pain (Smith, 2001).', entries)).toEqual(['several r1 r2']);
  });

  it('does not count an "et al." of the title as further authors', () => {
    const comment = 'Smith, J. (2001). Comment on Brown et al. and their pain. Spine, 26(13), 1–4.';
    expect(outcomes('Less pain (Smith, 2001).', [comment, SMITH_MANY])).toEqual(['one r1']);
    expect(outcomes('Less pain (Smith et al., 2001).', [comment, SMITH_MANY])).toEqual(['one r2']);
  });

  it('takes an entry that prints its first author only for the work of two, unless that author is cited alone too', () => {
    expect(outcomes('Less pain (Smith &amp; Jones, 2001).', [SMITH, MU])).toEqual(['one r1']);
    expect(outcomes('Less pain (Smith &amp; Jones, 2001) and (Smith, 2001).', [SMITH, MU])).toEqual(['none', 'one r1']);
  });

  it('takes the same work printed twice for one', () => {
    expect(outcomes('Less pain (Smith, 2001).', [SMITH, SMITH])).toEqual(['one r1']);
  });

  it.each<[string, string, CitationLink['candidates'][number]['differences']]>([
    ['Less pain (Mu et al., 2033).', MU, [{ kind: 'year', here: '2033', listed: '2020' }]],
    [
      'Less pain (Furlan et al., 2005).',
      MU,
      [
        { kind: 'not-first', here: 'Furlan' },
        { kind: 'year', here: '2005', listed: '2020' },
      ],
    ],
  ])('tells apart what differs in "%s"', (text, entry, differences) => {
    expect(link(text, [entry])[0]?.candidates[0]?.differences).toEqual(differences);
  });

  it('says of a missing entry what comes near and why it was not taken', () => {
    const [only] = link('Less pain (Furlan, 2020).', [MU, QASEEM]);
    expect(only?.outcome).toBe('none');
    expect(only?.candidates[0]).toMatchObject({
      reference: 'r1',
      names: 'other',
      year: 'same',
      differences: [{ kind: 'not-first', here: 'Furlan' }],
    });
  });

  it('shows the entry of the year that is spelt most like it where no name agrees, and never takes it', () => {
    const entries = [MU, 'Marino, A. (2017). Needles. Pain, 1(1), 1–2.', 'Zhou, B. (2017). Pins. Pain, 1(2), 3–4.'];
    const [only] = link('Less pain (Moreno, 2017).', entries);
    expect(only).toMatchObject({ outcome: 'none', references: [] });
    expect(only?.candidates).toMatchObject([{ reference: 'r2', differences: [{ kind: 'names', here: 'Moreno', listed: 'Marino' }] }]);
  });
});

describe('an entry of the year that is spelt most like a name that no entry bears', () => {
  const others = (count: number) => Array.from({ length: count }, () => 'Xyzqwk, X. (2020). Rest. Sea, 1(1), 1–2.');
  const nearest = (...entries: readonly string[]) => {
    const index = indexOf(...entries);
    const cluster = { id: 'k1', selector: cite([], '').selector, items: [cite(['Brunolt'], '2020')] };
    const [link] = linkCitations([cluster], index, true);
    return [link?.outcome, ...(link?.candidates ?? []).map(({ reference }) => reference)].join(' ');
  };
  /** Three letters of the seven of "Brunolt" differ: too many for a slip, and few enough to be shown. */
  const BRIMELT = 'Brimelt, B. (2020). Needles. Sea, 2(1), 1–2.';

  it.each<[string, readonly string[], string]>([
    ['is shown, and never taken', [BRIMELT], 'none r1'],
    ['is shown wherever it stands among those', [...others(3), BRIMELT, ...others(3)], 'none r4'],
    ['is looked for among two hundred', [...others(199), BRIMELT], 'none r200'],
    ['and not beyond', [...others(200), BRIMELT], 'none'],
    ['is none of another year', [BRIMELT.replace('2020', '2019')], 'none'],
    ['is none where more than half of the letters differ', [BRIMELT.replace('Brimelt', 'Brimeltu')], 'none'],
    ['is the nearer of two', [BRIMELT, BRIMELT.replace('Brimelt', 'Grinolt')], 'none r2'],
  ])('%s', (_what, entries, outcome) => expect(nearest(...entries)).toBe(outcome));
});
