// Serves the sample pages of tests/pages on loopback.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './dependencies.mjs';

const PAGES = join(root, 'tests', 'pages');
const TYPES = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function answer(url, response) {
  const path = decodeURIComponent(new URL(url, 'http://pages').pathname);
  const file = normalize(join(PAGES, path.endsWith('/') ? `${path}index.html` : path));
  try {
    if (!file.startsWith(PAGES + sep)) throw new Error('outside of tests/pages');
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
  }
}

/**
 * Starts the server on a free port of 127.0.0.1; `pages.add('/x.html', HTML)` puts a page of a test's own beside the files.
 * `const finish = pages.addSlow('/x.html', HTML)` sends it without its end until it is finished.
 */
export async function startPageServer({ port = 0 } = {}) {
  const own = new Map();
  const server = createServer((request, response) => {
    const page = own.get(request.url);
    if (page === undefined) return answer(request.url, response);
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).write(page.html);
    void page.end.then(() => response.end());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    add: (path, html) => own.set(path, { html, end: Promise.resolve() }),
    addSlow(path, html) {
      let finish;
      own.set(path, { html, end: new Promise((resolve) => (finish = resolve)) });
      return finish;
    },
    close,
  };
}
