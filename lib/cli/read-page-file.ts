import { readFile, stat } from 'node:fs/promises';
import type { PageText } from '../model/page-text.ts';
import { readHtml } from '../page/parsed-tree.ts';
import { byteOrderMark, isBinary } from './byte-order-mark.ts';
import { failureReason } from './failure-reason.ts';

/** The longest articles seen are 3 MB; beyond this a file is an archive or an accident. */
const LARGEST_FILE = 16 * 1024 * 1024;
/** Bytes looked at to tell text from other files. */
const SNIFFED = 4096;
const CHARSET = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})/i;

/** A page, or in plain words why there is none. */
export type PageFile = { readonly page: PageText } | { readonly error: string };

/** Reads one HTML file: `await readPageFile('article.html')`; bad input is an answer, never an exception. */
export async function readPageFile(file: string): Promise<PageFile> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE)
      return { error: `is ${Math.round(size / 1024 / 1024)} MB, larger than any article (the limit is ${LARGEST_FILE / 1024 / 1024} MB)` };
    const bytes = await readFile(file);
    if (bytes.length === 0) return { error: 'is empty' };
    if (isBinary(bytes, SNIFFED)) return { error: 'is not text; Citewell reads HTML files' };
    const page = readHtml(decode(bytes));
    return page.text === '' ? { error: 'shows no text' } : { page };
  } catch (error) {
    return { error: failureReason(error) };
  }
}

/** A page that can say so in plain letters is not in UTF-16 (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
const UTF_16 = /^(?:utf-16|unicode|ucs-2|iso-10646-ucs-2|csunicode)/i;

/** Decodes as browsers do: byte order mark, then the declared character set, then UTF-8. */
function decode(bytes: Uint8Array): string {
  const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)))?.[1];
  const meant = declared && !UTF_16.test(declared) ? declared : 'utf-8';
  try {
    return new TextDecoder(byteOrderMark(bytes) ?? meant).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes); // an unknown character set is no reason to give up
  }
}
