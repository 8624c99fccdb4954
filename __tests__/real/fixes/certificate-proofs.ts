import { type Minted, type MintSpec, mint, mintRoot } from '../../../src/demo/mint.ts';
import type { ServedFiles } from '../../helpers/openssl-server.ts';
import { days, pem, type TestAuthority } from '../../helpers/test-authority.ts';
import { type Desk, type Proof, soundFiles } from './prove.ts';

/** Where certbot keeps the certificate of the site. */
export const CERTBOT_FOLDER = '/etc/letsencrypt/live/shop.test';
/** A CA of a private network, which nobody trusts who was not told to. */
const INTERNAL = mintRoot({ subject: 'Internal Root', notBefore: days(-900), notAfter: days(900) });
const YEARS = { notBefore: days(-500), notAfter: days(500) };

/** Faults of the certificates and their files, which every product can be given. */
export const CERTIFICATE_PROOFS: readonly Proof[] = [
  {
    cause: 'certificate-expired',
    folder: CERTBOT_FOLDER,
    served: leafWith({ notBefore: days(-90), notAfter: days(-1) }),
    person: replaceInCaddy,
  },
  {
    cause: 'certificate-expiring',
    folder: CERTBOT_FOLDER,
    served: leafWith({ notBefore: days(-85), notAfter: days(5) }),
    person: replaceInCaddy,
  },
  {
    cause: 'certificate-not-yet-valid',
    general: true,
    served: leafWith({ notBefore: days(5), notAfter: days(95) }),
    person: ({ serve, ca }) => serve(soundFiles(ca)),
  },
  {
    cause: 'intermediate-expired',
    served: (ca) => below(ca, oldIntermediate(ca, -2)),
    person: putIntermediate,
  },
  {
    cause: 'intermediate-expiring',
    served: (ca) => below(ca, oldIntermediate(ca, 9), { notBefore: days(-20), notAfter: days(70) }),
    person: putIntermediate,
  },
  { cause: 'no-subject-alt-name', served: leafWith({ sans: null }) },
  {
    cause: 'required-san-missing',
    gate: ['required-sans: [shop.test, www.shop.test]'],
    person: (desk) =>
      putIssued(desk, { sans: ['shop.test', 'www.shop.test'].map((value) => ({ kind: 'dns', value })) }),
  },
  { cause: 'weak-key', served: leafWith({ key: { type: 'rsa', bits: 2048 } }), gate: ['min-rsa-bits: 3072'] },
  { cause: 'wrong-key-usage', served: leafWith({ extendedKeyUsage: ['clientAuth'] }) },
  {
    cause: 'self-signed',
    served: () => alone(mint({ subject: 'shop.test', notBefore: days(-20), notAfter: days(70) })),
    person: (desk) => putIssued(desk),
  },
  {
    cause: 'incomplete-chain',
    served: (ca) => alone(ca.leaf()),
    person: ({ put, ca, machine }) => {
      put('intermediate.pem', ca.intermediate.certPem);
      splitServed({ put, machine });
    },
  },
  {
    cause: 'chain-out-of-order',
    served: (ca) => reordered(ca, ([leaf, lower, upper]) => [leaf, upper, lower]),
    person: ({ serve, ca }) => serve(reordered(ca, (chain) => chain)),
  },
  {
    cause: 'surplus-certificates',
    served: withRoot,
    person: (desk) => {
      splitServed(desk);
      desk.put('intermediate.pem', desk.ca.intermediate.certPem);
    },
  },
  {
    cause: 'chain-invalid',
    served: (ca) => below(ca, issuer(ca, { pathLength: 0, extendedKeyUsage: ['clientAuth'] })),
    person: ({ serve, ca }) => serve(soundFiles(ca)),
  },
  {
    cause: 'name-constraint-violated',
    served: (ca) => below(ca, issuer(ca, { nameConstraints: { permitted: { dns: ['corp.test'] } } })),
    person: ({ serve, ca }) => serve(soundFiles(ca)),
  },
  {
    cause: 'untrusted-issuer',
    general: true,
    served: (ca) => below(ca, issuer(ca, { issuer: INTERNAL })),
    person: ({ machine }) => machine.folder.write('certs/internal-root.pem', INTERNAL.certPem),
  },
  {
    cause: 'issuer-not-allowed',
    general: true,
    gate: ['allowed-issuers: ["Test Intermediate"]'],
    served: (ca) => below(ca, issuer(ca, {})),
    person: ({ serve, ca }) => serve(soundFiles(ca)),
  },
];

function leafWith(spec: Partial<MintSpec>): (ca: TestAuthority) => ServedFiles {
  return (ca) => {
    const leaf = ca.leaf(spec);
    return { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
  };
}

/** A sound certificate of the same shop under another name. */
export function wrongName(ca: TestAuthority): ServedFiles {
  return leafWith({ sans: [{ kind: 'dns', value: 'www.shop.test' }] })(ca);
}

function alone(leaf: Minted): ServedFiles {
  return { chain: leaf.certPem, key: leaf.keyPem };
}

function below(ca: TestAuthority, above: Minted, spec: Partial<MintSpec> = {}): ServedFiles {
  const leaf = ca.leaf({ issuer: above, ...spec });
  return { chain: pem(leaf, above), key: leaf.keyPem };
}

function issuer(ca: TestAuthority, spec: Partial<MintSpec>): Minted {
  return mint({ subject: 'Odd CA', ca: true, issuer: ca.root, ...YEARS, ...spec });
}

/** The intermediate as the CA made it first, with the key that it still has. */
function oldIntermediate({ root, intermediate }: TestAuthority, ends: number): Minted {
  const { subject, key } = intermediate;
  return mint({ subject, key, ca: true, issuer: root, notBefore: days(-900), notAfter: days(ends) });
}

function putIntermediate({ put, ca, machine }: Desk): void {
  put('intermediate.pem', ca.intermediate.certPem);
  splitServed({ put, machine });
}

/** Files that the site names are not renewed by Caddy: "replace the files", says the fix. Elsewhere certbot does. */
function replaceInCaddy({ fix, serve, ca }: Desk): void {
  if (fix.product === 'caddy') serve(soundFiles(ca));
}

/** What a CA mails: the certificate, its chain and the key that was made for it. */
export function putIssued({ put, ca }: Desk, spec: Partial<MintSpec> = {}): void {
  const { chain, key } = leafWith(spec)(ca);
  const [certificate = '', intermediate = ''] = chain.split(/(?<=-----END CERTIFICATE-----\n)/);
  put('certificate.pem', certificate);
  put('intermediate.pem', intermediate);
  put('fullchain.pem', chain);
  put('privkey.pem', key);
}

/** certificate.pem and privkey.pem out of what is served now. */
function splitServed({ put, machine }: Pick<Desk, 'put' | 'machine'>): void {
  const [, leaf = ''] = /(-----BEGIN CERT[\s\S]*?-----END CERTIFICATE-----\n)/.exec(servedNow(machine)) ?? [];
  const [, key = ''] = /(-----BEGIN PRIV[\s\S]*?-----END PRIVATE KEY-----\n)/.exec(servedNow(machine)) ?? [];
  put('certificate.pem', leaf);
  put('privkey.pem', key);
}

const SERVED = [
  '/etc/haproxy/certs/shop.test.pem',
  '/etc/ssl/shop.test/fullchain.pem',
  '/etc/ssl/shop.test/privkey.pem',
];

function servedNow(machine: Desk['machine']): string {
  return SERVED.flatMap((path) => (machine.has(path) ? [machine.read(path)] : [])).join('');
}

function withRoot(ca: TestAuthority): ServedFiles {
  const leaf = ca.leaf();
  return { chain: pem(leaf, ca.intermediate, ca.root), key: leaf.keyPem };
}

type Three = readonly [Minted, Minted, Minted];

function reordered(ca: TestAuthority, order: (chain: Three) => Three): ServedFiles {
  const upper = mint({ subject: 'Upper CA', ca: true, issuer: ca.root, ...YEARS });
  const lower = mint({ subject: 'Lower CA', ca: true, issuer: upper, ...YEARS });
  const leaf = ca.leaf({ issuer: lower });
  return { chain: pem(...order([leaf, lower, upper])), key: leaf.keyPem };
}
