import { createReadStream } from 'node:fs';
import { waitUntil } from '../wait-until.mjs';

/** The next file that Firefox saves: `(await nextDownload(firefox)).createReadStream()`, as Playwright's downloads have it. */
export async function nextDownload({ on, off }) {
  let saved = null;
  const hear = ({ filepath }) => {
    saved = filepath;
  };
  on('browsingContext.downloadEnd', hear);
  const file = await waitUntil('a file is saved', () => saved).finally(() => off('browsingContext.downloadEnd', hear));
  return { createReadStream: async () => createReadStream(file) };
}
