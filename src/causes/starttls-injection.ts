import { defineCause } from './cause.ts';
import { REQUESTS, TITLES } from './starttls-words.ts';
import { cut } from './wording.ts';

/** Something was said in clear where TLS has to begin. Clients that keep it take it for what came encrypted. */
export const starttlsInjection = defineCause({
  id: 'starttls-injection',
  title: 'something is said in clear behind the go-ahead for TLS',
  severity: 'warning',
  scope: 'address',
  docs: {
    what: 'The server lets the client begin TLS, and more text in clear stands behind its go-ahead, in the same breath. No server has anything to say there: either something on the way puts it in, or the server does not empty its output.',
    why: 'Many clients kept such text and took it for an answer that came encrypted, so that whoever sits on the way could forge answers without breaking TLS. This look throws it away.',
    seeByHand: 'openssl s_client -connect mail.example.com:587 -starttls smtp -msg </dev/null',
    references: ['RFC 3207 §4.2', 'RFC 9051 §6.2.1', 'CVE-2021-38371', 'CVE-2021-23222', 'CVE-2011-0411'],
    example: { kind: 'keep-starttls-clean', port: 587, name: 'mail.example.com', protocol: 'smtp' },
  },
  explains: [],

  detect({ at, endpoint }) {
    if (endpoint.starttls === null || at.starttls?.kind !== 'upgraded' || at.starttls.injected === null) return null;
    return { at, protocol: endpoint.starttls, outcome: at.starttls, injected: at.starttls.injected };
  },

  message: ({ at, protocol, injected }, { endpoint }) =>
    `Port ${at.port} of ${endpoint.host} answers ${REQUESTS[protocol]} and says "${cut(injected)}" behind that in clear, where TLS has to begin: either something on the way puts it in, or the server says more than it should.`,

  evidence: ({ at, protocol, outcome, injected }) => [
    { label: 'dialled', value: `${at.address} port ${at.port}` },
    { label: 'protocol', value: `${TITLES[protocol]}, asked for TLS by ${REQUESTS[protocol]}` },
    { label: 'go-ahead', value: outcome.words },
    { label: 'behind it', value: injected },
  ],

  remedy: ({ at, protocol }, { endpoint }) => ({
    kind: 'keep-starttls-clean',
    port: at.port,
    name: endpoint.servername ?? endpoint.host,
    protocol,
  }),

  key: ({ at, protocol }) => [String(at.port), protocol],
});
