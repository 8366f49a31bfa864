import type { CitedSentence } from '../model/cited-sentence.ts';
import type { Reading } from '../pipeline.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/** The sentence around each citation of a page: `[{ citation: 'c1', before: 'Rest helps (', exact: 'Mu, 2020', after: ').' }]`. */
export function readSentences({ page, clusters }: Reading): readonly CitedSentence[] {
  return clusters.flatMap(({ items }) =>
    items.map(({ id, selector: { start, end } }) => {
      const block = page.blocks.find((one) => one.start <= start && end <= one.end) ?? { start, end };
      const text = page.text.slice(block.start, block.end);
      const around = sentenceAround(text, start - block.start, end - block.start, page.meta.language ?? undefined);
      return { citation: id, exact: page.text.slice(start, end), ...around };
    }),
  );
}
