import type { Application, StartTls } from '../model/endpoint.ts';

/** What a scheme says: how TLS begins, on which port, and what is spoken inside. */
export interface Scheme {
  readonly usualPort: number;
  /** `null`: TLS from the first byte. */
  readonly starttls: StartTls | null;
  readonly application: Application;
}

/** Ports are IANA's (service name and port number registry); LMTP has none, and 24 is kept for private mail. `smtp` is the relay port 25; submission is `smtp://host:587`. */
export const SCHEMES: Readonly<Record<string, Scheme>> = {
  https: { usualPort: 443, starttls: null, application: 'http' },
  smtps: { usualPort: 465, starttls: null, application: 'mail' },
  imaps: { usualPort: 993, starttls: null, application: 'mail' },
  pop3s: { usualPort: 995, starttls: null, application: 'mail' },
  ftps: { usualPort: 990, starttls: null, application: 'ftp' },
  ldaps: { usualPort: 636, starttls: null, application: 'ldap' },
  smtp: { usualPort: 25, starttls: 'smtp', application: 'mail' },
  lmtp: { usualPort: 24, starttls: 'lmtp', application: 'mail' },
  imap: { usualPort: 143, starttls: 'imap', application: 'mail' },
  pop3: { usualPort: 110, starttls: 'pop3', application: 'mail' },
  ftp: { usualPort: 21, starttls: 'ftp', application: 'ftp' },
  ldap: { usualPort: 389, starttls: 'ldap', application: 'ldap' },
  xmpp: { usualPort: 5222, starttls: 'xmpp', application: 'unknown' },
  'xmpp-server': { usualPort: 5269, starttls: 'xmpp-server', application: 'unknown' },
  sieve: { usualPort: 4190, starttls: 'sieve', application: 'unknown' },
  nntp: { usualPort: 119, starttls: 'nntp', application: 'unknown' },
  postgres: { usualPort: 5432, starttls: 'postgres', application: 'unknown' },
  'postgres+direct': { usualPort: 5432, starttls: null, application: 'postgres' },
  mysql: { usualPort: 3306, starttls: 'mysql', application: 'unknown' },
};

/** Where a protocol that begins in clear listens. */
export function usualPortOf(starttls: StartTls): number {
  return SCHEMES[starttls]?.usualPort ?? 0;
}

/** What is spoken where TLS begins by request. */
export function applicationOfStartTls(starttls: StartTls): Application {
  return SCHEMES[starttls]?.application ?? 'unknown';
}

/** Without a scheme, a port that stands for one application tells what is spoken; any other port tells nothing. */
export function applicationOfPort(port: number): Application {
  if (port === 443 || port === 8443) return 'http';
  const known = Object.values(SCHEMES).find(({ usualPort, starttls }) => usualPort === port && starttls === null);
  return known?.application ?? 'unknown';
}
