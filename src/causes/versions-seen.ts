import type { AddressObservation, ServerFlight } from '../model/observation.ts';
import { VERSION_CODE } from '../model/tls-version.ts';

/** Versions at which the address finished its part of a handshake, as code points, lowest first. */
export function versionsServed(at: AddressObservation): readonly number[] {
  const codes = flights(at)
    .filter(({ complete }) => complete)
    .map(({ version }) => version);
  const completed = completedVersion(at);
  return [...new Set(completed === null ? codes : [...codes, completed])].sort((a, b) => a - b);
}

/** Versions that the address chose in any ServerHello, whether or not the rest followed. */
export function versionsChosen(at: AddressObservation): readonly number[] {
  const codes = flights(at).map(({ version }) => version);
  const completed = completedVersion(at);
  return [...new Set(completed === null ? codes : [...codes, completed])].sort((a, b) => a - b);
}

function flights({ hellos }: AddressObservation): readonly ServerFlight[] {
  return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}

/** OpenSSL's spelling (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` when no handshake was completed. */
function completedVersion({ handshake }: AddressObservation): number | null {
  if (handshake.kind !== 'completed') return null;
  return OPENSSL_VERSION[handshake.version] ?? null;
}

const OPENSSL_VERSION: Readonly<Record<string, number>> = {
  SSLv3: 0x0300,
  TLSv1: VERSION_CODE['1.0'],
  'TLSv1.0': VERSION_CODE['1.0'],
  'TLSv1.1': VERSION_CODE['1.1'],
  'TLSv1.2': VERSION_CODE['1.2'],
  'TLSv1.3': VERSION_CODE['1.3'],
};
