import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import type { Checked } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { opensslServer, type ServedFiles } from '../helpers/openssl-server.ts';
import { days, pem } from '../helpers/test-authority.ts';
import { type WebPlace, webPlace } from '../helpers/web-place.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const years = { notBefore: days(-500), notAfter: days(500) };
const privateRoot = mintRoot({ subject: 'Corporate Authority', ...years });
let place: WebPlace;

beforeAll(async () => {
  place = await webPlace();
});
afterAll(() => place.stop());

const ca = (subject: string, spec: Partial<MintSpec> = {}) =>
  mint({ subject, ca: true, issuer: lab.ca.root, ...years, ...spec });
const files = (leaf: Minted, ...others: readonly Minted[]): ServedFiles => ({
  chain: pem(leaf, ...others),
  key: leaf.keyPem,
});
const published = (issuer: Minted, name: string) => place.file(name, issuer.der);
const fixFile = ({ report }: Checked) => report.endpoints[0]?.findings[0]?.fix.files[0];

describeWith(['nginx'], 'a real nginx that serves its certificate alone', () => {
  test('passes once the PEM of the report is appended to its file', async () => {
    const leaf = lab.ca.leaf({ caIssuers: [published(lab.ca.intermediate, 'r11.der')] });
    const report = join(lab.folder.path, 'reports', 'report.json');
    const broken = await lab.lookUnder(
      'fetch: any',
      await lab.keep(nginxServer(lab.folder, files(leaf))),
      '--report-json',
      report,
    );
    expect(broken.errors).toEqual(['incomplete-chain']);
    expect(broken.text).toContain('leaves out "Test Intermediate", which signed its certificate');
    const file = fixFile(broken);
    expect(file?.name).toBe('shop.test-443.missing-intermediates.pem');
    expect(file?.content).toContain(lab.ca.intermediate.certPem);
    expect(readFileSync(join(lab.folder.path, 'reports', file?.name ?? ''), 'utf8')).toBe(file?.content);

    // The reload: another nginx with the longer file, since ports are given out anew.
    const mended = { chain: `${pem(leaf)}${file?.content}`, key: leaf.keyPem };
    const healthy = await lab.lookUnder('fetch: any', await lab.keep(nginxServer(lab.folder, mended)));
    expect([healthy.findings, healthy.report.verdict, healthy.status]).toEqual([[], 'pass', 0]);
  });

  test('is handed two certificates where two are missing', async () => {
    const upper = ca('Upper CA', { caIssuers: [published(lab.ca.root, 'root.der')] });
    const lower = ca('Lower CA', { issuer: upper, caIssuers: [published(upper, 'upper.der')] });
    const leaf = lab.ca.leaf({ issuer: lower, caIssuers: [published(lower, 'lower.der')] });
    const broken = await lab.lookUnder('fetch: any', await lab.keep(nginxServer(lab.folder, files(leaf))));
    expect(broken.errors).toEqual(['incomplete-chain']);
    const mended = { chain: `${pem(leaf)}${fixFile(broken)?.content}`, key: leaf.keyPem };
    expect((await lab.lookUnder('fetch: any', await lab.keep(nginxServer(lab.folder, mended)))).findings).toEqual([]);
  });
});

describeWith(['openssl'], 'a real openssl s_server that serves its certificate alone', () => {
  test('passes once the PEM of the report is appended to its file', async () => {
    const leaf = lab.ca.leaf({ caIssuers: [published(lab.ca.intermediate, 'r11-openssl.der')] });
    const broken = await lab.lookUnder('fetch: any', await lab.keep(opensslServer(lab.folder, files(leaf))));
    expect(broken.errors).toEqual(['incomplete-chain']);
    const mended = { chain: `${pem(leaf)}${fixFile(broken)?.content}`, key: leaf.keyPem };
    const healthy = await lab.lookUnder('fetch: any', await lab.keep(opensslServer(lab.folder, mended)));
    expect([healthy.findings, healthy.report.verdict]).toEqual([[], 'pass']);
  });
});

describeWith(['nginx'], 'a real nginx whose chain has a gap', () => {
  const look = async (served: ServedFiles, policy = 'fetch: any') =>
    lab.lookUnder(policy, await lab.keep(nginxServer(lab.folder, served)));

  test('above an intermediate that it sends: the missing one is named, and mends it', async () => {
    const upper = ca('Upper CA');
    const lower = ca('Lower CA', { issuer: upper, caIssuers: [published(upper, 'upper-2.der')] });
    const leaf = lab.ca.leaf({ issuer: lower, caIssuers: [place.file('not-asked.der', '')] });
    const broken = await look(files(leaf, lower));
    expect(broken.errors).toEqual(['incomplete-chain']);
    expect(broken.text).toContain('leaves out "Upper CA", which signed "Lower CA"');
    const mended = { chain: `${pem(leaf, lower)}${fixFile(broken)?.content}`, key: leaf.keyPem };
    expect((await look(mended)).findings).toEqual([]);
    expect(place.asked).not.toContain('/not-asked.der');
  });

  test('with a wrong intermediate: both are named', async () => {
    const leaf = lab.ca.leaf({ caIssuers: [published(lab.ca.intermediate, 'r11-2.der')] });
    const broken = await look(files(leaf, ca('Other CA')));
    expect(broken.errors).toEqual(['incomplete-chain']);
    expect(broken.text).toContain(
      'leaves out "Test Intermediate", which signed its certificate, and sends "Other CA" instead',
    );
    expect((await look({ chain: `${pem(leaf)}${fixFile(broken)?.content}`, key: leaf.keyPem })).findings).toEqual([]);
  });

  test('below a root that nobody trusts: the root is named alone', async () => {
    const issuer = ca('Corporate CA 1', {
      issuer: privateRoot,
      caIssuers: [published(privateRoot, 'private-root.der')],
    });
    const leaf = lab.ca.leaf({ issuer, caIssuers: [published(issuer, 'private.der')] });
    const sent = await look(files(leaf, issuer));
    expect(sent.errors).toEqual(['untrusted-issuer']);
    expect(sent.text).toContain('leads to the root "Corporate Authority"');
    expect(fixFile(sent)).toBeUndefined();

    const alone = await look(files(leaf));
    expect(alone.errors).toEqual(['untrusted-issuer']);
    expect(alone.text).toContain('the server also leaves out "Corporate CA 1"');
    expect(fixFile(alone)?.content).toContain(issuer.certPem);
    expect(fixFile(alone)?.content).not.toContain(privateRoot.certPem.split('\n')[1]);
  });

  const HTML = '<!doctype html><title>Sorry</title>\n::error::not a certificate';
  test.each<readonly [string, string, () => string, string]>([
    ['404', 'any', () => `http://127.0.0.1:${place.port}/gone.der`, 'answers with status 404'],
    ['HTML', 'any', () => place.file('page', HTML, 'text/html'), 'answers with a web page and not with a certificate'],
    ['10 MB', 'any', () => place.file('huge', Buffer.alloc(10_000_000, 48)), 'answers with more than the 64 KiB'],
    [
      'a redirect to where clouds keep credentials',
      'any',
      () =>
        place.answer('away', (response) =>
          response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data/' }).end(),
        ),
      'redirects to 169.254.169.254, a link-local address, from which nothing is ever fetched',
    ],
    ['never', 'any', () => place.answer('silent', () => {}), 'did not answer within'],
    [
      'another certificate',
      'any',
      () => published(ca('Other CA'), 'other.der'),
      'holds "Other CA", which did not sign it',
    ],
    [
      'a loopback address',
      'public',
      () => published(lab.ca.intermediate, 'forbidden.der'),
      'leads to 127.0.0.1, a loopback address, from which the policy lets nothing be fetched (fetch: public)',
    ],
    [
      'nobody, since nobody is asked',
      'none',
      () => published(lab.ca.intermediate, 'none.der'),
      'the policy lets nothing be fetched (fetch: none)',
    ],
  ])('whose issuer address answers with %s under fetch: %s: the finding says so', async (_what, fetch, url, words) => {
    const broken = await look(files(lab.ca.leaf({ caIssuers: [url()] })), `fetch: ${fetch}`);
    expect(broken.errors).toEqual(['incomplete-chain']);
    expect(broken.text).toContain('leaves out "Test Intermediate", which signed its certificate');
    expect(broken.text).toContain(words);
    expect(fixFile(broken)).toBeUndefined();
  });

  test('is never asked for what the policy forbids', () => {
    expect(place.asked).not.toContain('/forbidden.der');
    expect(place.asked).not.toContain('/none.der');
  });
});

describe('the folder of the report', () => {
  test('holds no file where there is nothing to hand over', async () => {
    const report = join(lab.folder.path, 'empty', 'report.json');
    await lab.look({ port: 1 }, '--report-json', report, '--timeout', '1s', '--retries', '0');
    expect(existsSync(report)).toBe(true);
    expect(existsSync(join(lab.folder.path, 'empty', 'shop.test-443.missing-intermediates.pem'))).toBe(false);
  });
});
