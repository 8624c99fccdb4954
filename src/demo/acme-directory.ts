import { createServer } from 'node:http';
import { DAY_MS, type UnixMs } from '../model/units.ts';
import { type DemoServer, listen } from './listen.ts';

/** A running ACME server, as far as renewal information is concerned. */
export interface AcmeDirectory extends DemoServer {
  readonly url: string;
}

/** Wants every certificate renewed within a window (RFC 9773 §4.2), in days from now. */
export async function acmeDirectory(now: UnixMs, days: readonly [from: number, to: number]): Promise<AcmeDirectory> {
  const [start, end] = days.map((day) => new Date(now + day * DAY_MS).toISOString());
  const server = await listen(
    createServer(({ url, headers }, response) => {
      const pages: Readonly<Record<string, object>> = {
        directory: { renewalInfo: `http://${headers.host}/renewal-info` },
        'renewal-info': { suggestedWindow: { start, end } },
      };
      const page = pages[url?.split('/')[1] ?? ''];
      response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
      response.end(page === undefined ? '' : JSON.stringify(page));
    }),
  );
  return { ...server, url: `http://127.0.0.1:${server.port}/directory` };
}
