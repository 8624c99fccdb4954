import { describe, expect, test } from '@jest/globals';
import { proxyRefused } from '../../src/causes/proxy-refused.ts';
import type { HttpProxy, ProxyRefusal } from '../../src/model/proxy.ts';
import { address, bytes, endpoint, seen, unconnected } from './given.ts';
import { reads } from './reads.ts';

const PROXY: HttpProxy = { host: 'proxy.internal', port: 3128, variable: null, credentials: null };

function behind(refusal: ProxyRefusal, proxy: HttpProxy = PROXY) {
  const at = unconnected({ kind: 'proxy-refused', refusal }, { address: 'api.example.com', family: null });
  return seen({ at, endpoint: endpoint({ proxy }) });
}

function status(code: number, reason: string, more: Partial<Extract<ProxyRefusal, { kind: 'status' }>> = {}) {
  return { kind: 'status', status: code, reason, credentials: false, said: [], ...more } as const;
}

describe('proxy-refused', () => {
  test.each<[string, ProxyRefusal, string]>([
    [
      'a name that DNS does not know',
      { kind: 'unreachable', code: 'ENOTFOUND' },
      'DNS has no address for the proxy proxy.internal:3128, so api.example.com:443 was not looked at.',
    ],
    [
      'a port where nothing listens',
      { kind: 'unreachable', code: 'ECONNREFUSED' },
      'The proxy proxy.internal:3128 refuses connections, so api.example.com:443 was not looked at.',
    ],
    [
      'no way to it',
      { kind: 'unreachable', code: 'EHOSTUNREACH' },
      'The proxy proxy.internal:3128 cannot be reached (EHOSTUNREACH), so api.example.com:443 was not looked at.',
    ],
    [
      'a port that swallows everything',
      { kind: 'no-answer', waitedMs: 5_000 },
      'The proxy proxy.internal:3128 does not answer within 5 s, so api.example.com:443 was not looked at.',
    ],
    [
      '407 to credentials',
      status(407, 'Proxy Authentication Required', { credentials: true }),
      'The proxy proxy.internal:3128 does not take the credentials that it was shown (407 Proxy Authentication Required).',
    ],
    [
      '502',
      status(502, 'Bad Gateway'),
      'The proxy proxy.internal:3128 could not reach api.example.com:443 (502 Bad Gateway): that server is down or its name unknown there, or the proxy has no way to it.',
    ],
    [
      '405, of a web server',
      status(405, ''),
      'What answers at proxy.internal:3128 does not do CONNECT (405): it is a web server, or a proxy for other things.',
    ],
    [
      'a redirect to a page of its own',
      status(302, 'Found'),
      'The proxy proxy.internal:3128 opens no way to api.example.com:443 (302 Found).',
    ],
    [
      'something that is no HTTP',
      { kind: 'not-http', firstBytes: bytes('SSH-2.0-OpenSSH_9.2p1\r\n') },
      'What answers at proxy.internal:3128 is no HTTP proxy: it says "SSH-2.0-OpenSSH_9.2p1\\r\\n".',
    ],
    [
      'an answer without an end',
      { kind: 'too-long', bytes: 20_000 },
      'What answers at proxy.internal:3128 is no sound HTTP proxy: the head of its answer does not end within 20000 bytes.',
    ],
    [
      'a closed connection',
      { kind: 'closed', how: 'fin' },
      'The proxy proxy.internal:3128 closes the connection when it is asked for api.example.com:443, without a word.',
    ],
    [
      'silence',
      { kind: 'silent', waitedMs: 10_000 },
      'The proxy proxy.internal:3128 does not answer within 10 s when it is asked for api.example.com:443: it hangs, or it waits for that server.',
    ],
  ])('given %s, says so', (_given, refusal, message) => {
    const diagnosis = proxyRefused.diagnose(behind(refusal));
    expect(diagnosis?.message).toBe(message);
    expect(diagnosis?.evidence.length).toBeGreaterThan(2);
  });

  test.each([
    ['a server that is looked at through a proxy', seen({ at: address(), endpoint: endpoint({ proxy: PROXY }) })],
    ['a refused connection without a proxy', seen({ at: unconnected({ kind: 'refused' }) })],
  ])('given %s, is silent', (_given, at) => {
    expect(proxyRefused.diagnose(at)).toBeNull();
  });

  test('gives the lines for squid where it forbids the request', () => {
    const said = [{ name: 'X-Squid-Error', value: 'ERR_ACCESS_DENIED 0' }];
    expect(reads(proxyRefused, behind(status(403, 'Forbidden', { said })))).toMatchInlineSnapshot(`
"error proxy-refused: the proxy gives no way to the server
The proxy proxy.internal:3128 does not allow connections to api.example.com:443 (403 Forbidden).
  proxy: proxy.internal:3128
  asked for: api.example.com port 443 (tried 3×)
  answer: 403 Forbidden
  X-Squid-Error: ERR_ACCESS_DENIED 0
fix (any): Let the proxy proxy.internal:3128 connect to api.example.com port 443; for squid these lines stand above "http_access deny all" and above "http_access deny CONNECT !SSL_ports".
  | acl tls_gate_host dstdomain api.example.com
  | acl tls_gate_port port 443
  | http_access allow CONNECT tls_gate_host tls_gate_port
  - Then load them: squid -k parse && squid -k reconfigure
  - An endpoint that this machine reaches without it: \`proxy: none\` there, or its name in no_proxy under \`proxy: env\`."
`);
  });

  test('leads to the log of the proxy, and gives no lines, where it redirects or limits', () => {
    const fix = (code: number) => reads(proxyRefused, behind(status(code, ''))).replace(/^.*(?=\nfix)/s, '');
    expect(fix(302)).toBe(fix(429));
    expect(fix(429)).toMatchInlineSnapshot(`
"
fix (any): Read in the log of the proxy proxy.internal:3128 why it answers so when it is asked for api.example.com port 443.
  - A redirect leads to a page of the proxy, such as a login, which no program follows: have this machine let through without it.
  - Under 429 the proxy limits how often it is asked: lower \`concurrency\`, or have its limit raised for this machine.
  - An endpoint that this machine reaches without it: \`proxy: none\` there, or its name in no_proxy under \`proxy: env\`."
`);
  });

  test('asks for credentials where it showed none, and names the variable that names the proxy', () => {
    const proxy = { ...PROXY, variable: 'https_proxy' };
    expect(reads(proxyRefused, behind(status(407, 'Proxy Authentication Required'), proxy))).toMatchInlineSnapshot(`
"error proxy-refused: the proxy gives no way to the server
The proxy proxy.internal:3128 asks for credentials (407 Proxy Authentication Required), and none were shown.
  proxy: proxy.internal:3128, from https_proxy
  asked for: api.example.com port 443 (tried 3×)
  answer: 407 Proxy Authentication Required
fix (any): Give the credentials for proxy.internal:3128 by a variable of the environment, and name it with proxy-credentials-env.
  | proxy-credentials-env: PROXY_CREDENTIALS
  - The variable holds user:password (Basic, RFC 7617), on a runner from a secret; it is masked in the log.
  - An endpoint that this machine reaches without it: \`proxy: none\` there, or its name in no_proxy under \`proxy: env\`."
`);
  });

  test('gives an address to squid as an address', () => {
    const at = unconnected({ kind: 'proxy-refused', refusal: status(403, 'Forbidden') }, { address: '2001:db8::7' });
    const text = reads(proxyRefused, seen({ at, endpoint: endpoint({ proxy: PROXY }) }));
    expect(text).toContain('connections to [2001:db8::7]:443');
    expect(text).toContain('acl tls_gate_host dst 2001:db8::7');
  });
});
