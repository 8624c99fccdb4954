import type { ServerFlight } from '../model/observation.ts';
import { nameText } from '../pki/name-text.ts';
import type { Flight } from '../wire/flight.ts';
import { readCertificates } from './read-certificates.ts';

/** A server's flight as plain JSON, its certificates read. Called only once a ServerHello was seen. */
export function flightFacts(flight: Flight): ServerFlight {
  return {
    kind: 'server-flight',
    version: flight.version ?? 0,
    cipherSuite: flight.cipherSuite ?? 0,
    group: flight.group,
    dhBits: flight.dhBits,
    alpn: flight.alpn,
    chain: readCertificates(flight.certificates ?? []),
    staple: flight.staple === null ? null : Buffer.from(flight.staple).toString('base64'),
    clientCertificateRequest:
      flight.certificateRequest === null ? null : { authorities: flight.certificateRequest.authorities.map(nameText) },
    helloRetryRequest: flight.helloRetryRequest !== null,
    complete: flight.complete,
  };
}
