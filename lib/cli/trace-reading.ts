import { sayDifferences } from '../locales/messages/say-differences.ts';
import type { Reading } from '../pipeline.ts';

/** For `--debug`: which lists were found and why; for each citation its form, strength, candidates and scores. */
export function traceReading(file: string, reading: Reading): string {
  const lines = [`# ${file}`];
  for (const list of reading.bibliography.lists) lines.push(`list ${list.start}-${list.end}: ${list.reason}`);
  for (const reference of reading.references) lines.push(`${reference.id} ${JSON.stringify(reference.csl)}`);
  const linkOf = new Map(reading.links.map((link) => [link.citation, link]));
  for (const item of reading.clusters.flatMap((cluster) => cluster.items)) {
    const link = linkOf.get(item.id);
    lines.push(
      `${item.id} "${item.selector.exact}" form ${item.form}, ${item.strength}, names ${JSON.stringify(item.names)}, year ${item.year} -> ${link?.outcome} ${link?.references.join(',')}`,
    );
    for (const candidate of link?.candidates ?? [])
      lines.push(`    ${candidate.reference} ${candidate.score.toFixed(2)} ${sayDifferences(candidate.differences)}`);
  }
  for (const { id, selector, reference } of reading.mentions) lines.push(`${id} "${selector.exact}" named without a year -> ${reference}`);
  return `${lines.join('\n')}\n`;
}
