import { expect, test } from '@jest/globals';
import { mintRoot } from '../../src/demo/mint.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import { apacheServer } from '../helpers/apache-server.ts';
import { gnutlsServer } from '../helpers/gnutls-server.ts';
import { haproxyServer } from '../helpers/haproxy-server.ts';
import { describeWith } from '../helpers/installed.ts';
import { javaServer } from '../helpers/java-server.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { stunnelServer } from '../helpers/stunnel-server.ts';
import { days } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const { folder, clientRoot } = lab;
const files = lab.files();
const rootFile = folder.write('client-root.pem', clientRoot.certPem);
const otherRoot = mintRoot({ subject: 'Somebody Else', notBefore: days(-900), notAfter: days(900) });

const NGINX = `ssl_verify_client on; ssl_client_certificate ${rootFile};`;
const APACHE = `SSLVerifyClient require\nSSLCACertificateFile ${rootFile}`;
const HAPROXY = `ca-file ${rootFile} verify required`;

const SERVERS = [
  ['nginx, TLS 1.2', ['nginx'], () => nginxServer(folder, files, { directives: `ssl_protocols TLSv1.2; ${NGINX}` })],
  ['nginx, TLS 1.3', ['nginx'], () => nginxServer(folder, files, { directives: `ssl_protocols TLSv1.3; ${NGINX}` })],
  ['Apache, TLS 1.2', ['apache2'], () => apacheServer(folder, files, { directives: `${APACHE}\nSSLProtocol TLSv1.2` })],
  ['Apache, TLS 1.3', ['apache2'], () => apacheServer(folder, files, { directives: APACHE })],
  ['HAProxy, TLS 1.2', ['haproxy'], () => haproxyServer(folder, files, { bind: `${HAPROXY} ssl-max-ver TLSv1.2` })],
  ['HAProxy, TLS 1.3', ['haproxy'], () => haproxyServer(folder, files, { bind: HAPROXY })],
  ['stunnel', ['stunnel4'], () => stunnelServer(folder, files, `verifyChain = yes\nCAfile = ${rootFile}`)],
  [
    's_server, TLS 1.2',
    ['openssl'],
    () => opensslServer(folder, files, '-tls1_2', '-Verify', '2', '-CAfile', rootFile, '-verify_return_error'),
  ],
  [
    's_server, TLS 1.3',
    ['openssl'],
    () => opensslServer(folder, files, '-Verify', '2', '-CAfile', rootFile, '-verify_return_error'),
  ],
  [
    'gnutls-serv, TLS 1.2',
    ['gnutls-serv'],
    () => gnutlsServer(folder, files, ...GNUTLS, '--priority', 'NORMAL:-VERS-ALL:+VERS-TLS1.2'),
  ],
  [
    'gnutls-serv, TLS 1.3',
    ['gnutls-serv'],
    () => gnutlsServer(folder, files, ...GNUTLS, '--priority', 'NORMAL:-VERS-ALL:+VERS-TLS1.3'),
  ],
  ['Java', ['java', 'keytool', 'openssl'], () => javaServer(folder, files, { clientRoot: clientRoot.certPem })],
  ['Node, TLS 1.2', [], () => tlsServer({ ...files, maxVersion: 'TLSv1.2', clientCertificates: demand() })],
  ['Node, TLS 1.3', [], () => tlsServer({ ...files, clientCertificates: demand() })],
] as const;

const GNUTLS = ['--require-client-cert', '--verify-client-cert', '--x509cafile', rootFile];

function demand() {
  return { authorities: clientRoot.certPem, insist: true };
}

for (const [name, programs, start] of SERVERS) {
  describeWith(programs, `a real server that demands client certificates: ${name}`, () => {
    test('is named with the authority that it asks for, where we show none', async () => {
      const { errors, status, text } = await lab.look(await lab.keep(start()));
      expect(errors).toEqual(['client-certificate-required']);
      expect(status).toBe(1);
      expect(text).toContain('Client Root');
    });

    test.each([
      ['of another authority', { issuer: otherRoot }, ['client-certificate-untrusted']],
      ['that expired', { notBefore: days(-100), notAfter: days(-10) }, ['client-certificate-expired']],
      // gnutls-serv does not look at what a certificate is for.
      [
        'for servers only',
        { extendedKeyUsage: ['serverAuth'] },
        name.startsWith('gnutls') ? [] : ['client-certificate-unsuitable'],
      ],
      ['that is right', {}, []],
    ])('judges a certificate %s', async (_given, spec, expected) => {
      const { errors, report } = await lab.look(await lab.keep(start()), ...lab.clientFlags(spec));
      expect(errors).toEqual(expected);
      expect(report.verdict).toBe(expected.length === 0 ? 'pass' : 'fail');
    });
  });
}

describeWith(['apache2'], 'a real Apache that demands client certificates for a location alone', () => {
  const perLocation = `SSLCACertificateFile ${rootFile}\n<Location />\nSSLVerifyClient require\n</Location>`;
  const start = (protocol: string) =>
    lab.keep(apacheServer(folder, files, { directives: `${perLocation}\nSSLProtocol ${protocol}` }));
  const expired = { notBefore: days(-100), notAfter: days(-10) };

  test.each([
    ['TLSv1.2', 'none', null, ['client-certificate-required']],
    ['TLSv1.2', 'one of another authority', { issuer: otherRoot }, ['client-certificate-untrusted']],
    ['TLSv1.2', 'an expired one', expired, ['client-certificate-expired']],
    ['TLSv1.2', 'the right one', {}, []],
    ['TLSv1.3', 'none', null, ['client-certificate-required']],
    ['TLSv1.3', 'one of another authority', { issuer: otherRoot }, ['client-certificate-required']],
    ['TLSv1.3', 'an expired one', expired, ['client-certificate-required']],
    ['TLSv1.3', 'the right one', {}, ['client-certificate-required']],
  ])('%s, given %s', async (protocol, _given, spec, expected) => {
    const { errors } = await lab.look(await start(protocol), ...(spec === null ? [] : lab.clientFlags(spec)));
    expect(errors.filter((cause) => cause.startsWith('client-'))).toEqual(expected);
  });
});

describeWith(['nginx'], 'a policy that wants client certificates', () => {
  test.each([
    ['does not ask', '', ['client-certificate-not-required']],
    [
      'asks and lets everybody in',
      `${NGINX} ssl_verify_client optional;`.replace('ssl_verify_client on; ', ''),
      ['client-certificate-not-required'],
    ],
  ])('is broken by an nginx that %s', async (_given, directives, expected) => {
    const server = await lab.keep(nginxServer(folder, files, { directives }));
    const { errors } = await lab.lookUnder('client-auth: required', server);
    expect(errors).toEqual(expected);
  });

  test('is kept by an nginx that insists', async () => {
    const server = await lab.keep(nginxServer(folder, files, { directives: NGINX }));
    const { errors } = await lab.lookUnder('client-auth: required', server, ...lab.clientFlags());
    expect(errors).toEqual([]);
  });
});
