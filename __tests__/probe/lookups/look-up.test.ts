import { describe, expect, test } from '@jest/globals';
import type { Minted } from '../../../src/demo/mint.ts';
import { mintOcsp } from '../../../src/demo/mint-ocsp.ts';
import { createTrustStore } from '../../../src/pki/trust-store.ts';
import type { Fetched, FetchRequest } from '../../../src/probe/fetch/fetch.ts';
import { lookUp } from '../../../src/probe/lookups/look-up.ts';
import { address, completed, endpoint, policy } from '../../causes/given.ts';
import { facts, intermediate, leaf, NOW, root } from '../../pki/authority.ts';

const OCSP = 'http://ocsp.a.test/';
const AIA = 'http://aia.a.test/ca.der';
const top = root();
const ca = intermediate(top);
const certificate = leaf(ca, { ocspUrls: [OCSP], caIssuers: [AIA] });
const at = (hours: number) => new Date(NOW + hours * 3_600_000);
const good = mintOcsp({ certificate, issuer: ca, status: 'good', thisUpdate: at(-1), nextUpdate: at(90) });

/** What is asked, in order, and what is said, of a server that sends this chain. */
async function looked(chain: readonly Minted[], answers: Readonly<Record<string, Uint8Array>>) {
  const asked: string[] = [];
  const fetch = async ({ url, timeoutMs }: FetchRequest): Promise<Fetched> => {
    asked.push(url);
    const body = answers[url];
    return body === undefined
      ? { kind: 'timeout', url, waitedMs: timeoutMs }
      : { kind: 'answered', url, contentType: null, body };
  };
  const isWhole = chain.length > 1;
  const verification = isWhole
    ? ({ kind: 'accepted' } as const)
    : ({ kind: 'refused', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', message: '' } as const);
  const addresses = [address({ handshake: completed({ chain: chain.map(facts), verification }) })];
  const target = { endpoint: endpoint(), policy: policy({ revocation: 'strict' }) };
  const store = createTrustStore([top.certPem]);
  const lookups = await lookUp(target, addresses, { fetch, store, now: NOW });
  return { asked, said: lookups.map(({ kind, outcome }) => `${kind} ${outcome.kind}`) };
}

describe('whether a certificate is revoked', () => {
  test('is asked with the issuer that the server left out, once that was fetched', async () => {
    const { asked, said } = await looked([certificate], { [AIA]: ca.der, [OCSP]: good });
    expect(asked).toEqual([AIA, OCSP]);
    expect(said).toEqual(['issuer certificates', 'ocsp response']);
  });

  test('is not asked where the issuer was not to be had', async () => {
    const { asked, said } = await looked([certificate], { [OCSP]: good });
    expect(asked).toEqual([AIA]);
    expect(said).toEqual(['issuer timeout']);
  });

  test('is asked at once where the chain is whole', async () => {
    const { asked, said } = await looked([certificate, ca], { [OCSP]: good });
    expect(asked).toEqual([OCSP]);
    expect(said).toEqual(['ocsp response']);
  });
});
