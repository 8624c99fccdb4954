import { createServer, type RequestListener } from 'node:http';
import { type DemoServer, listen } from '../../../src/demo/listen.ts';
import { createFetch, type FetchDeps } from '../../../src/probe/fetch/create-fetch.ts';
import type { Fetched, FetchRequest } from '../../../src/probe/fetch/fetch.ts';

/** A web server on 127.0.0.1 that counts what it is asked. */
export interface Web extends DemoServer {
  readonly asked: readonly string[];
  at(path: string): string;
}

export async function web(answer: RequestListener): Promise<Web> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  const started = await listen(server);
  return { ...started, asked, at: (path) => `http://127.0.0.1:${started.port}${path}` };
}

export interface Fetcher {
  /** `address:port`, in the order dialled. */
  readonly dialled: readonly string[];
  readonly resolved: readonly string[];
  fetch(request: Partial<FetchRequest> & { readonly url: string }): Promise<Fetched>;
}

/** A fetch whose names are those given (any other is not found), with every dial written down. */
export function fetcher(
  names: Readonly<Record<string, readonly string[]>> = {},
  deps: Partial<FetchDeps> = {},
): Fetcher {
  const dialled: string[] = [];
  const resolved: string[] = [];
  const fetch = createFetch({
    onDial: (address, port) => dialled.push(`${address}:${port}`),
    resolve: async (host) => {
      resolved.push(host);
      const found = names[host];
      if (found === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      return found;
    },
    ...deps,
  });
  return {
    dialled,
    resolved,
    fetch: (request) => fetch({ scope: 'any', accept: '*/*', mostBytes: 65_536, timeoutMs: 1_000, ...request }),
  };
}
