import { expect, test } from '@jest/globals';
import { type Minted, mintRoot } from '../../src/demo/mint.ts';
import { mintOcsp } from '../../src/demo/mint-ocsp.ts';
import { ocspRequest } from '../../src/pki/ocsp/request.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { ocspServer } from '../helpers/ocsp-server.ts';
import { caIndex, opensslOcspResponse, type Standing } from '../helpers/openssl-ca.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { freePort, type RunningServer } from '../helpers/process.ts';
import { days, pem } from '../helpers/test-authority.ts';
import { factsOf } from '../pki/authority.ts';
import { type RealLab, realLab } from './real-lab.ts';

let serial = 0;

/** A server of the lab's CA that staples what it is given, at one version of TLS. */
type Product = (lab: RealLab, leaf: Minted, staple: Uint8Array | null) => Promise<RunningServer>;

function files(lab: RealLab, leaf: Minted) {
  return { chain: pem(leaf, lab.ca.intermediate), key: leaf.keyPem };
}

function stapleFile(lab: RealLab, staple: Uint8Array): string {
  serial += 1;
  return lab.folder.write(`staple-${serial}.der`, staple);
}

const nginx =
  (version: string): Product =>
  (lab, leaf, staple) => {
    const lines = staple === null ? [] : ['ssl_stapling on;', `ssl_stapling_file ${stapleFile(lab, staple)};`];
    return nginxServer(lab.folder, files(lab, leaf), {
      directives: [`ssl_protocols ${version};`, ...lines].join('\n'),
    });
  };

const openssl =
  (flag: string): Product =>
  (lab, leaf, staple) =>
    opensslServer(
      lab.folder,
      files(lab, leaf),
      flag,
      ...(staple === null ? [] : ['-status_file', stapleFile(lab, staple)]),
    );

/** `true`: every case, not the first few alone. */
const PRODUCTS: readonly (readonly [string, Product, boolean])[] = [
  ['nginx, TLS 1.2', nginx('TLSv1.2'), false],
  ['nginx, TLS 1.3', nginx('TLSv1.3'), true],
  ['openssl s_server, TLS 1.2', openssl('-tls1_2'), true],
  ['openssl s_server, TLS 1.3', openssl('-tls1_3'), false],
];

describeWith(['openssl', 'nginx'], 'staples', () => {
  const lab = realLab();
  const { intermediate: ca } = lab.ca;
  const plain = lab.ca.leaf({ ocspUrls: ['http://127.0.0.1:9/'] });
  const must = lab.ca.leaf({ ocspUrls: ['http://127.0.0.1:9/'], mustStaple: true });
  const stranger = mintRoot({ subject: 'Stranger', notBefore: days(-9), notAfter: days(9) });

  /** What `openssl ocsp` says of it. */
  function said(leaf: Minted, standing: Standing, signer: Minted = ca): Uint8Array {
    const request = ocspRequest(factsOf(leaf.der), factsOf(ca.der)) ?? new Uint8Array();
    return opensslOcspResponse(lab.folder, {
      request,
      index: caIndex(lab.folder, [[leaf, standing]]),
      issuer: ca,
      signer,
    });
  }

  const stale = (leaf: Minted) =>
    mintOcsp({ certificate: leaf, issuer: ca, status: 'good', thisUpdate: days(-9), nextUpdate: days(-2) });

  const cases: readonly (readonly [string, Minted, () => Uint8Array | null, string, readonly string[]])[] = [
    ['good', plain, () => said(plain, 'valid'), '', []],
    ['good, and demanded', must, () => said(must, 'valid'), '', []],
    ['none, and nobody wants one', plain, () => null, '', []],
    ['revoked', plain, () => said(plain, { revoked: days(-3), reason: 'superseded' }), '', ['error revoked']],
    ['stale', plain, () => stale(plain), '', ['warning staple-missing']],
    ['stale, and demanded', must, () => stale(must), '', ['error staple-missing']],
    ['by a stranger', plain, () => said(plain, 'valid', stranger), '', ['warning staple-missing']],
    ['about another certificate', plain, () => said(must, 'valid'), '', ['warning staple-missing']],
    ['none, and demanded by the certificate', must, () => null, '', ['error staple-missing']],
    ['none, and demanded by the policy', plain, () => null, 'require: [staple]', ['error staple-missing']],
    ['stale, and not looked at', plain, () => stale(plain), 'revocation: off', []],
    ['none, demanded, and not looked at', must, () => null, 'revocation: off', []],
  ];

  for (const [product, start, many] of PRODUCTS) {
    test.each(many ? cases : cases.slice(0, 5))(`${product}: %s`, async (_what, leaf, staple, policy, findings) => {
      const server = await lab.keep(start(lab, leaf, staple()));
      expect((await lab.lookUnder(policy, server)).findings).toEqual(findings);
    });
  }

  test('nginx that fetches only when somebody asks is asked again', async () => {
    const port = await freePort();
    const leaf = lab.ca.leaf({ ocspUrls: [`http://127.0.0.1:${port}/`], mustStaple: true });
    const index = caIndex(lab.folder, [[leaf, 'valid']]);
    await lab.keep(ocspServer(lab.folder, { index, issuer: ca, port }));
    const server = await lab.keep(
      nginxServer(lab.folder, files(lab, leaf), {
        directives: `ssl_stapling on; ssl_stapling_verify on; ssl_trusted_certificate ${lab.folder.write('trusted.pem', pem(ca, lab.ca.root))};`,
      }),
    );
    const checked = await lab.lookUnder('', server);
    expect(checked).toMatchObject({ findings: [], status: 0 });
  });
});
