import { alertText } from '../model/alert-name.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { AddressObservation, CompletedHandshake, Observation } from '../model/observation.ts';
import { versionName } from '../model/tls-version.ts';
import type { AddressTrust, RootSource } from '../model/trust.ts';
import { assertNever } from '../model/units.ts';
import { operatorOf } from '../pki/ca-operators.ts';
import { completedVersion } from './versions-seen.ts';
import { calledBy } from './wording.ts';

/** One endpoint as it was seen from one network, and from the others. */
export interface SeenVantage {
  /** Its name is the plain one. */
  readonly endpoint: Endpoint;
  readonly here: FromThere;
  readonly elsewhere: readonly FromThere[];
}

export interface VantageLook {
  readonly vantage: string;
  readonly observation: Observation;
  /** One entry for each address. */
  readonly trust: readonly AddressTrust[];
}

/** How far one got. Nothing is said of what the deadline or a missing route kept from being tried. */
export type Reach = 'unseen' | 'unreached' | 'handshake-failed' | 'completed';

/** What was seen from one network, as far as it can be compared. */
export interface FromThere {
  readonly vantage: string;
  readonly reach: Reach;
  /** The addresses with a completed handshake. */
  readonly completed: readonly CompletedThere[];
  /** OpenSSL accepts the certificate at every one of them. */
  readonly accepted: boolean;
  /** Who issued, sorted: the CA's operator where it is known, so that two intermediates of one CA are the same. */
  readonly issuers: readonly string[];
  /** Code points of the versions chosen, sorted. */
  readonly versions: readonly number[];
  readonly look: VantageLook;
}

export interface CompletedThere {
  readonly at: AddressObservation;
  readonly handshake: CompletedHandshake;
  readonly leaf: CertificateFacts | null;
  readonly trust: AddressTrust | null;
}

export function fromThere(look: VantageLook): FromThere {
  const completed = look.observation.addresses.flatMap((at): readonly CompletedThere[] => {
    const { handshake, address } = at;
    if (handshake.kind !== 'completed') return [];
    const trust = look.trust.find((one) => one.address === address) ?? null;
    return [{ at, handshake, leaf: handshake.chain[0] ?? null, trust }];
  });
  return {
    vantage: look.vantage,
    reach: reachOf(look.observation, completed.length),
    completed,
    accepted: completed.every(({ handshake }) => isAccepted(handshake)),
    issuers: distinct(completed.flatMap(({ leaf }) => (leaf === null ? [] : [issuerOf(leaf)]))).sort(),
    versions: distinct(completed.flatMap(({ at }) => completedVersion(at) ?? [])).sort((a, b) => a - b),
    look,
  };
}

/** The root that the chain leads to, as far as it tells a public CA from one that is known there alone. */
export function rootWords({ trust, handshake }: CompletedThere): string {
  if (trust === null || trust.anchor === null || trust.from === null)
    return handshake.verification.kind === 'accepted'
      ? 'leads to a root that only the machine there knows'
      : 'leads to no root that counts there';
  return `leads to ${ROOT_OF[trust.from]} "${calledBy(trust.anchor)}"`;
}

/** It leads to a root that browsers know. */
export function isPublic({ trust, handshake }: CompletedThere): boolean {
  return trust?.from === 'bundled' && handshake.verification.kind === 'accepted';
}

export function isAccepted({ verification, identity }: CompletedHandshake): boolean {
  return verification.kind === 'accepted' && identity.kind === 'accepted';
}

/** Everything that was seen from there, on one line. */
export function placeText({ completed, look }: FromThere): string {
  const { resolution, addresses } = look.observation;
  if (resolution.kind === 'not-found' || resolution.kind === 'failed') return failureWords(look.observation);
  if (completed.length === 0) return addresses.map((at) => `${at.address}: ${endWords(at)}`).join('; ');
  return completed
    .slice(0, MOST_SHOWN)
    .map(({ at, handshake, leaf, trust }) => {
      const version = completedVersion(at);
      const parts = [
        version === null ? handshake.version : versionName(version),
        leaf === null ? 'no certificate' : `issued by ${leaf.issuer}, valid until ${leaf.notAfter.slice(0, 10)}`,
        rootWords({ at, handshake, leaf, trust }),
      ];
      return `${at.address}: ${parts.join(', ')}`;
    })
    .join('; ');
}

/** Why nobody got in there, or how the handshake ended: of the first address that was tried. */
export function failureWords({ resolution, addresses }: Observation): string {
  if (resolution.kind === 'not-found') return `the name does not exist there (${resolution.code})`;
  if (resolution.kind === 'failed') return `the name could not be looked up there (${resolution.code})`;
  const [first] = addresses
    .filter(wasTried)
    .sort((one, other) => Number(isConnected(other)) - Number(isConnected(one)));
  return first === undefined ? 'nothing was tried there' : `${endWords(first)} (${first.address})`;
}

function endWords({ tcp, handshake, starttls }: AddressObservation): string {
  switch (tcp.kind) {
    case 'connected':
      break;
    case 'refused':
      return 'the connection was refused';
    case 'timeout':
      return `no connection within ${tcp.waitedMs / 1000} s`;
    case 'reset':
      return 'the connection was reset';
    case 'unreachable':
      return `there is no way to the address (${tcp.code})`;
    case 'proxy-refused':
      return 'the proxy gave no way';
    case 'skipped':
    case 'not-attempted':
    case 'not-needed':
      return 'nothing was tried';
    default:
      return assertNever(tcp);
  }
  switch (handshake.kind) {
    case 'completed':
      return 'the handshake was completed';
    case 'alert':
      return `the handshake ended with ${alertText(handshake.alert)}`;
    case 'refused-by-us':
      return `OpenSSL gave up the handshake (${handshake.code})`;
    case 'closed':
      return `the connection was ${handshake.how === 'rst' ? 'reset' : 'closed'} during the handshake`;
    case 'silent':
      return `no answer to the handshake within ${handshake.waitedMs / 1000} s`;
    case 'not-attempted':
      return starttls == null ? 'no handshake was tried' : 'the server did not come to TLS when it was asked for it';
    default:
      return assertNever(handshake);
  }
}

function reachOf({ resolution, addresses }: Observation, completed: number): Reach {
  if (completed > 0) return 'completed';
  if (resolution.kind === 'not-found' || resolution.kind === 'failed') return 'unreached';
  const tried = addresses.filter(wasTried);
  if (tried.length === 0 || tried.some(({ handshake }) => handshake.kind === 'not-attempted' && handshake.cut))
    return 'unseen';
  return tried.some(isConnected) ? 'handshake-failed' : 'unreached';
}

function wasTried({ tcp }: AddressObservation): boolean {
  return tcp.kind !== 'skipped' && tcp.kind !== 'not-attempted' && tcp.kind !== 'not-needed';
}

function isConnected({ tcp }: AddressObservation): boolean {
  return tcp.kind === 'connected';
}

function issuerOf({ issuer }: CertificateFacts): string {
  return operatorOf(issuer)?.name ?? issuer;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

const ROOT_OF: Readonly<Record<RootSource, string>> = {
  bundled: 'the public root',
  system: 'the root of the machine,',
  'ca-file': 'the root of ca-file',
};

const MOST_SHOWN = 3;
