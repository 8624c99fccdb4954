import type { BundleSource } from '../model/bundle.ts';
import type { AddressObservation } from '../model/observation.ts';
import type { PlacedFacts } from '../pki/bundle/facts.ts';
import { readBundle } from '../pki/bundle/read-bundle.ts';

/** What lies behind a `file:` endpoint, an entry for each server certificate as for the addresses of a name. Never rejects. */
export async function lookAtFile(source: BundleSource | undefined): Promise<readonly AddressObservation[]> {
  return source === undefined ? [] : (await readBundle(source)).map(entry);
}

function entry({ path, facts }: PlacedFacts): AddressObservation {
  return {
    address: path,
    port: 0,
    family: null,
    tcp: { kind: 'not-needed' },
    tries: 0,
    handshake: { kind: 'not-attempted' },
    hellos: [],
    others: [],
    plaintext: null,
    http: null,
    connections: 0,
    tookMs: 0,
    file: facts,
  };
}
