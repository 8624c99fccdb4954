import { describe, expect, test } from '@jest/globals';
import { mint } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { AddressObservation } from '../../src/model/observation.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { address, completed, endpoint, NOW, observation, policy } from '../causes/given.ts';
import { CA, leafOf, ocsp, on, ROOT, read, stapling } from '../causes/revocation-lab.ts';

const store = createTrustStore([ROOT.certPem]);
const fresh = leafOf();
const ending = leafOf({ serial: '05', notBefore: on(-85), notAfter: on(5) });
const ended = leafOf({ serial: '06', notBefore: on(-92), notAfter: on(-2) });
const own = mint({ subject: 'api.example.com', notBefore: on(-30), notAfter: on(60) });

const sound = at('192.0.2.1', fresh);
const late = at('192.0.2.2', ended, 'CERT_HAS_EXPIRED');
const revokedSoon = {
  ...at('192.0.2.1', ending),
  hellos: [stapling(ending, ocsp(ending, { status: { revokedAt: on(-1), reason: 4 } }))],
};
const selfMade = at('192.0.2.1', own, 'DEPTH_ZERO_SELF_SIGNED_CERT');

describe('what a waiver accepts', () => {
  test.each<[string, readonly AddressObservation[], readonly CauseId[], readonly CauseId[]]>([
    ['nothing, where addresses differ', [sound, late], [], ['addresses-diverge']],
    [
      'that addresses differ, but not that one of them serves what has expired',
      [sound, late],
      ['addresses-diverge'],
      ['certificate-expired', 'addresses-diverge'],
    ],
    ['nothing, where a revoked certificate is about to end', [revokedSoon], [], ['revoked']],
    [
      'that the certificate is revoked, but not that it is about to end',
      [revokedSoon],
      ['revoked'],
      ['certificate-expiring', 'revoked'],
    ],
    ['a self-signed certificate, with all that it means', [selfMade], ['self-signed'], ['self-signed']],
  ])('is %s', (_what, addresses, accepted, causes) => {
    const target = { endpoint: endpoint(), policy: policy() };
    const seen = { target, observation: observation({ addresses }), now: NOW, store };
    expect(diagnose({ ...seen, accepted: new Set(accepted) }).findings.map(({ cause }) => cause)).toEqual(causes);
  });
});

function at(name: string, leaf: typeof fresh, code: string | null = null): AddressObservation {
  const verification = code === null ? { kind: 'accepted' as const } : { kind: 'refused' as const, code, message: '' };
  const chain = leaf === own ? [read(leaf)] : [read(leaf), read(CA)];
  return address({ address: name, handshake: completed({ chain, verification }) });
}
