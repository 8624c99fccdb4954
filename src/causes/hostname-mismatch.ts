import type { CertificateFacts } from '../model/certificate.ts';
import { matchName, type NameMatch } from '../pki/name-match.ts';
import { defineCause } from './cause.ts';
import { namesToReissue } from './names.ts';
import { expectedName } from './seen.ts';
import { counted, cut, listed } from './wording.ts';

/** None of the names on the certificate is the one that clients asked for (RFC 9525 §6). */
export const hostnameMismatch = defineCause({
  id: 'hostname-mismatch',
  title: 'the certificate is not for this host name',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The name under which clients connect is not among the names of the certificate (Subject Alternative Name).',
    why: 'Clients refuse the connection, because the certificate proves the identity of another host. Either the name was left out when the certificate was issued, or the server picked the certificate of another site, as it does when none is set up for the name. A wildcard such as *.example.com stands for exactly one label: it covers neither example.com nor a.b.example.com.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
    references: ['RFC 9525 §6.3', 'RFC 9110 §4.3.4', 'RFC 6066 §3'],
    example: { kind: 'reissue', names: ['api.example.com'], why: 'name' },
  },
  explains: [],

  detect({ sent: [leaf], endpoint }) {
    // Of certificates on disk nobody demands a name unless it is written down.
    if (leaf === undefined || (endpoint.file !== null && endpoint.servername === null)) return null;
    const host = expectedName(endpoint);
    const match = matchName(host, leaf);
    return match.kind === 'matched' ? null : { host, leaf, match };
  },

  message: ({ host, leaf, match }) =>
    `The certificate is not valid for "${host}": ${reason(match, namesCovered(leaf))}, so clients refuse the connection.`,

  evidence: ({ host, leaf }) => [
    { label: 'name asked for', value: host },
    {
      label: 'names it covers',
      value: (leaf.sans ?? []).map(({ kind, value }) => `${kind}:${value}`).join(', ') || 'none',
    },
    { label: 'subject', value: leaf.subject },
  ],

  remedy: ({ host, leaf }) => ({ kind: 'reissue', names: namesToReissue(leaf, [host]), why: 'name' }),

  // A renewed certificate with the same gap is the same finding.
  key: ({ host, leaf }) => [host, ...namesCovered(leaf)],
});

function reason(match: Exclude<NameMatch, { kind: 'matched' }>, names: readonly string[]): string {
  switch (match.kind) {
    case 'no-san':
      return 'it lists no name in its Subject Alternative Name, the field that clients read';
    case 'wildcard-depth':
      return match.host === 'apex'
        ? `"${cut(match.wildcard)}" covers the names below it, but not "${cut(match.wildcard.slice(2))}" itself`
        : `"${cut(match.wildcard)}" covers one label only, and this name has more`;
    case 'wildcard-too-broad':
      return `"${cut(match.wildcard)}" stands directly under a top-level name, where a wildcard is refused`;
    case 'partial-wildcard':
      return `"${cut(match.pattern)}" has a star inside a label, which no longer counts`;
    case 'ip-not-in-san':
      return match.asDnsName
        ? 'the address stands there as a DNS name, where clients do not look for an address'
        : `it lists ${few(names)}, not this address`;
    case 'different-name':
      return match.nearest !== null && names.length > 2
        ? `it covers ${counted(names.length, 'other name')}, the nearest being "${cut(match.nearest)}"`
        : `it is for ${few(names)}`;
  }
}

/** What a client would have accepted: DNS names and addresses, never the common name. */
function namesCovered({ sans }: CertificateFacts): readonly string[] {
  return (sans ?? []).filter(({ kind }) => kind === 'dns' || kind === 'ip').map(({ value }) => value);
}

function few(names: readonly string[]): string {
  return listed(names.map((name) => `"${cut(name)}"`));
}
