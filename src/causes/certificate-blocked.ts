import type { CertificateFacts } from '../model/certificate.ts';
import { defineCause } from './cause.ts';
import { linkedCertificates } from './known-chain.ts';
import { namesToRenew } from './names.ts';
import { named } from './wording.ts';

/** A certificate of the chain has a public key or a serial number that the policy knows to be bad. */
export const certificateBlocked = defineCause({
  id: 'certificate-blocked',
  title: 'the policy blocks a certificate of the chain',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server certificate, or a CA certificate above it, up to the root, has a public key (SHA-256 of SubjectPublicKeyInfo) or a serial number that the policy blocks (`block`). Only certificates that signed one another count, not what is merely sent along. Leading zeros, colons and letter case of a serial number do not count.',
    why: 'A key that leaked stays leaked, however often the certificate is renewed with it: whoever has it can pose as the server. A certificate that was withdrawn must not come back by way of an old backup or image.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -pubkey',
    references: ['RFC 5280 §4.1.2.2', 'RFC 5280 §4.1.2.7', 'CA/Browser Forum Baseline Requirements §4.9.1.1'],
    example: {
      kind: 'replace-blocked',
      what: 'key',
      role: 'leaf',
      subject: 'api.example.com',
      names: ['api.example.com'],
    },
  },
  explains: [],

  detect(seen) {
    const { sent, chain, policy } = seen;
    const { block } = policy;
    const [leaf] = sent;
    if (leaf === undefined || block.length === 0) return null;
    for (const certificate of chain === null ? sent : linkedCertificates(seen)) {
      const what = blockedPart(certificate, block);
      if (what === null) continue;
      return { leaf, certificate, what, role: certificate.sha256 === leaf.sha256 ? 'leaf' : 'ca' } as const;
    }
    return null;
  },

  message: ({ certificate, what, role }) => {
    const who = `The ${role === 'leaf' ? '' : 'CA '}certificate "${named(certificate)}"`;
    return what === 'key'
      ? `${who} has a key that the policy blocks (SHA-256 ${certificate.key.spkiSha256}).`
      : `${who} has the serial number ${printedSerial(certificate.serial)}, which the policy blocks.`;
  },

  evidence: ({ certificate }) => [
    { label: 'subject', value: certificate.subject },
    { label: 'issuer', value: certificate.issuer },
    { label: 'serial number', value: printedSerial(certificate.serial) },
    { label: 'key', value: `${certificate.key.text}, SHA-256 ${certificate.key.spkiSha256}` },
  ],

  remedy: ({ leaf, certificate, what, role }, { endpoint }) => ({
    kind: 'replace-blocked',
    what,
    role,
    subject: named(certificate),
    names: namesToRenew(leaf, endpoint),
  }),

  key: ({ certificate, what }) => [certificate.sha256, what],
});

function blockedPart({ key, serial }: CertificateFacts, block: readonly string[]): 'key' | 'serial' | null {
  if (block.includes(key.spkiSha256)) return 'key';
  const plain = withoutZeros(serial);
  return block.some((blocked) => blocked.length < HASH_DIGITS && withoutZeros(blocked) === plain) ? 'serial' : null;
}

function withoutZeros(hex: string): string {
  return hex.toLowerCase().replace(/^0+(?=.)/, '');
}

/** In capitals, as openssl prints it; cut where a certificate carries one longer than RFC 5280 allows. */
function printedSerial(hex: string): string {
  return hex.length > 42 ? `${hex.slice(0, 42).toUpperCase()}…` : hex.toUpperCase();
}

/** Of a SHA-256; what is shorter is a serial number. */
const HASH_DIGITS = 64;
