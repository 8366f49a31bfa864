// Requests and seconds for a list of 100 references, on a simulated clock.
import { bundle } from './bundle.mjs';
import { short } from './numbers.mjs';

/** Our batches against a search for each reference. */
export async function benchResolving({ folder }) {
  const { measureResolveCost } = await import(await bundle('resolve-cost', 'node', folder));
  const { ours, oneByOne } = await measureResolveCost();
  const row = (way, { requests, searches, seconds, found }) => [way, requests, searches, short(seconds), found];
  return {
    values: {
      'resolve.requests.100': ours.requests,
      'resolve.seconds.100': short(ours.seconds),
      'resolve.seconds.100.oneByOne': short(oneByOne.seconds),
    },
    table: {
      title: 'A list of 100 references, half of them with a DOI',
      columns: ['way', 'requests', 'of them searches', 'seconds', 'found'],
      rows: [row('batches', ours), row('one by one', oneByOne)],
    },
  };
}
