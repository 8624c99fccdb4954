import { expect, jest, test } from '@jest/globals';
import { tlsServer } from '../../src/demo/servers.ts';
import { type Checked, check } from '../helpers/check.ts';
import { mariadbServer, postgresServer } from '../helpers/database-servers.ts';
import { vsftpdServer } from '../helpers/ftp-servers.ts';
import { describeWith } from '../helpers/installed.ts';
import { dovecotServer, postfixServer } from '../helpers/mail-servers.ts';
import type { ServedFiles } from '../helpers/openssl-server.ts';
import type { RunningServer } from '../helpers/process.ts';
import { prosodyServer } from '../helpers/prosody-server.ts';
import { slapdServer } from '../helpers/slapd-server.ts';
import { days } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

/** Some of them make a folder of data first. */
jest.setTimeout(30_000);

const lab = realLab();
const { folder } = lab;

interface RealClearServer {
  readonly scheme: string;
  readonly programs: readonly string[];
  /** It changes to a user of its own, which only root may do. */
  readonly rootOnly?: true;
  readonly product: string | null;
  /** It offers TLS with these. */
  start(files: ServedFiles): Promise<RunningServer>;
  /** It offers none. */
  startWithout(files: ServedFiles): Promise<RunningServer>;
  /** Words of the finding then. */
  readonly says: string;
}

/** vsftpd takes the last of two lines. Its own suites are for RSA keys alone. */
const FTP = 'implicit_ssl=NO\nssl_ciphers=ECDHE+AESGCM';
/** slapd of Debian is built with GnuTLS. */
const LDAP = 'TLSCipherSuite NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2';
/** What Postfix and Dovecot let through of themselves, a policy here does not. */
const POSTFIX = 'smtpd_tls_security_level = may\nsmtpd_tls_protocols = >=TLSv1.2\nsmtpd_tls_exclude_ciphers = aNULL';

const dovecot = (scheme: 'imap' | 'pop3' | 'sieve'): RealClearServer => ({
  scheme,
  programs: ['dovecot'],
  rootOnly: true,
  product: 'dovecot',
  start: (files) => dovecotServer(folder, files, { on: 'clear', protocol: scheme }),
  startWithout: (files) => dovecotServer(folder, files, { on: 'clear', protocol: scheme, settings: 'ssl = no' }),
  says: 'does not offer TLS',
});

const SERVERS: Readonly<Record<string, RealClearServer>> = {
  Postfix: {
    scheme: 'smtp',
    programs: ['postfix'],
    rootOnly: true,
    product: 'postfix',
    start: (files) => postfixServer(folder, files, { on: 'clear', settings: POSTFIX }),
    startWithout: (files) => postfixServer(folder, files, { on: 'clear' }),
    says: 'and not STARTTLS',
  },
  'Dovecot, IMAP': dovecot('imap'),
  'Dovecot, POP3': dovecot('pop3'),
  'Dovecot, ManageSieve': dovecot('sieve'),
  vsftpd: {
    scheme: 'ftp',
    programs: ['vsftpd'],
    product: 'vsftpd',
    start: (files) => vsftpdServer(folder, files, FTP),
    startWithout: (files) => vsftpdServer(folder, files, 'implicit_ssl=NO\nssl_enable=NO'),
    says: 'answers AUTH TLS with "530 Please login with USER and PASS."',
  },
  slapd: {
    scheme: 'ldap',
    programs: ['slapd'],
    product: 'openldap',
    start: (files) => slapdServer(folder, files, LDAP, 'ldap'),
    startWithout: () => slapdServer(folder, { chain: '', key: '' }, '', 'ldap'),
    says: 'it says "resultCode 2: unsupported extended operation"',
  },
  'Prosody, clients': {
    scheme: 'xmpp',
    programs: ['prosody'],
    product: null,
    start: (files) => prosodyServer(folder, files),
    startWithout: (files) => prosodyServer(folder, files, { tls: false }),
    says: 'answers <stream:stream> with "',
  },
  'Prosody, servers': {
    scheme: 'xmpp-server',
    programs: ['prosody'],
    product: null,
    start: (files) => prosodyServer(folder, files, { speaks: 's2s' }),
    startWithout: (files) => prosodyServer(folder, files, { speaks: 's2s', tls: false }),
    says: 'answers <stream:stream> with "',
  },
  PostgreSQL: {
    scheme: 'postgres',
    programs: ['postgres', 'initdb'],
    product: 'postgresql',
    start: (files) => postgresServer(folder, files),
    startWithout: (files) => postgresServer(folder, files, 'ssl=off'),
    says: 'it answers SSLRequest with "N"',
  },
  MariaDB: {
    scheme: 'mysql',
    programs: ['mariadbd'],
    product: 'mysql',
    start: (files) => mariadbServer(folder, files),
    startWithout: (files) => mariadbServer(folder, files, '--skip-ssl'),
    says: 'without TLS',
  },
};

function look(scheme: string, { port }: { readonly port: number }, ...flags: readonly string[]): Promise<Checked> {
  return check(`${scheme}://shop.test:${port}`, '--connect', `127.0.0.1:${port}`, '--ca-file', lab.rootFile, ...flags);
}

for (const [title, server] of Object.entries(SERVERS)) {
  describeWith(server.programs, `${title}, asked for TLS`, () => {
    const maybe = server.rootOnly && process.getuid?.() !== 0 ? test.skip : test;

    maybe('passes where it is sound', async () => {
      const { report, findings } = await look(server.scheme, await lab.keep(server.start(lab.files())));
      expect(findings).toEqual([]);
      expect(report.verdict).toBe('pass');
    });

    maybe('is named where its certificate has expired, with the fix for its product', async () => {
      const files = lab.files({ notBefore: days(-90), notAfter: days(-2) });
      const { report, errors } = await look(server.scheme, await lab.keep(server.start(files)));
      expect(errors).toEqual(['certificate-expired']);
      if (server.product !== null) expect(report.endpoints[0]?.server).toMatchObject({ product: server.product });
    });

    maybe('is named where it offers no TLS', async () => {
      const { report, errors, text } = await look(server.scheme, await lab.keep(server.startWithout(lab.files())));
      expect(errors).toEqual(['starttls-refused']);
      expect(text).toContain(server.says);
      expect(report.verdict).toBe('fail');
      expect(report.endpoints[0]?.addresses[0]?.connections).toBe(1);
    });
  });
}

test('a port that speaks TLS from the first byte waits for us as we wait for it, and is told so', async () => {
  const server = await lab.keep(tlsServer(lab.files()));
  const { errors, text } = await look('smtp', server, '--timeout', '700ms');
  expect(errors).toEqual(['starttls-refused']);
  expect(text).toContain('either the port speaks TLS from the first byte');
});
