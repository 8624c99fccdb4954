import { ByteQueue } from './byte-queue.ts';
import { ALERT_WARNING, CLOSE_NOTIFY } from './code-points/alerts.ts';
import { type Alert, EMPTY_FLIGHT, type Flight, type FlightStep } from './flight.ts';
import { HandshakeReassembler } from './handshake-message.ts';
import { FLIGHT_LIMITS, type FlightLimits, MAX_FIRST_BYTES } from './limits.ts';
import { notTls } from './not-tls.ts';
import { readPlainMessage } from './plain-message.ts';
import { Reader } from './reader.ts';
import { CONTENT_TYPE, type TlsRecord, takeRecord } from './record.ts';
import { orMalformed, WireError } from './wire-error.ts';

/** Reads a server's answer as it arrives, in pieces of any size. */
export interface FlightReader {
  /** Never throws. A final step is given again to every later push; `not-tls` still grows to its 512 bytes. */
  push(bytes: Uint8Array): FlightStep;
  /** What was read so far, for a connection that dies midway. */
  soFar(): Flight;
}

export function createFlightReader(options: { readonly limits?: FlightLimits } = {}): FlightReader {
  const reader = new FlightState(options.limits ?? FLIGHT_LIMITS);
  return { push: (bytes) => reader.push(bytes), soFar: () => reader.flight };
}

class FlightState {
  flight: Flight = EMPTY_FLIGHT;
  readonly #limits: FlightLimits;
  readonly #queue = new ByteQueue();
  readonly #messages: HandshakeReassembler;
  #first: Uint8Array = new Uint8Array();
  #idleRecords = 0;
  #step: FlightStep = NEED_MORE;

  constructor(limits: FlightLimits) {
    this.#limits = limits;
    this.#messages = new HandshakeReassembler(limits.flightBytes);
  }

  push(bytes: Uint8Array): FlightStep {
    if (this.#step.kind !== 'need-more' && this.#step.kind !== 'not-tls') return this.#step;
    this.#note({ bytes: this.flight.bytes + bytes.length });
    if (this.#first.length < MAX_FIRST_BYTES) this.#first = joined(this.#first, bytes.subarray(0, MAX_FIRST_BYTES));
    const strange = notTls(this.#first);
    if (strange !== null) this.#step = strange;
    else {
      this.#queue.push(bytes);
      this.#step = orMalformed(() => this.#readRecords());
    }
    return this.#step;
  }

  #readRecords(): FlightStep {
    for (let record = takeRecord(this.#queue); record !== null; record = takeRecord(this.#queue)) {
      const step = this.#readRecord(record);
      if (step !== null) return step;
    }
    return NEED_MORE;
  }

  /** `null` when the record did not end the flight. */
  #readRecord({ type, fragment }: TlsRecord): FlightStep | null {
    switch (type) {
      case CONTENT_TYPE.alert:
        return this.#readAlert(fragment);
      case CONTENT_TYPE.handshake:
        if (fragment.length === 0) this.#countIdle();
        this.#messages.push(fragment);
        return this.#readMessages();
      default:
        throw new WireError('record/type', `${type} in the middle of a handshake`);
    }
  }

  #readAlert(fragment: Uint8Array): FlightStep | null {
    const reader = new Reader(fragment, 'alert');
    const alert: Alert = { level: reader.u8('level'), description: reader.u8('description'), encrypted: false };
    if (alert.level !== ALERT_WARNING || alert.description === CLOSE_NOTIFY) return { kind: 'alert', alert };
    this.#countIdle();
    this.#note({ warnings: [...this.flight.warnings, alert] });
    return null;
  }

  #readMessages(): FlightStep | null {
    for (let message = this.#messages.next(); message !== null; message = this.#messages.next()) {
      this.#note(readPlainMessage(message, this.flight, this.#limits));
      if (this.flight.complete) return { kind: 'flight', flight: this.flight };
    }
    return null;
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
