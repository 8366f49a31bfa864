import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

const LIST =
  '<h2>References</h2>' +
  '<p id="mu">Mu, J., &amp; Lao, L. (2020). Needles for the back. Pain, 12(3), 1–9.</p>' +
  '<p id="lee">Lee, J.-H., Choi, T.-Y., &amp; Shin, B.-C. (2013). Acute back pain. Clin J Pain, 29(2), 172–185.</p>';

function clustersOf(prose: string) {
  return readCitations(readHtml(`<html lang="en"><body><article>${prose}${LIST}</article></body></html>`)).clusters;
}

/** Where each citation leads on its own page. */
function anchors(prose: string): (string | undefined)[] {
  return clustersOf(prose).flatMap(({ items }) => items.map(({ anchor }) => anchor));
}

describe('the clusters of a page', () => {
  const clusters = clustersOf(
    '<p>Needles may help (Mu, 2020; Lee et al., 2013), or rest.</p><p>So does rest, say Lee et al. (2013), and walking (see Mu, 2020).</p>',
  );

  it('are numbered through, and so are their items', () => {
    expect(clusters.map(({ id, items }) => [id, ...items.map((item) => item.id)])).toEqual([
      ['k1', 'c1', 'c2'],
      ['k2', 'c3'],
      ['k3', 'c4'],
    ]);
  });

  it('hold their brackets, in the first line and in later ones', () => {
    expect(clusters.map(({ selector }) => selector.exact)).toEqual(['(Mu, 2020; Lee et al., 2013)', 'Lee et al. (2013)', '(see Mu, 2020)']);
  });

  it('cite by author and year, in brackets or in the sentence', () => {
    expect(clusters.flatMap(({ items }) => items.map(({ style, mode, prefix }) => [style, mode, prefix]))).toEqual([
      ['author-year', 'parenthetical', undefined],
      ['author-year', 'parenthetical', undefined],
      ['author-year', 'narrative', undefined],
      ['author-year', 'parenthetical', 'see'],
    ]);
  });
});

describe('the entry that the page itself links a citation to', () => {
  const MU = '<a href="#mu">';
  const LEE = '<a href="#lee">';

  it.each<[where: string, prose: string, targets: (string | undefined)[]]>([
    ['each of two items', `Needles help (${LEE}Lee et al., 2013</a>; ${MU}Mu, 2020</a>).`, ['lee', 'mu']],
    ['the second of two items', `Needles help (Lee et al., 2013; ${MU}Mu, 2020</a>).`, [undefined, 'mu']],
    ['the first of two items', `Needles help (${LEE}Lee et al., 2013</a>; Mu, 2020).`, ['lee', undefined]],
    ['its year alone', `Needles help, says Mu (${MU}2020</a>).`, ['mu']],
    ['its names alone', `Needles help, says ${MU}Mu</a> (2020).`, ['mu']],
    ['nothing, where one link is around both', `Needles help (${LEE}Lee et al., 2013; Mu, 2020</a>).`, [undefined, undefined]],
    ['nothing, where another word is linked before it', `<a href="#top">Needles</a> help (Mu, 2020).`, [undefined]],
    ['nothing, where another word is linked behind it', `Needles help (Mu, 2020), as does <a href="#rest">rest</a>.`, [undefined]],
    ['nothing, where the mark of a note touches its year', `Needles help (Mu, 2020<a href="#n1">†</a>).`, [undefined]],
    ['itself, and not to the word that touches it', `Needles help (<a href="#top">see </a>${MU}Mu, 2020</a>).`, ['mu']],
    ['itself, behind many links elsewhere', `<a href="#a">A</a> <a href="#b">B</a> <a href="#c">C</a> (${MU}Mu, 2020</a>).`, ['mu']],
    ['it by its year, where its names lead elsewhere', `Says <a href="https://lab.example/">Mu</a> (${MU}2020</a>).`, ['mu']],
  ])('is that of %s', (_where, prose, targets) => {
    expect(anchors(`<p>${prose}</p>`)).toEqual(targets);
  });

  it('is told of once, and no address beside it', () => {
    const [cluster] = clustersOf(`<p>Says ${MU}Mu</a> (<a href="https://journal.example/1">2020</a>).</p>`);
    expect(cluster?.items).toMatchObject([{ anchor: 'mu' }]);
    expect(cluster?.items[0]).not.toHaveProperty('outLink');
  });
});
