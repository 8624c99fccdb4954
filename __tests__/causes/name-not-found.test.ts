import { describe, expect, test } from '@jest/globals';
import { nameNotFound } from '../../src/causes/name-not-found.ts';
import type { Resolution } from '../../src/model/observation.ts';
import { observation, seenEndpoint } from './given.ts';
import { reads } from './reads.ts';

const missing: Resolution = { kind: 'not-found', name: 'apii.example.com', code: 'ENOTFOUND' };

describe('name-not-found', () => {
  test.each<[string, Resolution, boolean]>([
    ['a name that DNS does not know', missing, true],
    ['a name with addresses', { kind: 'resolved', name: 'api.example.com', addresses: ['192.0.2.1'] }, false],
    ['a resolver that fails', { kind: 'failed', name: 'api.example.com', code: 'EAI_AGAIN' }, false],
    ['addresses given by the user', { kind: 'given' }, false],
    ['an endpoint that the deadline cut off', { kind: 'not-reached' }, false],
  ])('given %s', (_given, resolution, fires) => {
    expect(nameNotFound.diagnose(seenEndpoint({ observation: observation({ resolution }) })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const seen = seenEndpoint({ observation: observation({ resolution: missing, addresses: [] }) });
    expect(reads(nameNotFound, seen)).toMatchInlineSnapshot(`
"error name-not-found: the host name does not exist in DNS
DNS has no address for "apii.example.com", so there is nothing to connect to: the name is misspelt, its record is gone, or only a private DNS knows it.
  name asked for: apii.example.com
  answer: ENOTFOUND
fix (any): Correct the name "apii.example.com" at .github/tls-gate.yml:7, or create its DNS record.
  | dig +short apii.example.com A; dig +short apii.example.com AAAA
  - If only a private DNS knows the name, run the check on a self-hosted runner inside that network, or set \`addresses\` for this endpoint."
`);
  });
});
