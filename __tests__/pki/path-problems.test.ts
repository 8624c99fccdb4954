import { describe, expect, test } from '@jest/globals';
import type { Minted, MintSpec } from '../../src/demo/mint.ts';
import { nameNode } from '../../src/demo/mint-name.ts';
import { examineChain } from '../../src/pki/chain.ts';
import { context, sequence, toDer } from '../../src/pki/der-write.ts';
import { pathProblems } from '../../src/pki/path-problems.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { EXPIRED, FUTURE, facts, intermediate, leaf, NOW, root } from './authority.ts';
import { describeWithOpenssl, OPENSSL, opensslVerifies } from './openssl.ts';

interface Specs {
  readonly root?: Partial<MintSpec>;
  readonly first?: Partial<MintSpec>;
  readonly second?: Partial<MintSpec>;
  readonly leaf?: Partial<MintSpec>;
}

interface Chain {
  readonly trusted: Minted;
  readonly sent: readonly [Minted, ...Minted[]];
}

function chain(specs: Specs): Chain {
  const trusted = root(specs.root);
  const first = intermediate(trusted, { subject: 'First', ...specs.first });
  const second = intermediate(first, { subject: 'Second', ...specs.second });
  return { trusted, sent: [leaf(second, specs.leaf), second, first] };
}

function problemsOf({ trusted, sent }: Chain): readonly string[] {
  const { best } = examineChain(sent.map(facts), createTrustStore([trusted.certPem]), NOW);
  return pathProblems(best, NOW).map(({ kind, certificate }) => `${kind} ${certificate.subject.slice(3)}`);
}

const dns = (...suffixes: string[]) => ({ dns: suffixes });
const ip = (...ranges: string[]) => ({ ip: ranges });
const address = [{ kind: 'ip', value: '10.1.2.3' }] as const;

type Attributes = readonly (readonly [string, string])[];
const directory = (...[permitted, excluded]: readonly (Attributes | null)[]): Partial<MintSpec> => {
  const subtrees = (name: Attributes) => sequence(context(4, nameNode(name)));
  const value = toDer(
    sequence(permitted ? context(0, subtrees(permitted)) : null, excluded ? context(1, subtrees(excluded)) : null),
  );
  return { rawExtensions: [{ oid: '2.5.29.30', critical: true, value }] };
};
const house: Attributes = [['O', 'House']];
const inHouse = (name: string): Partial<MintSpec> => ({
  subject: [
    ['O', 'House'],
    ['CN', name],
  ],
});

const CASES: readonly (readonly [string, Specs, readonly string[]])[] = [
  ['nothing', {}, []],
  ['an expired leaf', { leaf: EXPIRED }, ['expired www.a.test']],
  ['a leaf of the future', { leaf: FUTURE }, ['not-yet-valid www.a.test']],
  ['an expired intermediate', { first: EXPIRED }, ['expired First']],
  ['an expired root', { root: EXPIRED }, ['expired Test Root']],
  [
    'an issuer that is no CA',
    { second: { ca: false, keyUsage: ['keyCertSign'], extendedKeyUsage: null, sans: null } },
    ['not-a-ca Second'],
  ],
  ['an issuer that may not sign', { second: { keyUsage: ['cRLSign'] } }, ['may-not-sign Second']],
  ['an issuer without keyUsage', { second: { keyUsage: null } }, []],
  [
    'a root of version 1',
    { root: { ca: false, keyUsage: null, extendedKeyUsage: null, sans: null, skipKeyIds: true } },
    [],
  ],
  [
    'a root of version 3 that is no CA',
    { root: { ca: false, keyUsage: null, extendedKeyUsage: null, sans: null } },
    ['not-a-ca Test Root'],
  ],
  ['a path that is too long', { first: { pathLength: 0 } }, ['path-too-long First']],
  ['a path of just the length', { root: { pathLength: 2 }, first: { pathLength: 1 }, second: { pathLength: 0 } }, []],
  ['a client-only intermediate', { first: { extendedKeyUsage: ['clientAuth'] } }, ['purpose-not-allowed First']],
  ['a server intermediate', { first: { extendedKeyUsage: ['clientAuth', 'serverAuth'] } }, []],
  [
    'an unknown critical extension',
    { second: { extraCritical: '1.3.6.1.4.1.99999.1' } },
    ['unknown-critical-extension Second'],
  ],
  ['a name within what is permitted', { first: { nameConstraints: { permitted: dns('a.test') } } }, []],
  [
    'a name outside of it',
    { first: { nameConstraints: { permitted: dns('b.test', 'ww.a.test') } } },
    ['name-not-allowed First'],
  ],
  [
    'a name that is excluded',
    { second: { nameConstraints: { excluded: dns('a.test') } } },
    ['name-not-allowed Second'],
  ],
  ['only addresses constrained', { first: { nameConstraints: { permitted: ip('10.0.0.0/8') } } }, []],
  ['an address within', { first: { nameConstraints: { permitted: ip('10.0.0.0/8') } }, leaf: { sans: address } }, []],
  [
    'an address outside',
    { first: { nameConstraints: { permitted: ip('10.2.0.0/15') } }, leaf: { sans: address } },
    ['name-not-allowed First'],
  ],
  [
    'an IPv6 range',
    { first: { nameConstraints: { excluded: ip('fd00::/12') } }, leaf: { sans: [{ kind: 'ip', value: 'fd0f::1' }] } },
    ['name-not-allowed First'],
  ],
  [
    'subjects within what is permitted',
    { first: directory(house), second: inHouse('Second'), leaf: { ...inHouse('a'), sans: null } },
    [],
  ],
  [
    'a subject outside of it',
    {
      first: directory(house),
      second: inHouse('Second'),
      leaf: {
        subject: [
          ['O', 'Houses'],
          ['CN', 'a'],
        ],
        sans: null,
      },
    },
    ['name-not-allowed First'],
  ],
  [
    'a subject that only ends like it',
    { first: directory(house), second: inHouse('Second'), leaf: { subject: [['O', 'a,O=House']], sans: null } },
    ['name-not-allowed First'],
  ],
  [
    'an intermediate outside of it',
    {
      first: directory(house),
      second: {
        subject: [
          ['O', 'Garden'],
          ['CN', 'B'],
        ],
      },
      leaf: { ...inHouse('a'), sans: null },
    },
    ['name-not-allowed First'],
  ],
  [
    'an empty subject',
    { second: directory(house), leaf: { subject: [], sans: [{ kind: 'dns', value: 'www.a.test' }] } },
    [],
  ],
  [
    'a subject that is excluded',
    { second: directory(null, house), leaf: { ...inHouse('a'), sans: null } },
    ['name-not-allowed Second'],
  ],
];

test.each(CASES)('a path with %s', (_case, specs, expected) => {
  expect(problemsOf(chain(specs))).toEqual(expected);
});

describeWithOpenssl(OPENSSL, () => {
  test.each(CASES)('its verdict agrees on a path with %s', (_case, specs, expected) => {
    const { trusted, sent } = chain(specs);
    const [first, ...others] = sent;
    expect(opensslVerifies(first, others, [trusted], NOW)).toBe(expected.length === 0);
  });
});

describe('the numbers behind a problem', () => {
  test('a path that is too long says by how much', () => {
    const { trusted, sent } = chain({ root: { pathLength: 0 } });
    const { best } = examineChain(sent.map(facts), createTrustStore([trusted.certPem]), NOW);
    expect(pathProblems(best, NOW)).toMatchObject([{ kind: 'path-too-long', allowed: 0, found: 2 }]);
  });

  test('a forbidden name is named, with the rule', () => {
    const { trusted, sent } = chain({ first: { nameConstraints: { excluded: dns('a.test') } } });
    const { best } = examineChain(sent.map(facts), createTrustStore([trusted.certPem]), NOW);
    expect(pathProblems(best, NOW)).toMatchObject([{ kind: 'name-not-allowed', name: 'www.a.test', by: 'excluded' }]);
  });

  test('a certificate that a CA issued to itself does not count for the length', () => {
    const trusted = root({ pathLength: 1 });
    const old = intermediate(trusted, { subject: 'Issuing' });
    const rolled = intermediate(old, { subject: 'Issuing', pathLength: 0 });
    const sent = [leaf(rolled), rolled, old].map(facts);
    const { best } = examineChain(sent, createTrustStore([trusted.certPem]), NOW);
    expect(best.certificates).toHaveLength(4);
    expect(pathProblems(best, NOW)).toEqual([]);
  });

  test('a hostile pair of names and constraints is given up in time', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `n${index}.test`);
    const issuer = root({ nameConstraints: { excluded: dns(...many) } });
    const crowded = leaf(issuer, { sans: many.map((value) => ({ kind: 'dns', value })) });
    expect(pathProblems({ certificates: [facts(crowded), facts(issuer)] }, NOW)).toEqual([]);
  });
});
