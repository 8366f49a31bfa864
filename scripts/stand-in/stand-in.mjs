// A loopback stand-in of the metadata services: the sample article's works, in the services' own shapes, without internet.
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { makeCertificate } from './certificate.mjs';
import { answerCrossref } from './crossref.mjs';
import { answerEuropePmc } from './europe-pmc.mjs';
import { FAULTS, faultyAnswer } from './faults.mjs';
import { answerPubmed } from './pubmed.mjs';
import { answerDataCite, answerDoiOrg, answerOpenAlex, answerSemanticScholar, answerUnpaywall } from './registries.mjs';

const SERVICES = {
  'api.crossref.org': answerCrossref,
  'eutils.ncbi.nlm.nih.gov': answerPubmed,
  'www.ebi.ac.uk': answerEuropePmc,
  'doi.org': answerDoiOrg,
  'api.openalex.org': answerOpenAlex,
  'api.datacite.org': answerDataCite,
  'api.semanticscholar.org': answerSemanticScholar,
  'api.unpaywall.org': answerUnpaywall,
};

/** The hosts that the stand-in answers for. */
export const SERVICE_HOSTS = Object.keys(SERVICES);

/** Which service a request is for: the first part of its path (CLI gateway), else its Host header (redirected browser). */
function addressOf(request) {
  const url = new URL(request.url, 'http://stand-in');
  const [, first, rest] = url.pathname.match(/^\/([^/]+)(\/.*)?$/) ?? [];
  if (SERVICE_HOSTS.includes(first)) return { host: first, path: rest ?? '/', query: url.searchParams };
  return { host: (request.headers.host ?? '').replace(/:\d+$/, ''), path: url.pathname, query: url.searchParams };
}

async function addForm(request, query) {
  let body = '';
  for await (const chunk of request) body += chunk;
  if (request.method === 'POST') for (const [name, value] of new URLSearchParams(body)) query.set(name, value);
}

function send(response, host, { status, type, body }) {
  // Europe PMC has sent no CORS header since September 2026 (https://github.com/opentargets/issues/issues/4534).
  const cors = host === 'www.ebi.ac.uk' ? {} : { 'access-control-allow-origin': '*' };
  response.writeHead(status, { 'content-type': type, ...cors });
  response.end(body);
}

/** What the stand-in remembers while it runs: the requests seen, the faults set, the answers held back. */
function makeHandler() {
  const requests = [];
  const faults = new Map();
  const held = [];
  const sites = new Map();

  async function handle(request, response) {
    const { host, path, query } = addressOf(request);
    await addForm(request, query);
    requests.push({ host, path: query.size > 0 ? `${path}?${query}` : path });
    if (sites.has(host)) return send(response, host, { status: 200, type: 'text/html;charset=utf-8', body: sites.get(host) });
    const answer = SERVICES[host];
    if (!answer) return send(response, host, { status: 502, type: 'text/plain', body: `The stand-in knows no service at "${host}".` });
    const fault = faults.get(host);
    if (fault === 'down') return request.socket.destroy();
    if (fault === 'hang') return held.push({ host, release: () => send(response, host, answer(path, query)) });
    send(response, host, fault ? faultyAnswer(host, fault) : answer(path, query));
  }

  function setFault(host, fault) {
    if (!SERVICES[host]) throw new Error(`The stand-in knows no service at "${host}".`);
    if (fault !== null && !FAULTS.includes(fault)) throw new Error(`Unknown fault "${fault}"; known: ${FAULTS.join(', ')}.`);
    if (fault === null) faults.delete(host);
    else faults.set(host, fault);
    if (fault === 'hang') return;
    for (const { release } of held.filter((waiting) => waiting.host === host)) release();
    held.splice(0, held.length, ...held.filter((waiting) => waiting.host !== host));
  }

  return { requests, setFault, handle, addSite: (host, html) => sites.set(host, html) };
}

/**
 * Starts the stand-in on 127.0.0.1; port 0 takes a free one. With `tls` it speaks HTTPS with a certificate made on the spot.
 * `requests` logs { host, path }; `setFault(host, 'down' | 'hang' | '429' | 'html' | null)` plays a failing service: answers
 * held back by 'hang' are given when the fault ends; `addSite('mail.example', HTML)` plays a website.
 */
export async function startStandIn({ port = 0, tls = false } = {}) {
  const { requests, setFault, addSite, handle } = makeHandler();
  const listener = (request, response) =>
    handle(request, response).catch((error) => {
      if (!response.headersSent) send(response, '', { status: 500, type: 'text/plain', body: `stand-in: ${error.stack}` });
    });
  const server = tls ? createTlsServer(makeCertificate(SERVICE_HOSTS), listener) : createServer(listener);
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const taken = server.address().port;
  return { port: taken, origin: `${tls ? 'https' : 'http'}://127.0.0.1:${taken}`, requests, setFault, addSite, close };
}
