import type { CertificateFacts } from '../model/certificate.ts';
import { defineCause } from './cause.ts';
import { endsInTheOpen, linkedCertificates } from './known-chain.ts';
import { type SeenAddress, sender, servedAt } from './seen.ts';
import { calledBy, named } from './wording.ts';

/**
 * The policy pins public keys, and none stands on a path from the server certificate upwards. What is only sent along, and
 * signed nothing, does not count (RFC 7469 §2.6): anybody can append a certificate that is not theirs.
 */
export const pinMismatch = defineCause({
  id: 'pin-mismatch',
  title: 'no pinned key stands in the chain',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The policy pins public keys (`pin`, SHA-256 of SubjectPublicKeyInfo), and neither the server certificate nor a CA certificate above it, up to the root, has one of them. Only certificates that signed one another count, not what is merely sent along; one that the server leaves out counts where it could be fetched, and where it could not, nothing is said of the keys above it.',
    why: 'Clients that pin the same keys (apps, devices, partners) refuse the connection, and cannot be told otherwise before their next update. If nobody changed the key on purpose, somebody else may be presenting a certificate for the name.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256',
    references: ['RFC 7469 §2.4', 'RFC 5280 §4.1.2.7'],
    example: { kind: 'match-pin', served: { address: '192.0.2.1', port: 443, name: 'api.example.com' } },
  },
  explains: [],

  detect(seen) {
    const linked = withoutPin(seen);
    // The pinned key may be that of the very CA which is left out; another cause says that it is.
    if (linked === null || endsInTheOpen(seen)) return null;
    const { sent, policy } = seen;
    const { pin } = policy;
    const [leaf] = linked;
    const strangers = sent.filter((certificate) => pin.includes(certificate.key.spkiSha256));
    return { leaf, linked, stranger: strangers[0] ?? null, pin };
  },

  message: ({ leaf, linked, stranger, pin }, seen) =>
    stranger === null
      ? `${linked.length === 1 ? 'The only key' : `None of the ${linked.length} keys`} in the chain of "${named(leaf)}" is ${linked.length === 1 ? 'not ' : ''}${pin.length === 1 ? 'the one' : `one of the ${pin.length}`} that the policy pins.`
      : `The ${sender(seen).who} ${sender(seen).does} "${calledBy(stranger.subject)}" with a pinned key along, but that certificate has no part in the chain of "${named(leaf)}", which holds no pinned key.`,

  evidence: ({ linked, pin }) => [
    ...linked.slice(0, 5).map(({ subject, key }) => ({
      label: 'key in the chain',
      value: `${bothForms(key.spkiSha256)} of "${calledBy(subject)}"`,
    })),
    ...pin.slice(0, 3).map((hash) => ({ label: 'pinned', value: bothForms(hash) })),
    ...(pin.length > 3 ? [{ label: 'pinned', value: `${pin.length - 3} more` }] : []),
  ],

  remedy: (_what, seen) => ({ kind: 'match-pin', served: servedAt(seen) }),

  key: ({ leaf }) => [leaf.key.spkiSha256],
});

/** As openssl prints it, and as RFC 7469 and curl write it. */
function bothForms(hex: string): string {
  return `${hex} (sha256//${Buffer.from(hex, 'hex').toString('base64')})`;
}

/** Whether a pinned key stands in the chain cannot be told, since the chain is not known to its end. */
export function isPinOpen(seen: SeenAddress): boolean {
  return withoutPin(seen) !== null && endsInTheOpen(seen);
}

/** All that is known of the chain, where the policy pins and none of it has such a key; else `null`. */
function withoutPin(seen: SeenAddress): readonly [CertificateFacts, ...CertificateFacts[]] | null {
  const { pin } = seen.policy;
  const [leaf, ...issuers] = linkedCertificates(seen);
  if (leaf === undefined || pin.length === 0) return null;
  return [leaf, ...issuers].some(({ key }) => pin.includes(key.spkiSha256)) ? null : [leaf, ...issuers];
}
