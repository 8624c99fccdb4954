import { expect, test } from '@jest/globals';
import { check } from '../helpers/check.ts';
import { postgresServer } from '../helpers/database-servers.ts';
import { describeWith } from '../helpers/installed.ts';
import { opensslServer } from '../helpers/openssl-server.ts';
import { days } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const { folder } = lab;

/** As PostgreSQL 17 does, it takes nobody who asks for another protocol, and nobody else's protocol. */
const look = ({ port }: { readonly port: number }) =>
  check('postgres+direct://shop.test', '--connect', `127.0.0.1:${port}`, '--ca-file', lab.rootFile);

describeWith(['openssl'], 'PostgreSQL with TLS from the first byte, played by openssl s_server', () => {
  test('is healthy, and was asked for its protocol', async () => {
    const server = await lab.keep(opensslServer(folder, lab.files(), '-alpn', 'postgresql'));
    const { findings, report } = await look(server);
    expect(findings).toEqual([]);
    expect(report.endpoints[0]).toMatchObject({
      name: 'shop.test:5432',
      starttls: null,
      addresses: [{ tls: { alpn: 'postgresql' } }],
    });
  });

  test('has an expired certificate', async () => {
    const files = lab.files({ notAfter: days(-3) });
    const server = await lab.keep(opensslServer(folder, files, '-alpn', 'postgresql'));
    expect((await look(server)).errors).toEqual(['certificate-expired']);
  });

  test('is healthy as well where it has no list of protocols', async () => {
    const server = await lab.keep(opensslServer(folder, lab.files()));
    expect((await look(server)).findings).toEqual([]);
  });
});

describeWith(['postgres', 'initdb'], 'PostgreSQL that knows TLS by request alone', () => {
  test('is told from one that takes it from the first byte, with the endpoint to write instead', async () => {
    const { errors, report } = await look(await lab.keep(postgresServer(folder, lab.files())));
    expect(errors).toEqual(['other-protocol']);
    expect(report.endpoints[0]?.findings[0]?.fix.snippet).toMatch(/^postgres:\/\/shop\.test:/);
  });
});
