import type { ServerFlight } from '../model/observation.ts';
import { nameText } from '../pki/name-text.ts';
import { readCertificates } from '../pki/read-certificates.ts';
import { EXTENSION } from '../wire/code-points/extension-types.ts';
import type { Flight } from '../wire/flight.ts';

/** A server's flight as plain JSON, its certificates read. Called only once a ServerHello was seen. */
export function flightFacts(flight: Flight): ServerFlight {
  return {
    kind: 'server-flight',
    version: flight.version ?? 0,
    cipherSuite: flight.cipherSuite ?? 0,
    group: flight.group,
    dhBits: flight.dhBits,
    signatureScheme: flight.signatureScheme,
    alpn: flight.alpn,
    serverNameAcknowledged: flight.extensions.includes(EXTENSION.serverName),
    warnings: flight.warnings.map(({ description }) => description),
    ...readCertificates(flight.certificates ?? []),
    staple: flight.staple === null ? null : Buffer.from(flight.staple).toString('base64'),
    sctList: flight.sctList !== null,
    clientCertificateRequest:
      flight.certificateRequest === null ? null : { authorities: flight.certificateRequest.authorities.map(nameText) },
    helloRetryGroup: flight.helloRetryRequest === null ? null : (flight.helloRetryRequest.group ?? 0),
    complete: flight.complete,
  };
}
