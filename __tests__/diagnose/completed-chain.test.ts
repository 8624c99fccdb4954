import { describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { IssuerLookup } from '../../src/model/lookup.ts';
import type { Policy } from '../../src/model/policy.ts';
import { splitPem } from '../../src/pki/pem.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { address, completed, endpoint, inDays, NOW, observation, policy } from '../causes/given.ts';
import { facts } from '../pki/authority.ts';

const day = (offset: number) => new Date(inDays(offset));
const years = { notBefore: day(-900), notAfter: day(900) };
const at = (name: string) => ({ caIssuers: [`http://ca.example/${name}.der`] });
const ca = (subject: string, issuer: Minted, spec: Partial<MintSpec> = {}) =>
  mint({ subject, ca: true, issuer, ...years, ...spec });

const root = mintRoot({ subject: 'Example Root', ...years });
const privateRoot = mintRoot({ subject: 'Private Authority', ...years });
const policyCa = ca('Policy CA', root, at('root'));
const r11 = ca('R11', policyCa, at('policy'));
const privateCa = ca('Private CA 1', privateRoot, at('private-root'));
const oldCa = ca('Old CA', root, { ...at('root'), notAfter: day(-3) });
const stranger = ca('Other CA 2', root);
const leaf = (issuer: Minted) =>
  mint({ subject: 'api.example.com', issuer, notBefore: day(-20), notAfter: day(70), ...at('issuer') });
const leaf11 = leaf(r11);
const privateLeaf = leaf(privateCa);

function looked(of: Minted, ...certificates: readonly Minted[]): IssuerLookup {
  const { sha256, caIssuers } = facts(of);
  const outcome = { kind: 'certificates', certificates: certificates.map(facts) } as const;
  return { kind: 'issuer', of: sha256, url: caIssuers[0] ?? '', outcome };
}

function findings(sent: readonly Minted[], lookups: readonly IssuerLookup[], code: string): readonly Finding[] {
  return diagnosed(sent, lookups, code).findings;
}

function diagnosed(sent: readonly Minted[], lookups: readonly IssuerLookup[], code: string, rules = policy()) {
  const verification = { kind: 'refused', code, message: code.toLowerCase() } as const;
  return diagnose({
    target: { endpoint: endpoint(), policy: rules },
    observation: observation({
      addresses: [address({ handshake: completed({ chain: sent.map(facts), verification }) })],
      lookups,
    }),
    now: NOW,
    store: createTrustStore([root.certPem]),
  });
}

const mending = [looked(leaf11, r11), looked(r11, policyCa)];
const LEAF = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE';
const LOCALLY = 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY';

describe('a chain completed by what was fetched', () => {
  test.each<readonly [string, readonly Minted[], readonly IssuerLookup[], string, readonly Minted[]]>([
    ['the leaf alone', [leaf11], [looked(leaf11, r11), looked(r11, policyCa)], LEAF, [r11, policyCa]],
    ['a gap above an intermediate that is sent', [leaf11, r11], [looked(r11, policyCa)], LOCALLY, [policyCa]],
    ['a gap below one that is sent', [leaf11, policyCa], [looked(leaf11, r11)], LEAF, [r11, policyCa]],
    [
      'a wrong intermediate',
      [leaf11, stranger],
      [looked(leaf11, r11), looked(r11, policyCa)],
      LOCALLY,
      [r11, policyCa],
    ],
    ['more than was asked for', [leaf11], [looked(leaf11, stranger, policyCa, r11, root)], LEAF, [r11, policyCa]],
  ])('given %s hands over what is missing, in order', (_what, sent, lookups, code, missing) => {
    const [finding, ...others] = findings(sent, lookups, code);
    expect([finding?.cause, others]).toEqual(['incomplete-chain', []]);
    const { certificates, problems } = splitPem(finding?.fix.files[0]?.content ?? '');
    expect(problems).toEqual([]);
    expect(certificates.map((der) => Buffer.from(der).toString('hex'))).toEqual(
      missing.map(({ der }) => Buffer.from(der).toString('hex')),
    );
  });

  test.each<readonly [string, readonly Minted[], readonly IssuerLookup[], string, readonly string[]]>([
    [
      'the leaf alone of a private CA',
      [privateLeaf],
      [looked(privateLeaf, privateCa), looked(privateCa, privateRoot)],
      LEAF,
      ['the root "Private Authority"', 'a private or test CA', 'leaves out "Private CA 1"'],
    ],
    [
      'its intermediate, and not its root',
      [privateLeaf, privateCa],
      [looked(privateCa, privateRoot)],
      LOCALLY,
      ['the root "Private Authority"'],
    ],
  ])('given %s names the root alone', (_what, sent, lookups, code, words) => {
    const [finding, ...others] = findings(sent, lookups, code);
    expect([finding?.cause, others]).toEqual(['untrusted-issuer', []]);
    for (const word of words) expect(finding?.message).toContain(word);
    expect(finding?.message).not.toContain('one more intermediate');
    expect(finding?.fix.files).toHaveLength(sent.length === 1 ? 1 : 0);
    expect(finding?.fix.files[0]?.content ?? '').not.toContain(privateRoot.certPem.split('\n')[1]);
  });

  test('names a root that stands in the way of another one, and takes it out', () => {
    const oldRoot = mintRoot({ subject: 'Old Root', ...years });
    const cross = ca('Old Root', root, { key: oldRoot.key });
    const below = ca('R10', oldRoot, at('old-root'));
    const sent = [leaf(below), below, oldRoot];
    const [finding, ...others] = findings(sent, [looked(below, cross)], 'SELF_SIGNED_CERT_IN_CHAIN');
    expect([finding?.cause, others]).toEqual(['incomplete-chain', []]);
    expect(finding?.message).toContain(
      'leaves out "Old Root", which signed "R10", and sends the root "Old Root" instead',
    );
    expect(finding?.fix.steps.join('\n')).toContain('Leave "Old Root" out');
    expect(splitPem(finding?.fix.files[0]?.content ?? '').certificates).toHaveLength(1);
  });

  test('hands over nothing that has expired', () => {
    const sent = leaf(oldCa);
    const [finding, ...others] = findings([sent], [looked(sent, oldCa)], LEAF);
    expect([finding?.cause, others]).toEqual(['incomplete-chain', []]);
    expect(finding?.message).toContain('would not mend it: the intermediate "Old CA" expired on');
    expect(finding?.fix.files).toEqual([]);
  });

  test('tells an expired leaf and a missing intermediate apart', () => {
    const sent = mint({
      subject: 'api.example.com',
      issuer: stranger,
      notBefore: day(-90),
      notAfter: day(-2),
      ...at('x'),
    });
    const told = findings([sent], [looked(sent, stranger)], LEAF);
    expect(told.map(({ cause }) => cause)).toEqual(['certificate-expired', 'incomplete-chain']);
    expect(told[1]?.fix.files).toHaveLength(1);
  });

  test('says of an issuer that was fetched and did sign that the certificate names another key', () => {
    const rawExtensions = [
      { oid: '2.5.29.35', critical: false, value: Uint8Array.of(0x30, 0x04, 0x80, 0x02, 0x31, 0x31) },
    ];
    const sent = mint({
      subject: 'api.example.com',
      issuer: r11,
      notBefore: day(-20),
      notAfter: day(70),
      ...at('issuer'),
      rawExtensions,
    });
    const [finding, ...others] = findings([sent], [looked(sent, r11), looked(r11, policyCa)], LEAF);
    expect([finding?.cause, others]).toEqual(['chain-invalid', []]);
    expect(finding?.message).toContain('names another key than that of "R11", although that one signed it');
  });

  test('is not talked into anything by what did not sign it', () => {
    const [finding] = findings([leaf11], [looked(leaf11, stranger, privateRoot)], LEAF);
    expect(finding?.cause).toBe('incomplete-chain');
    expect(finding?.message).toContain(
      'http://ca.example/issuer.der holds "Other CA 2" and "Private Authority", which did not sign it',
    );
    expect(finding?.fix.files).toEqual([]);
  });

  test.each<readonly [string, Partial<Policy>, readonly IssuerLookup[], readonly string[]]>([
    ['a pin, and nothing was fetched', { pin: ['ab'.repeat(32)] }, [], ['whether a pinned key stands in it']],
    [
      'a CA, and nothing was fetched',
      { allowedIssuers: ['Example Root'] },
      [],
      ['whether an allowed CA stands above it'],
    ],
    ['the CA that the leaf names', { allowedIssuers: ['R11'] }, [], []],
    ['the key of the leaf', { pin: [facts(leaf11).key.spkiSha256] }, [], []],
    ['the key of the root, and the chain was completed', { pin: [facts(root).key.spkiSha256] }, mending, []],
    ['nothing', {}, [], []],
  ])('given a policy that wants %s, says what stays open', (_what, wanted, lookups, open) => {
    const { findings: found, undecided } = diagnosed([leaf11], lookups, LEAF, policy(wanted));
    expect(found.map(({ cause }) => cause)).toEqual(['incomplete-chain']);
    const words = open.map((what) => `192.0.2.1: the chain breaks off, so that nobody knows ${what}`);
    expect(undecided?.map((one) => one.words)).toEqual(words);
  });
});
