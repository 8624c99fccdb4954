import type { StartTls } from '../model/endpoint.ts';
import type { StartTlsOutcome } from '../model/starttls-outcome.ts';

export type FailedStartTls = Exclude<StartTlsOutcome, { readonly kind: 'upgraded' }>;

/** What people call the protocols. */
export const TITLES: Readonly<Record<StartTls, string>> = {
  smtp: 'SMTP',
  lmtp: 'LMTP',
  imap: 'IMAP',
  pop3: 'POP3',
  ftp: 'FTP',
  ldap: 'LDAP',
  xmpp: 'XMPP',
  'xmpp-server': 'XMPP (server to server)',
  sieve: 'ManageSieve',
  nntp: 'NNTP',
  postgres: 'PostgreSQL',
  mysql: 'MySQL',
};

/** How each is asked to go on in TLS. */
export const REQUESTS: Readonly<Record<StartTls, string>> = {
  smtp: 'STARTTLS',
  lmtp: 'STARTTLS',
  imap: 'STARTTLS',
  pop3: 'STLS',
  ftp: 'AUTH TLS',
  ldap: 'StartTLS',
  xmpp: 'starttls',
  'xmpp-server': 'starttls',
  sieve: 'STARTTLS',
  nntp: 'STARTTLS',
  postgres: 'SSLRequest',
  mysql: 'SSLRequest',
};

/** The scheme of the same protocol with TLS from the first byte, where there is one. */
export const DIRECT: Readonly<Partial<Record<StartTls, string>>> = {
  smtp: 'smtps',
  imap: 'imaps',
  pop3: 'pop3s',
  ftp: 'ftps',
  ldap: 'ldaps',
};
