import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint } from '../../src/demo/mint.ts';
import { describeWith } from '../helpers/installed.ts';
import { ocspServer } from '../helpers/ocsp-server.ts';
import { caIndex, derOf, opensslCrl, type Standing } from '../helpers/openssl-ca.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { freePort, type RunningServer } from '../helpers/process.ts';
import { days, pem } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

const ASK = 'revocation: ask, fetch: any';
const STRICT = 'revocation: strict, fetch: any';
const LEAKED: Standing = { revoked: days(-3), reason: 'keyCompromise' };

describeWith(['openssl'], 'revocation that is asked for', () => {
  const lab = realLab();
  const { root } = lab.ca;

  /** A CA whose own certificate names `url`, so that nothing about it stays unknown. */
  const authority = (url: string): Minted =>
    mint({ subject: 'Asked CA', ca: true, issuer: root, notBefore: days(-300), notAfter: days(300), crlUrls: [url] });

  const leafOf = (ca: Minted, spec: Partial<MintSpec>): Minted => lab.ca.leaf({ issuer: ca, ...spec });

  const serve = (leaf: Minted, ca: Minted): Promise<RunningServer> =>
    lab.keep(opensslServer(lab.folder, { chain: pem(leaf, ca), key: leaf.keyPem }));

  /** Serves these bytes by path; a path that is not there gets no answer at all. */
  async function publisher(files: ReadonlyMap<string, Uint8Array | number>) {
    const asked: string[] = [];
    const server: Server = createServer(({ url = '', method = '' }, response) => {
      asked.push(`${method} ${url}`);
      const file = files.get(url);
      if (typeof file === 'number') response.writeHead(file).end();
      else if (file !== undefined) response.writeHead(200).end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const stop = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return lab.keep(Promise.resolve({ port, stop, asked, url: (path: string) => `http://127.0.0.1:${port}${path}` }));
  }

  const list = (issuer: Minted, standings: Parameters<typeof caIndex>[1]): Uint8Array =>
    derOf(opensslCrl(lab.folder, { index: caIndex(lab.folder, standings), issuer }));

  async function responder(standing: Standing | null) {
    const files = new Map<string, Uint8Array>();
    const published = await publisher(files);
    const ca = authority(published.url('/root.crl'));
    files.set('/root.crl', list(root, []));
    const port = await freePort();
    const leaf = leafOf(ca, { ocspUrls: [`http://127.0.0.1:${port}/`] });
    const index = caIndex(lab.folder, standing === null ? [] : [[leaf, standing]]);
    await lab.keep(ocspServer(lab.folder, { index, issuer: ca, port }));
    return { leaf, ca, server: await serve(leaf, ca) };
  }

  test('of OCSP: good passes, even strictly', async () => {
    const { server } = await responder('valid');
    expect((await lab.lookUnder(ASK, server)).findings).toEqual([]);
    expect(await lab.lookUnder(STRICT, server)).toMatchObject({ findings: [], status: 0 });
  });

  test('of OCSP: revoked fails, unless nobody asks', async () => {
    const { server } = await responder(LEAKED);
    const checked = await lab.lookUnder(ASK, server);
    expect(checked.findings).toEqual(['error revoked']);
    expect(checked.text).toMatch(/says the OCSP responder at http:\/\/127\.0\.0\.1:\d+\/, because its private key/);
    expect((await lab.lookUnder('revocation: stapled, fetch: any', server)).findings).toEqual([]);
    expect((await lab.lookUnder('revocation: off, fetch: any', server)).findings).toEqual([]);
    // Nothing is fetched from this machine unless the policy says so.
    expect((await lab.lookUnder('revocation: ask', server)).findings).toEqual([]);
  });

  test('of OCSP: a certificate that the responder does not know is no error, unless strictly', async () => {
    const { server } = await responder(null);
    expect((await lab.lookUnder(ASK, server)).findings).toEqual([]);
    const strict = await lab.lookUnder(STRICT, server);
    expect(strict.findings).toEqual(['error revocation-unknown']);
    expect(strict.text).toContain('says that the responder does not know the certificate');
  });

  test('of a list: DER and PEM, of the leaf and of the intermediate', async () => {
    const files = new Map<string, Uint8Array>();
    const published = await publisher(files);
    const ca = authority(published.url('/root.crl'));
    const leaf = leafOf(ca, { crlUrls: [published.url('/ca.crl')] });
    const server = await serve(leaf, ca);
    files.set('/root.crl', list(root, []));
    files.set('/ca.crl', list(ca, [[leaf, 'valid']]));
    expect(await lab.lookUnder(STRICT, server)).toMatchObject({ findings: [], status: 0 });

    files.set(
      '/ca.crl',
      Buffer.from(opensslCrl(lab.folder, { index: caIndex(lab.folder, [[leaf, LEAKED]]), issuer: ca })),
    );
    expect((await lab.lookUnder(ASK, server)).findings).toEqual(['error revoked']);

    files.set('/ca.crl', list(ca, []));
    files.set('/root.crl', list(root, [[ca, { revoked: days(-2), reason: 'superseded' }]]));
    const checked = await lab.lookUnder(ASK, server);
    expect(checked.findings).toEqual(['error revoked']);
    expect(checked.text).toContain('The intermediate certificate "Asked CA" (number 2 in the chain) was revoked');
  });

  test('of a list where the responder fails', async () => {
    const files = new Map<string, Uint8Array | number>();
    const published = await publisher(files);
    const ca = authority(published.url('/root.crl'));
    const leaf = leafOf(ca, { ocspUrls: [published.url('/ocsp')], crlUrls: [published.url('/ca.crl')] });
    const server = await serve(leaf, ca);
    files.set('/root.crl', list(root, []));
    files.set('/ca.crl', list(ca, [[leaf, LEAKED]]));
    files.set('/ocsp', 503);
    expect((await lab.lookUnder(ASK, server)).findings).toEqual(['error revoked']);
    expect(published.asked.sort()).toEqual(['GET /ca.crl', 'GET /root.crl', 'POST /ocsp']);
  });

  test.each([
    ['404', 404, /\/ocsp answers with status 404/],
    ['HTML', Buffer.from('<!doctype html><html><body>Hello</body></html>'), /the answer of .*\/ocsp cannot be read/],
    ['nothing', Buffer.alloc(0), /cannot be read \(OCSPResponse is empty\)/],
    ['tryLater', Buffer.from([0x30, 3, 0x0a, 1, 3]), /the responder said "tryLater"/],
    ['10 MB', Buffer.alloc(10_000_000, 0x30), /answers with more than the 64 KiB/],
    ['never', null, /did not answer within 3 s/],
  ])(
    'of a responder that answers with %s: passes, and fails strictly',
    async (_what, answer, words) => {
      const files = new Map<string, Uint8Array | number>(answer === null ? [] : [['/ocsp', answer]]);
      const published = await publisher(files);
      const ca = authority(published.url('/root.crl'));
      files.set('/root.crl', list(root, []));
      const leaf = leafOf(ca, { ocspUrls: [published.url('/ocsp')] });
      const server = await serve(leaf, ca);
      expect(await lab.lookUnder(ASK, server)).toMatchObject({ findings: [], status: 0 });
      const strict = await lab.lookUnder(STRICT, server);
      expect(strict.findings).toEqual(['error revocation-unknown']);
      expect(strict.text).toMatch(words);
    },
    20_000,
  );

  test('of a responder that is not there: passes, and fails strictly', async () => {
    const { leaf, ca, server } = await dead();
    expect(leaf.issuerName).toBe(ca.subject);
    expect(await lab.lookUnder(ASK, server)).toMatchObject({ findings: [], status: 0 });
    expect((await lab.lookUnder(STRICT, server)).text).toMatch(/could not be reached \(ECONNREFUSED\)/);
  });

  async function dead() {
    const port = await freePort();
    const ca = authority(`http://127.0.0.1:${port}/root.crl`);
    const leaf = leafOf(ca, { ocspUrls: [`http://127.0.0.1:${port}/`] });
    return { leaf, ca, server: await serve(leaf, ca) };
  }

  test('of certificates that name nobody: fails strictly alone', async () => {
    const server = await lab.keep(opensslServer(lab.folder, lab.files()));
    expect((await lab.lookUnder(ASK, server)).findings).toEqual([]);
    const strict = await lab.lookUnder(STRICT, server);
    expect(strict.findings).toEqual(['error revocation-unknown']);
    expect(strict.text).toContain('it names neither an OCSP responder nor a revocation list');
  });
});
