import { describe, expect, test } from '@jest/globals';
import { type MintSpec, mint } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { judgeEndpoint } from '../../src/judge/judge.ts';
import type { Endpoint } from '../../src/model/endpoint.ts';
import type { Policy } from '../../src/model/policy.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { lookAtFile } from '../../src/probe/look-at-file.ts';
import { endpoint, observation, policy } from '../causes/given.ts';
import { intermediate, leaf, NOW, root, VALID } from '../pki/authority.ts';

const ca = root();
const issuer = intermediate(ca);
const site = (spec: Partial<MintSpec> = {}) => leaf(issuer, spec).certPem + issuer.certPem;

interface Asked {
  readonly endpoint?: Partial<Endpoint>;
  readonly policy?: Partial<Policy>;
}

/** The verdict on files by path; several stand in a folder. */
async function verdictOn(files: Readonly<Record<string, string>>, asked: Asked = {}) {
  const parts = Object.entries(files).map(([path, text]) => ({
    kind: 'file' as const,
    path,
    bytes: new TextEncoder().encode(text),
    tracked: null,
  }));
  const folder = parts.length > 1;
  const path = folder ? 'certs' : (parts[0]?.path ?? '');
  const addresses = await lookAtFile({ path, folder, parts, passphrase: null, key: null });
  const target = {
    endpoint: endpoint({
      name: `file:${path}`,
      host: '',
      port: 0,
      servername: null,
      application: 'unknown',
      file: { path, source: 'id' },
      ...asked.endpoint,
    }),
    policy: policy(asked.policy),
  };
  const looked = observation({ endpoint: target.endpoint.name, resolution: { kind: 'given' }, addresses });
  const found = diagnose({ target, observation: looked, now: NOW, store: createTrustStore([ca.certPem]) });
  return judgeEndpoint({ target, observation: looked, ...found }, NOW);
}

async function wordsOn(files: Readonly<Record<string, string>>, asked?: Asked): Promise<readonly string[]> {
  return (await verdictOn(files, asked)).findings.map(
    ({ severity, title, message }) => `${severity}: ${title}: ${message}`,
  );
}

describe('a sound file', () => {
  test('passes whatever the policy asks of servers', async () => {
    const strict: Partial<Policy> = {
      profile: 'modern',
      minTlsVersion: '1.3',
      requiredTlsVersions: ['1.2', '1.3'],
      clientAuth: 'required',
      require: ['post-quantum', 'large-client-hello', 'sni-fallback', 'staple'],
    };
    const { verdict, findings, reason } = await verdictOn({ 'a.pem': site({ mustStaple: true }) }, { policy: strict });
    expect([verdict, findings, reason]).toEqual(['pass', [], null]);
  });

  test('passes where a product that signs traffic anew issued it for itself', async () => {
    const box = intermediate(ca, { subject: 'Zscaler Intermediate Root CA' });
    expect(await wordsOn({ 'a.pem': leaf(box).certPem + box.certPem })).toEqual([]);
  });

  test('has the trust and the expiry of its chain', async () => {
    const { trust, expiry } = await verdictOn({ 'a.pem': site() });
    expect(trust).toMatchObject([{ address: 'a.pem', accepted: true, anchor: 'CN=Test Root' }]);
    expect(expiry).toMatchObject({ of: 'leaf', notAfter: '2027-01-01T00:00:00.000Z' });
  });
});

describe('a file at fault', () => {
  test.each<[string, string, Asked, string]>([
    [
      'that begins with a CA',
      issuer.certPem + leaf(issuer).certPem,
      {},
      'error: the certificates stand in the wrong order: The file begins with the CA certificate "Test Intermediate", and servers take the first one for their own: with the key of "www.a.test" nginx, Apache and HAProxy do not start ("key values mismatch").',
    ],
    [
      'of another name',
      site(),
      { endpoint: { servername: 'www.b.test' } },
      'error: the certificate is not for this host name: The certificate is not valid for "www.b.test": it is for "www.a.test", so clients refuse the connection.',
    ],
    [
      'with the root',
      site() + ca.certPem,
      {},
      'notice: the file holds more certificates than clients need: The file holds 3 certificates, of which clients need 2: beside them comes the root "Test Root", of which clients have their own copy.',
    ],
    [
      'without its intermediate',
      leaf(issuer, { caIssuers: ['http://ca.test/i.der'] }).certPem,
      {},
      'error: the intermediate certificate is not in the file: The file holds 1 certificate and leaves out "Test Intermediate", which signed its certificate; curl, Go, Java and Node refuse the connection, while browsers may hide it.',
    ],
    [
      'with a damaged certificate',
      `${site()}-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n`,
      {},
      'error: a certificate is malformed: Of the certificates that the file holds, ',
    ],
  ])('%s', async (_what, text, asked, words) => {
    const [first = '', ...others] = await wordsOn({ 'a.pem': text }, asked);
    expect(first.slice(0, words.length)).toBe(words);
    expect(others).toEqual([]);
  });

  test('whose intermediate begins later is refused in words of its own', async () => {
    const later = mint({
      subject: 'Later CA',
      ca: true,
      issuer: ca,
      notBefore: new Date(NOW + 86_400_000),
      notAfter: VALID.notAfter,
    });
    expect(await wordsOn({ 'a.pem': leaf(later).certPem + later.certPem })).toEqual([
      'error: clients would refuse the certificate: Clients would refuse the certificate of file:a.pem: the intermediate "Later CA" is valid only from 2026-06-02 00:00:00 UTC.',
    ]);
  });

  test.each([
    [
      'of a private root',
      'The chain ends at a certificate that "House CA" signed, which neither stands in the file nor is among the trusted roots: a private or test CA, or one more intermediate certificate that should stand in it; it could not be fetched: the certificate that it signed names no address of it.',
      'not in the file',
      false,
    ],
    [
      'with its private root',
      'The chain leads to the root "House CA", which is not among the trusted roots: a private or test CA.',
      'in the file',
      true,
    ],
  ])('%s has no words of a wire', async (_what, message, place, withRoot) => {
    const own = root({ subject: 'House CA' });
    const between = intermediate(own, { subject: 'House CA 2' });
    const text = leaf(between).certPem + between.certPem + (withRoot ? own.certPem : '');
    const { findings } = await verdictOn({ 'a.pem': text });
    const [found] = findings.filter(({ cause }) => cause === 'untrusted-issuer');
    expect(found?.message).toBe(message);
    expect(found?.evidence).toContainEqual({ label: 'its certificate', value: place });
    expect(JSON.stringify(found)).not.toMatch(/traffic|network|sent/);
  });

  test('knows the intermediate that stands in another file of its folder', async () => {
    const files = { 'certs/site.crt': leaf(issuer).certPem, 'certs/ca-bundle.crt': issuer.certPem };
    const { findings } = await verdictOn(files);
    expect(findings.map(({ cause, message, fix }) => [cause, message, fix.snippet])).toEqual([
      [
        'incomplete-chain',
        'The file holds 1 certificate and leaves out "Test Intermediate", which signed its certificate; curl, Go, Java and Node refuse the connection, while browsers may hide it; it stands in "certs/ca-bundle.crt".',
        'cat certs/site.crt certs/ca-bundle.crt > fullchain.pem',
      ],
    ]);
  });

  test('among several in a folder is named', async () => {
    const expired =
      leaf(issuer, { subject: 'old.test', notAfter: new Date(NOW - 86_400_000) }).certPem + issuer.certPem;
    expect(await wordsOn({ 'certs/a.pem': site(), 'certs/old.pem': expired })).toEqual([
      'error: the certificate has expired: The certificate "old.test" expired on 2026-05-31, 1 day ago, so clients refuse the connection (at certs/old.pem, not at certs/a.pem).',
    ]);
  });

  test('that holds nothing is no pass where its cause is switched off', async () => {
    const { verdict, reason } = await verdictOn(
      { 'a.pem': 'text' },
      { policy: { severities: { 'bundle-unusable': 'off' } } },
    );
    expect([verdict, reason]).toEqual(['inconclusive', 'a.pem: no certificate could be taken from the file']);
  });
});
