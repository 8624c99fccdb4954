import type { CertificateFacts } from './certificate.ts';
import { type KeyType, keyTypeOf } from './key-type.ts';
import type { AddressObservation, HelloObservation, ServerFlight } from './observation.ts';

/** What was seen of an address, as far as it tells which certificates it has. */
type Answers = Pick<AddressObservation, 'handshake' | 'hellos'>;

/**
 * An address as each of its certificates shows it. `first`: without what was asked for the sake of the others; each of the
 * `others`: its own handshake in place of the first, and the hellos that it answered. `strays`: certificates that came to
 * hellos alone, as from one of several machines behind the address, so that no handshake shows what OpenSSL makes of them.
 */
export function byCertificate(at: AddressObservation): {
  readonly first: AddressObservation;
  readonly others: readonly AddressObservation[];
  readonly strays: readonly AddressObservation[];
} {
  const first = { ...at, hellos: at.hellos.filter(({ question }) => question.kind !== 'key-type') };
  const others = at.others.map(({ keyType, handshake }) => ({
    ...at,
    handshake,
    hellos: ownFlights(at.hellos)
      .filter((one) => shownBy(one) === keyType)
      .map(({ hello }) => hello),
  }));
  return { first, others, strays: straysOf(at, [first, ...others]) };
}

function straysOf(at: AddressObservation, known: readonly AddressObservation[]): readonly AddressObservation[] {
  const shown = new Set(known.map((one) => leafOf(one)?.sha256));
  const strays = new Map<string, HelloObservation[]>();
  for (const { hello, flight } of ownFlights(at.hellos)) {
    const leaf = firstReadable(flight);
    if (leaf === undefined || shown.has(leaf.sha256) || !flight.complete) continue;
    strays.set(leaf.sha256, [...(strays.get(leaf.sha256) ?? []), hello]);
  }
  const each = [...strays.values()].slice(0, MOST_STRAYS);
  return each.map((hellos) => ({ ...at, handshake: { kind: 'not-attempted' }, hellos }));
}

/** The server certificate by which an address is known: OpenSSL's, else the one that the ordinary hello got. */
function leafOf({ handshake, hellos }: Answers): CertificateFacts | undefined {
  if (handshake.kind === 'completed') return firstReadable(handshake);
  const flights = ownFlights(hellos);
  const first = flights.find(({ hello }) => hello.question.kind === 'modern') ?? flights[0];
  return first === undefined ? undefined : firstReadable(first.flight);
}

function firstReadable({
  chain,
  unreadable,
}: Pick<ServerFlight, 'chain' | 'unreadable'>): CertificateFacts | undefined {
  return unreadable.some(({ place }) => place === 0) ? undefined : chain[0];
}

/**
 * The kind of key on the certificate that ordinary clients get; `null` where none was seen, or of a kind that clients do not
 * choose.
 */
export function firstKeyType({ handshake, hellos }: Answers): KeyType | null {
  if (handshake.kind === 'completed') {
    const leaf = firstReadable(handshake);
    return leaf === undefined ? null : keyTypeOf(leaf);
  }
  const flights = ownFlights(hellos).filter(({ hello }) => hello.question.kind !== 'key-type');
  const first = flights.find(({ hello }) => hello.question.kind === 'modern') ?? flights[0];
  return first === undefined ? null : shownBy(first);
}

/** The other kinds of keys that it has certificates for, each with the newest version at which one was served. */
export function otherKeyTypes(at: Answers): ReadonlyMap<KeyType, number> {
  const first = firstKeyType(at);
  const others = new Map<KeyType, number>();
  if (first === null) return others;
  for (const one of ownFlights(at.hellos)) {
    const keyType = shownBy(one);
    if (keyType === null || keyType === first) continue;
    others.set(keyType, Math.max(one.flight.version, others.get(keyType) ?? 0));
  }
  return others;
}

interface OwnFlight {
  readonly hello: HelloObservation;
  readonly flight: ServerFlight;
}

/**
 * Answers with a certificate, under the endpoint's own name, at versions of today, to hellos that any certificate may answer.
 * A ServerHello alone is no proof of one: some servers (Tomcat) answer an offer for which they have no certificate, and give
 * up in the encrypted part.
 */
function ownFlights(hellos: readonly HelloObservation[]): readonly OwnFlight[] {
  return hellos.flatMap((hello) => {
    const { question, outcome } = hello;
    if (outcome.kind !== 'server-flight' || outcome.version < TLS12) return [];
    if (outcome.chain.length + outcome.unreadable.length === 0) return [];
    return ASKS_OWN.has(question.kind) ? [{ hello, flight: outcome }] : [];
  });
}

/** The kind of key that the answer shows; where its certificate cannot be read, the kind that was asked for. */
function shownBy({ hello: { question }, flight }: OwnFlight): KeyType | null {
  const leaf = firstReadable(flight);
  if (leaf !== undefined) return keyTypeOf(leaf);
  return question.kind === 'key-type' ? question.offered : null;
}

const ASKS_OWN: ReadonlySet<HelloObservation['question']['kind']> = new Set([
  'browser',
  'modern',
  'post-quantum',
  'padded',
  'split',
  'staple',
  'version',
  'key-type',
]);

const TLS12 = 0x0303;

/** Large sites have a certificate for each machine, and a handful of hellos do not see more. */
const MOST_STRAYS = 4;
