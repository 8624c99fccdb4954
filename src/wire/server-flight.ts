import { ByteQueue } from './byte-queue.ts';
import { ALERT_WARNING, CLOSE_NOTIFY } from './code-points/alerts.ts';
import { type Alert, EMPTY_FLIGHT, type Flight, type FlightStep } from './flight.ts';
import { HANDSHAKE_TYPE, type HandshakeMessage, HandshakeReassembler } from './handshake-message.ts';
import { FLIGHT_LIMITS, type FlightLimits, MAX_FIRST_BYTES } from './limits.ts';
import { notTls } from './not-tls.ts';
import { readPlainMessage } from './plain-message.ts';
import { Reader } from './reader.ts';
import { CONTENT_TYPE, type TlsRecord, takeRecord } from './record.ts';
import { readServerHello } from './server-hello.ts';
import { ClientHandshake, type FlightClient } from './tls13/client-handshake.ts';
import { readProtectedMessage } from './tls13/protected-message.ts';
import type { RecordOpener } from './tls13/record-opener.ts';
import { orMalformed, WireError } from './wire-error.ts';

/** Reads a server's answer as it arrives, in pieces of any size. */
export interface FlightReader {
  /** Never throws. A final step is given again to every later push; `not-tls` still grows to its 512 bytes. */
  push(bytes: Uint8Array): FlightStep;
  /** What was read so far, for a connection that dies midway. */
  soFar(): Flight;
}

export interface FlightReaderOptions {
  /** With it a TLS 1.3 flight is read to its Finished; without, it ends at the first hello of the server. */
  readonly client?: FlightClient;
  readonly limits?: FlightLimits;
}

/** One reader for each connection. */
export function createFlightReader(options: FlightReaderOptions = {}): FlightReader {
  const state = new FlightState(options.client ?? null, options.limits ?? FLIGHT_LIMITS);
  return { push: (bytes) => state.push(bytes), soFar: () => state.flight };
}

class FlightState {
  flight: Flight = EMPTY_FLIGHT;
  readonly #limits: FlightLimits;
  readonly #client: ClientHandshake | null;
  readonly #queue = new ByteQueue();
  readonly #messages: HandshakeReassembler;
  /** Set once the server's handshake keys are known; from then on its messages are protected. */
  #opener: RecordOpener | null = null;
  /** Answer to a HelloRetryRequest that was not handed out yet. */
  #bytesToSend: Uint8Array | null = null;
  #first: Uint8Array = new Uint8Array();
  #idleRecords = 0;
  #step: FlightStep = NEED_MORE;

  constructor(client: FlightClient | null, limits: FlightLimits) {
    this.#client = client === null ? null : new ClientHandshake(client);
    this.#limits = limits;
    this.#messages = new HandshakeReassembler(limits.flightBytes);
  }

  push(bytes: Uint8Array): FlightStep {
    if (FINAL.has(this.#step.kind)) return this.#step;
    this.#note({ bytes: this.flight.bytes + bytes.length });
    if (this.#first.length < MAX_FIRST_BYTES) this.#first = joined(this.#first, bytes.subarray(0, MAX_FIRST_BYTES));
    this.#step = notTls(this.#first) ?? orMalformed(() => this.#readOn(bytes));
    return this.#step;
  }

  #readOn(bytes: Uint8Array): FlightStep {
    this.#queue.push(bytes);
    for (let record = takeRecord(this.#queue); record !== null; record = takeRecord(this.#queue)) {
      const step = this.#readRecord(record);
      if (step !== null) return step;
    }
    if (this.#bytesToSend === null) return NEED_MORE;
    const step: FlightStep = { kind: 'retry', bytesToSend: this.#bytesToSend };
    this.#bytesToSend = null;
    return step;
  }

  /** `null` when the record did not end the flight. */
  #readRecord(record: TlsRecord): FlightStep | null {
    const { type, fragment } = record;
    if (type === CONTENT_TYPE.changeCipherSpec && this.flight.version === 0x0304) {
      this.#countIdle(); // Sent for middleboxes only, and means nothing (RFC 8446 §5).
      return null;
    }
    if (type === CONTENT_TYPE.alert) return this.#readAlert(fragment, false);
    if (type === CONTENT_TYPE.handshake && this.#opener === null) return this.#readHandshake(fragment);
    if (type === CONTENT_TYPE.applicationData && this.#opener !== null) {
      const inner = this.#opener.open(record);
      if (inner.type === CONTENT_TYPE.alert) return this.#readAlert(inner.content, true);
      if (inner.type === CONTENT_TYPE.handshake) return this.#readHandshake(inner.content);
      throw new WireError('record/inner_type', `${inner.type} in the middle of a handshake`);
    }
    throw new WireError('record/type', `${type} in the middle of a handshake`);
  }

  #readAlert(fragment: Uint8Array, encrypted: boolean): FlightStep | null {
    const reader = new Reader(fragment, 'alert');
    const alert: Alert = { level: reader.u8('level'), description: reader.u8('description'), encrypted };
    if (alert.level !== ALERT_WARNING || alert.description === CLOSE_NOTIFY) return { kind: 'alert', alert };
    this.#countIdle();
    this.#note({ warnings: [...this.flight.warnings, alert] });
    return null;
  }

  #readHandshake(fragment: Uint8Array): FlightStep | null {
    if (fragment.length === 0) this.#countIdle();
    this.#messages.push(fragment);
    for (let message = this.#messages.next(); message !== null; message = this.#messages.next()) {
      const read = this.#opener === null ? readPlainMessage : readProtectedMessage;
      this.#note(read(message, this.flight, this.#limits));
      if (message.type === HANDSHAKE_TYPE.serverHello && this.#opener === null) this.#continueAfterHello(message);
      if (this.flight.complete) return { kind: 'flight', flight: this.flight };
    }
    return null;
  }

  /** Below TLS 1.3 the messages go on in clear; from it on they do not, and end here for want of a key. */
  #continueAfterHello({ raw, body }: HandshakeMessage): void {
    const hello = readServerHello(body);
    if (hello.version < 0x0304) return;
    if (this.#messages.pending > 0)
      throw new WireError('handshake/type', 'a message behind server_hello is not encrypted');
    if (hello.retryRequest) {
      this.#bytesToSend = this.#client?.retry(raw, hello) ?? null;
      this.#note({ complete: this.#bytesToSend === null });
    } else {
      // Drafts of TLS 1.3 have versions above it, and other labels in their key schedule.
      this.#opener = hello.version === 0x0304 ? (this.#client?.opener(raw, hello) ?? null) : null;
      this.#note({ complete: this.#opener === null });
    }
  }

  #countIdle(): void {
    this.#idleRecords += 1;
    if (this.#idleRecords > this.#limits.idleRecords)
      throw new WireError('record', 'too many records without progress');
  }

  #note(facts: Partial<Flight>): void {
    this.flight = { ...this.flight, ...facts };
  }
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

const NEED_MORE: FlightStep = { kind: 'need-more' };

const FINAL: ReadonlySet<FlightStep['kind']> = new Set(['flight', 'alert', 'malformed']);
