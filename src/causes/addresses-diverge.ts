import type { Severity } from '../model/severity.ts';
import { defineCause } from './cause.ts';
import { type Oddity, oddCertificates, oddClientAuth, oddNames, oddVersions } from './fleet.ts';
import { expectedName } from './seen.ts';

/** The addresses of one name do not serve the same. */
export const addressesDiverge = defineCause({
  id: 'addresses-diverge',
  title: 'the addresses of the name do not serve the same',
  scope: 'endpoint',
  docs: {
    what: 'The name has several addresses, and they differ: some serve an older, an expired or another certificate than the rest, speak another TLS version, or treat client certificates otherwise. Different certificates that are all sound, for the same names and far from their end, are how large sites work and no finding; neither are an RSA and an ECDSA certificate side by side. Sound certificates with different names are a notice.',
    why: 'Some connections fail and others do not, as DNS or chance picks the address, so that "it works for me" helps nobody. Usually a roll-out passed one machine by: it was not reloaded, or its renewal job does not run.',
    seeByHand:
      'dig +short api.example.com | while read -r a; do echo "$a"; openssl s_client -connect "$a:443" -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; done',
    references: ['RFC 9110 §7.3.4', 'RFC 5280 §4.1.2.5'],
    example: { kind: 'align-addresses', differs: 'certificate', odd: ['192.0.2.2'], name: 'api.example.com' },
  },
  explains: [],

  detect({ addresses, endpoint }): { readonly first: Oddity; readonly all: readonly Oddity[] } | null {
    if (endpoint.file !== null) return null; // a folder holds certificates of different sites
    const certificates = oddCertificates(addresses) ?? oddNames(addresses);
    const found = [certificates, oddVersions(addresses), oddClientAuth(addresses)].filter((oddity) => oddity !== null);
    const [first] = found;
    return first === undefined ? null : { first, all: found };
  },

  severity({ all }) {
    return WORST_FIRST.find((severity) => all.some((oddity) => oddity.severity === severity)) ?? 'notice';
  },

  message: ({ all }, { endpoint }) =>
    `The addresses of ${endpoint.host} do not serve the same: ${all.map(({ words }) => words).join('; and ')}.`,

  evidence: ({ all }) => all.flatMap(({ evidence }) => evidence),

  remedy: ({ first }, { endpoint }) => ({
    kind: 'align-addresses',
    differs: first.differs,
    odd: first.odd,
    name: expectedName(endpoint),
  }),

  key: ({ all }) => all.flatMap(({ differs, key }) => [differs, ...key]),

  addresses: ({ all }) => [...new Set(all.flatMap(({ odd }) => odd))],

  explainsAt: ({ all }) => new Map(all.flatMap(({ explains }) => [...explains])),
});

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];
