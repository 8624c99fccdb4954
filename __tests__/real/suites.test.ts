import { expect, test } from '@jest/globals';
import { gnutlsServer } from '../helpers/gnutls-server.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const { folder } = lab;
const files = lab.files();
const rsa = lab.files({ key: { type: 'rsa', bits: 2048 }, keyUsage: ['digitalSignature', 'keyEncipherment'] });

describeWith(['gnutls-serv'], 'a real gnutls-serv', () => {
  test.each([
    ['3DES', 'NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+3DES-CBC', '3DES'],
    ['RC4', 'NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+ARCFOUR-128', 'RC4'],
  ])(
    'of %s alone shares no suite with clients of today, and the suites that it has are named',
    async (_given, priority, name) => {
      const server = await lab.keep(gnutlsServer(folder, rsa, '--priority', priority));
      const { errors, text } = await lab.look(server);
      expect(errors).toEqual(['no-common-cipher']);
      expect(text).toContain(name);
    },
  );

  test('that accepts 3DES and RC4 beside sound suites accepts weak ones, each named', async () => {
    const priority = 'NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:+3DES-CBC:+ARCFOUR-128';
    const { errors, text } = await lab.look(await lab.keep(gnutlsServer(folder, rsa, '--priority', priority)));
    expect(errors).toEqual(['weak-cipher-accepted']);
    expect(text).toContain('3DES');
    expect(text).toContain('RC4');
  });
});

describeWith(['openssl'], 'a real openssl s_server', () => {
  test('of ECDSA suites alone with an RSA key shares no suite with anybody', async () => {
    const server = await lab.keep(
      opensslServer(folder, rsa, '-tls1_2', '-cipher', 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384'),
    );
    const { errors, text } = await lab.look(server);
    expect(errors).toEqual(['no-common-cipher']);
    expect(text.length).toBeGreaterThan(0);
  });

  test.each(['secp256k1', 'brainpoolP256r1', 'P-224'])(
    'with a key on %s has no suite for anybody, and the curve is named',
    async (curve) => {
      const keyed = lab.files({ key: { type: 'ec', curve } });
      const { errors, text, findings } = await lab.look(await lab.keep(opensslServer(folder, keyed)));
      expect([errors, findings]).toEqual([['no-common-cipher'], ['error no-common-cipher']]);
      expect(text).toContain(`a key on ${curve}`);
    },
  );

  test.each(['P-384', 'P-521'])('with a key on %s is in order', async (curve) => {
    const keyed = lab.files({ key: { type: 'ec', curve } });
    expect((await lab.look(await lab.keep(opensslServer(folder, keyed)))).findings).toEqual([]);
  });

  test.each([
    ['ECDHE-ECDSA-ARIA128-GCM-SHA256', 'error', 'clients of the baseline profile'],
    ['ECDHE-ECDSA-CAMELLIA128-SHA256', 'error', 'clients of the baseline profile'],
    ['ECDHE-ECDSA-AES256-SHA384', 'warning', 'no browser of today'],
    ['ECDHE-ECDSA-AES128-SHA256', 'warning', 'no browser of today'],
  ])('of the suite %s alone serves OpenSSL, and not who offers less: %s', async (suite, severity, words) => {
    const server = await lab.keep(opensslServer(folder, files, '-tls1_2', '-cipher', suite));
    const { findings, text } = await lab.look(server);
    expect(findings).toEqual([`${severity} no-common-cipher`]);
    expect(text).toContain(words);
    expect(text).toContain(suite);
  });

  test('of DHE suites alone serves everybody but browsers', async () => {
    const args = ['-tls1_2', '-cipher', 'DHE-RSA-AES128-GCM-SHA256'];
    const { findings } = await lab.look(await lab.keep(opensslServer(folder, rsa, ...args)));
    expect(findings).toEqual(['warning no-common-cipher']);
  });

  test.each([
    ['brainpoolP256r1', '-tls1_2', 'brainpoolP256r1'],
    ['P-521', '-tls1_3', 'secp521r1'],
  ])('of the group %s alone shares none with browsers, and the group is named', async (group, version, name) => {
    const server = await lab.keep(opensslServer(folder, files, version, '-groups', group));
    const { errors, text } = await lab.look(server);
    expect(errors).toEqual(['no-common-group']);
    expect(text).toMatch(new RegExp(`${name}|${group}`));
  });

  test('that accepts suites without encryption accepts weak ones', async () => {
    const args = ['-tls1_2', '-cipher', 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0'];
    const { errors, text } = await lab.look(await lab.keep(opensslServer(folder, files, ...args)));
    expect(errors).toEqual(['weak-cipher-accepted']);
    expect(text).toContain('NULL');
  });
});

describeWith(['nginx'], 'a real nginx', () => {
  test('with a DH group of 1,024 bits exchanges keys weakly, and the size is named', async () => {
    const directives = `ssl_protocols TLSv1.2; ssl_ciphers ECDHE+AESGCM:DHE+AESGCM:@SECLEVEL=0; ssl_dhparam ${folder.write('dh.pem', OAKLEY_GROUP_2)};`;
    const { errors, text } = await lab.look(await lab.keep(nginxServer(folder, rsa, { directives })));
    expect(errors).toEqual(['weak-key-exchange']);
    expect(text).toMatch(/1,?024/);
  });

  test('as the intermediate guideline of Mozilla configures it keeps that profile', async () => {
    const directives = `ssl_protocols TLSv1.2 TLSv1.3; ssl_ecdh_curve X25519:prime256v1:secp384r1;
      ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;`;
    const { report } = await lab.look(
      await lab.keep(nginxServer(folder, rsa, { directives })),
      '--profile',
      'intermediate',
    );
    expect(report.verdict).toBe('pass');
  });

  test('as Debian configures it passes the baseline with no word said, in at most 8 connections', async () => {
    const { report, findings } = await lab.look(await lab.keep(nginxServer(folder, rsa)));
    expect(findings).toEqual([]);
    expect(report.endpoints[0]?.addresses[0]?.connections).toBeLessThanOrEqual(8);
  });
});

/** RFC 2409 §6.2. */
const OAKLEY_GROUP_2 = `-----BEGIN DH PARAMETERS-----
MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR
Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL
/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC
-----END DH PARAMETERS-----
`;
