import { describe, expect, test } from '@jest/globals';
import { runGate } from '../src/gate.ts';
import type { AddressObservation, Observation } from '../src/model/observation.ts';
import type { Target } from '../src/model/run.ts';
import type { Probe } from '../src/probe/probe.ts';
import { jsonReport } from '../src/report/json.ts';
import { address, certificate, completed, flight, hello, NOW } from './causes/given.ts';
import { planOf } from './targets/sources.ts';

const plan = planOf({ inputs: { endpoints: 'a.example.com b.example.com c.example.com'.replaceAll(' ', '\n') } });
const now = () => NOW;

function observed({ endpoint }: Target, at: AddressObservation): Observation {
  return {
    endpoint: endpoint.name,
    startedAt: new Date(NOW).toISOString(),
    tookMs: 1,
    resolution: { kind: 'resolved', name: endpoint.host, addresses: [at.address] },
    addresses: [at],
    clientCertificate: null,
    lookups: [],
    connections: 7,
  };
}

describe('a run that is stopped', () => {
  test('keeps what is known, gives up what is under way, and begins nothing more', async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const probe: Probe = async (target) => {
      begun.push(target.endpoint.host);
      if (target.endpoint.host === 'a.example.com') {
        return observed(target, {
          ...address(),
          tcp: { kind: 'refused' },
          handshake: { kind: 'not-attempted' },
          hellos: [],
        });
      }
      stop.abort();
      return new Promise(() => {});
    };
    const one = { ...plan, settings: { ...plan.settings, concurrency: 1 } };
    const run = await runGate(one, { probe, now, stop: stop.signal });
    expect(begun).toEqual(['a.example.com', 'b.example.com']);
    expect(run.endpoints.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['fail', null],
      ['inconclusive', 'the run was interrupted before this endpoint had been looked at'],
      ['inconclusive', 'the run was interrupted before this endpoint had been looked at'],
    ]);
    expect([run.verdict, run.interrupted]).toEqual(['fail', true]);
  });

  test('is whole when the signal comes after the last endpoint', async () => {
    const stop = new AbortController();
    const probe: Probe = async (target) => observed(target, address());
    const onProgress = (done: number, of: number) => done === of && stop.abort();
    expect((await runGate(plan, { probe, now, stop: stop.signal, onProgress })).interrupted).toBeUndefined();
  });
});

describe('what is kept of an endpoint', () => {
  const leaf = certificate({ sans: [{ kind: 'dns', value: '*.example.com' }] });
  const at = { ...address({ handshake: completed({ chain: [leaf] }), hellos: [hello('browser', flight(0x0304))] }) };

  test('is less where all is well, and the report is the same', async () => {
    const probe: Probe = async (target) => observed(target, at);
    const [slim, whole] = await Promise.all([false, true].map((keepAll) => runGate(plan, { probe, now, keepAll })));
    if (slim === undefined || whole === undefined) throw new Error('no run');
    expect(slim.endpoints.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(slim.endpoints[0]?.observation.addresses[0]?.hellos).toEqual([]);
    expect(whole.endpoints[0]?.observation.addresses[0]?.hellos).toHaveLength(1);
    const options = { version: '1.0.0', vantage: null };
    expect(jsonReport(slim, options)).toBe(jsonReport(whole, options));
  });

  test('is everything where something was found', async () => {
    const probe: Probe = async (target) => observed(target, { ...at, tries: 2, lost: ['reset'] });
    const { endpoints } = await runGate(plan, { probe, now });
    expect(endpoints[0]?.verdict).not.toBe('pass');
    expect(endpoints[0]?.observation.addresses[0]?.hellos).toHaveLength(1);
  });
});
