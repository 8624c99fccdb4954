import { expect, jest, test } from '@jest/globals';
import { mintRoot } from '../../src/demo/mint.ts';
import { type Checked, checkIn } from '../helpers/check.ts';
import { describeWith } from '../helpers/installed.ts';
import { postfixServer } from '../helpers/mail-servers.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { freePort } from '../helpers/process.ts';
import { squidServer } from '../helpers/squid-server.ts';
import { days } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

jest.setTimeout(60_000);

const lab = realLab();
const { folder } = lab;

const snippetOf = ({ report }: Checked) => report.endpoints[0]?.findings[0]?.fix.snippet ?? '';

/** Nobody but the proxy knows the name. */
const through = (proxy: number, port: number, env: Record<string, string> = {}, ...flags: readonly string[]) =>
  checkIn(
    { env },
    `shop.test:${port}`,
    ...['--ca-file', lab.rootFile, '--proxy', `http://127.0.0.1:${proxy}`, '--timeout', '5s', ...flags],
  );

const sentence = ({ report }: Checked) => report.endpoints[0]?.findings[0]?.message.replaceAll(/:\d{4,5}\b/g, ':PORT');

describeWith(['squid', 'nginx'], 'squid', () => {
  test('leads to a healthy server, whose name it looks up by itself', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const squid = await lab.keep(squidServer(folder));
    const { report, findings, status } = await through(squid.port, nginx.port);
    expect({ findings, status }).toEqual({ findings: [], status: 0 });
    expect(report.endpoints[0]).toMatchObject({
      proxy: `http://127.0.0.1:${squid.port}`,
      resolution: { kind: 'by-proxy', name: 'shop.test' },
      addresses: [{ address: 'shop.test', outcome: 'completed' }],
    });
  });

  test('shows the faults of a server behind it, with the raw hellos through it as well', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files({ notAfter: days(-2) })));
    const squid = await lab.keep(squidServer(folder));
    const { errors, text } = await through(squid.port, nginx.port);
    expect(errors).toEqual(['certificate-expired']);
    expect(text).toContain(`looked at: through the proxy 127.0.0.1:${squid.port}`);
  });

  test('dials the addresses that the endpoint names, and skips DNS on both sides', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const squid = await lab.keep(squidServer(folder, { names: ['other.test'] }));
    const { status, report } = await through(squid.port, nginx.port, {}, '--addresses', '127.0.0.1');
    expect(status).toBe(0);
    expect(report.endpoints[0]?.addresses[0]).toMatchObject({ address: '127.0.0.1', outcome: 'completed' });
  });

  test('answers 403 to what it does not allow, and lets it pass with the lines that the finding gives', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const deny = 'acl ours port 443\nhttp_access deny CONNECT !ours';
    const strict = await lab.keep(squidServer(folder, { access: deny }));
    const checked = await through(strict.port, nginx.port);
    expect(checked.errors).toEqual(['proxy-refused']);
    expect(sentence(checked)).toMatchInlineSnapshot(
      `"The proxy 127.0.0.1:PORT does not allow connections to shop.test:PORT (403 Forbidden)."`,
    );
    expect(checked.text).toContain('X-Squid-Error: ERR_ACCESS_DENIED 0');
    const mended = await lab.keep(squidServer(folder, { access: `${snippetOf(checked)}\n${deny}` }));
    const { findings, status } = await through(mended.port, nginx.port);
    expect({ findings, status }).toEqual({ findings: [], status: 0 });
  });

  test('answers 407 without credentials and with wrong ones, and lets the right ones pass', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const squid = await lab.keep(squidServer(folder, { credentials: 'robot:pass word%' }));
    const none = await through(squid.port, nginx.port);
    expect(sentence(none)).toMatchInlineSnapshot(
      `"The proxy 127.0.0.1:PORT asks for credentials (407 Proxy Authentication Required), and none were shown."`,
    );
    const flag = ['--proxy-credentials-env', 'PROXY_CREDENTIALS'];
    const wrong = await through(squid.port, nginx.port, { PROXY_CREDENTIALS: 'robot:guess' }, ...flag);
    expect(sentence(wrong)).toMatchInlineSnapshot(
      `"The proxy 127.0.0.1:PORT does not take the credentials that it was shown (407 Proxy Authentication Required)."`,
    );
    expect(JSON.stringify(wrong.report) + wrong.stderr).not.toMatch(/guess|cm9ib3Q/);
    const right = await through(squid.port, nginx.port, { PROXY_CREDENTIALS: 'robot:pass word%' }, ...flag);
    expect({ findings: right.findings, status: right.status }).toEqual({ findings: [], status: 0 });
  });

  test('is found in https_proxy, credentials included, and left alone where no_proxy says so', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const squid = await lab.keep(squidServer(folder, { credentials: 'robot:pass word%' }));
    const env = { https_proxy: `http://robot:pass%20word%25@127.0.0.1:${squid.port}` };
    const flags = [`shop.test:${nginx.port}`, '--ca-file', lab.rootFile, '--proxy', 'env'];
    const found = await checkIn({ env }, ...flags);
    expect({ findings: found.findings, status: found.status }).toEqual({ findings: [], status: 0 });
    const direct = await checkIn({ env: { ...env, no_proxy: '.test' } }, ...flags, '--addresses', '127.0.0.1');
    expect(direct.report.endpoints[0]).toMatchObject({ proxy: null, verdict: 'pass' });
  });

  test('that is down is blamed itself', async () => {
    const checked = await through(await freePort(), 443, {}, '--retries', '0');
    expect(checked.errors).toEqual(['proxy-refused']);
    expect(sentence(checked)).toMatchInlineSnapshot(
      `"The proxy 127.0.0.1:PORT refuses connections, so shop.test:443 was not looked at."`,
    );
  });

  test('says 503 of a server that is down, in its own words', async () => {
    const squid = await lab.keep(squidServer(folder));
    const checked = await through(squid.port, await freePort(), {}, '--retries', '0');
    expect(checked.errors).toEqual(['proxy-refused']);
    expect(sentence(checked)).toMatchInlineSnapshot(
      `"The proxy 127.0.0.1:PORT could not reach shop.test:PORT (503 Service Unavailable): that server is down or its name unknown there, or the proxy has no way to it."`,
    );
    expect(checked.text).toContain('X-Squid-Error: ERR_CONNECT_FAIL 111');
  });

  test('says as much of a name that it does not know', async () => {
    const squid = await lab.keep(squidServer(folder, { names: ['other.test'] }));
    const checked = await through(squid.port, 443, {}, '--retries', '0');
    expect(checked.errors).toEqual(['proxy-refused']);
    // Which of the two depends on whether the name server answers it.
    expect(checked.text).toMatch(/X-Squid-Error: ERR_(?:DNS_FAIL|CANNOT_FORWARD)/);
    expect(checked.text).toContain('could not reach shop.test:443');
  });

  test('that signs the traffic anew is told from a server with a private CA, and lets it alone with the lines given', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const authority = mintRoot({ subject: 'Corporate Root', notBefore: days(-900), notAfter: days(900) });
    const bump = { ca: { chain: authority.certPem, key: authority.keyPem }, roots: lab.ca.root.certPem };
    const bumping = await lab.keep(squidServer(folder, { bump }));
    const bumped = await through(bumping.port, nginx.port);
    expect(bumped.errors).toEqual(['tls-intercepted']);
    expect(sentence(bumped)).toMatchInlineSnapshot(
      `"The certificate for "shop.test" was issued by "Corporate Root" and signed with its own key, as proxies do that sign traffic anew and no CA does: what answered here is the proxy 127.0.0.1:PORT and not the server."`,
    );

    const spliced = { ...bump, before: snippetOf(bumped) };
    const mended = await lab.keep(squidServer(folder, { bump: spliced }));
    const { findings, status } = await through(mended.port, nginx.port);
    expect({ findings, status }).toEqual({ findings: [], status: 0 });
    const stranger = await checkIn({}, `shop.test:${nginx.port}`, '--proxy', `http://127.0.0.1:${mended.port}`);
    expect(stranger.errors).toEqual(['untrusted-issuer']);
  });

  test('that signs anew and is trusted leaves open what the server shows, be it well or down', async () => {
    const nginx = await lab.keep(nginxServer(folder, lab.files()));
    const bump = { ca: { chain: lab.ca.root.certPem, key: lab.ca.root.keyPem }, roots: lab.ca.root.certPem };
    const squid = await lab.keep(squidServer(folder, { bump }));
    const well = await through(squid.port, nginx.port);
    const down = await through(squid.port, await freePort());
    for (const { findings, status, report } of [well, down]) {
      expect({ findings, status }).toEqual({ findings: ['warning tls-intercepted'], status: 2 });
      expect(report.endpoints[0]).toMatchObject({
        verdict: 'inconclusive',
        reason: `shop.test: what answered is the proxy 127.0.0.1:${squid.port}, which signs the traffic anew, so that the server itself was not looked at`,
      });
    }
    expect(down.text).toContain('answer inside: 503, X-Squid-Error: ERR_CONNECT_FAIL 111');
    expect(well.text).not.toContain('answer inside');
    expect((await through(squid.port, nginx.port, {}, '--on-unreachable', 'warn')).status).toBe(0);
  });
});

describeWith(['squid', 'postfix'], 'squid in front of a server that begins in clear', () => {
  const asRoot = process.getuid?.() === 0 ? test : test.skip;
  asRoot('leads to STARTTLS', async () => {
    const settings =
      'smtpd_tls_security_level = may\nsmtpd_tls_protocols = >=TLSv1.2\nsmtpd_tls_exclude_ciphers = aNULL';
    const postfix = await lab.keep(postfixServer(folder, lab.files(), { on: 'clear', settings }));
    const squid = await lab.keep(squidServer(folder));
    const { findings, status } = await checkIn(
      {},
      `smtp://shop.test:${postfix.port}`,
      ...['--ca-file', lab.rootFile, '--proxy', `http://127.0.0.1:${squid.port}`],
    );
    expect({ findings, status }).toEqual({ findings: [], status: 0 });
  });
});
