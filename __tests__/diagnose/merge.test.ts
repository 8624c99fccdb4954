import { describe, expect, test } from '@jest/globals';
import type { Cause, Diagnosis } from '../../src/causes/cause.ts';
import { certificateExpired } from '../../src/causes/certificate-expired.ts';
import { connectionRefused } from '../../src/causes/connection-refused.ts';
import { merge, type Sighting } from '../../src/diagnose/merge.ts';

describe('merging what several addresses show', () => {
  test('joins the same finding over its addresses', () => {
    const merged = merge([sighting('192.0.2.1', 'a'), sighting('192.0.2.2', 'a')]);
    expect(merged.map(({ addresses }) => addresses)).toEqual([['192.0.2.1', '192.0.2.2']]);
  });

  test('keeps findings with other keys apart', () => {
    const merged = merge([sighting('192.0.2.1', 'a'), sighting('192.0.2.2', 'b'), sighting('192.0.2.3', 'a')]);
    expect(merged.map(({ addresses }) => addresses)).toEqual([['192.0.2.1', '192.0.2.3'], ['192.0.2.2']]);
  });

  test('keeps causes apart that happen to share a key', () => {
    expect(merge([sighting('192.0.2.1', 'a'), sighting('192.0.2.1', 'a', connectionRefused)])).toHaveLength(2);
  });

  test('names an address once, and the certificate where only one shows it', () => {
    const [rsa, ecdsa] = (['rsa', 'ecdsa'] as const).map((kind) => ({ kind, key: null, sha256: kind }));
    const one = { ...sighting('192.0.2.1', 'a'), which: rsa ?? null };
    const other = { ...sighting('192.0.2.1', 'a'), which: ecdsa ?? null };
    expect(merge([one]).map(({ addresses, which }) => [addresses, which])).toEqual([[['192.0.2.1'], rsa]]);
    expect(merge([one, other]).map(({ addresses, which }) => [addresses, which])).toEqual([[['192.0.2.1'], null]]);
  });

  test('has no address where the name itself is the matter', () => {
    expect(merge([sighting(null, 'a')])[0]?.addresses).toEqual([]);
  });
});

function sighting(address: string | null, key: string, cause: Cause = certificateExpired): Sighting {
  const diagnosis: Diagnosis = {
    severity: 'error',
    title: null,
    message: 'A sentence.',
    evidence: [],
    remedy: { kind: 'trust-root', root: 'x' },
    key: [key],
    addresses: [],
    explainsAt: new Map(),
  };
  return { cause, diagnosis, address };
}
