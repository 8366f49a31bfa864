import type { CitedSentence } from '../model/cited-sentence.ts';
import type { Reading } from '../pipeline.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/** The sentence around each citation of a page: `[{ citation: 'c1', before: 'Rest helps (', exact: 'Mu, 2020', after: ').' }]`. */
export function readSentences({ page, clusters }: Reading): readonly CitedSentence[] {
  const items = clusters.flatMap((cluster) => cluster.items);
  let at = 0; // blocks and cite items are both in document order
  return items.map(({ id, selector: { start, end }, outLink }) => {
    while ((page.blocks[at]?.end ?? end) < end) at++;
    const around = page.blocks[at];
    const block = around && around.start <= start ? around : { start, end };
    const text = page.text.slice(block.start, block.end);
    const sentence = sentenceAround(text, start - block.start, end - block.start, page.meta.language ?? undefined);
    return { citation: id, exact: page.text.slice(start, end), ...sentence, ...(outLink !== undefined && { outLink }) };
  });
}
