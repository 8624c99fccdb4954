import { defineCause } from './cause.ts';
import {
  askedEvidence,
  askedWords,
  type ClientAuthRefusal,
  type ClientAuthRequest,
  cannotAsk,
  certificateRequest,
  clientAuthRefusal,
  refusalEvidence,
  refusalWords,
} from './client-auth.ts';
import { expectedName, type SeenAddress } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

type What =
  /** It turned us away. `wanted`: just as the policy says it should. */
  | {
      readonly kind: 'insists';
      readonly refusal: ClientAuthRefusal;
      /** We have a certificate, and the server cannot ask for it. */
      readonly hasOwn: boolean;
      readonly wanted: boolean;
    }
  /** It asks, against the policy, but lets clients in without. */
  | { readonly kind: 'asks'; readonly request: ClientAuthRequest };

/** The server lets nobody in without a client certificate, and we showed none (RFC 8446 §4.3.2 and §4.4.2.4). */
export const clientCertificateRequired = defineCause({
  id: 'client-certificate-required',
  title: 'the server wants a client certificate',
  scope: 'address',
  docs: {
    what: 'The server asks for a client certificate (mutual TLS) and turns away whoever shows none: in the handshake, right after it (TLS 1.3), or by an HTTP error (nginx). A server that asks but serves clients without is no finding, unless the policy says `client-auth: none`: then it is a notice. With `client-auth: required` and no certificate to show, the refusal is what the policy wants, and a notice too.',
    why: 'Clients without a certificate get "handshake failure", "certificate required", "bad certificate" or an HTTP 400 that looks like their own mistake. Browsers that have a certificate interrupt the visitor with a dialog as soon as a server asks.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>&1 | grep -A9 "Acceptable client certificate CA names"',
    references: ['RFC 8446 §4.3.2', 'RFC 8446 §4.4.2.4', 'RFC 5246 §7.4.4', 'RFC 5246 §7.4.6'],
    example: { kind: 'provide-client-certificate', asked: ['CN=Example Clients CA'], name: 'api.example.com' },
  },
  explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],

  detect(seen): What | null {
    const refusal = clientAuthRefusal(seen);
    const hasOwn = seen.clientCertificate !== null;
    if (hasOwn)
      return refusal !== null && cannotAsk(refusal) ? { kind: 'insists', refusal, hasOwn, wanted: false } : null;
    if (refusal !== null) return { kind: 'insists', refusal, hasOwn, wanted: seen.policy.clientAuth === 'required' };
    return seen.policy.clientAuth === 'none' ? asksAndLetsIn(seen) : null;
  },

  severity: (what) => (what.kind === 'asks' || what.wanted ? 'notice' : 'error'),

  message: (what, { endpoint }) =>
    what.kind === 'insists'
      ? `${endpoint.name} turns clients without a certificate away ${refusalWords(what.refusal)}; ${whatItAsks(what)}.`
      : `${endpoint.name} asks clients for a certificate, although the policy wants none asked for, and serves those who have none; ${askedWords(what.request.authorities)}.`,

  evidence: (what) =>
    what.kind === 'insists'
      ? refusalEvidence(what.refusal)
      : [{ label: 'without a certificate', value: 'served' }, ...askedEvidence(what.request)],

  remedy: (what, { endpoint, at }) => ({
    kind: 'provide-client-certificate',
    asked: (what.kind === 'insists' ? what.refusal.authorities : what.request.authorities) ?? [],
    name: expectedName(endpoint),
    port: at.port,
    ...(what.kind === 'insists' && cannotAsk(what.refusal) ? { cannotAsk: true } : {}),
  }),

  key: ({ kind }) => [kind],
});

function whatItAsks({ refusal, hasOwn }: Extract<What, { kind: 'insists' }>): string {
  if (!cannotAsk(refusal)) return askedWords(refusal.authorities);
  const shown = hasOwn ? 'ours was not shown' : 'no certificate would help';
  return `it wants one for this page alone and asks only after the handshake, which TLS 1.3 clients seldom allow, so ${shown}`;
}

function asksAndLetsIn({ at }: SeenAddress): What | null {
  const request = certificateRequest(at);
  const served = at.handshake.kind === 'completed' && at.handshake.aftermath.kind !== 'alert';
  return request !== null && served ? { kind: 'asks', request } : null;
}
