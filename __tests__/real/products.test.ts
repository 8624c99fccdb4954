import { createServer } from 'node:https';
import { expect, test } from '@jest/globals';
import { listen } from '../../src/demo/listen.ts';
import { apacheServer } from '../helpers/apache-server.ts';
import { check } from '../helpers/check.ts';
import { haproxyFront, stunnelFront } from '../helpers/front-servers.ts';
import { vsftpdServer } from '../helpers/ftp-servers.ts';
import { describeWith } from '../helpers/installed.ts';
import { lighttpdServer } from '../helpers/lighttpd-server.ts';
import { dovecotServer, postfixServer } from '../helpers/mail-servers.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { REAL_SERVERS } from '../helpers/real-servers.ts';
import { slapdServer } from '../helpers/slapd-server.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const { folder } = lab;
const files = lab.files();
const MAY_START_ALL = process.getuid?.() === 0;

interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

interface Row {
  /** What ends TLS, in the words of the config; `null` where that has no word for it. */
  readonly truth: string | null;
  /** What is to be found where something is wrong with the certificate, so that a fix is written. */
  readonly found: string | null;
  readonly programs: readonly string[];
  /** It changes to a user of its own, which only root may do. */
  readonly rootOnly?: boolean;
  readonly scheme?: string;
  readonly start: () => Promise<Server>;
}

const real = (name: keyof typeof REAL_SERVERS, truth: string | null, found = truth): Row => ({
  truth,
  found,
  programs: REAL_SERVERS[name].programs,
  start: () => REAL_SERVERS[name].start(folder, files, 'default'),
});

/** The server behind is kept until the end of the test too. */
async function behind(back: Promise<Server>, front: (to: Server) => Promise<Server>): Promise<Server> {
  return front(await lab.keep(back));
}

/** What Express says of itself unless it is told to be silent. */
function expressLike(): Promise<Server> {
  const server = createServer({ cert: files.chain, key: files.key }, (_request, response) => {
    response.setHeader('X-Powered-By', 'Express').end('ok');
  });
  server.on('tlsClientError', () => {});
  return listen(server);
}

const plainNginx = () => nginxServer(folder, files, { listen: '' });
const plainApache = () => apacheServer(folder, files, { directives: 'SSLEngine off' });
const modern = 'ssl_protocols TLSv1.2 TLSv1.3;';

const SERVERS: Readonly<Record<string, Row>> = {
  nginx: real('nginx', 'nginx'),
  'nginx of TLS 1.3, its version hidden': {
    ...real('nginx', 'nginx'),
    start: () => nginxServer(folder, files, { directives: modern, http: 'server_tokens off;' }),
  },
  'nginx before Apache': {
    truth: 'nginx',
    found: 'nginx',
    programs: ['nginx', 'apache2'],
    start: () =>
      behind(plainApache(), ({ port }) =>
        nginxServer(folder, files, { directives: `${modern} location = / { proxy_pass http://127.0.0.1:${port}; }` }),
      ),
  },
  Apache: real('apache', 'apache'),
  HAProxy: real('haproxy', 'haproxy'),
  'HAProxy before nginx': {
    truth: 'haproxy',
    found: 'haproxy',
    programs: ['haproxy', 'nginx'],
    start: () => behind(plainNginx(), (to) => haproxyFront(folder, files, to)),
  },
  'HAProxy with HTTP/2 before nginx': {
    truth: 'haproxy',
    found: 'haproxy',
    programs: ['haproxy', 'nginx'],
    start: () => behind(plainNginx(), (to) => haproxyFront(folder, files, to, { bind: 'alpn h2,http/1.1' })),
  },
  'HAProxy that passes bytes on before nginx': {
    truth: 'haproxy',
    found: null,
    programs: ['haproxy', 'nginx'],
    start: () => behind(plainNginx(), (to) => haproxyFront(folder, files, to, { mode: 'tcp', bind: 'alpn http/1.1' })),
  },
  'HAProxy that passes bytes on before Apache': {
    truth: 'haproxy',
    found: null,
    programs: ['haproxy', 'apache2'],
    start: () => behind(plainApache(), (to) => haproxyFront(folder, files, to, { mode: 'tcp', bind: 'alpn http/1.1' })),
  },
  stunnel: real('stunnel', 'stunnel', null),
  'stunnel before nginx': {
    truth: 'stunnel',
    found: null,
    programs: ['stunnel4', 'nginx'],
    start: () => behind(plainNginx(), (to) => stunnelFront(folder, files, to)),
  },
  'stunnel before Apache': {
    truth: 'stunnel',
    found: null,
    programs: ['stunnel4', 'apache2'],
    start: () => behind(plainApache(), (to) => stunnelFront(folder, files, to)),
  },
  Caddy: real('caddy', 'caddy'),
  lighttpd: real('lighttpd', 'lighttpd'),
  'lighttpd before nginx': {
    truth: 'lighttpd',
    found: null,
    programs: ['lighttpd', 'nginx'],
    start: () =>
      behind(plainNginx(), ({ port }) =>
        lighttpdServer(
          folder,
          files,
          `server.modules += ("mod_proxy")\nproxy.server = ("" => (("host" => "127.0.0.1", "port" => ${port})))`,
        ),
      ),
  },
  'openssl s_server': real('openssl s_server', null),
  'gnutls-serv': real('gnutls-serv', null),
  'Java JSSE': real('Java JSSE', 'java', null),
  Node: real('Node', 'node', null),
  'Node behind which a framework answers': {
    truth: 'node',
    found: 'node',
    programs: [],
    start: () => expressLike(),
  },
  Postfix: {
    truth: 'postfix',
    found: 'postfix',
    programs: ['postfix'],
    rootOnly: true,
    scheme: 'smtps',
    start: () => postfixServer(folder, files),
  },
  'HAProxy before Postfix': {
    truth: 'haproxy',
    found: null,
    programs: ['haproxy', 'postfix'],
    rootOnly: true,
    scheme: 'smtps',
    start: () =>
      behind(postfixServer(folder, files, { on: 'clear' }), (to) => haproxyFront(folder, files, to, { mode: 'tcp' })),
  },
  Dovecot: {
    truth: 'dovecot',
    found: 'dovecot',
    programs: ['dovecot'],
    rootOnly: true,
    scheme: 'imaps',
    start: () => dovecotServer(folder, files),
  },
  'HAProxy before Dovecot': {
    truth: 'haproxy',
    found: null,
    programs: ['haproxy', 'dovecot'],
    rootOnly: true,
    scheme: 'imaps',
    start: () =>
      behind(dovecotServer(folder, files, { on: 'clear' }), (to) => haproxyFront(folder, files, to, { mode: 'tcp' })),
  },
  'stunnel before Dovecot': {
    truth: 'stunnel',
    found: null,
    programs: ['stunnel4', 'dovecot'],
    rootOnly: true,
    scheme: 'imaps',
    start: () => behind(dovecotServer(folder, files, { on: 'clear' }), (to) => stunnelFront(folder, files, to)),
  },
  vsftpd: {
    truth: 'vsftpd',
    found: 'vsftpd',
    programs: ['vsftpd'],
    rootOnly: true,
    scheme: 'ftps',
    start: () => vsftpdServer(folder, files),
  },
  OpenLDAP: {
    truth: 'openldap',
    found: 'openldap',
    programs: ['slapd'],
    scheme: 'ldaps',
    start: () => slapdServer(folder, files),
  },
};

for (const [title, { truth, found, programs, rootOnly = false, scheme = 'https', start }] of Object.entries(SERVERS)) {
  describeWith(programs, `a ${title} that nobody names`, () => {
    const maybe = rootOnly && !MAY_START_ALL ? test.skip : test;

    maybe(
      `is ${found === null ? 'nothing that we are sure of' : `taken for ${found}`} where it needs a fix`,
      async () => {
        const { port } = await lab.keep(start());
        const { report } = await check(`${scheme}://shop.test`, '--connect', `127.0.0.1:${port}`);
        const [endpoint] = report.endpoints;
        expect(endpoint?.findings.map(({ cause }) => cause)).toContain('untrusted-issuer');
        expect(endpoint?.server).toMatchObject({ product: found });
        expect(endpoint?.server?.sureness === 'unsure').toBe(found === null);
      },
    );

    maybe('is never taken for what stands behind it', async () => {
      const { port } = await lab.keep(start());
      const { report } = await check(
        `${scheme}://shop.test`,
        '--connect',
        `127.0.0.1:${port}`,
        '--ca-file',
        lab.rootFile,
      );
      expect([truth, null]).toContain(report.endpoints[0]?.server?.product);
    });
  });
}

test('twenty servers at least are looked at', () => {
  expect(Object.keys(SERVERS).length).toBeGreaterThanOrEqual(20);
});
