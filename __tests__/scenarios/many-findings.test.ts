import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closedPort, type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** What the list holds, in its order; each kind has one server, since only the names differ. */
const LIST = [
  { kind: 'healthy', number: 20 },
  { kind: 'expiring', number: 8 },
  { kind: 'refused', number: 9 },
  { kind: 'weak', number: 4 },
  { kind: 'healthy', number: 15 },
  { kind: 'expired', number: 4 },
] as const;

type Kind = (typeof LIST)[number]['kind'];

const HOSTS = LIST.flatMap(({ kind, number }, part) =>
  Array.from({ length: number }, (_, index) => ({ kind, host: `${kind}-${part}-${index}.test` })),
);

describe('the Action, given 60 endpoints of which 25 have an error', () => {
  const ca = testAuthority();
  const servers = new Map<Kind, DemoServer>();
  let run: ActionRun;

  beforeAll(async () => {
    const names = HOSTS.map(({ host }) => ({ kind: 'dns' as const, value: host }));
    const sound = ca.leaf({ sans: names });
    const presents = (leaf = sound) => ({ chain: pem(leaf, ca.intermediate), key: leaf.keyPem });
    servers.set('healthy', await tlsServer(presents()));
    servers.set(
      'expiring',
      await tlsServer(presents(ca.leaf({ sans: names, notBefore: days(-88), notAfter: days(2) }))),
    );
    servers.set(
      'expired',
      await tlsServer(presents(ca.leaf({ sans: names, notBefore: days(-91), notAfter: days(-1.5) }))),
    );
    servers.set('weak', await tlsServer({ ...presents(), minVersion: 'TLSv1.1' }));
    servers.set('refused', await closedPort());
    const lines = HOSTS.map(
      ({ kind, host }) => `  - { host: ${host}, connect: "127.0.0.1:${servers.get(kind)?.port}" }`,
    );
    run = await runAction(
      { 'config-file': 'gate.yml', 'ca-file': 'root.pem', retries: '0' },
      { files: { 'root.pem': ca.root.certPem, 'gate.yml': `endpoints:\n${lines.join('\n')}\n` } },
    );
  }, 60_000);
  afterAll(async () => {
    await Promise.all([...servers.values()].map((server) => server.stop()));
    run.workspace.remove();
  });

  const errors = () => shownAnnotations(run.commands).filter(({ level }) => level === 'error');

  test('finds the 25', () => {
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ 'endpoints-checked': '60', 'endpoints-failed': '25' });
  });

  test('shows the right nine: what is broken, then what could not be reached, in the order of the list', () => {
    const expired = HOSTS.filter(({ kind }) => kind === 'expired');
    const refused = HOSTS.filter(({ kind }) => kind === 'refused').slice(0, 5);
    expect(errors().map(({ title }) => title?.split(':')[0])).toEqual([
      ...[...expired, ...refused].map(({ host }) => host),
      undefined,
    ]);
    const lineOf = new Map(HOSTS.map(({ host }, index) => [host, index + 2]));
    for (const { title, file, line } of errors().slice(0, 9)) {
      expect([file, line]).toEqual(['gate.yml', lineOf.get(title?.split(':')[0] ?? '')]);
    }
  });

  test('drops none in silence: ten errors are printed, and one line counts the rest', () => {
    const printed = run.commands.filter(({ name }) => name === 'error');
    expect(printed).toHaveLength(10);
    expect(printed.at(-1)?.data).toBe(
      '16 of 60 endpoints break the policy (16 errors), 9 could not be reached. 16 more in the job summary.',
    );
    expect(run.stdout.match(/\d+ more in /g)).toHaveLength(1);
  });

  test('has all 25 in the summary, each with its details, and when certificates end', () => {
    const sick = HOSTS.filter(({ kind }) => kind !== 'healthy');
    expect(run.summary.match(/^\| ✗ fail/gm)).toHaveLength(25);
    expect(run.summary.match(/^\| ✗ fail, not reached/gm)).toHaveLength(9);
    for (const { host } of sick) expect(run.summary).toContain(`### ✗ \`${host}:443\``);
    expect(run.summary).toContain('35 endpoints without findings');
    expect(run.summary).toContain('expired-5-0.test∶443 and 3 more');
    expect(run.summary).not.toContain('Shortened');
  });
});
