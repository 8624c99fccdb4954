import type { CertificateFacts } from '../model/certificate.ts';
import type { HelloQuestion } from '../model/observation.ts';
import { isSignedBy, namesAsIssuer } from '../pki/issued-by.ts';
import { type OcspVerdict, verifyOcsp } from '../pki/ocsp/verify.ts';
import type { SeenAddress } from './seen.ts';
import { calledBy, cut, day, moment, span } from './wording.ts';

/** One handshake in which a stapled OCSP response was asked for. */
export interface StapleAnswer {
  readonly leaf: CertificateFacts;
  readonly stapled: boolean;
  /** What the staple is worth; `null` where none came, or nobody knows whose word would count. */
  readonly verdict: OcspVerdict | null;
}

/** The answers to the hellos that asked for a staple and showed a certificate; none where the policy looks at no staples. */
export function stapleAnswers(seen: SeenAddress): readonly StapleAnswer[] {
  const { at, policy, now } = seen;
  if (policy.revocation === 'off' && !policy.require.includes('staple')) return [];
  return at.hellos.flatMap(({ question, outcome }) => {
    if (!ASKS.has(question.kind) || outcome.kind !== 'server-flight' || !outcome.complete) return [];
    const [leaf] = outcome.chain;
    if (leaf === undefined || outcome.unreadable.some(({ place }) => place === 0)) return [];
    const issuer = outcome.staple === null ? null : issuerOf(leaf, [...knownIssuers(seen), ...outcome.chain]);
    const verdict =
      outcome.staple === null || issuer === null
        ? null
        : verifyOcsp(Buffer.from(outcome.staple, 'base64'), { certificate: leaf, issuer, now });
    return [{ leaf, stapled: outcome.staple !== null, verdict }];
  });
}

/** What a staple is good for nothing because of, as a clause after "the stapled OCSP response for …". `null`: it is good for something. */
export function worthless(verdict: OcspVerdict, now: number): string | null {
  switch (verdict.kind) {
    case 'good':
    case 'revoked':
      return null;
    case 'unknown':
      return 'says that the responder does not know the certificate';
    case 'unreadable':
      return `cannot be read (${verdict.at} ${verdict.problem})`;
    case 'not-successful':
      return `holds no status: the responder said "${verdict.status}"`;
    case 'other-certificate':
      return `is about another certificate (serial ${verdict.serials.join(', ') || 'none'})`;
    case 'signature-invalid':
      return `has a signature that does not verify with the key of "${calledBy(verdict.by)}", which it names as its signer`;
    case 'responder-not-sent':
      return `names "${calledBy(verdict.by)}", which is not the CA, as its signer and does not bring the certificate of that signer along`;
    case 'signed-by-stranger':
      return `is signed by "${calledBy(verdict.by)}", who may not speak for the CA`;
    case 'responder-not-authorised':
      return `is signed by "${calledBy(verdict.by)}", whose certificate is not for signing OCSP responses`;
    case 'responder-expired':
      return `is signed by "${calledBy(verdict.by)}", whose certificate is valid from ${day(verdict.notBefore)} to ${day(verdict.notAfter)} only`;
    case 'uncheckable':
      return `cannot be checked here (${cut(verdict.what)})`;
    case 'expired':
      return `ended at ${moment(verdict.since)}, ${span(now - Date.parse(verdict.since))} ago`;
    case 'not-yet-valid':
      return `begins only at ${moment(verdict.from)}`;
  }
}

/** Whose signature counts for this certificate; `null` where it is not among them. */
function issuerOf(leaf: CertificateFacts, candidates: readonly CertificateFacts[]): CertificateFacts | null {
  return candidates.find((one) => one !== leaf && namesAsIssuer(leaf, one) && isSignedBy(leaf, one)) ?? null;
}

function knownIssuers({ chain, completed }: SeenAddress): readonly CertificateFacts[] {
  return [chain, completed].flatMap((facts) => facts?.best.certificates ?? []);
}

const ASKS: ReadonlySet<HelloQuestion['kind']> = new Set(['browser', 'staple']);
