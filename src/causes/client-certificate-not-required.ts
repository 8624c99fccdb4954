import { defineCause } from './cause.ts';
import { askedEvidence, certificateRequest, clientAuthRefusal, requestWouldBeSeen } from './client-auth.ts';
import { expectedName } from './seen.ts';

/** The policy wants mutual TLS, and the server lets in who has no certificate. */
export const clientCertificateNotRequired = defineCause({
  id: 'client-certificate-not-required',
  title: 'the server lets clients in without a certificate',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The policy says `client-auth: required`, and the server does not ask for a client certificate, or it asks and serves clients that show none. The second is judged only where the check itself has no client certificate to show.',
    why: 'What was meant for known machines alone is open to everyone who reaches the port. It happens when mutual TLS is "optional" for a migration and stays so, or when a new address or virtual host is set up without it.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>&1 | grep -i "client certificate CA names"',
    references: ['RFC 8446 §4.3.2', 'RFC 8446 §4.4.2.4', 'RFC 5246 §7.4.4'],
    example: { kind: 'require-client-certificate', name: 'api.example.com' },
  },
  explains: [],

  detect(seen) {
    const { at, policy, clientCertificate } = seen;
    if (policy.clientAuth !== 'required' || at.handshake.kind !== 'completed') return null;
    // Who ends the connection has not let anybody in.
    if (at.handshake.aftermath.kind !== 'open') return null;
    if (clientAuthRefusal(seen) !== null) return null;
    const request = certificateRequest(at);
    if (request === null) return requestWouldBeSeen(at) ? { request, status: at.http?.status ?? null } : null;
    const status = at.http?.status ?? null;
    const letIn = status === null || !TURNED_AWAY.includes(status);
    return clientCertificate === null && letIn ? { request, status } : null;
  },

  message: ({ request }, { endpoint }) =>
    request === null
      ? `${endpoint.name} does not ask clients for a certificate, and the policy wants one required.`
      : `${endpoint.name} asks clients for a certificate but serves those who show none, and the policy wants one required.`,

  evidence: ({ request, status }) => [
    { label: 'asks for a certificate', value: request === null ? 'no' : 'yes' },
    ...(request === null ? [] : askedEvidence(request)),
    ...(request === null
      ? []
      : [{ label: 'without one', value: status === null ? 'handshake completed' : `HTTP status ${status}` }]),
  ],

  remedy: (_what, { endpoint, at }) => ({
    kind: 'require-client-certificate',
    name: expectedName(endpoint),
    port: at.port,
  }),

  key: ({ request }) => [request === null ? 'not-asked' : 'optional'],
});

/** Statuses that may mean just this: the application looks for the certificate itself. */
const TURNED_AWAY: readonly number[] = [400, 401, 403, 495, 496];
