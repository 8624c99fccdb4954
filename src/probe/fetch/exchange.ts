import { type IncomingMessage, request as sendRequest } from 'node:http';
import type { Socket } from 'node:net';
import { TOOL } from '../../model/tool.ts';
import { printableText } from '../../pki/printable-text.ts';
import type { Clock } from './clock.ts';
import type { Fetched, FetchRequest } from './fetch.ts';

export type Exchanged =
  | Fetched
  /** `to` as the server wrote it. */
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string };

/** One HTTP request and its answer over an open stream, which is destroyed afterwards. Never rejects. */
export function exchange(url: URL, stream: Socket, request: FetchRequest, clock: Clock): Promise<Exchanged> {
  return new Promise((resolve) => {
    const finish = (outcome: Exchanged) => {
      clearTimeout(timer);
      sent.destroy();
      stream.destroy();
      resolve(outcome);
    };
    const broken = (error?: NodeJS.ErrnoException) =>
      finish({ url: url.href, kind: 'no-connection', code: error?.code ?? 'ECONNRESET' });
    const timer = setTimeout(() => finish(clock.over(url.href)), clock.left());
    // Neither an agent, so that nothing is pooled and no proxy comes in, nor a lookup: the stream is there.
    const sent = sendRequest({
      createConnection: () => stream,
      method: request.body === undefined ? 'GET' : 'POST',
      path: url.pathname + url.search,
      setHost: false,
      headers: headersOf(url, request),
    });
    sent.on('error', broken).once('close', broken);
    sent.once('response', (answer) => {
      sent.off('close', broken); // comes before the end of a body that lasts until the connection closes
      const early = withoutBody(url, answer, request.mostBytes);
      if (early !== null) return finish(early);
      readBody(answer, request.mostBytes, (body) => {
        if (body === 'too-large') return finish({ url: url.href, kind: 'too-large', limit: request.mostBytes });
        if (body === 'broken') return broken();
        const contentType = answer.headers['content-type'] ?? null;
        finish({
          kind: 'answered',
          url: url.href,
          contentType: contentType === null ? null : printableText(contentType.slice(0, LONGEST_TYPE)),
          body,
        });
      });
    });
    sent.end(request.body);
  });
}

function headersOf(url: URL, { accept, body, contentType }: FetchRequest): Record<string, string | number> {
  return {
    Host: url.host,
    'User-Agent': `${TOOL.name}/${TOOL.version}`,
    Accept: accept,
    Connection: 'close',
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    ...(body === undefined ? {} : { 'Content-Length': body.length }),
  };
}

/** What can be said before any of the body has come. */
function withoutBody(url: URL, { statusCode: status = 0, headers }: IncomingMessage, limit: number): Exchanged | null {
  if (REDIRECTS.has(status) && headers.location !== undefined) {
    return { kind: 'redirect', status, to: headers.location };
  }
  if (status !== 200) return { url: url.href, kind: 'status', status };
  return Number(headers['content-length'] ?? 0) > limit ? { url: url.href, kind: 'too-large', limit } : null;
}

function readBody(
  answer: IncomingMessage,
  limit: number,
  done: (body: Uint8Array | 'too-large' | 'broken') => void,
): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  answer.on('data', (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > limit) return done('too-large');
    chunks.push(chunk);
  });
  answer.once('end', () => done(answer.complete ? new Uint8Array(Buffer.concat(chunks)) : 'broken'));
  answer.on('error', () => done('broken')).once('close', () => done('broken'));
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const LONGEST_TYPE = 200;
