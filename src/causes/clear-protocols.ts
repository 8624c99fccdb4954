/** A protocol that was heard in clear. */
export interface ClearProtocol {
  readonly name: string;
  /** How it is written where TLS begins by request; `null` where that is not known for it. */
  readonly scheme: string | null;
  /** Recognises the first bytes: as text, one character a byte, or as lower-case hexadecimal where they are binary. */
  readonly says: RegExp | { readonly hex: RegExp };
  /** Ports that settle a greeting which several protocols share. */
  readonly ports?: readonly number[];
}

/** Which protocol speaks like this; `null` when none is known. The first row that fits wins, one with the port before others. */
export function protocolOf(text: string, port: number): ClearProtocol | null {
  const hex = Buffer.from(text.slice(0, 64), 'latin1').toString('hex');
  const fitting = CLEAR_PROTOCOLS.filter(({ says }) => ('hex' in says ? says.hex.test(hex) : says.test(text)));
  return fitting.find(({ ports }) => ports?.includes(port)) ?? fitting.find(({ ports }) => ports === undefined) ?? null;
}

/**
 * The scheme and port of the same protocol with TLS from the first byte (IANA's service name and port number registry;
 * RFC 8314 §3 for mail); `null` where it has none that is checked.
 */
export function implicitTls({ scheme }: ClearProtocol): { readonly scheme: string; readonly port: number } | null {
  const port = scheme === null ? undefined : IMPLICIT_PORTS[scheme];
  return port === undefined ? null : { scheme: `${scheme}s`, port };
}

const IMPLICIT_PORTS: Readonly<Record<string, number>> = { smtp: 465, imap: 993, pop3: 995, ldap: 636, ftp: 990 };

const CLEAR_PROTOCOLS: readonly ClearProtocol[] = [
  // RFC 5321 §4.2 and RFC 959 §5.4 share the greeting code 220: the words after it decide, then the port.
  { name: 'FTP', scheme: 'ftp', says: /^220[ -][^\n]*(?:ftp|filezilla)/i },
  { name: 'SMTP', scheme: 'smtp', says: /^(?:220|421|521|554)[ -][^\n]*(?:smtp|mail|postfix|exim)/i },
  { name: 'FTP', scheme: 'ftp', says: /^(?:220|421|500|530)[ -]/, ports: [21, 2121] },
  { name: 'SMTP', scheme: 'smtp', says: /^(?:220|421|500|502|521|554)[ -]/, ports: [25, 465, 587, 2525] },
  { name: 'SMTP or FTP', scheme: null, says: /^(?:220|421)[ -]/ },
  // RFC 9051 §7.1, RFC 1939 §4, RFC 3977 §5.1, RFC 5804 §1.2
  { name: 'IMAP', scheme: 'imap', says: /^\* (?:OK|PREAUTH|BYE)\b/i },
  { name: 'POP3', scheme: 'pop3', says: /^(?:\+OK|-ERR)\b/i, ports: [110, 995] },
  { name: 'POP3', scheme: 'pop3', says: /^\+OK\b/i },
  { name: 'NNTP', scheme: 'nntp', says: /^20[01] / },
  { name: 'ManageSieve', scheme: 'sieve', says: /^"(?:IMPLEMENTATION|SIEVE|SASL|STARTTLS|VERSION)"/i },
  // RFC 6120 §4.2
  { name: 'XMPP', scheme: 'xmpp', says: /^(?:<\?xml[^>]*>\s*)?<stream:/ },
  // Three bytes of length, sequence number 0, then protocol version 10 or an error packet (0xff).
  { name: 'MySQL or MariaDB', scheme: 'mysql', says: { hex: /^.{4}0000(?:0a3[0-9]|ff)/ } },
  // ErrorResponse: with fields (protocol 3), or as bare text to a startup packet that it cannot read.
  { name: 'PostgreSQL', scheme: 'postgres', says: { hex: /^450000.{4}(?:53|56|4d|43)/ } },
  { name: 'PostgreSQL', scheme: 'postgres', says: /^E(?:FATAL|ERROR):/ },
  // Its answer to SSLRequest.
  { name: 'PostgreSQL', scheme: 'postgres', says: /^[SN]$/ },
  // Notice of disconnection, RFC 4511 §4.4.1: a SEQUENCE with message number 0 and an ExtendedResponse.
  { name: 'LDAP', scheme: 'ldap', says: { hex: /^30(?:..){1,5}?02010078/ } },
  // RFC 4253 §4.2
  { name: 'SSH', scheme: null, says: /^SSH-/ },
  // RFC 6143 §7.1.1
  { name: 'VNC', scheme: null, says: /^RFB [0-9]{3}\.[0-9]{3}/ },
  { name: 'Redis', scheme: null, says: /^-(?:ERR|NOAUTH|DENIED|LOADING|MISCONF)\b/ },
  { name: 'AMQP', scheme: null, says: { hex: /^414d51500[0-3]/ } },
  { name: 'Memcached', scheme: null, says: /^(?:CLIENT_|SERVER_)?ERROR[ \r]/ },
  { name: 'Telnet', scheme: null, says: { hex: /^fff[b-e]/ } },
  { name: 'rsync', scheme: null, says: /^@RSYNCD:/ },
  { name: 'IRC', scheme: null, says: /^(?::\S+ )?(?:NOTICE|ERROR) / },
  { name: 'RTSP', scheme: null, says: /^RTSP\/1/ },
  { name: 'SIP', scheme: null, says: /^SIP\/2/ },
  // RFC 9113 §3.4: the server's preface is a SETTINGS frame on stream 0.
  { name: 'HTTP/2 without TLS', scheme: null, says: { hex: /^0000..040[01]00000000/ } },
];
