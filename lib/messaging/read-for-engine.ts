import { readCitations } from '../pipeline.ts';
import type { UnanchoredPage, WireReading } from './messages.ts';

/**
 * The background's side of reading: stages 2 to 5 need no DOM, and here they hold up nobody's page. The page's text stays
 * inside the extension: `readForEngine({ text, blocks, links, meta }).clusters`.
 */
export function readForEngine(page: UnanchoredPage): WireReading {
  const { page: _asSent, pointedAt, ...found } = readCitations({ ...page, runs: [] });
  return { ...found, pointedAt: [...pointedAt] };
}
