import { expect, test } from '@jest/globals';
import type { AddressObservation } from '../../src/model/observation.ts';
import { skippedText } from '../../src/report/skipped.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalText } from '../../src/report/terminal.ts';
import { sampleAddress, sampleObservation, sampleRun } from '../helpers/sample-run.ts';

function skipped(address: string): AddressObservation {
  return sampleAddress({
    address,
    family: 6,
    tcp: { kind: 'skipped', why: 'no-ipv6-route' },
    handshake: { kind: 'not-attempted' },
  });
}

function runWith(...addresses: readonly (readonly AddressObservation[])[]) {
  return sampleRun(
    addresses.map((of) => ({ observation: sampleObservation({ addresses: [sampleAddress(), ...of] }) })),
  );
}

test.each([
  ['nothing', runWith([]), null],
  [
    'one address',
    runWith([skipped('2001:db8::1')]),
    'This machine has no IPv6 route: 1 address of 1 endpoint was skipped.',
  ],
  [
    'several',
    runWith([skipped('2001:db8::1'), skipped('2001:db8::2')], [], [skipped('2001:db8::3')]),
    'This machine has no IPv6 route: 3 addresses of 2 endpoints were skipped.',
  ],
])('says once for the run that %s was skipped', (_what, run, text) => {
  expect(skippedText(run)).toBe(text);
  const told = text ?? 'route';
  for (const report of [terminalText(run, { width: 120, colour: false }), summaryMarkdown(run)])
    expect(report.split(told)).toHaveLength(text === null ? 1 : 2);
});
