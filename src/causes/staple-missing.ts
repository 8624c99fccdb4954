import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { OcspVerdict } from '../pki/ocsp/verify.ts';
import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';
import { stapleAnswers, worthless } from './staples.ts';
import { counted, named } from './wording.ts';

/** Who wants a staple: the certificate itself (RFC 7633), or the policy. */
type WantedBy = 'certificate' | 'policy';

/** A stapled OCSP response is wanted and does not come; or one comes that is good for nothing. */
export const stapleMissing = defineCause({
  id: 'staple-missing',
  title: 'no valid OCSP response is stapled',
  scope: 'address',
  docs: {
    what: 'The certificate demands a stapled OCSP response (must-staple), or the policy does (`require: [staple]`), and the server sends none, though it was asked three times; or it sends one that is good for nothing: past its end, about another certificate, signed by somebody who may not speak for the CA, with a signature that does not hold, or without a status. Such a response is an error where one is demanded, else a warning. A certificate without must-staple and without an OCSP address is in order: most CAs have given OCSP up.',
    why: 'Firefox and other clients refuse a must-staple certificate that comes without a valid response. A stale or foreign response makes some clients refuse any certificate. nginx fetches responses only when a client asks, each worker for itself, so that the first visitors after a reload get none.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -status </dev/null 2>/dev/null | grep -A4 "OCSP response"',
    references: ['RFC 6066 §8', 'RFC 7633', 'RFC 6960 §3.2'],
    example: {
      kind: 'mend-stapling',
      why: 'missing',
      name: 'api.example.com',
      responder: 'http://ocsp.example/',
      mustStaple: true,
      inPolicy: false,
    },
  },
  explains: [],

  detect(seen) {
    const answers = stapleAnswers(seen);
    const [first] = answers;
    if (first === undefined || seen.now > Date.parse(first.leaf.notAfter)) return null;
    if (answers.some(({ verdict }) => verdict?.kind === 'good' || verdict?.kind === 'revoked')) return null;
    const [leaf, wantedBy] = wanted(
      answers.map((answer) => answer.leaf),
      seen.policy,
    );
    const came = answers.find(({ stapled }) => stapled);
    const common = { now: seen.now, wantedBy, asked: answers.length };
    if (came === undefined) return wantedBy === null ? null : { ...common, leaf, verdict: null };
    const { verdict } = came;
    // Whose word would count is not known, or the algorithm is not: nothing that the owner could mend.
    if (verdict === null || (verdict.kind === 'uncheckable' && wantedBy === null)) return null;
    return { ...common, leaf: came.leaf, verdict };
  },

  severity: ({ wantedBy, verdict }) => (wantedBy === null || verdict?.kind === 'uncheckable' ? 'warning' : 'error'),

  message({ leaf, wantedBy, verdict, asked, now }) {
    const name = `"${named(leaf)}"`;
    if (verdict !== null) {
      return `The stapled OCSP response for ${name} ${worthless(verdict, now)}${wantedBy === null ? '' : `; ${DEMAND[wantedBy]} a valid one`}.`;
    }
    const none = `the server sends none, though ${asked === 1 ? 'it was asked' : `it was asked ${asked} times`}`;
    if (wantedBy === 'certificate')
      return `The certificate ${name} demands a stapled OCSP response (must-staple), and ${none}.`;
    return leaf.ocspUrls.length === 0
      ? `The policy requires a stapled OCSP response, but the certificate ${name} names no OCSP responder, so that there is none to staple.`
      : `The policy requires a stapled OCSP response for ${name}, and ${none}.`;
  },

  evidence: ({ leaf, wantedBy, verdict, asked }) => [
    { label: 'asked in', value: counted(asked, 'handshake') },
    { label: 'OCSP responder', value: leaf.ocspUrls.join(', ') || 'the certificate names none' },
    ...(wantedBy === null ? [] : [{ label: 'wanted by', value: WANTED[wantedBy] }]),
    ...(verdict?.kind === 'other-certificate' ? [{ label: 'serial of the certificate', value: leaf.serial }] : []),
    ...signer(verdict),
  ],

  remedy: ({ leaf, wantedBy, verdict }, { endpoint }) => ({
    kind: 'mend-stapling',
    why: verdict === null ? 'missing' : whyWorthless(verdict),
    name: expectedName(endpoint),
    responder: leaf.ocspUrls[0] ?? null,
    mustStaple: leaf.mustStaple,
    inPolicy: wantedBy === 'policy',
  }),

  key: ({ leaf, verdict }) => [leaf.sha256, verdict?.kind ?? 'missing'],
});

function signer(verdict: OcspVerdict | null): readonly Evidence[] {
  if (verdict === null || !('by' in verdict)) return [];
  const proved = verdict.kind !== 'signature-invalid' && verdict.kind !== 'responder-not-sent';
  return [{ label: proved ? 'signed by' : 'signer that it names', value: verdict.by }];
}

/** The leaf for which a staple is wanted, and by whom; `null` where nobody wants one. */
function wanted(
  leaves: readonly CertificateFacts[],
  policy: { readonly revocation: string; readonly require: readonly string[] },
): readonly [CertificateFacts, WantedBy | null] {
  const demanding = policy.revocation === 'off' ? undefined : leaves.find(({ mustStaple }) => mustStaple);
  if (demanding !== undefined) return [demanding, 'certificate'];
  return [leaves[0] as CertificateFacts, policy.require.includes('staple') ? 'policy' : null];
}

function whyWorthless({ kind }: OcspVerdict): 'stale' | 'foreign' | 'useless' {
  if (kind === 'expired' || kind === 'not-yet-valid') return 'stale';
  return kind === 'other-certificate' || kind === 'signed-by-stranger' ? 'foreign' : 'useless';
}

const DEMAND = {
  certificate: 'the certificate demands (must-staple)',
  policy: 'the policy requires',
} as const;

const WANTED = {
  certificate: 'the certificate (TLS feature extension, must-staple)',
  policy: 'the policy (require: [staple])',
} as const;
