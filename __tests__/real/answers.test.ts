import { afterAll, expect, test } from '@jest/globals';
import { sendHello } from '../../src/probe/send-hello.ts';
import { haproxyServer } from '../helpers/haproxy-server.ts';
import { describeWith } from '../helpers/installed.ts';
import { javaServer } from '../helpers/java-server.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { outcomeWords } from '../helpers/outcome-words.ts';
import type { RunningServer } from '../helpers/process.ts';
import { REAL_SERVERS } from '../helpers/real-servers.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';
import { type Answers, badHelloAnswers } from './bad-hellos.ts';

const folder = temporaryFolder();
const ca = testAuthority();
const leaf = ca.leaf();
const files = { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
afterAll(() => folder.remove());

/** What most servers answer; a row below says only where one differs. */
const USUAL: Answers = {
  unknownName: 'TLS 1.3',
  noName: 'TLS 1.3',
  tls10: 'alert 70',
  only12: 'alert 70',
  only13: 'alert 70',
  noSuite12: 'alert 40',
  noSuite13: 'alert 40',
  noGroup: 'alert 40',
  alpn: 'ignored',
  clear: 'fin',
};

/** Measured with Debian 12: nginx 1.22, Apache 2.4, HAProxy 2.6, stunnel 5.68, lighttpd 1.4, GnuTLS 3.7, Caddy 2.6, Java 17. */
const MEASURED: Readonly<Record<keyof typeof REAL_SERVERS, Partial<Answers>>> = {
  // Without `ssl_protocols` this nginx stops at TLS 1.2, and 80 is the library's security level, not nginx.
  nginx: {
    unknownName: 'TLS 1.2',
    noName: 'TLS 1.2',
    tls10: 'alert 80',
    noSuite13: 'alert 70',
    alpn: 'alert 120',
    clear: 'HTTP/1.1 400 Bad Request',
  },
  // Where nothing fits, mod_ssl names http/1.1 although nobody offered it.
  apache: { tls10: 'alert 80', alpn: 'one not offered', clear: 'HTTP/1.1 400 Bad Request' },
  haproxy: {},
  stunnel: { tls10: 'alert 80', clear: 'rst' },
  lighttpd: { alpn: 'alert 120' },
  'openssl s_server': { tls10: 'alert 80' },
  'gnutls-serv': { tls10: 'TLS 1.0', only12: 'alert 40', only13: 'alert 40', clear: 'alert 10' },
  caddy: { unknownName: 'alert 80', noName: 'alert 80', alpn: 'alert 120', clear: 'HTTP/1.0 400 Bad Request' },
  'Java JSSE': { noGroup: 'alert 10', alpn: 'alert 120', clear: 'alert 10' },
  Node: { alpn: 'alert 120' },
};

for (const name of Object.keys(REAL_SERVERS) as (keyof typeof REAL_SERVERS)[]) {
  describeWith(REAL_SERVERS[name].programs, `a real ${name}`, () => {
    test('answers bad hellos as it was measured', async () => {
      const running: RunningServer[] = [];
      try {
        for (const versions of ['default', '1.2', '1.3'] as const) {
          running.push(await REAL_SERVERS[name].start(folder, files, versions));
        }
        const [any, old, recent] = running.map(({ port }) => port) as [number, number, number];
        expect(await badHelloAnswers(any, old, recent)).toEqual({ ...USUAL, ...MEASURED[name] });
      } finally {
        await Promise.all(running.map((one) => one.stop()));
      }
    });
  });
}

const STRICT = [
  ['nginx', ['nginx'], () => nginxServer(folder, files, { directives: 'ssl_reject_handshake on;' }), 'alert 112'],
  ['HAProxy', ['haproxy'], () => haproxyServer(folder, files, { bind: 'strict-sni' }), 'alert 112'],
  ['Java', ['java', 'openssl'], () => javaServer(folder, files, { options: ['onlyName=shop\\.test'] }), 'alert 112'],
  [
    's_server told to warn',
    ['openssl'],
    () => opensslServer(folder, files, '-tls1_2', '-servername', 'shop.test', ...second()),
    'warning 112, TLS 1.2',
  ],
  [
    's_server told to refuse',
    ['openssl'],
    () => opensslServer(folder, files, '-servername', 'shop.test', '-servername_fatal', ...second()),
    'alert 112',
  ],
] as const;

/** s_server looks at names only when it has a second certificate to choose. */
function second(): readonly string[] {
  return ['-cert2', folder.write('second.pem', leaf.certPem), '-key2', folder.write('second.key', leaf.keyPem)];
}

for (const [name, programs, start, expected] of STRICT) {
  describeWith(programs, `a real ${name} that is strict about names`, () => {
    test(`answers an unknown one with ${expected}`, async () => {
      const server = await start();
      try {
        const to = { address: '127.0.0.1', port: server.port, family: 4 } as const;
        const budget = { timeoutMs: 2_000, endsAt: Date.now() + 10_000 };
        const { outcome } = await sendHello(to, { kind: 'other-sni', name: 'unknown.test' }, 'shop.test', budget);
        expect(outcomeWords(outcome)).toBe(expected);
      } finally {
        await server.stop();
      }
    });
  });
}
