import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';

const DAY = 86_400_000;

/** An instant some days from now; fractions allowed. */
export function days(offset: number): Date {
  return new Date(Date.now() + offset * DAY);
}

export interface TestAuthority {
  readonly root: Minted;
  readonly intermediate: Minted;
  /** A leaf for `shop.test` unless the spec says otherwise, signed by the intermediate. */
  leaf(spec?: Partial<MintSpec>): Minted;
}

/** Root, intermediate and leaves, made afresh for one test file. */
export function testAuthority(name = 'Test'): TestAuthority {
  const root = mintRoot({ subject: `${name} Root`, notBefore: days(-1000), notAfter: days(1000) });
  const intermediate = mint({
    subject: `${name} Intermediate`,
    ca: true,
    issuer: root,
    notBefore: days(-500),
    notAfter: days(500),
  });
  return {
    root,
    intermediate,
    leaf: (spec = {}) =>
      mint({ subject: 'shop.test', issuer: intermediate, notBefore: days(-20), notAfter: days(70), ...spec }),
  };
}

/** PEM of several certificates, in the order given. */
export function pem(...certificates: readonly Minted[]): string {
  return certificates.map(({ certPem }) => certPem).join('');
}
