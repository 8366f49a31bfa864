/** What a fake service gives back: a body with HTTP 200, a status with its body, a lost connection, or silence. */
export type FakeReply =
  | string
  | object
  | { readonly status: number; readonly body: string; readonly retryAfter?: string }
  | 'UNREACHABLE'
  | 'SILENT';

/** One request as a fake service sees it; form fields are among the parameters. */
export interface FakeRequest {
  readonly host: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly address: string;
  /** Ordinal of this request among all, from 0. */
  readonly count: number;
}

/** A `fetch` that asks a function instead of the network, and remembers what was asked. */
export function createFakeFetch(reply: (request: FakeRequest) => FakeReply): { fetch: typeof fetch; requests: FakeRequest[] } {
  const requests: FakeRequest[] = [];
  const fake = async (address: string, init: RequestInit = {}) => {
    const url = new URL(address);
    const parameters = new URLSearchParams(url.search);
    if (init.body instanceof URLSearchParams) for (const [name, value] of init.body) parameters.set(name, value);
    const request = { host: url.host, path: decodeURIComponent(url.pathname), parameters, address, count: requests.length };
    requests.push(request);
    const answer = reply(request);
    if (answer === 'UNREACHABLE') throw new TypeError('fetch failed');
    if (answer === 'SILENT') return silence(init.signal ?? null);
    const { status, body, retryAfter } = asResponse(answer);
    return { status, headers: new Headers(retryAfter ? { 'retry-after': retryAfter } : {}), text: async () => body } as Response;
  };
  return { fetch: fake as typeof fetch, requests };
}

function asResponse(answer: string | object): { status: number; body: string; retryAfter?: string } {
  if (typeof answer === 'string') return { status: 200, body: answer };
  if ('status' in answer && 'body' in answer) return answer as { status: number; body: string };
  return { status: 200, body: JSON.stringify(answer) };
}

function silence(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}
