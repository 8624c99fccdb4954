import type { SeenAddress } from '../../src/causes/seen.ts';
import type { AddressObservation, Handshake, HttpAnswer } from '../../src/model/observation.ts';
import { address, asking, completed, seen } from './given.ts';

const CA = 'CN=Clients CA';

/** The ways in which servers were seen to turn a client away, each with the server that does it. */
export const REFUSALS: readonly (readonly [string, Partial<AddressObservation>])[] = [
  ['alert 40 in the handshake (OpenSSL, TLS 1.2)', { handshake: alerted(40) }],
  ['alert 50 in the handshake (GnuTLS)', { handshake: alerted(50) }],
  ['alert 42 in the handshake (Java, Go)', { handshake: alerted(42) }],
  ['alert 48 in the handshake (OpenSSL)', { handshake: alerted(48) }],
  ['alert 116 after the handshake (OpenSSL, TLS 1.3)', { handshake: then(116) }],
  ['alert 46 after the handshake (Java)', { handshake: then(46) }],
  ['alert 49 after the handshake (GnuTLS)', { handshake: then(49) }],
  ['the end of the connection in the handshake (Node)', { handshake: { kind: 'closed', how: 'fin', tookMs: 8 } }],
  [
    'the end of the connection after the handshake (Node)',
    { handshake: completed({ aftermath: { kind: 'closed', how: 'fin' } }) },
  ],
  ['a page of nginx for no certificate', { http: page(400, '<center>No required SSL certificate was sent</center>') }],
  ['a page of nginx for a bad certificate', { http: page(400, '<center>The SSL certificate error</center>') }],
  ['status 400 of nginx, the page not seen', { http: page(400, null) }],
];

/** What a server that asks may do without turning anybody away, or for other reasons. */
export const NO_REFUSALS: readonly (readonly [string, Partial<AddressObservation>])[] = [
  ['an HTTP answer', { http: page(200, null) }],
  ['an open connection', {}],
  ['a status that has other reasons', { http: page(403, '<h1>Forbidden</h1>') }],
  ['a bad request of the application behind nginx', { http: page(400, '{"error":"no such tenant"}') }],
  ['an alert about something else', { handshake: alerted(70) }],
  [
    'an end of the connection after an answer',
    { handshake: completed({ aftermath: { kind: 'closed', how: 'fin' } }), http: page(200, null) },
  ],
];

export function asked(
  overrides: Partial<AddressObservation>,
  own: SeenAddress['clientCertificate'] = null,
): SeenAddress {
  return seen({ at: address({ hellos: [asking(CA)], ...overrides }), clientCertificate: own });
}

export function alerted(alert: number): Handshake {
  return { kind: 'alert', alert, message: 'an alert', tookMs: 9 };
}

export function then(alert: number): Handshake {
  return completed({ aftermath: { kind: 'alert', alert, message: 'an alert' } });
}

export function page(status: number, bodyStart: string | null, server = 'nginx/1.28.0'): HttpAnswer {
  return { status, server, bodyStart };
}

/** Apache, TLS 1.2: asked per directory, in a second handshake of which our hellos see nothing. */
export function renegotiated(alert: number): Handshake {
  return completed({ version: 'TLSv1.2', aftermath: { kind: 'alert', alert, message: 'an alert' } });
}

/** Apache, TLS 1.3: asked per directory, which it could do only after the handshake. */
export function cannotAsk(own: SeenAddress['clientCertificate']): SeenAddress {
  const http = page(403, 'Reason: Cannot perform Post-Handshake Authentication.<br />', 'Apache');
  return seen({ at: address({ http }), clientCertificate: own });
}
