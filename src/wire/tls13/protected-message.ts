import { readCertificate13, readCertificateRequest13 } from '../certificate-messages.ts';
import { EXTENSION } from '../code-points/extension-types.ts';
import { readExtensions } from '../extensions.ts';
import type { Flight } from '../flight.ts';
import { HANDSHAKE_TYPE, type HandshakeMessage } from '../handshake-message.ts';
import type { FlightLimits } from '../limits.ts';
import { Reader } from '../reader.ts';
import { readSelectedProtocol } from '../server-hello.ts';

/** What one encrypted message of a TLS 1.3 server adds to what is known (RFC 8446 §4.3, §4.4). Throws a `WireError`. */
export function readProtectedMessage(message: HandshakeMessage, known: Flight, limits: FlightLimits): Partial<Flight> {
  const { type, body } = message;
  switch (type) {
    case HANDSHAKE_TYPE.encryptedExtensions:
      return readEncryptedExtensions(body, known);
    case HANDSHAKE_TYPE.certificateRequest:
      return { certificateRequest: readCertificateRequest13(body, limits) };
    case HANDSHAKE_TYPE.certificate:
      return readCertificate13(body, limits);
    case HANDSHAKE_TYPE.certificateVerify:
      return { signatureScheme: readCertificateVerify(body) };
    case HANDSHAKE_TYPE.finished:
      // Its MAC is not checked: the records opened, and whether a real client is served the library says.
      return { complete: true };
    default:
      return {};
  }
}

function readEncryptedExtensions(body: Uint8Array, known: Flight): Partial<Flight> {
  const message = new Reader(body, 'encrypted_extensions');
  const extensions = readExtensions(message);
  message.end();
  return {
    alpn: extensions.read(EXTENSION.alpn, readSelectedProtocol),
    extensions: [...known.extensions, ...extensions.types],
  };
}

function readCertificateVerify(body: Uint8Array): number {
  const message = new Reader(body, 'certificate_verify');
  const scheme = message.u16('algorithm');
  message.opaque(2, 'signature');
  message.end();
  return scheme;
}
