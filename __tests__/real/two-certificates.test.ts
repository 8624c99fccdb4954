import { describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mintRoot } from '../../src/demo/mint.ts';
import { apacheServer } from '../helpers/apache-server.ts';
import type { Checked } from '../helpers/check.ts';
import { haproxyServer } from '../helpers/haproxy-server.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { days, pem } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const KEYS = { RSA: { type: 'rsa', bits: 2048 }, ECDSA: { type: 'ec', curve: 'P-256' } } as const;
type Kind = keyof typeof KEYS;

/** What is to be served with one kind of key: certificates, leaf first. */
type Served = (kind: Kind) => readonly Minted[];
const leafOf = (kind: Kind, spec: Partial<MintSpec> = {}) => lab.ca.leaf({ key: KEYS[kind], ...spec });
const sound: Served = (kind) => [leafOf(kind), lab.ca.intermediate];
const otherName = { sans: [{ kind: 'dns', value: 'other.test' }] } as const;

const FAULTS: readonly (readonly [string, string, Served])[] = [
  [
    'expired',
    'certificate-expired',
    (kind) => [leafOf(kind, { notBefore: days(-90), notAfter: days(-1) }), lab.ca.intermediate],
  ],
  ['without its intermediate', 'incomplete-chain', (kind) => [leafOf(kind)]],
  ['for another name', 'hostname-mismatch', (kind) => [leafOf(kind, otherName), lab.ca.intermediate]],
  [
    'self-signed',
    'self-signed',
    (kind) => [mintRoot({ subject: 'shop.test', key: KEYS[kind], ca: false, notBefore: days(-9), notAfter: days(90) })],
  ],
  ['of a weak key', 'weak-signature', (kind) => [leafOf(kind, { hash: 'sha1' }), lab.ca.intermediate]],
];

const otherOf = (kind: Kind): Kind => (kind === 'RSA' ? 'ECDSA' : 'RSA');

/** A server with both kinds of keys, the one named first in its configuration. */
async function nginx(first: Kind, broken: Kind | null, served: Served, directives: string): Promise<Checked> {
  const chainOf = (kind: Kind) => (kind === broken ? served(kind) : sound(kind));
  const [one, two] = [chainOf(first), chainOf(otherOf(first))];
  const at = (name: string, text: string) => lab.folder.write(`${name}-${Math.random()}.pem`, text);
  const second = `ssl_certificate ${at('chain', pem(...two))}; ssl_certificate_key ${at('key', two[0]?.keyPem ?? '')};`;
  const files = { chain: pem(...one), key: one[0]?.keyPem ?? '' };
  return lab.look(await lab.keep(nginxServer(lab.folder, files, { directives: `${second} ${directives}` })));
}

const VERSIONS: readonly (readonly [string, string])[] = [
  ['TLS 1.2 alone', 'ssl_protocols TLSv1.2;'],
  ['TLS 1.2 with the order of the server', 'ssl_protocols TLSv1.2; ssl_prefer_server_ciphers on;'],
  ['TLS 1.2 and 1.3', 'ssl_protocols TLSv1.2 TLSv1.3;'],
  ['TLS 1.3 alone', 'ssl_protocols TLSv1.3;'],
];

describeWith(['nginx'], 'a real nginx with an RSA and an ECDSA certificate', () => {
  describe.each(VERSIONS)('at %s', (_versions, directives) => {
    test.each(FAULTS)('of which one is %s fails for it, whichever it is', async (_fault, cause, served) => {
      const broken = await Promise.all(
        (['RSA', 'ECDSA'] as const).map(
          async (kind) => [kind, await nginx('ECDSA', kind, served, `${directives} ${LEVEL_0}`)] as const,
        ),
      );
      for (const [kind, { errors, report }] of broken) {
        expect(errors).toEqual([cause]);
        const [finding] = report.endpoints[0]?.findings ?? [];
        expect(finding?.message).toMatch(
          new RegExp(
            `about the ${kind} certificate of the server, ${kind === 'RSA' ? 'RSA 2048' : 'EC P-256'}; it has another`,
          ),
        );
        expect(finding?.evidence.find(({ label }) => label === 'seen with')?.value).toContain(
          `the ${kind} certificate`,
        );
      }
    });

    test.each<Kind>(['RSA', 'ECDSA'])(
      'both of which are sound passes in at most 8 connections, %s first',
      async (first) => {
        const { report, findings } = await nginx(first, null, sound, directives);
        expect(findings).toEqual([]);
        expect(report.verdict).toBe('pass');
        const [address] = report.endpoints[0]?.addresses ?? [];
        expect(address?.connections).toBeLessThanOrEqual(8);
        expect(address?.otherChains.map(({ length }) => length)).toEqual([2]);
        const keys = [address?.chain[0]?.key, address?.otherChains[0]?.[0]?.key];
        expect(keys.toSorted()).toEqual(['EC P-256', 'RSA 2048']);
      },
    );
  });

  test('that ends at different times tells the sooner end', async () => {
    for (const kind of ['RSA', 'ECDSA'] as const) {
      const soon = leafOf(kind, { notBefore: days(-20), notAfter: days(40) });
      const { report } = await nginx('RSA', kind, () => [soon, lab.ca.intermediate], '');
      expect(report.verdict).toBe('pass');
      expect(Math.round(report.endpoints[0]?.expiry?.daysLeft ?? 0)).toBe(40);
    }
  });

  test('both expired has a finding for each', async () => {
    const ended = (kind: Kind) => leafOf(kind, { notBefore: days(-90), notAfter: days(-1) });
    const rsa = ended('RSA');
    const more = lab.folder.write('ended.pem', pem(rsa, lab.ca.intermediate));
    const key = lab.folder.write('ended.key', rsa.keyPem);
    const ecdsa = ended('ECDSA');
    const files = { chain: pem(ecdsa, lab.ca.intermediate), key: ecdsa.keyPem };
    const directives = `ssl_certificate ${more}; ssl_certificate_key ${key};`;
    const { errors } = await lab.look(await lab.keep(nginxServer(lab.folder, files, { directives })));
    expect(errors).toEqual(['certificate-expired', 'certificate-expired']);
  });

  test('both without the same intermediate has one finding, about neither alone', async () => {
    const [ecdsa, rsa] = [leafOf('ECDSA'), leafOf('RSA')];
    const at = [lab.folder.write('short.pem', pem(rsa)), lab.folder.write('short.key', rsa.keyPem)];
    const directives = `ssl_certificate ${at[0]}; ssl_certificate_key ${at[1]};`;
    const server = await lab.keep(nginxServer(lab.folder, { chain: pem(ecdsa), key: ecdsa.keyPem }, { directives }));
    const { errors, text } = await lab.look(server);
    expect(errors).toEqual(['incomplete-chain']);
    expect(text).not.toContain('it has another');
  });

  test('one certificate is no more than 8 connections', async () => {
    for (const kind of ['RSA', 'ECDSA'] as const) {
      const [leaf, issuer] = [leafOf(kind), lab.ca.intermediate];
      const { report } = await lab.look(
        await lab.keep(nginxServer(lab.folder, { chain: pem(leaf, issuer), key: leaf.keyPem })),
      );
      expect(report.verdict).toBe('pass');
      expect(report.endpoints[0]?.addresses[0]?.connections).toBeLessThanOrEqual(8);
      expect(report.endpoints[0]?.addresses[0]?.otherChains).toEqual([]);
    }
  });

  test('demands a client certificate, which is shown for both', async () => {
    const clients = lab.folder.write('clients.pem', pem(lab.clientRoot));
    const [ecdsa, rsa] = [leafOf('ECDSA'), leafOf('RSA', { notBefore: days(-90), notAfter: days(-1) })];
    const at = (name: string, text: string) => lab.folder.write(name, text);
    const second = `ssl_certificate ${at('mtls.pem', pem(rsa, lab.ca.intermediate))}; ssl_certificate_key ${at('mtls.key', rsa.keyPem)};`;
    for (const versions of ['TLSv1.2', 'TLSv1.3']) {
      const directives = `${second} ssl_protocols ${versions}; ssl_client_certificate ${clients}; ssl_verify_client on;`;
      const files = { chain: pem(ecdsa, lab.ca.intermediate), key: ecdsa.keyPem };
      const server = await lab.keep(nginxServer(lab.folder, files, { directives }));
      expect((await lab.look(server, ...lab.clientFlags())).errors).toEqual(['certificate-expired']);
    }
  });
});

describeWith(['apache2'], 'a real Apache with an RSA and an ECDSA certificate', () => {
  test.each<Kind>(['RSA', 'ECDSA'])('of which the %s one has expired fails for it', async (kind) => {
    const [one, two] = (['ECDSA', 'RSA'] as const).map((each) =>
      leafOf(each, each === kind ? { notBefore: days(-90), notAfter: days(-1) } : {}),
    ) as [Minted, Minted];
    const chain = lab.folder.write(`second-${kind}.pem`, pem(two, lab.ca.intermediate));
    const key = lab.folder.write(`second-${kind}.key`, two.keyPem);
    const directives = `SSLCertificateFile ${chain}\n  SSLCertificateKeyFile ${key}`;
    const files = { chain: pem(one, lab.ca.intermediate), key: one.keyPem };
    const { errors, text } = await lab.look(await lab.keep(apacheServer(lab.folder, files, { directives })));
    expect(errors).toEqual(['certificate-expired']);
    expect(text).toContain(`about the ${kind} certificate`);
  });
});

describeWith(['haproxy'], 'a real HAProxy with an RSA and an ECDSA certificate', () => {
  test.each<Kind>(['RSA', 'ECDSA'])('of which the %s one has expired fails for it', async (kind) => {
    const [one, two] = (['ECDSA', 'RSA'] as const).map((each) =>
      leafOf(each, each === kind ? { notBefore: days(-90), notAfter: days(-1) } : {}),
    ) as [Minted, Minted];
    const both = lab.folder.write(`both-${kind}.pem`, `${pem(two, lab.ca.intermediate)}${two.keyPem}`);
    const files = { chain: pem(one, lab.ca.intermediate), key: one.keyPem };
    const { errors, text } = await lab.look(await lab.keep(haproxyServer(lab.folder, files, { bind: `crt ${both}` })));
    expect(errors).toEqual(['certificate-expired']);
    expect(text).toContain(`about the ${kind} certificate`);
  });
});

/** OpenSSL serves what is signed with SHA-1 only where it is told to look away. */
const LEVEL_0 = 'ssl_ciphers HIGH:!aNULL:!kRSA:@SECLEVEL=0;';
