import { readCertificate, readCertificateRequest, readCertificateStatus } from './certificate-messages.ts';
import type { Flight } from './flight.ts';
import { HANDSHAKE_TYPE, type HandshakeMessage } from './handshake-message.ts';
import type { FlightLimits } from './limits.ts';
import { Reader } from './reader.ts';
import { readServerHello } from './server-hello.ts';
import { readServerKeyExchange } from './server-key-exchange.ts';
import { WireError } from './wire-error.ts';

/**
 * What one message of a server's flight adds to what is known: all messages of SSL 3.0 to TLS 1.2, and the hello of
 * TLS 1.3. Throws a `WireError`.
 */
export function readPlainMessage(message: HandshakeMessage, known: Flight, limits: FlightLimits): Partial<Flight> {
  const { type, body } = message;
  const { version, cipherSuite } = known;
  if (type === HANDSHAKE_TYPE.helloRequest) return {};
  if (type === HANDSHAKE_TYPE.serverHello) return readHello(body, known);
  if (version === null || cipherSuite === null) throw new WireError('handshake/type', `${type} before server_hello`);
  switch (type) {
    case HANDSHAKE_TYPE.certificate:
      return { certificates: readCertificate(body, limits).certificates };
    case HANDSHAKE_TYPE.certificateStatus:
      return { staple: readCertificateStatus(body) };
    case HANDSHAKE_TYPE.serverKeyExchange:
      return readServerKeyExchange(body, cipherSuite, version);
    case HANDSHAKE_TYPE.certificateRequest:
      return { certificateRequest: readCertificateRequest(body, version, limits) };
    case HANDSHAKE_TYPE.serverHelloDone:
      new Reader(body, 'server_hello_done').end();
      return { complete: true };
    default:
      // Messages of extensions that we did not ask for carry nothing that a diagnosis needs.
      return {};
  }
}

function readHello(body: Uint8Array, known: Flight): Partial<Flight> {
  const hello = readServerHello(body);
  const expected = known.version === null || (known.helloRetryRequest !== null && !hello.retryRequest);
  if (!expected) throw new WireError('handshake/type', 'a second server_hello');
  return {
    version: hello.version,
    cipherSuite: hello.cipherSuite,
    group: hello.group,
    alpn: hello.alpn,
    sctList: hello.sctList,
    extensions: hello.extensions,
    downgradeMarked: hello.downgradeMarked,
    helloRetryRequest: hello.retryRequest ? { group: hello.group, cookie: hello.cookie } : known.helloRetryRequest,
  };
}
