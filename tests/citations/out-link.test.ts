import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

const LIST = '<h2>References</h2><p>Mu, J., &amp; Lao, L. (2020). Needles for the back. Pain, 12(3), 1–9.</p>';

function outLinks(prose: string): (string | undefined)[] {
  const head = '<head><link rel="canonical" href="https://www.blog.example/post"></head>';
  const { clusters } = readCitations(readHtml(`<html>${head}<body><article><p>${prose}</p>${LIST}</article></body></html>`));
  return clusters.flatMap(({ items }) => items.map(({ outLink }) => outLink));
}

const OUT = 'https://psyarxiv.com/abcde';
const A = `<a href="${OUT}">`;

describe('the address that the page links a citation to', () => {
  it.each<[where: string, prose: string, address: string | undefined]>([
    ['around it', `As ${A}Schroeders et al. (2022)</a> found.`, OUT],
    ['around its names', `As ${A}Schroeders et al.</a> (2022) found.`, OUT],
    ['around its bracket', `That helps ${A}(Schroeders et al., 2022)</a>.`, OUT],
    ['around it and the words beside it', `${A}A trial by Schroeders et al. (2022) found</a> that.`, OUT],
    ['as a mark behind it', `That helps (Schroeders et al., 2022) ${A}↗</a>.`, OUT],
    ['in brackets behind it', `As Schroeders et al. (2022) [${A}PDF</a>] found.`, OUT],
    ['as an address behind it', `As Schroeders et al. (2022) ${A}psyarxiv</a> (${A}${OUT}</a>) found.`, undefined],
    ['spelt out behind it', `As Schroeders et al. (2022, ${A}${OUT}</a>) found.`, OUT],
    ['of the words behind it', `That helps (Schroeders et al., 2022). ${A}Read about our clinic</a>.`, undefined],
    ['further on', `As Schroeders et al. (2022) found in a trial ${A}↗</a>.`, undefined],
    ['of another site, without its scheme', 'As <a href="//psyarxiv.com/abcde">Schroeders et al. (2022)</a> found.', OUT],
    ['of the same site', 'As <a href="https://blog.example/trial">Schroeders et al. (2022)</a> found.', undefined],
    ['of a part of the same site', 'As <a href="https://shop.blog.example/">Schroeders et al. (2022)</a> found.', undefined],
    ['of the same page', 'As <a href="/trial">Schroeders et al. (2022)</a> found.', undefined],
    ['that is none of the web', 'As <a href="mailto:a@psyarxiv.com">Schroeders et al. (2022)</a> found.', undefined],
    ['that names a user', 'As <a href="https://doi.org@psyarxiv.com/">Schroeders et al. (2022)</a> found.', undefined],
    ['around a whole teaser', `${A}${'Needles help many people. '.repeat(9)} Schroeders et al. (2022) found so.</a>`, undefined],
  ])('%s', (_where, prose, address) => {
    expect(outLinks(prose)).toEqual([address]);
  });

  it('is that of neither where the link is around two', () => {
    expect(outLinks(`That helps ${A}(Schroeders et al., 2022; Okafor et al., 2019)</a>.`)).toEqual([undefined, undefined]);
  });

  it('is that of each where both have their own', () => {
    const two = outLinks(
      `That helps (${A}Schroeders et al., 2022</a>; <a href="https://osf.io/1">Okafor et al., 2019</a>), say Brand et al. (2001).`,
    );
    expect(two).toEqual([OUT, 'https://osf.io/1', undefined]);
  });
});
