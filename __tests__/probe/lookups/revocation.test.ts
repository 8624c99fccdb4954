import { describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint } from '../../../src/demo/mint.ts';
import { mintOcsp } from '../../../src/demo/mint-ocsp.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { createTrustStore } from '../../../src/pki/trust-store.ts';
import type { Fetched, FetchRequest } from '../../../src/probe/fetch/fetch.ts';
import { lookUpRevocation } from '../../../src/probe/lookups/revocation.ts';
import { address, completed, endpoint, policy } from '../../causes/given.ts';
import { facts, intermediate, leaf, NOW, root } from '../../pki/authority.ts';
import { mintCrl } from '../../pki/crl/mint-crl.ts';

const OCSP = 'http://ocsp.a.test/';
const CRL = 'http://crl.a.test/1.crl';
const top = root();
const ca = intermediate(top);
const at = (hours: number) => new Date(NOW + hours * 3_600_000);

type Answers = Readonly<Record<string, Uint8Array | 'dead'>>;

/** What is asked, in order, and what the lookups say, when these chains are served. */
async function looked(chains: readonly (readonly Minted[])[], answers: Answers, given: Partial<Policy> = {}) {
  const requests: FetchRequest[] = [];
  const fetch = async (request: FetchRequest): Promise<Fetched> => {
    requests.push(request);
    const body = answers[request.url];
    if (body === undefined || body === 'dead')
      return { kind: 'timeout', url: request.url, waitedMs: request.timeoutMs };
    return { kind: 'answered', url: request.url, contentType: null, body };
  };
  const addresses = chains.map((chain) => address({ handshake: completed({ chain: chain.map(facts) }) }));
  const target = { endpoint: endpoint(), policy: policy({ revocation: 'ask', ...given }) };
  const store = createTrustStore([top.certPem]);
  const lookups = await lookUpRevocation(target, addresses, { fetch, store, now: NOW });
  return { requests, lookups, asked: requests.map(({ url }) => url) };
}

const named = (spec: Partial<MintSpec> = {}) => leaf(ca, { ocspUrls: [OCSP], crlUrls: [CRL], ...spec });

function ocsp(certificate: Minted, status: 'good' | 'unknown' = 'good'): Uint8Array {
  return mintOcsp({ certificate, issuer: ca, status, thisUpdate: at(-1), nextUpdate: at(90) });
}

const list = mintCrl({ issuer: ca, thisUpdate: at(-1), nextUpdate: at(90) });

describe('whether certificates are revoked', () => {
  test.each(['off', 'stapled'] as const)('is not asked under %s', async (revocation) => {
    expect((await looked([[named(), ca]], {}, { revocation })).asked).toEqual([]);
  });

  test.each(['ask', 'strict'] as const)('is asked of the responder under %s', async (revocation) => {
    const certificate = named();
    const answer = ocsp(certificate);
    const { requests, lookups } = await looked([[certificate, ca]], { [OCSP]: answer }, { revocation });
    expect(requests).toEqual([
      {
        url: OCSP,
        scope: 'public',
        body: expect.any(Uint8Array),
        contentType: 'application/ocsp-request',
        accept: 'application/ocsp-response',
        mostBytes: 65_536,
        timeoutMs: 3_000,
      },
    ]);
    expect(lookups).toEqual([
      {
        kind: 'ocsp',
        of: facts(certificate).sha256,
        url: OCSP,
        outcome: { kind: 'response', response: Buffer.from(answer).toString('base64') },
      },
    ]);
  });

  test('is looked up in the list where the responder gives no answer that counts', async () => {
    const certificate = named();
    for (const answer of ['dead', ocsp(certificate, 'unknown'), new Uint8Array(3)] as const) {
      const { asked, lookups } = await looked([[certificate, ca]], { [OCSP]: answer, [CRL]: list });
      expect(asked).toEqual([OCSP, CRL]);
      expect(lookups[1]).toMatchObject({
        kind: 'crl',
        url: CRL,
        outcome: { kind: 'list', entries: 0, unusable: null },
      });
    }
  });

  test('is looked up in the second list where the first is none', async () => {
    const second = 'https://crl.a.test/2.crl';
    const certificate = named({ ocspUrls: [], crlUrls: ['ldap://x/', CRL, second] });
    const { asked, lookups } = await looked([[certificate, ca]], { [CRL]: Buffer.from('<html>'), [second]: list });
    expect(asked).toEqual([CRL, second]);
    expect(lookups[0]?.outcome).toEqual({
      kind: 'unreadable',
      at: 'CertificateList',
      problem: 'is neither DER nor PEM',
    });
  });

  test('is asked once for each certificate, the root and what has expired left out', async () => {
    const issuing = intermediate(top, { subject: 'Named', crlUrls: ['http://crl.a.test/root.crl'] });
    const certificate = leaf(issuing, { ocspUrls: [OCSP] });
    const old = leaf(ca, { ocspUrls: ['http://old.a.test/'], notAfter: at(-1) });
    const { asked } = await looked(
      [
        [certificate, issuing, top],
        [certificate, issuing],
        [old, ca],
      ],
      {},
    );
    expect(asked.sort()).toEqual(['http://crl.a.test/root.crl', OCSP]);
  });

  test('is asked of four certificates at most, leaves first', async () => {
    const chains = [1, 2, 3, 4, 5].map((number) => [leaf(ca, { ocspUrls: [`http://${number}.a.test/`] }), ca]);
    expect((await looked(chains, {})).asked).toHaveLength(4);
  });

  test('is not asked where the issuer is not known, or nothing was sent', async () => {
    expect((await looked([[named()]], {})).asked).toEqual([]);
    expect((await looked([[]], {})).asked).toEqual([]);
    const alone = mint({ subject: 'alone', notBefore: at(-9), notAfter: at(99), ocspUrls: [OCSP] });
    expect((await looked([[alone]], {})).asked).toEqual([]);
  });
});
