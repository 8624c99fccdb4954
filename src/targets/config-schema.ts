import * as z from 'zod';
import { CAUSE_IDS } from '../model/cause-id.ts';
import { TLS_VERSIONS } from '../model/tls-version.ts';
import { MOST_ENDPOINTS, MOST_WAIVERS } from './config.ts';
import { PROXY } from './proxy-kinds.ts';
import { field, list, mapping } from './schema-fields.ts';
import { CERTIFICATE_PATH, KEY_PATH, OWN_KEY_PATH, VARIABLE } from './secret-kinds.ts';
import * as trust from './trust-kinds.ts';
import * as kinds from './value-kinds.ts';
import { waiverSchema } from './waiver-schema.ts';

const MOST_NAMES = 200;
const MOST_ADDRESSES = 64;

const severities = z
  .strictObject(
    Object.fromEntries(CAUSE_IDS.map((id) => [id, field(kinds.CAUSE_SEVERITY).optional()])),
    mapping('a mapping of causes to severities'),
  )
  .meta({ description: 'What a cause counts for where its own severity does not suit; off drops its findings.' });

const policyKeys = {
  profile: field(kinds.PROFILE, {
    description:
      'What counts as sound: baseline (nothing that is dangerous today), intermediate or modern (Mozilla guideline 6.0).',
    default: 'baseline',
  }).optional(),
  'min-tls-version': field(kinds.TLS_VERSION, {
    description:
      'Oldest TLS version that the endpoint may accept; enforced by offering what is below it. Under the profile modern it is 1.3 unless set.',
    default: '1.2',
  }).optional(),
  'required-tls-versions': list(field(kinds.TLS_VERSION), TLS_VERSIONS.length, 'TLS versions')
    .meta({ description: 'TLS versions that the endpoint must serve, whatever else it serves.', default: [] })
    .optional(),
  'min-days': field(kinds.MIN_REMAINING, {
    description:
      'Fail when a certificate has less validity left: days (14 or 14d), a share of its own lifetime (12.5%), or auto: 1/8 of its lifetime, 1/6 where that is 10 days at most.',
    default: 'auto',
  }).optional(),
  'warn-days': field(kinds.WARN_REMAINING, {
    description:
      'Warn when a certificate has less validity left: days (30 or 30d), a share of its own lifetime (25%), or auto: 1/4 of its lifetime, 1/3 where that is 10 days at most.',
    default: 'auto',
  }).optional(),
  'required-sans': list(field(kinds.SUBJECT_ALT_NAME), MOST_NAMES, 'names')
    .meta({
      description: 'Names and IP addresses that the certificate must cover; a wildcard covers its label.',
      default: [],
    })
    .optional(),
  'min-rsa-bits': field(kinds.count(1024, 16_384), {
    description: 'Fewest bits of an RSA key in a certificate of the server or of an intermediate CA.',
    default: 2048,
  }).optional(),
  'allowed-issuers': list(field(kinds.ISSUER), MOST_NAMES, 'issuers')
    .meta({
      description:
        'CAs that may issue: the organisation or common name of the issuer, or of a CA above it, is to be one of these.',
      default: [],
    })
    .optional(),
  'client-auth': field(kinds.CLIENT_AUTH, {
    description: 'Must the endpoint insist on a client certificate: any (no matter), required or none.',
    default: 'any',
  }).optional(),
  require: list(field(kinds.REQUIREMENT), MOST_NAMES, 'demands')
    .meta({
      description:
        'Demands beyond the profile: a post-quantum group, a large ClientHello in two segments, clients without SNI, a stapled OCSP response.',
      default: [],
    })
    .optional(),
  trust: field(trust.TRUST_SOURCE, {
    description: 'Roots that count as trusted before ca-file adds to them: bundled with Node, of the system, or both.',
    default: 'bundled',
  }).optional(),
  fetch: field(trust.FETCH_SCOPE, {
    description:
      'May URLs that a certificate names be fetched: public (never at private, loopback or link-local addresses), any or none.',
    default: 'public',
  }).optional(),
  revocation: field(trust.REVOCATION, {
    description:
      'What is asked about revocation: stapled (what the server sends), ask (OCSP and CRL too; silence is no error), strict (silence is one) or off.',
    default: 'stapled',
  }).optional(),
  'renewal-info': field(trust.RENEWAL_INFO, {
    description:
      'Ask the CA when it wants the certificate renewed (RFC 9773), and DNS whether it may: true for known CAs, or the URL of an ACME directory.',
    default: false,
  }).optional(),
  pin: list(field(trust.PIN), MOST_NAMES, 'pins')
    .meta({
      description: 'Public keys by SHA-256 of SubjectPublicKeyInfo, one of which must stand in the chain.',
      default: [],
    })
    .optional(),
  block: list(field(trust.BLOCKED), MOST_NAMES, 'keys and serial numbers')
    .meta({
      description:
        'Public keys (SHA-256 of SubjectPublicKeyInfo) and serial numbers, none of which may stand in the chain.',
      default: [],
    })
    .optional(),
  'on-unreachable': field(kinds.ON_UNREACHABLE, {
    description: 'What it means for the step when an endpoint could not be looked at.',
    default: 'fail',
  }).optional(),
  severities: severities.optional(),
};

const endpointKeys = {
  host: field(kinds.ENDPOINT, {
    description:
      'Name or IP address; host:port, https://host and [IPv6]:port are read as well. file:PATH looks at certificates on disk before they are deployed: PEM, DER, PKCS #12, a Kubernetes Secret in YAML, or a folder of such files.',
  }),
  port: field(kinds.PORT, {
    description: 'Port, when it is neither in host nor the usual one of its scheme.',
    default: 443,
  }).optional(),
  servername: field(kinds.SERVERNAME, {
    description:
      'Name to ask for (SNI) and to find in the certificate, when it differs from host. For file: the name that the certificate must cover; without it only required-sans are asked for.',
  }).optional(),
  connect: field(kinds.CONNECT, {
    description: 'Dial this host or host:port instead, under the same name: a staging address before a deploy.',
  }).optional(),
  addresses: list(field(kinds.ADDRESS), MOST_ADDRESSES, 'IP addresses')
    .meta({ description: 'Dial these IP addresses instead of asking DNS.' })
    .optional(),
  proxy: field(PROXY, {
    description:
      'HTTP proxy that is asked for a tunnel (CONNECT): http://host:port; env for what https_proxy and no_proxy say; none.',
    default: 'none',
  }).optional(),
  'proxy-credentials-env': field(VARIABLE, {
    description: 'Environment variable that holds user:password for the proxy.',
  }).optional(),
  starttls: field(kinds.STARTTLS, {
    description:
      'Protocol that begins in clear on this port and is asked for TLS (STARTTLS and its kin); smtp://host and the like say the same. Without a port it is the usual one of the protocol.',
  }).optional(),
  'ca-file': field(kinds.PATH, {
    description: 'File of root certificates (PEM or DER) to trust here, beside the bundled ones.',
  }).optional(),
  'client-cert': field(CERTIFICATE_PATH, {
    description: 'File of the client certificate to show when the server asks: PEM (chain, own first) or PKCS #12.',
  }).optional(),
  'client-key': field(KEY_PATH, {
    description: 'File of its private key in PEM, when client-cert does not hold it.',
  }).optional(),
  'client-key-env': field(VARIABLE, {
    description: 'Environment variable that holds the private key in PEM.',
  }).optional(),
  'client-cert-password-env': field(VARIABLE, {
    description: 'Environment variable that holds the passphrase of a PKCS #12 file.',
  }).optional(),
  key: field(OWN_KEY_PATH, {
    description: 'For file: the file of the private key that must belong to the certificate, when it stands apart.',
  }).optional(),
  'password-env': field(VARIABLE, {
    description: 'For file: environment variable with the passphrase of a PKCS #12 file or an encrypted key.',
  }).optional(),
  server: field(kinds.PRODUCT, {
    description: 'Product that runs there, for the wording of the fix; guessed when absent.',
  }).optional(),
};

export const policySchema = z
  .strictObject(policyKeys, mapping('a mapping of policy keys'))
  .meta({ description: 'What every endpoint has to satisfy; each key may be overridden on an endpoint.' });

const endpointMapping = z
  .strictObject({ ...endpointKeys, ...policyKeys }, mapping('an endpoint as text, or a mapping of its keys'))
  .meta({ description: 'An endpoint with settings of its own.' });

/** An endpoint's text alone, or a mapping; text becomes the mapping that has nothing but a host. */
export const endpointSchema = z.union([
  field(kinds.ENDPOINT, {
    description: 'An endpoint: host, host:port, https://host, [IPv6]:port, or file:PATH.',
  }).transform((host): z.output<typeof endpointMapping> => ({ host })),
  endpointMapping,
]);

export const configSchema = z.strictObject(
  {
    policy: policySchema.optional(),
    endpoints: list(endpointSchema, MOST_ENDPOINTS, 'endpoints')
      .meta({ description: 'The servers, and the certificates on disk, to check.' })
      .optional(),
    waivers: list(waiverSchema, MOST_WAIVERS, 'waivers')
      .meta({ description: 'Findings that are accepted until a date: shown, and without weight.' })
      .optional(),
  },
  mapping('a mapping of policy, endpoints and waivers'),
);

export type ConfigPolicy = z.output<typeof policySchema>;
export type ConfigEndpoint = z.output<typeof endpointMapping>;

/** The words that may stand at a place of the file, for suggestions. */
export const KNOWN_KEYS = {
  top: Object.keys(configSchema.shape),
  policy: Object.keys(policyKeys),
  endpoint: [...Object.keys(endpointKeys), ...Object.keys(policyKeys)],
  waiver: Object.keys(waiverSchema.shape),
  severities: CAUSE_IDS as readonly string[],
} as const;
