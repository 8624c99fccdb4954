import { leafFirst } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { AddressObservation, Observation } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import { covers } from '../pki/name-match.ts';

/**
 * The target as it counts for one certificate on disk. Of several in a folder or manifest each name has to be covered by
 * one, so that what another covers is not asked of this one. Without a name of its own the endpoint goes by the first name
 * of the certificate, which remedies need; nobody demands that one.
 */
export function targetFor(target: Target, at: AddressObservation, { addresses }: Observation): Target {
  const { endpoint, policy } = target;
  if (endpoint.file === null) return target;
  const leaf = leafOf(at);
  const others = addresses.filter((other) => other !== at).flatMap((other) => leafOf(other) ?? []);
  const elsewhere = (name: string): boolean =>
    others.some((other) => covers(name, other)) && (leaf === undefined || !covers(name, leaf));
  const { servername } = endpoint;
  return {
    endpoint: {
      ...endpoint,
      host: (leaf === undefined ? undefined : firstName(leaf)) ?? '',
      servername: servername !== null && elsewhere(servername) ? null : servername,
    },
    policy: { ...policy, requiredSans: policy.requiredSans.filter((name) => !elsewhere(name)) },
  };
}

function leafOf({ file }: AddressObservation): CertificateFacts | undefined {
  return file?.kind === 'bundle' ? leafFirst(file)[0] : undefined;
}

function firstName({ sans, commonNames }: CertificateFacts): string | undefined {
  const names = (sans ?? []).filter(({ kind }) => kind === 'dns' || kind === 'ip');
  return names[0]?.value ?? commonNames[0];
}
