import { describe, expect, test } from '@jest/globals';
import { compareRuns, NOTHING, type Remembered, remembered } from '../../src/judge/changes.ts';
import { byCause, failing, problemsOf } from '../../src/judge/problems.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import {
  REFUSED,
  type SampleOverrides,
  sampleAddress,
  sampleFinding,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const API = 'api.example.com:443';
const BROKEN: SampleOverrides = { findings: [sampleFinding()] };
const EXPIRED = sampleFinding({ cause: 'certificate-expired', title: 'the certificate has expired' });
const CLOSED = sampleFinding({ cause: 'closed-after-hello', title: 'the server hangs up' });
const OLDER = sampleFinding({ fingerprint: '0123456789' });

/** The same endpoint, which now could not be looked up, whatever the policy makes of that. */
function down(onUnreachable: 'fail' | 'warn' | 'ignore'): SampleOverrides {
  const resolution = { kind: 'failed', name: 'api.example.com', code: 'EAI_AGAIN' } as const;
  return {
    observation: sampleObservation({ resolution, addresses: [] }),
    expiry: null,
    policy: { onUnreachable },
  };
}

/** A handshake that no certificate was seen in. */
const HANGS_UP: SampleOverrides = {
  findings: [CLOSED],
  observation: sampleObservation({
    addresses: [sampleAddress({ handshake: { kind: 'closed', how: 'fin', tookMs: 3 } })],
  }),
};

function memoryOf(run: RunVerdict): Remembered {
  return remembered(problemsOf(run));
}

/** `new`, `open` and how the others left, as words. */
function told(before: RunVerdict, now: RunVerdict): Readonly<Record<string, readonly string[]>> {
  const { fresh, open, left } = compareRuns(now, problemsOf(now), memoryOf(before));
  const words: Record<string, string[]> = {};
  const add = (key: string, { endpoint, cause }: { readonly endpoint: string; readonly cause: string }) => {
    words[key] = [...(words[key] ?? []), `${endpoint} ${cause}`];
  };
  for (const problem of fresh) add('new', problem);
  for (const problem of open) add('open', problem);
  for (const { problem, how } of left) add(how, problem);
  return words;
}

describe('what changed between two runs', () => {
  test.each([
    ['nothing where nothing was', [{}], [{}], {}],
    ['what was not there before', [{}], [BROKEN], { new: [`${API} incomplete-chain`] }],
    ['what is there still', [BROKEN], [BROKEN], { open: [`${API} incomplete-chain`] }],
    ['what a look finds gone', [BROKEN], [{}], { fixed: [`${API} incomplete-chain`] }],
    [
      'another cause at the same endpoint',
      [BROKEN],
      [{ findings: [EXPIRED] }],
      { new: [`${API} certificate-expired`], fixed: [`${API} incomplete-chain`] },
    ],
    [
      'the same cause, of another certificate',
      [{ findings: [OLDER] }],
      [BROKEN],
      { new: [`${API} incomplete-chain`], fixed: [`${API} incomplete-chain`] },
    ],
    [
      'an endpoint that cannot be looked at, as not seen, never as fixed',
      [BROKEN],
      [down('fail')],
      { new: [`${API} not-judged`], 'not-seen': [`${API} incomplete-chain`] },
    ],
    [
      'a handshake that fails earlier than before, as not seen either',
      [BROKEN],
      [HANGS_UP],
      { new: [`${API} closed-after-hello`], 'not-seen': [`${API} incomplete-chain`] },
    ],
    ['an endpoint that can be judged again', [down('fail')], [{}], { fixed: [`${API} not-judged`] }],
    [
      'an endpoint that nobody asks for any more',
      [BROKEN, UNRESOLVED],
      [UNRESOLVED],
      { open: ['db.example.com:5432 not-judged'], unlisted: [`${API} incomplete-chain`] },
    ],
    [
      'a lesser weight of the same',
      [BROKEN],
      [{ findings: [sampleFinding({ severity: 'notice' })] }],
      { open: [`${API} incomplete-chain`] },
    ],
    [
      'a greater weight of the same, as new',
      [{ findings: [sampleFinding({ severity: 'warning' })] }],
      [BROKEN],
      { new: [`${API} incomplete-chain`] },
    ],
  ] as const)('tells %s', (_what, before, now, expected) => {
    expect(told(sampleRun(before), sampleRun(now))).toEqual(expected);
  });

  test.each([
    ['a warning', { policy: { severities: { 'closed-after-hello': 'warning' } } }, []],
    ['a notice', { findings: [{ ...CLOSED, severity: 'notice' }] }, []],
    ['untouched', { untouched: true }, []],
    ['waived', {}, [sampleWaiver({ cause: 'closed-after-hello' })]],
  ] as const)('never calls fixed what stands behind a handshake that fails, be that %s', (_weight, weight, waivers) => {
    const now = sampleRun([{ ...HANGS_UP, ...weight }], waivers);
    expect(now.verdict).not.toBe('fail');
    expect(told(sampleRun([BROKEN]), now)['not-seen']).toEqual([`${API} incomplete-chain`]);
  });

  test('never calls fixed what another cause is told in place of', () => {
    const before = sampleRun([{ findings: [sampleFinding({ cause: 'untrusted-issuer' })] }]);
    expect(told(before, sampleRun([BROKEN]))['not-seen']).toEqual([`${API} untrusted-issuer`]);
  });

  test('never calls judged what is still out of reach, told by a cause now', () => {
    const now = sampleRun([{ ...REFUSED, endpoint: {} }]);
    expect(told(sampleRun([down('fail')]), now)['not-seen']).toEqual([`${API} not-judged`]);
  });

  test('tells what is out of reach from what a waiver lets be', () => {
    const now = sampleRun([{ ...REFUSED, endpoint: {} }], [sampleWaiver({ cause: 'connection-refused' })]);
    expect(told(sampleRun([down('fail')]), now)).toEqual({ waived: [`${API} not-judged`] });
  });

  test('calls fixed what a server shows that turns away clients without a certificate, as it should', () => {
    const wanted = sampleFinding({ cause: 'client-certificate-required', severity: 'notice' });
    const alert = { kind: 'alert', alert: 40, message: 'handshake failure', tookMs: 3 } as const;
    const locked: SampleOverrides = {
      policy: { clientAuth: 'required' },
      findings: [wanted],
      observation: sampleObservation({ addresses: [sampleAddress({ handshake: alert })] }),
    };
    const before = sampleRun([{ ...locked, findings: [EXPIRED, wanted] }]);
    expect(told(before, sampleRun([locked])).fixed).toEqual([`${API} certificate-expired`]);
  });

  test('tells a finding that a waiver covers now from one that is fixed', () => {
    expect(told(sampleRun([BROKEN]), sampleRun([BROKEN], [sampleWaiver()]))).toEqual({
      waived: [`${API} incomplete-chain`],
    });
  });

  test('follows each waiver of a file on its own', () => {
    const waivers = [
      sampleWaiver({ cause: 'weak-key', until: '2026-11-01' }),
      sampleWaiver({ cause: 'revoked', until: '2026-11-01' }),
    ];
    const [two, one] = [sampleRun([{}], waivers), sampleRun([{}], waivers.slice(1))];
    expect(byCause(problemsOf(two))).toHaveLength(2);
    expect(told(two, one)).toEqual({
      fixed: ['.github/tls-gate.yml waiver-expired'],
      open: ['.github/tls-gate.yml waiver-expired'],
    });
  });

  test.each([
    ['is down', sampleRun([down('warn')], [sampleWaiver()]), 'not-seen'],
    ['is no part of the run', sampleRun([{ endpoint: { host: 'other.example.com' } }], [sampleWaiver()]), 'not-seen'],
    ['shows the cause again', sampleRun([BROKEN], [sampleWaiver()]), 'fixed'],
    ['has no such waiver any more', sampleRun([{}]), 'fixed'],
  ] as const)('tells what became of an unused waiver whose endpoint %s', (_what, now, how) => {
    const before = remembered(failing(byCause(problemsOf(sampleRun([{}], [sampleWaiver()]))), 'warning'));
    expect(before.problems.map(({ cause }) => cause)).toEqual(['waiver-unused']);
    const { left } = compareRuns(now, failing(byCause(problemsOf(now)), 'warning'), before);
    expect(left.filter(({ problem }) => problem.cause === 'waiver-unused').map((one) => one.how)).toEqual([how]);
  });

  test('tells what fails less than it did, where only failures are followed', () => {
    const eased = sampleRun([{ findings: [sampleFinding({ severity: 'warning' })] }]);
    const before = remembered(byCause(failing(problemsOf(sampleRun([BROKEN])), 'error')));
    const { left, changed } = compareRuns(eased, [], before);
    expect([left.map(({ how }) => how), changed]).toEqual([['eased'], true]);
  });
});

const OTHER = `${API} (connect 10.0.0.8:443)`;

function otherStaging(overrides: SampleOverrides): SampleOverrides {
  return { ...overrides, endpoint: { variant: 'connect 10.0.0.8:443' } };
}

describe('two declarations of one name', () => {
  const STAGING = `${API} (connect 10.0.0.7:443)`;
  const staging = (overrides: SampleOverrides): SampleOverrides => ({
    ...overrides,
    endpoint: { connect: { host: '10.0.0.7', port: 443 }, variant: 'connect 10.0.0.7:443' },
  });

  test('are told apart', () => {
    expect(told(sampleRun([BROKEN, staging(BROKEN)]), sampleRun([{}, staging(BROKEN)]))).toEqual({
      fixed: [`${API} incomplete-chain`],
      open: [`${STAGING} incomplete-chain`],
    });
  });

  test.each([
    ['the first', [down('warn'), staging({})], [BROKEN, staging({})], API],
    ['the last', [{}, staging(down('warn'))], [{}, staging(BROKEN)], STAGING],
    ['the one that was alone then', [{}, staging(down('warn'))], [BROKEN], API],
    ['the one that is alone now', [down('warn')], [{}, staging(BROKEN)], STAGING],
    ['one that is dialled elsewhere now', [{}, staging(down('warn'))], [{}, otherStaging(BROKEN)], OTHER],
  ] as const)('are not both looked at where %s is down', (_which, now, before, name) => {
    expect(told(sampleRun(before), sampleRun(now))['not-seen']).toEqual([`${name} incomplete-chain`]);
  });

  test('are known by other names once one of them is gone', () => {
    expect(told(sampleRun([{}, staging(BROKEN)]), sampleRun([BROKEN]))).toEqual({
      new: [`${API} incomplete-chain`],
      unlisted: [`${STAGING} incomplete-chain`],
    });
  });
});

describe('a change worth telling', () => {
  const before = memoryOf(sampleRun([BROKEN]));
  const changed = (now: RunVerdict): boolean => compareRuns(now, problemsOf(now), before).changed;

  test('is one of the set, not one of words, order or weight', () => {
    expect(changed(sampleRun([BROKEN, {}]))).toBe(false);
    expect(changed(sampleRun([{ findings: [sampleFinding({ title: 'other words', addresses: [] })] }]))).toBe(false);
    expect(changed(sampleRun([{ findings: [EXPIRED] }]))).toBe(true);
    expect(changed(sampleRun([{}]))).toBe(true);
  });

  test('is none where a finding could only not be seen, then or in the run after', () => {
    const unseen = sampleRun([down('ignore')]);
    const { changed: then, remember } = compareRuns(unseen, [], before);
    expect(then).toBe(false);
    expect(remember.problems).toEqual(before.problems);
    const seen = sampleRun([BROKEN]);
    expect(compareRuns(seen, problemsOf(seen), remember).changed).toBe(false);
  });

  test('is seen where the last run could not leave all of it, though what is new is not known', () => {
    const many = sampleRun([{ findings: [sampleFinding(), EXPIRED] }]);
    const all = memoryOf(many);
    const part: Remembered = { ...all, problems: all.problems.slice(0, 1) };
    const same = compareRuns(many, problemsOf(many), part);
    expect([same.changed, same.partial, same.fresh, same.open.length]).toEqual([false, true, [], 2]);
    const fewer = sampleRun([{ findings: [EXPIRED] }]);
    expect(compareRuns(fewer, problemsOf(fewer), part).changed).toBe(true);
  });

  test('is everything in a first run', () => {
    const run = sampleRun([BROKEN]);
    expect(compareRuns(run, problemsOf(run), NOTHING)).toMatchObject({ changed: true, left: [], open: [] });
  });
});
