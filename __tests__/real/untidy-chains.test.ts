import { expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import type { RunningServer } from '../helpers/process.ts';
import type { TemporaryFolder } from '../helpers/temporary.ts';
import { days, pem } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

/** What people leave in a chain file. Clients are served all the same, so each is a notice and the verdict a pass. */
const PRODUCTS = [
  ['nginx', (folder: TemporaryFolder, chain: string, key: string) => nginxServer(folder, { chain, key })],
  ['openssl', (folder: TemporaryFolder, chain: string, key: string) => opensslServer(folder, { chain, key })],
] as const satisfies readonly (readonly [string, (...args: never) => Promise<RunningServer>])[];

describeWith(['nginx', 'openssl'], 'a chain that is untidy and serves its clients', () => {
  const lab = realLab();
  const { root, intermediate, leaf } = lab.ca;
  const upper = mint({ subject: 'Upper CA', ca: true, issuer: root, ...years() });
  const lower = mint({ subject: 'Lower CA', ca: true, issuer: upper, ...years() });
  const oldRoot = mintRoot({ subject: 'Old Root', notBefore: days(-4000), notAfter: days(-5) });
  /** The root once more, as an older one vouched for it before clients had it. */
  const crossSigned = (spec: Partial<MintSpec>) =>
    mint({
      subject: 'Test Root',
      ca: true,
      key: root.key,
      issuer: oldRoot,
      ...years(),
      notBefore: days(-3000),
      ...spec,
    });

  const chains: readonly (readonly [string, () => readonly Minted[], readonly string[]])[] = [
    ['tidy', () => [leaf(), intermediate], []],
    ['reversed', () => [leaf({ issuer: lower }), upper, lower], ['notice chain-out-of-order']],
    ['with its root', () => [leaf(), intermediate, root], ['notice surplus-certificates']],
    ['with its intermediate twice', () => [leaf(), intermediate, intermediate], ['notice surplus-certificates']],
    [
      'with an expired cross-signed root',
      () => [leaf(), intermediate, crossSigned({ notAfter: days(-5) })],
      ['notice surplus-certificates'],
    ],
    [
      'with an expired cross-signed root and the root above it',
      () => [leaf(), intermediate, crossSigned({ notAfter: days(-5) }), oldRoot],
      ['notice surplus-certificates'],
    ],
    [
      'with a cross-signed root that stands only for clients with the expired one',
      () => [leaf(), intermediate, crossSigned({}), oldRoot],
      ['notice surplus-certificates'],
    ],
  ];

  for (const [product, serve] of PRODUCTS) {
    test.each(chains)(`${product}: %s passes`, async (_what, chain, findings) => {
      const served = chain();
      const server = await lab.keep(serve(lab.folder, pem(...served), served[0]?.keyPem ?? ''));
      const looked = await lab.look(server);
      expect(looked.findings).toEqual(findings);
      expect(looked.report.verdict).toBe('pass');
      expect(looked.status).toBe(0);
    });
  }

  test('an intermediate that expired on the only path is named with its depth, and not the certificate below it', async () => {
    const expired = mint({ subject: 'Expired CA', ca: true, issuer: root, notBefore: days(-900), notAfter: days(-2) });
    const served = leaf({ issuer: expired });
    const server = await lab.keep(nginxServer(lab.folder, { chain: pem(served, expired), key: served.keyPem }));
    const { errors, text } = await lab.look(server);
    expect(errors).toEqual(['intermediate-expired']);
    expect(text).toContain('CN=Expired CA');
    expect(text).toContain('(depth 1)');
  });
});

function years() {
  return { notBefore: days(-500), notAfter: days(500) };
}
