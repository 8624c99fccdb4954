import type { CauseId } from '../model/cause-id.ts';
import { identityOf } from '../model/endpoint.ts';
import type { Evidence, Finding, ServerGuess, Undecided } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { plainEndpoint, type Target } from '../model/run.ts';
import type { AddressTrust } from '../model/trust.ts';
import type { UnixMs } from '../model/units.ts';
import { fingerprint } from '../pki/digest.ts';
import type { TrustStore } from '../pki/trust-store.ts';
import { bounded } from './bounded-evidence.ts';
import { FILE_TITLES, fileLabel } from './file-words.ts';
import { fixFor } from './fix-for.ts';
import { type Merged, merge } from './merge.ts';
import { see } from './see.ts';
import { guessServer } from './server-guess.ts';
import { sightings } from './sightings.ts';
import { type SoonestValidity, soonestValidity } from './soonest-validity.ts';
import { undecided } from './undecided.ts';
import { byTheSameWay, wayThere } from './way-there.ts';
import { certificateEvidence, withCertificate } from './which-certificate.ts';

export interface DiagnoseInput {
  readonly target: Target;
  readonly observation: Observation;
  readonly now: UnixMs;
  /** The roots that count as trusted here, the endpoint's own among them. */
  readonly store: TrustStore;
  /** What waivers cover at this endpoint: it must not keep another fault from being told. Absent: nothing. */
  readonly accepted?: ReadonlySet<CauseId>;
}

/** What an observation means. */
export interface DiagnosedEndpoint {
  /** In the order of the catalogue; severities are the causes' own, before the policy's overrides. */
  readonly findings: readonly Finding[];
  readonly server: ServerGuess;
  readonly expiry: SoonestValidity | null;
  /** Which roots counted, and where the chain led with them; one entry for each address. */
  readonly trust: readonly AddressTrust[];
  /** What the policy asks and nobody can tell. Absent: nothing. */
  readonly undecided?: readonly Undecided[];
}

/** From what was seen at an endpoint to what is wrong there and what mends it. Pure; never throws on what a server sent. */
export function diagnose({ target, observation, now, store, accepted }: DiagnoseInput): DiagnosedEndpoint {
  const seen = see(target, observation, now, store);
  const server = guessServer(target.endpoint, observation);
  const looked = observation.addresses.flatMap(({ address, tcp }) => (tcp.kind === 'skipped' ? [] : [address]));
  const findings = merge(sightings(seen, accepted)).map(
    ({ cause, diagnosis, addresses, which }): Finding => ({
      cause: cause.id,
      severity: diagnosis.severity,
      title: diagnosis.title ?? (target.endpoint.file === null ? undefined : FILE_TITLES[cause.id]) ?? cause.title,
      message:
        cause.scope === 'address'
          ? placed(withCertificate(diagnosis.message, which), addresses, looked)
          : diagnosis.message,
      evidence: [
        ...diagnosis.evidence,
        ...certificateEvidence(which),
        ...wayThere(cause.id, target.endpoint, observation),
        ...whereElse(addresses, looked),
      ]
        .map(bounded)
        .map(target.endpoint.file === null ? (evidence) => evidence : fileLabel),
      fix: {
        ...byTheSameWay(fixFor(diagnosis.remedy, server, cause.id), target.endpoint),
        docs: `docs/causes.md#${cause.id}`,
      },
      addresses,
      ...(which === null || which.sha256 === null ? {} : { certificate: which.sha256 }),
      fingerprint: fingerprint([cause.id, identityOf(plainEndpoint(target)), ...diagnosis.key]),
    }),
  );
  return {
    findings,
    server,
    expiry: soonestValidity({ addresses: [...seen.addresses, ...seen.others] }),
    trust: seen.addresses.map(({ trust }) => trust),
    undecided: undecided(seen),
  };
}

/** A fault at some addresses only points to one machine that was left out, so the reader should see which. */
function whereElse(addresses: Merged['addresses'], looked: readonly string[]): readonly Evidence[] {
  const others = looked.filter((address) => !addresses.includes(address));
  if (addresses.length === 0 || others.length === 0) return [];
  return [{ label: 'seen at', value: `${addresses.join(', ')}; not at ${others.join(', ')}` }];
}

/** The message with the addresses that it holds for, where it does not hold for all: readers may see nothing else of it. */
function placed(message: string, addresses: Merged['addresses'], looked: readonly string[]): string {
  const others = looked.filter((address) => !addresses.includes(address));
  if (addresses.length === 0 || others.length === 0) return message;
  return `${message.replace(/\.$/, '')} (at ${firstFew(addresses)}, not at ${firstFew(others)}).`;
}

function firstFew(addresses: readonly string[]): string {
  const more = addresses.length - MOST_ADDRESSES;
  const few = addresses.slice(0, MOST_ADDRESSES).join(', ');
  return more > 0 ? `${few} and ${more} more` : few;
}

const MOST_ADDRESSES = 3;
