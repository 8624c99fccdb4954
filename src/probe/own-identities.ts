import type { ClientCertificateFacts } from '../model/observation.ts';
import type { ClientIdentity } from '../model/run.ts';
import { clientCertificateFacts, credentials } from '../pki/client-identity.ts';
import { areUsable, type ShownIdentity } from './trust.ts';

/** What is known of one of our own client certificates. */
export interface OwnIdentity {
  /** `null` where nothing can be shown: unreadable, a key of another certificate, or too weak for OpenSSL. */
  readonly shown: ShownIdentity | null;
  readonly facts: ClientCertificateFacts | null;
}

/** Opens client identities by their ids, each once in a run. An endpoint without one gets neither. */
export function ownIdentities(
  identities: ReadonlyMap<string, ClientIdentity>,
): (id: string | null) => Promise<OwnIdentity> {
  const opened = new Map<string, Promise<OwnIdentity>>();
  return (id) => {
    const identity = id === null ? undefined : identities.get(id);
    if (id === null || identity === undefined) return Promise.resolve({ shown: null, facts: null });
    const known = opened.get(id) ?? open(id, identity);
    opened.set(id, known);
    return known;
  };
}

async function open(id: string, identity: ClientIdentity): Promise<OwnIdentity> {
  const facts = await clientCertificateFacts(identity);
  const secret = await credentials(identity);
  if (secret === null) return { shown: null, facts };
  if (areUsable(secret)) return { shown: { id, credentials: secret }, facts };
  return { shown: null, facts: { kind: 'unreadable', problem: 'OpenSSL refuses to use it: key or digest too weak' } };
}
