import { describe, expect, it } from 'vitest';
import type { CitationLink } from '../../lib/model/link.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

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

describe('one clear candidate', () => {
  it.each([
    ['full names', 'Less pain (Qaseem, Wilt, &amp; Forciea, 2017).', [QASEEM, MU]],
    ['et al.', 'Less pain (Qaseem et al., 2017).', [QASEEM, MU]],
    ['a single name for many authors', 'Less pain (Qaseem, 2017).', [QASEEM, MU]],
    ['another case, accents and hyphens', 'Less pain (GARCIA LOPEZ, 2012).', ['García-López, M. (2012). Agujas. Pain, 5(1), 30–39.', MU]],
    ['a transliterated umlaut', 'Less pain (Mueller, 2014).', ['Müller, K. (2014). Nadeln. Pain, 6(1), 40–49.', MU]],
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

  it('does not take one short name for another', () => {
    expect(outcomes('Less pain (Lee et al., 2017).', ['Lei, A., Wu, B., &amp; Xi, C. (2017). Needles. Pain, 1(1), 1–2.'])).toEqual([
      'none',
    ]);
  });

  it('links a wrong year when the work is clear', () => {
    expect(outcomes('Less pain (Qaseem et al., 2018).', [QASEEM, MU])).toEqual(['year r1']);
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

  it('takes the same work printed twice for one', () => {
    expect(outcomes('Less pain (Smith, 2001).', [SMITH, SMITH])).toEqual(['one r1']);
  });

  it('says of a missing entry what comes near and why it was not taken', () => {
    const [only] = link('Less pain (Furlan, 2020).', [MU, QASEEM]);
    expect(only?.outcome).toBe('none');
    expect(only?.candidates[0]).toMatchObject({
      reference: 'r1',
      names: 'other',
      year: 'same',
      reason: 'the names differ: "Furlan" here, "Mu" in the list',
    });
  });
});
