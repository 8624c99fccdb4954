import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerOf, refusal } from './fake-github-answers.ts';
import { emptyState, type FakeState } from './fake-github-state.ts';
import { operationFor, requestFaults, responseFaults } from './github-description.ts';

/** What goes wrong instead of an answer. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly errors?: readonly unknown[];
    }
  /** Text as it is, whatever it claims to be. */
  | {
      readonly kind: 'text';
      readonly status: number;
      readonly type: string;
      readonly text: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Nothing is answered until the client gives up. */
  | { readonly kind: 'silence' }
  /** The connection is cut: before, or, with `done`, after GitHub did what was asked. */
  | { readonly kind: 'cut'; readonly done: boolean }
  /** An answer that does not end. */
  | { readonly kind: 'endless' };

export interface Recorded {
  /** `POST /repos/{owner}/{repo}/issues`; the bare path for what is not known. */
  readonly operation: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
  /** `null`: none was given. */
  status: number | null;
}

export interface FakeGitHub {
  /** What `GITHUB_API_URL` says. With `/api/v3` added it is an Enterprise Server. */
  readonly url: string;
  readonly token: string;
  readonly state: FakeState;
  readonly requests: readonly Recorded[];
  /** How requests and our own answers differ from GitHub's description. A test asserts that there is none. */
  readonly violations: readonly string[];
  /** Lets an operation (`*`: any) go wrong, as often as told. Faults of one operation come one after the other. */
  fail(operation: string, fault: Fault, times?: number): void;
  /** Names of the operations so far, in order, for assertions. */
  operations(): readonly string[];
  close(): Promise<void>;
}

/**
 * GitHub's REST API on loopback, for the operations that the gate uses. Requests and answers are held against GitHub's
 * own description; unlike GitHub, it complains of fields that it does not know.
 */
export async function startFakeGitHub(given: Partial<FakeState> = {}): Promise<FakeGitHub> {
  const state: FakeState = { ...emptyState(), ...given };
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const faults: { operation: string; fault: Fault; times: number }[] = [];
  const server = createServer((request, response) => {
    void handle(request, response).catch((error) => {
      violations.push(`the fake itself failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', url);
    const path = asked.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '');
    const text = await bodyOf(request);
    const body = text === '' ? undefined : JSON.parse(text);
    const method = request.method ?? '';
    const operation = operationFor(method, path);
    const name = operation?.name ?? `${method} ${path}`;
    const recorded: Recorded = {
      operation: name,
      path: request.url ?? '',
      body,
      headers: request.headers,
      status: null,
    };
    requests.push(recorded);
    const fault = nextFault(name);
    if (fault !== null && fault.kind !== 'cut') return spoil(response, recorded, fault);
    if (fault?.kind === 'cut' && !fault.done) return cut(response);
    const answer = answerTo();
    if (fault?.kind === 'cut') return cut(response);
    recorded.status = answer.status;
    send(response, answer);

    function answerTo(): Answer {
      const { authorization } = request.headers;
      if (authorization === undefined) violations.push(`${name}: no token`);
      if (!/^(?:token|bearer) /i.test(authorization ?? '') || authorization?.split(' ')[1] !== TOKEN) {
        return refusal(401, 'Bad credentials');
      }
      if (request.headers['user-agent'] === undefined) violations.push(`${name}: no user agent`);
      if (name === 'POST /graphql') return viewer(body);
      if (operation === null) {
        violations.push(`${name}: not an operation that the description has`);
        return refusal(404, 'Not Found');
      }
      violations.push(...requestFaults(name, asked.searchParams, body));
      const accept = request.headers.accept ?? '';
      const whole = answerOf(state, { operation, query: asked.searchParams, body: body ?? {}, accept, url });
      if (whole.status >= 400 && LIMITED.test(JSON.stringify(whole.body))) violations.push(`${name}: over a limit`);
      const paged = whole.status === 200 ? pageOf(whole, asked) : whole;
      if (typeof paged.body !== 'string') violations.push(...responseFaults(name, paged.status, paged.body));
      return paged;
    }
  }

  function viewer(body: { readonly query?: unknown } | undefined): Answer {
    if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body?.query))) {
      violations.push(`POST /graphql: only the viewer's login is known: ${body?.query}`);
    }
    return { status: 200, body: { data: { viewer: { login: state.me.login } } } };
  }

  function nextFault(name: string): Fault | null {
    const found = faults.find(({ operation, times }) => times > 0 && (operation === name || operation === '*'));
    if (found === undefined) return null;
    found.times -= 1;
    return found.fault;
  }

  return {
    url,
    token: TOKEN,
    state,
    requests,
    violations,
    operations: () => requests.map(({ operation }) => operation),
    fail: (operation, fault, times = Number.POSITIVE_INFINITY) => faults.push({ operation, fault, times }),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The token lacks a permission: GitHub names in a header which ones would do. */
export function forbidden(accepted: string): Fault {
  const headers = { 'x-accepted-github-permissions': accepted };
  return { kind: 'answer', status: 403, message: 'Resource not accessible by integration', headers };
}

export function secondaryLimit(seconds: number): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { kind: 'answer', status: 403, message, headers: { 'retry-after': String(seconds) } };
}

/** The page that is asked for, and where the others are. Lists of check runs stand inside an object. */
function pageOf(answer: Answer, asked: URL): Answer {
  const { body } = answer;
  const key = typeof body === 'object' && body !== null && 'check_runs' in body ? 'check_runs' : null;
  const list: unknown = key === null ? body : (body as Record<string, unknown>)[key];
  if (!Array.isArray(list)) return answer;
  const size = Math.min(Number(asked.searchParams.get('per_page') ?? 30), 100);
  const page = Number(asked.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const items = list.slice((page - 1) * size, page * size);
  const links = [
    ...(page > 1 ? [linkTo(asked, page - 1, 'prev')] : []),
    ...(page < last ? [linkTo(asked, page + 1, 'next'), linkTo(asked, last, 'last')] : []),
    ...(page > 1 ? [linkTo(asked, 1, 'first')] : []),
  ];
  return {
    ...answer,
    body: key === null ? items : { ...(body as object), [key]: items },
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function linkTo(asked: URL, page: number, rel: string): string {
  const target = new URL(asked);
  target.searchParams.set('page', String(page));
  return `<${target}>; rel="${rel}"`;
}

function spoil(response: ServerResponse, recorded: Recorded, fault: Exclude<Fault, { kind: 'cut' }>): void {
  switch (fault.kind) {
    case 'answer': {
      recorded.status = fault.status;
      const { status, body } = refusal(fault.status, fault.message, fault.errors);
      send(response, { status, body, ...(fault.headers === undefined ? {} : { headers: fault.headers }) });
      return;
    }
    case 'text':
      recorded.status = fault.status;
      response.writeHead(fault.status, { 'content-type': fault.type, ...fault.headers }).end(fault.text);
      return;
    case 'silence':
      return;
    case 'endless': {
      recorded.status = 200;
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    }
  }
}

function cut(response: ServerResponse): void {
  response.socket?.destroy();
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': type, ...headers }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Of the length that the tokens of GitHub's installations have. */
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const LIMITED = /too long/;
