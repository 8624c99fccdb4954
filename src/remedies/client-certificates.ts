import { CADDY_RELOAD } from './caddy-reload.ts';
import { day, quotedList } from './phrases.ts';
import type { GeneralTexts, RemedyOf, Writer } from './writer.ts';

/** Remedies about client certificates; each product says where mutual TLS is set up there. */
type ClientKinds =
  | 'trust-client-ca'
  | 'provide-client-certificate'
  | 'renew-client-certificate'
  | 'fix-client-certificate'
  | 'require-client-certificate';

type Texts = Pick<GeneralTexts, ClientKinds>;

/** Where a product keeps the CAs of its clients, and how it is told to insist or not to ask. */
interface MutualTls {
  /** The lines that name the CAs and insist on a certificate, at this port. */
  readonly on: (port: number) => string;
  /** The line that stops it from asking. */
  readonly off: (port: number) => string;
  /** Where the lines stand, and the trap to mind. */
  readonly note: string;
  /** How several CAs are written; one file for all when absent. */
  readonly several?: string;
  readonly reload: string;
  /** How it is made to ask in the handshake what it asks for some pages alone. */
  readonly askEarlier?: { readonly summary: string; readonly snippet: string; readonly otherwise: string };
}

const ONE_FILE = 'The file holds all CAs whose clients are let in, one after the other.';

/** What fits every server product. */
export const clientCertificates: Texts = {
  'provide-client-certificate': ({ asked, cannotAsk }) =>
    cannotAsk === true
      ? ASK_EARLIER
      : {
          summary: `Give the check a client certificate${issuedBy(asked)}, or let the server ask for none.`,
          snippet: SHOW_OURS,
          steps: [KEY_AS_SECRET, DOWNGRADE],
        },

  'trust-client-ca': (remedy) => ({
    summary: trustSummary(remedy),
    snippet: null,
    steps: [
      "Add the CA certificate to the bundle of client CAs where TLS ends: the server's own, or the trust store of the load balancer in front.",
      ...OTHER_REASONS,
    ],
  }),

  'renew-client-certificate': ({ subject, notAfter }) => ({
    summary: `Renew the client certificate "${subject}" (valid until ${day(notAfter)}) and put the new one where the check reads it.`,
    snippet: null,
    steps: [
      'The same key may stay; if a new one is made, replace both, certificate and key, or the secret that holds the key.',
      'Other clients with certificates of that age are refused too: look for them in the log of the server.',
    ],
  }),

  'fix-client-certificate': ({ why, asked, subject }) => ({
    summary: FIX[why](subject === null ? 'the client certificate' : `"${subject}"`, issuedBy(asked)),
    snippet: SEE_OURS[why],
    steps: FIX_STEPS[why],
  }),

  'require-client-certificate': ({ name }) => ({
    summary: `Let the server insist on a client certificate for "${name}", not only ask for one.`,
    snippet: null,
    steps: [
      'Set it where TLS ends: with a load balancer in front, that is where clients are asked, and the backend never sees them.',
      'Set it for every address, port and virtual host of the service: one left out is open to all.',
    ],
  }),
};

export const nginxClientCertificates = forProduct({
  on: () => 'ssl_client_certificate /etc/nginx/client-ca.pem;\nssl_verify_client on;',
  off: () => 'ssl_verify_client off;',
  note: 'It stands in the server block; client CAs with an intermediate need `ssl_verify_depth 2`. `optional` asks and lets everyone in.',
  reload: 'nginx -t && nginx -s reload',
});

export const apacheClientCertificates = forProduct({
  on: () => 'SSLCACertificateFile /etc/apache2/client-ca.pem\nSSLVerifyClient require\nSSLVerifyDepth 2',
  off: () => 'SSLVerifyClient none',
  note: 'It stands in the <VirtualHost>: inside <Location> or <Directory> it needs a second question after the handshake, which most clients of TLS 1.3 do not answer (HTTP 403).',
  reload: 'apachectl configtest && apachectl graceful',
  askEarlier: {
    summary: 'Move SSLVerifyClient out of <Location> or <Directory> to the virtual host, or switch TLS 1.3 off there.',
    snippet: 'SSLVerifyClient require',
    // Without -all in front, a virtual host that had no line of its own is left without any version.
    otherwise: 'To switch TLS 1.3 off instead, in the virtual host: SSLProtocol -all +TLSv1.2',
  },
});

export const haproxyClientCertificates = forProduct({
  on: (port) => `bind :${port} ssl crt /etc/haproxy/certs/ ca-file /etc/haproxy/client-ca.pem verify required`,
  off: (port) => `bind :${port} ssl crt /etc/haproxy/certs/`,
  note: 'It stands on the bind line; `verify optional` asks and lets everyone in, and a crt-list may set it for one name alone.',
  reload: 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy',
});

export const caddyClientCertificates = forProduct({
  on: () =>
    'tls {\n    client_auth {\n        mode require_and_verify\n        trusted_ca_cert_file /etc/caddy/client-ca.pem\n    }\n}',
  off: () => '# take client_auth out of the tls block',
  several:
    'Leave the lines of the other CAs in place: trusted_ca_cert_file reads the first certificate of its file alone, so each CA has a file and a line of its own.',
  note: 'From Caddy 2.8 on `trust_pool file /etc/caddy/client-ca.pem` does the same for all CAs of one file; the modes `request` and `verify_if_given` let in who has none.',
  reload: CADDY_RELOAD,
});

/** The same for a product. */
export function forProduct({ on, off, note, several = ONE_FILE, reload, askEarlier }: MutualTls): {
  readonly [Kind in ClientKinds]: Writer<Kind> | null;
} {
  return {
    'provide-client-certificate': (remedy) => {
      if (remedy.cannotAsk === true) {
        const { summary, snippet } = askEarlier ?? ASK_EARLIER;
        const otherwise = askEarlier === undefined ? [] : [askEarlier.otherwise];
        return { summary, snippet, steps: [...otherwise, ...ASK_EARLIER.steps, reload] };
      }
      return {
        ...clientCertificates['provide-client-certificate'](remedy),
        steps: [
          KEY_AS_SECRET,
          `If the server is not meant to ask for one: ${off(remedy.port ?? 443)}`,
          DOWNGRADE,
          reload,
        ],
      };
    },
    'trust-client-ca': (remedy) => ({
      summary: trustSummary(remedy),
      snippet: on(remedy.port ?? 443),
      steps: [several, note, ...OTHER_REASONS, reload],
    }),
    'renew-client-certificate': null,
    'fix-client-certificate': null,
    'require-client-certificate': ({ name, port = 443 }) => ({
      summary: `Name the CA of the clients of "${name}" and insist on a certificate.`,
      snippet: on(port),
      steps: [note, reload],
    }),
  };
}

function trustSummary({ issuer, asked }: RemedyOf<'trust-client-ca'>): string {
  const own = `Let the server trust "${cut(issuer)}", which issued the client certificate`;
  return asked.length === 0 ? `${own}.` : `${own}, or show a certificate${issuedBy(asked)}.`;
}

function issuedBy(asked: readonly string[]): string {
  return asked.length === 0 ? '' : ` issued by ${asked.length === 1 ? '' : 'one of '}${quotedList(asked)}`;
}

function cut(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

const ASK_EARLIER = {
  summary:
    'Let the server ask for the client certificate in the handshake, for the whole site, or serve TLS 1.2 at most.',
  snippet: null,
  steps: [
    'Asked for some pages alone, the certificate is wanted after the handshake: TLS 1.2 renegotiates, browsers refuse to in TLS 1.3.',
    'If only some pages are for clients with a certificate, give them a name (virtual host) of their own.',
  ],
} as const;

const SHOW_OURS = 'client-cert: certs/client.pem\nclient-key-env: CLIENT_KEY';
const KEY_AS_SECRET =
  'In the config file, at the endpoint: the certificate is public and may be in the repository, the key comes from a secret by `env: CLIENT_KEY`.';
const DOWNGRADE =
  'If it is enough to know that the server insists, say so: `client-auth: required` makes the refusal the expected answer.';

const OTHER_REASONS: readonly string[] = [
  'If a CA between root and client issued it, send that certificate along: client certificate first, then its issuer, in the file of client-cert.',
  'If the CA is trusted already, the certificate may be revoked or not on a list of the server: its log says which.',
];

type Fault = RemedyOf<'fix-client-certificate'>['why'];

const FIX: Readonly<Record<Fault, (own: string, issuer: string) => string>> = {
  unreadable: () => 'Correct the file of the client certificate, or its passphrase.',
  'key-mismatch': (own) => `Give the check the private key that belongs to ${own}.`,
  'not-yet-valid': (own) =>
    `Show a certificate that is valid today in place of ${own}, or correct the clock that is wrong.`,
  purpose: (own, issuer) =>
    `Have ${own} issued anew for clients (extended key usage clientAuth)${issuer.replace(/^ issued/, '')}.`,
  'not-chosen': (own, issuer) => `Show a certificate${issuer} in place of ${own}.`,
};

const SEE_OURS: Readonly<Record<Fault, string | null>> = {
  unreadable: 'openssl pkcs12 -in client.p12 -info -noout',
  'key-mismatch': 'openssl x509 -in client.pem -noout -pubkey; openssl pkey -in client.key -pubout',
  'not-yet-valid': 'openssl x509 -in client.pem -noout -dates',
  purpose: 'openssl x509 -in client.pem -noout -ext extendedKeyUsage,keyUsage',
  'not-chosen': 'openssl x509 -in client.pem -noout -issuer',
};

const FIX_STEPS: Readonly<Record<Fault, readonly string[]>> = {
  unreadable: ['For PKCS #12, `client-cert-password-env` names the environment variable that holds the passphrase.'],
  'key-mismatch': [
    'Both commands must print the same public key.',
    'A renewed certificate often comes with a new key: replace the secret that holds the old one.',
  ],
  'not-yet-valid': ['Compare the clock of the machine that issued it, and that of this machine, with a third one.'],
  purpose: [
    'Public CAs no longer issue certificates for clients: take one of a private CA, whose template for clients sets clientAuth and digitalSignature.',
  ],
  'not-chosen': [
    'The names must be equal letter by letter: a CA that was renewed under another name is another CA to the server.',
    'If an intermediate issued the client certificate, put it into the same file, after it.',
  ],
};
