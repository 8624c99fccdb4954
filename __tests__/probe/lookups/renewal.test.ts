import { describe, expect, test } from '@jest/globals';
import type { CertificateFacts } from '../../../src/model/certificate.ts';
import type { Lookup } from '../../../src/model/lookup.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { Fetched, FetchRequest } from '../../../src/probe/fetch/fetch.ts';
import type { LookupContext } from '../../../src/probe/lookups/look-up.ts';
import { lookUpRenewal } from '../../../src/probe/lookups/renewal.ts';
import { address, certificate, completed, endpoint, inDays, NOW, policy } from '../../causes/given.ts';

const DIRECTORY = 'https://acme-v02.api.letsencrypt.org/directory';
const ANSWER_AT = 'https://acme.test/ari/aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE';
const WINDOW = { suggestedWindow: { start: '2026-01-02T04:00:00Z', end: '2026-01-03T04:00:00Z' } };

const leaf = certificate({
  issuer: "CN=R11,O=Let's Encrypt,C=US",
  authorityKeyId: '69885b6b87464041e1b37b847ba0ae2cde01c8d4',
  serial: '0087654321',
});

type Web = Readonly<Record<string, unknown>>;

/** JSON by URL; a failure stands as it is, what is not there is a 404. */
function web(pages: Web): { readonly requests: FetchRequest[]; readonly context: LookupContext } {
  const requests: FetchRequest[] = [];
  const fetch = async (request: FetchRequest): Promise<Fetched> => {
    requests.push(request);
    const { url } = request;
    const page = pages[url];
    if (page === undefined) return { kind: 'status', status: 404, url };
    if (typeof page === 'object' && page !== null && 'kind' in page) return page as Fetched;
    const body = new TextEncoder().encode(JSON.stringify(page));
    return { kind: 'answered', url, contentType: 'application/json', body };
  };
  return { requests, context: { fetch, now: NOW } as unknown as LookupContext };
}

function lookUp(pages: Web, served: Partial<CertificateFacts> = {}, more: Partial<Policy> = {}) {
  const { requests, context } = web(pages);
  const target = { endpoint: endpoint(), policy: policy({ renewalInfo: { kind: 'known' }, ...more }) };
  const at = address({ handshake: completed({ chain: [{ ...leaf, ...served }] }) });
  return { requests, found: lookUpRenewal(target, [at, at], context) };
}

async function outcome(pages: Web): Promise<Lookup['outcome'] | undefined> {
  return (await lookUp(pages).found)[0]?.outcome;
}

describe('renewal information is asked for', () => {
  test('for the certificate with another kind of key too', async () => {
    const { requests, context } = web({ [DIRECTORY]: { renewalInfo: 'https://acme.test/ari' }, [ANSWER_AT]: WINDOW });
    const target = { endpoint: endpoint(), policy: policy({ renewalInfo: { kind: 'known' } }) };
    const other = completed({ chain: [{ ...leaf, sha256: 'cd34', serial: '01' }] });
    const at = address({ handshake: completed({ chain: [leaf] }), others: [{ keyType: 'rsa', handshake: other }] });
    const found = await lookUpRenewal(target, [at], context);
    expect(found.map(({ of }) => of)).toEqual([leaf.sha256, 'cd34']);
    expect(requests.map(({ url }) => url)).toContain(`${ANSWER_AT.split('.').slice(0, -1).join('.')}.AQ`);
  });

  test('once for each certificate, at the URL that the directory names, and little of it', async () => {
    const { found, requests } = lookUp({ [DIRECTORY]: { renewalInfo: 'https://acme.test/ari' }, [ANSWER_AT]: WINDOW });
    expect(await found).toEqual([
      {
        kind: 'renewal-info',
        of: leaf.sha256,
        directory: DIRECTORY,
        outcome: {
          kind: 'window',
          start: '2026-01-02T04:00:00.000Z',
          end: '2026-01-03T04:00:00.000Z',
          explanationUrl: null,
        },
      },
    ]);
    expect(requests.map(({ url }) => url)).toEqual([DIRECTORY, ANSWER_AT]);
    const limits = { scope: 'public', mostBytes: 65_536, timeoutMs: 3_000 };
    expect(requests).toEqual([expect.objectContaining(limits), expect.objectContaining(limits)]);
    expect(requests.some(({ body }) => body !== undefined)).toBe(false);
  });

  test('at the directory of the policy, whoever issued, as far as the policy lets it', async () => {
    const url = 'http://127.0.0.1:14000/dir';
    const own = { renewalInfo: { kind: 'directory', url }, fetch: 'any' } as const;
    const { found, requests } = lookUp({}, { issuer: 'CN=Corp CA,O=Corp' }, own);
    expect(await found).toMatchObject([{ directory: url, outcome: { kind: 'status', status: 404 } }]);
    expect(requests).toMatchObject([{ url, scope: 'any' }]);
  });

  test.each<[string, Partial<CertificateFacts>, Partial<Policy>]>([
    ['the policy does not want it', {}, { renewalInfo: { kind: 'off' } }],
    ['nobody knows the directory of its CA', { issuer: 'CN=Corp CA,O=Corp' }, {}],
    ['its CA has none that is known', { issuer: 'CN=DigiCert CA,O=DigiCert Inc' }, {}],
    ['it has expired', { notAfter: inDays(-0.01) }, {}],
    ['it has no authority key identifier', { authorityKeyId: null }, {}],
    ['it signed itself', { selfIssued: true }, {}],
  ])('never where %s', async (_when, served, more) => {
    const { found, requests } = lookUp({}, served, more);
    expect(await found).toEqual([]);
    expect(requests).toEqual([]);
  });

  test.each<[string, Web, object]>([
    ['offers none', { [DIRECTORY]: {} }, { kind: 'no-window', problem: expect.stringContaining('offers no') }],
    ['cannot be reached', { [DIRECTORY]: { kind: 'timeout', url: DIRECTORY, waitedMs: 3_000 } }, { kind: 'timeout' }],
    [
      'does not know the certificate',
      { [DIRECTORY]: { renewalInfo: 'https://acme.test/ari' } },
      { kind: 'no-window', problem: 'the CA does not know this certificate' },
    ],
    [
      'fails later',
      { [DIRECTORY]: { renewalInfo: 'https://acme.test/ari' }, [ANSWER_AT]: { kind: 'status', status: 500, url: '' } },
      { kind: 'status', status: 500 },
    ],
    [
      'talks nonsense',
      { [DIRECTORY]: { renewalInfo: 'https://acme.test/ari' }, [ANSWER_AT]: [] },
      { kind: 'no-window' },
    ],
  ])('and says so where the CA %s', async (_what, pages, expected) => {
    expect(await outcome(pages)).toMatchObject(expected);
  });
});
