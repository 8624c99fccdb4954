import { pathProblems } from '../pki/path-problems.ts';
import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { type Spoken, type Statement, spokenOf } from './revocation.ts';
import { type SeenAddress, servedAt } from './seen.ts';
import { day, listed, moment, named, span } from './wording.ts';

type Revocation = Extract<Statement, { readonly kind: 'revoked' }>;

/** A certificate that its CA took back, and who says so; never empty. */
interface Revoked extends Spoken {
  readonly revocations: readonly [Revocation, ...Revocation[]];
}

/** The CA has taken a certificate back, by the word of the CA itself or of a responder that it certified. */
export const revoked = defineCause({
  id: 'revoked',
  title: 'a certificate in the chain is revoked',
  scope: 'address',
  docs: {
    what: 'The CA has revoked the server certificate, or an intermediate above it. The stapled OCSP response says so; with `revocation: ask` or `strict` the OCSP responder or the revocation list that the certificate names may say so too. Only words that the CA signed, or a responder that it certified for that, count.',
    why: 'Browsers and many libraries refuse a revoked certificate, each at a time of its own, when its copy of the lists is refreshed: the outage grows over hours. A certificate is revoked when its key has leaked, or when the CA found it wrongly issued, which it has to do within one to five days.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -status </dev/null 2>/dev/null | grep -A20 "OCSP Response Data"',
    references: ['RFC 6960', 'RFC 5280 §5', 'CA/Browser Forum Baseline Requirements §4.9.1'],
    example: {
      kind: 'replace-revoked',
      subject: 'api.example.com',
      depth: 0,
      names: ['api.example.com'],
      compromised: true,
      served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
  },
  // It is replaced today, however long it would have lasted.
  explains: ['certificate-expiring', 'renewal-overdue'],

  detect(seen) {
    const [first, ...others] = spokenOf(seen).flatMap(revokedOf);
    if (first === undefined) return null;
    return { first, others, now: seen.now, avoidable: [first, ...others].every((one) => isAvoidable(one, seen)) };
  },

  severity: ({ avoidable }) => (avoidable ? 'warning' : 'error'),

  message: ({ first, others, now, avoidable }) => {
    const more = others.map(({ certificate }) => `"${named(certificate)}"`);
    return `${which(first)} ${wasRevoked(first, now)}${more.length === 0 ? '' : `; so ${isAhead(first, now) ? 'is' : 'was'} ${listed(more)}`}${
      avoidable ? '; another chain to a trusted root does without it' : ''
    }.`;
  },

  evidence: ({ first, others }) =>
    [first, ...others].flatMap(({ certificate, depth, revocations }) => [
      { label: 'revoked', value: `${certificate.subject} (depth ${depth}), serial ${certificate.serial}` },
      ...revocations.map(({ by, at, reason }) => ({
        label: 'says who',
        value: `${by}: ${moment(at)}, ${reason ?? 'no reason given'}`,
      })),
    ]),

  remedy({ first: { certificate, depth, revocations } }, seen) {
    const [leaf = certificate] = seen.sent;
    return {
      kind: 'replace-revoked',
      subject: named(certificate),
      depth,
      names: namesToRenew(depth === 0 ? certificate : leaf, seen.endpoint),
      compromised: revocations.some(({ reason }) => isCompromise(reason)),
      served: servedAt(seen),
    };
  },

  key: ({ first, others }) => [first, ...others].map(({ certificate }) => certificate.sha256),
});

function revokedOf(spoken: Spoken): readonly Revoked[] {
  const [first, ...others] = spoken.statements.filter((one): one is Revocation => one.kind === 'revoked');
  return first === undefined ? [] : [{ ...spoken, revocations: [first, ...others] }];
}

/** An intermediate that another sound chain goes round: cross-signing makes such. */
function isAvoidable({ certificate, depth }: Revoked, { chain, now }: SeenAddress): boolean {
  if (depth === 0 || chain === null) return false;
  return chain.paths.some(
    (path) =>
      path.end === 'trusted' &&
      !path.certificates.some(({ sha256 }) => sha256 === certificate.sha256) &&
      pathProblems(path, now).length === 0,
  );
}

function which({ certificate, depth }: Revoked): string {
  const name = `"${named(certificate)}"`;
  return depth === 0
    ? `The certificate ${name}`
    : `The intermediate certificate ${name} (number ${depth + 1} in the chain)`;
}

function wasRevoked(one: Revoked, now: number): string {
  const { revocations, depth } = one;
  const [{ at, reason }] = revocations;
  const ahead = isAhead(one, now);
  const when = ahead ? `${day(at)}, which lies ahead` : `${day(at)}, ${span(now - Date.parse(at))} ago`;
  const says = `says ${listed([...new Set(revocations.map(({ by }) => by))])}`;
  if (reason === 'certificateHold') return `is on hold ${ahead ? 'as of' : 'since'} ${when}, ${says}`;
  const taken = `${ahead ? 'is revoked as of' : 'was revoked on'} ${when}`;
  if (!isCompromise(reason)) return `${taken} (${reason ?? 'no reason given'}), ${says}`;
  const danger =
    depth === 0 ? 'whoever has it can pose as the server' : 'whoever has it can issue certificates for any name';
  return `${taken}, ${says}, because its private key is in other hands (${reason}): ${danger}`;
}

/** Some CAs name a date to come; the word counts from the moment that it is said. */
function isAhead({ revocations: [{ at }] }: Revoked, now: number): boolean {
  return Date.parse(at) > now;
}

/** Somebody else has the key (RFC 5280 §5.3.1). */
function isCompromise(reason: string | null): boolean {
  return reason === 'keyCompromise' || reason === 'cACompromise' || reason === 'aACompromise';
}
