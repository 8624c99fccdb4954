import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { describeWith } from '../helpers/installed.ts';

/** What it measured is of no interest here: a test machine is busy. */
function bench(name: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [`bench/${name}.ts`, 'small'], { encoding: 'utf8' });
}

const rows = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('| ')).length;

describe('the bench', () => {
  test('compares the whole verdict with bare handshakes', () => {
    const { status, stdout, stderr } = bench('handshakes');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('## Against bare handshakes');
    // Head, rule, and for each kind of servers two lengths of list; nginx may be missing.
    expect(rows(stdout)).toBeGreaterThanOrEqual(4);
  }, 120_000);
});

describeWith(['nginx'], 'the bench with nginx', () => {
  test('counts round trips through a slow link, of whichever kind this machine allows', () => {
    const { status, stdout, stderr } = bench('round-trips');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^The link: (Two network namespaces|A proxy on loopback)/m);
    expect(rows(stdout)).toBe(3);
  }, 120_000);
});
