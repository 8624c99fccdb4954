import { describe, expect, test } from '@jest/globals';
import { twoServers } from '../../src/demo/weak-servers.ts';
import { check } from '../helpers/check.ts';
import { days } from '../helpers/test-authority.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const files = lab.files();

describe('a name with two addresses', () => {
  const look = async (...args: Parameters<typeof twoServers>) => {
    const { port, addresses = [] } = await lab.keep(twoServers(...args));
    const config = lab.folder.write(
      'tls-gate.yml',
      `endpoints:\n  - { host: shop.test, port: ${port}, addresses: [${addresses.map((one) => `"${one}"`).join(', ')}], ca-file: ${lab.rootFile} }\n`,
    );
    return { checked: await check('--config-file', config), odd: addresses[1] ?? '' };
  };

  test("of which one serves last month's certificate is named with that address, once", async () => {
    const old = lab.files({ notBefore: days(-120), notAfter: days(-30) });
    const { checked, odd } = await look(files, old);
    expect(checked.errors).toEqual(['addresses-diverge']);
    expect(checked.text).toContain(odd);
    expect(checked.text).toContain(days(-30).toISOString().slice(0, 10));
  });

  test('that serve the same passes, each address in at most 8 connections', async () => {
    const { checked } = await look(files, files);
    expect(checked.findings).toEqual([]);
    for (const { connections } of checked.report.endpoints[0]?.addresses ?? [])
      expect(connections).toBeLessThanOrEqual(8);
  });

  test('of which one still speaks TLS 1.1 diverges, and breaks the policy there', async () => {
    const { checked, odd } = await look(files, { ...files, minVersion: 'TLSv1' });
    expect(checked.findings.join()).toMatch(/addresses-diverge|legacy-tls-accepted/);
    expect(checked.text).toContain(odd);
  });
});
