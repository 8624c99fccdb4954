import { buildClientHelloMessage } from '../client-hello.ts';
import type { RetryRequest } from '../flight.ts';
import { HANDSHAKE_TYPE, writeHandshake } from '../handshake-message.ts';
import type { HelloOffer } from '../hello-offer.ts';
import { CONTENT_TYPE, writeRecords } from '../record.ts';
import type { ServerHello } from '../server-hello.ts';
import { WireError } from '../wire-error.ts';
import { hash, serverHandshakeKeys } from './key-schedule.ts';
import { createKeyShare, type KeyShare } from './key-share.ts';
import { RecordOpener } from './record-opener.ts';
import { tls13Suite } from './suites.ts';

/** What the reader of a flight must know of the client to read on behind a TLS 1.3 ServerHello. */
export interface FlightClient {
  /** The offer whose bytes were sent, to the letter: they go into the transcript hash. */
  readonly hello: HelloOffer;
  /** The shares of that offer with their secret halves. */
  readonly keyShares: readonly KeyShare[];
}

/**
 * The client's side of a TLS 1.3 handshake up to the server's Finished: keeps the transcript and the key shares. One
 * object for each connection.
 */
export class ClientHandshake {
  #hello: HelloOffer;
  #keyShares: readonly KeyShare[];
  /** Messages before the ClientHello that counts: empty, or the first hello and the retry request. */
  #before: { readonly firstHello: Uint8Array; readonly retryRequest: Uint8Array } | null = null;

  constructor({ hello, keyShares }: FlightClient) {
    this.#hello = hello;
    this.#keyShares = keyShares;
  }

  /** The bytes that answer a HelloRetryRequest; `null` when the group asked for cannot be computed here. */
  retry(message: Uint8Array, request: RetryRequest): Uint8Array | null {
    const share = request.group === null ? null : createKeyShare(request.group);
    if (request.group !== null && share === null) return null;
    this.#before = { firstHello: buildClientHelloMessage(this.#hello), retryRequest: message };
    this.#hello = answerHelloRetryRequest(this.#hello, request, share);
    if (share !== null) this.#keyShares = [share];
    return writeSecondHello(this.#hello);
  }

  /** What opens the records behind this ServerHello; `null` when its suite or its form is unknown here. */
  opener(message: Uint8Array, { cipherSuite, group, keyShare }: ServerHello): RecordOpener | null {
    const suite = tls13Suite(cipherSuite);
    if (suite === null || group === null || keyShare === null) return null;
    const share = this.#keyShares.find((candidate) => candidate.group === group);
    if (share === undefined) throw new WireError('server_hello/extensions/key_share/group', 'was not offered a key');
    const messages = [buildClientHelloMessage(this.#hello), message];
    if (this.#before !== null) {
      // RFC 8446 §4.4.1: the first hello goes in as its hash, so that a server need not remember it.
      const { firstHello, retryRequest } = this.#before;
      const messageHash = hash(suite, firstHello);
      messages.unshift(
        writeHandshake(HANDSHAKE_TYPE.messageHash, (body) => body.bytes(messageHash)),
        retryRequest,
      );
    }
    return new RecordOpener(suite, serverHandshakeKeys(suite, share.agree(keyShare), hash(suite, ...messages)));
  }
}

/** The offer of the second ClientHello: the first one with the share asked for and the cookie (RFC 8446 §4.1.2). */
export function answerHelloRetryRequest(first: HelloOffer, request: RetryRequest, share: KeyShare | null): HelloOffer {
  return {
    ...first,
    ...(share === null ? {} : { keyShares: [share] }),
    ...(request.cookie === null ? {} : { cookie: request.cookie }),
  };
}

/** In middlebox compatibility mode a change_cipher_spec goes first (RFC 8446 §D.4). */
function writeSecondHello(offer: HelloOffer): Uint8Array {
  const hello = writeRecords(CONTENT_TYPE.handshake, 0x0303, buildClientHelloMessage(offer));
  if (offer.sessionId.length === 0) return hello;
  const changeCipherSpec = writeRecords(CONTENT_TYPE.changeCipherSpec, 0x0303, Uint8Array.of(1));
  return Uint8Array.from([...changeCipherSpec, ...hello]);
}
