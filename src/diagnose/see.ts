import type { SeenAddress, SeenEndpoint } from '../causes/seen.ts';
import { leafFirst } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import { byCertificate, firstKeyType } from '../model/certificates-served.ts';
import type { KeyType } from '../model/key-type.ts';
import type { Lookup } from '../model/lookup.ts';
import type { AddressObservation, CompletedHandshake, Observation } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import type { UnixMs } from '../model/units.ts';
import { type ChainFacts, examineChain } from '../pki/chain.ts';
import type { TrustStore } from '../pki/trust-store.ts';
import { addressTrust } from './address-trust.ts';
import { targetFor } from './file-target.ts';

/** An endpoint whose addresses have each been seen with the certificate that ordinary clients get. */
export interface Seen extends SeenEndpoint {
  /** The same addresses, once more for each further certificate. */
  readonly others: readonly SeenAddress[];
}

/** Prepares an observation for the causes. Addresses that sent the same chain share one examination of it. */
export function see(target: Target, observation: Observation, now: UnixMs, store: TrustStore): Seen {
  const examined = new Map<string, ChainFacts>();
  const examine = (sent: readonly CertificateFacts[]): ChainFacts => {
    const key = sent.map(({ sha256 }) => sha256).join(' ');
    const chain = examined.get(key) ?? examineChain(sent, store, now);
    examined.set(key, chain);
    return chain;
  };
  const seeWith = (
    at: AddressObservation,
    keyType: KeyType | null,
    all: readonly AddressObservation[],
  ): SeenAddress => {
    const { chain: readable, unreadable } = messageSent(at);
    // Without the first one nobody can say whose chain the others are.
    const sent = unreadable.some(({ place }) => place === 0) ? [] : readable;
    const chain = sent.length === 0 ? null : examine(sent);
    const known = sent.length === 0 ? [] : [...nearby(at), ...fetchedIssuers(observation.lookups)];
    const completed = known.length === 0 ? null : examine([...sent, ...known]);
    const { clientCertificate, lookups } = observation;
    const trust = addressTrust(at, chain, store, now);
    return {
      ...targetFor(target, at, observation),
      now,
      at,
      sent,
      chain,
      completed,
      unreadable,
      trust,
      lookups,
      clientCertificate,
      ...(keyType === null ? {} : { keyType }),
      ...(all.length === 1 ? {} : { siblings: leavesBeside(at, all) }),
    };
  };
  const served = observation.addresses.map((at) => {
    const { first, others, strays } = byCertificate(at);
    return { at, first, others, strays, all: [first, ...others, ...strays] };
  });
  return {
    ...target,
    now,
    observation,
    addresses: served.map(({ at, first, others, all }) =>
      seeWith(first, others.length === 0 ? null : firstKeyType(at), all),
    ),
    others: served.flatMap(({ at, others, strays, all }) => [
      ...others.map((other, index) => seeWith(other, at.others[index]?.keyType ?? null, all)),
      ...strays.map((stray) => ({ ...seeWith(stray, null, all), isStray: true })),
    ]),
  };
}

function leavesBeside(at: AddressObservation, all: readonly AddressObservation[]): readonly CertificateFacts[] {
  return all.filter((one) => one !== at).flatMap((one) => messageSent(one).chain.slice(0, 1));
}

/** The certificates that OpenSSL received; where its handshake failed, those that a raw hello got to see; those of a file. */
export function chainSent(at: AddressObservation): readonly CertificateFacts[] {
  return messageSent(byCertificate(at).first).chain;
}

/** The same with each of its other certificates. */
export function otherChainsSent(at: AddressObservation): readonly (readonly CertificateFacts[])[] {
  const { others, strays } = byCertificate(at);
  return [...others, ...strays].map((other) => messageSent(other).chain);
}

function messageSent({
  handshake,
  hellos,
  file,
}: AddressObservation): Pick<CompletedHandshake, 'chain' | 'unreadable'> {
  if (file?.kind === 'bundle') return { chain: leafFirst(file), unreadable: file.unreadable };
  if (handshake.kind === 'completed') return handshake;
  const flights = hellos.flatMap(({ question, outcome }) => {
    // What is served under another name says nothing about ours.
    if (question.kind === 'no-sni' || question.kind === 'other-sni') return [];
    return outcome.kind === 'server-flight' && outcome.complete && outcome.chain.length + outcome.unreadable.length > 0
      ? [{ question, outcome }]
      : [];
  });
  // A server may keep another certificate for old clients, so the ordinary hello's answer counts first.
  const ordinary = flights.find(({ question }) => question.kind === 'modern');
  return (ordinary ?? flights[0])?.outcome ?? { chain: [], unreadable: [] };
}

/** What stands in other files of the folder, where the chain of this one has an end in the open. */
function nearby({ file }: AddressObservation): readonly CertificateFacts[] {
  return file?.kind === 'bundle' ? (file.nearby ?? []).map(({ certificate }) => certificate) : [];
}

function fetchedIssuers(lookups: readonly Lookup[]): readonly CertificateFacts[] {
  return lookups.flatMap(({ kind, outcome }) =>
    kind === 'issuer' && outcome.kind === 'certificates' ? outcome.certificates : [],
  );
}
