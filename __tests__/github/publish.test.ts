import * as actionsCore from '@actions/core';
import { describe, expect, test } from '@jest/globals';
import { type Core, type CorePlace, type PublishOptions, publish } from '../../src/github/publish.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import {
  type ExecutedCommand,
  executedCommands,
  type ShownAnnotation,
  shownAnnotations,
} from '../helpers/runner-commands.ts';
import { HOSTILE_TEXTS, sampleFile, sampleFinding, sampleFix, sampleRun, UNRESOLVED } from '../helpers/sample-run.ts';

const NO_REPORTS: PublishOptions['reports'] = { json: null, sarif: null, junit: null, html: null };

const OPTIONS: PublishOptions = {
  version: '1.0.0',
  vantage: null,
  failOn: 'error',
  annotations: true,
  summary: true,
  docsBase: null,
  category: null,
  places: { workspace: '/work', fallbackFile: '.github/workflows/tls.yml' },
  onGitHub: true,
  reports: NO_REPORTS,
  notes: [],
  writeFile: async () => {},
};

interface Told {
  readonly stdout: string;
  readonly commands: readonly ExecutedCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What was told, in order, one word each. */
  readonly order: readonly string[];
}

async function told(run: RunVerdict, options: Partial<PublishOptions> = {}, summaryFails = false): Promise<Told> {
  const lines: string[] = [];
  const order: string[] = [];
  const outputs: Record<string, string> = {};
  let summary = '';
  const command =
    (name: string) =>
    (message: string, place: CorePlace = {}) => {
      order.push(name);
      lines.push(`::${name}${properties(place)}::${escaped(message)}`);
    };
  const core: Core = {
    info: (message) => {
      order.push('info');
      lines.push(message);
    },
    error: command('error'),
    warning: command('warning'),
    notice: command('notice'),
    setOutput: (name, value) => {
      order.push('output');
      outputs[name] = value;
    },
    setFailed: (message) => {
      order.push('failed');
      lines.push(`::error::${escaped(message)}`);
    },
    summary: {
      addRaw: (text) => ({
        write: async () => {
          if (summaryFails) throw new Error('no GITHUB_STEP_SUMMARY\n::error::x');
          order.push('summary');
          summary = text;
        },
      }),
    },
  };
  await publish(core, run, { ...OPTIONS, ...options });
  const stdout = `${lines.join('\n')}\n`;
  return { stdout, commands: executedCommands(stdout), outputs, summary, order: dedupe(order) };
}

/** As @actions/core writes the properties of a command. */
function properties({ title, file, startLine, startColumn }: CorePlace): string {
  const pairs = Object.entries({ title, file, line: startLine, col: startColumn }).filter(([, value]) => value);
  const text = pairs.map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return pairs.length === 0 ? '' : ` ${text.join(',')}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function dedupe(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}

test('takes the functions of @actions/core as they are', () => {
  const core: Core = actionsCore;
  expect(typeof core.setFailed).toBe('function');
});

test('tells log, annotations, outputs and summary, and last that the step fails', async () => {
  const { order, commands, outputs, summary } = await told(sampleRun());
  expect(order).toEqual(['info', 'error', 'output', 'summary', 'failed']);
  expect(shownAnnotations(commands)).toEqual([
    {
      level: 'error',
      title: 'api.example.com:443: the intermediate certificate is not sent',
      message: expect.stringMatching(
        /^The server sends 1 certificate .*\nSeen: .*\nFix \(nginx\): .*\ndocs\/causes\.md#incomplete-chain$/,
      ),
      file: '.github/tls-gate.yml',
      line: 7,
      column: 5,
    },
    {
      level: 'error',
      title: null,
      message: '1 of 2 endpoints breaks the policy (1 error).',
      file: null,
      line: null,
      column: null,
    },
  ]);
  expect(outputs.result).toBe('fail');
  expect(summary).toContain('## TLS Gate: 1 of 2 endpoints breaks the policy');
});

test.each([
  ['a healthy run', sampleRun([{}]), 'error', false],
  ['an error', sampleRun(), 'error', true],
  ['an error that should not matter', sampleRun(), 'never', false],
  ['an endpoint that could not be judged', sampleRun([UNRESOLVED]), 'error', true],
] as const)('%s decides whether the step fails', async (_what, run, failOn, fails) => {
  expect((await told(run, { failOn })).order.includes('failed')).toBe(fails);
});

test('the reason of the failure is shown even among sixty findings', async () => {
  const findings = Array.from({ length: 60 }, (_, index) => sampleFinding({ fingerprint: String(index) }));
  const shown = shownAnnotations((await told(sampleRun([{ findings }]))).commands);
  expect(shown).toHaveLength(10);
  expect(shown.at(-1)?.message).toBe('1 of 1 endpoint breaks the policy (60 errors). 51 more in the job summary.');
});

describe('what there is no room for is counted in one line', () => {
  const errors = (number: number) =>
    sampleRun([
      { findings: Array.from({ length: number }, (_, index) => sampleFinding({ fingerprint: String(index) })) },
    ]);
  const notices = (number: number) =>
    sampleRun([
      {
        findings: Array.from({ length: number }, (_, index) =>
          sampleFinding({ severity: 'notice', fingerprint: String(index) }),
        ),
      },
    ]);
  const levels = (shown: readonly ShownAnnotation[]) => shown.map(({ level }) => level);

  test('which is a notice where the step does not fail, for which all ten errors are free', async () => {
    const shown = shownAnnotations((await told(errors(60), { failOn: 'never' })).commands);
    expect(levels(shown)).toEqual([...Array(10).fill('error'), 'notice']);
    expect(shown.at(-1)).toMatchObject({ title: 'TLS Gate', message: '50 more in the job summary.' });
  });

  test('and finds a place among ten notices', async () => {
    const shown = shownAnnotations((await told(notices(12))).commands);
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toBe('3 more in the job summary.');
    const all = shownAnnotations((await told(notices(10))).commands);
    expect(all.filter(({ message }) => / more in /.test(message))).toEqual([]);
    expect(all).toHaveLength(10);
  });

  test('and names the log where no summary could be written', async () => {
    const { commands } = await told(errors(60), {}, true);
    expect(shownAnnotations(commands).at(-1)?.message).toContain(' 51 more in the log.');
  });

  test('while notes about GitHub that find no room stay in the log', async () => {
    const findings = Array.from({ length: 9 }, () => sampleFinding({ severity: 'warning' }));
    const notes = [1, 2].map((number) => ({
      level: 'warning' as const,
      text: `The comment ${number} was not written.`,
    }));
    const online = async () => ({ commentUrl: null, issueNumber: null, notes });
    const { commands, stdout } = await told(sampleRun([{ findings }]), { online });
    expect(shownAnnotations(commands).at(-1)?.message).toBe('The comment 1 was not written.');
    expect(shownAnnotations(commands)).toHaveLength(10);
    expect(stdout).toContain('\nThe comment 2 was not written.\n');
  });

  test('as are warnings that our own take the place of', async () => {
    const writeFile = async (): Promise<void> => {
      throw new Error('EACCES');
    };
    const findings = Array.from({ length: 10 }, () => sampleFinding({ severity: 'warning' }));
    const { commands } = await told(sampleRun([{ findings }]), {
      reports: { ...NO_REPORTS, json: '/x' },
      writeFile,
    });
    expect(levels(shownAnnotations(commands))).toEqual([...Array(10).fill('warning'), 'notice']);
    expect(shownAnnotations(commands).at(-1)?.message).toBe('1 more in the job summary.');
  });
});

test('annotations and summary can be switched off', async () => {
  const { order, summary } = await told(sampleRun(), { annotations: false, summary: false });
  expect(order).toEqual(['info', 'output', 'failed']);
  expect(summary).toBe('');
});

test('writes the report and names its place', async () => {
  const files = new Map<string, string>();
  const writeFile = async (path: string, text: Iterable<string>): Promise<void> => {
    files.set(path, [...text].join(''));
  };
  const { outputs } = await told(sampleRun(), { reports: { ...NO_REPORTS, json: '/tmp/tls-gate.json' }, writeFile });
  expect(outputs['results-path']).toBe('/tmp/tls-gate.json');
  expect(JSON.parse(files.get('/tmp/tls-gate.json') ?? '')).toMatchObject({ schema: 'tls-gate/report@1' });
});

test('a report or summary that cannot be written is said and changes nothing else', async () => {
  const writeFile = async (): Promise<void> => {
    throw new Error('EACCES\n::set-output name=result::pass');
  };
  const { stdout, order, commands, outputs } = await told(
    sampleRun([{}]),
    { reports: { ...NO_REPORTS, json: '/x' }, writeFile },
    true,
  );
  expect(outputs).toMatchObject({ result: 'pass', 'results-path': '' });
  expect(order).not.toContain('failed');
  expect(commands.map(({ name }) => name)).toEqual(['warning']);
  expect(stdout).toContain('No job summary: no GITHUB_STEP_SUMMARY\\x0a::error::x');
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  test('the runner executes our annotations and nothing else', async () => {
    const { commands } = await told(hostileRun(text));
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'error']);
  });
});

describe('a file that a fix hands over', () => {
  const name = 'api.example.com-443.missing-intermediates.pem';
  const broken = (file = sampleFile()) => ({ findings: [sampleFinding({ fix: sampleFix({ files: [file] }) })] });

  test('is written beside the report, and named in the log', async () => {
    const files = new Map<string, string>();
    const writeFile = async (path: string, text: Iterable<string>): Promise<void> => {
      files.set(path, [...text].join(''));
    };
    const { stdout } = await told(sampleRun([broken()]), {
      reports: { ...NO_REPORTS, json: 'out/report.json' },
      writeFile,
    });
    expect(files.get(`out/${name}`)).toBe(sampleFile().content);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`written to out/${name}`);
    expect(stdout).not.toContain('BEGIN CERTIFICATE');
  });

  test('does not take the place of another one', async () => {
    const paths: string[] = [];
    const writeFile = async (path: string): Promise<void> => {
      paths.push(path);
    };
    const run = sampleRun([broken(), broken(), broken(sampleFile({ content: 'other' }))]);
    await told(run, { reports: { ...NO_REPORTS, json: 'report.json' }, writeFile });
    expect(new Set(paths)).toEqual(new Set([name, `2-${name}`, 'report.json']));
  });

  test('is printed where it cannot be written or no summary shows it, and decides nothing', async () => {
    const writeFile = async (): Promise<void> => {
      throw new Error('EACCES');
    };
    const failed = await told(sampleRun([broken()]), {
      reports: { ...NO_REPORTS, json: 'out/report.json' },
      writeFile,
    });
    expect(failed.stdout).toContain('BEGIN CERTIFICATE');
    expect(failed.stdout).toContain(`::warning::out/${name} could not be written: EACCES`);
    expect(failed.outputs.result).toBe('fail');
    const unsummarised = await told(sampleRun([broken()]), {
      reports: { ...NO_REPORTS, json: 'report.json' },
      summary: false,
    });
    expect(unsummarised.stdout).toContain('BEGIN CERTIFICATE');
    expect(shownAnnotations(unsummarised.commands)[0]?.message).toContain('(the PEM is in the log)');
  });
});

describe('what is written on GitHub', () => {
  const online = (level: 'info' | 'warning'): Partial<PublishOptions> => ({
    online: async () => ({
      commentUrl: 'https://github.com/acme/shop/pull/1#issuecomment-2',
      issueNumber: 3,
      notes: [{ level, text: 'A line.\n::error::x' }],
    }),
  });

  test('is in the outputs, and stands before the reason of the failure', async () => {
    const { order, outputs } = await told(sampleRun(), online('warning'));
    expect(order).toEqual(['info', 'error', 'warning', 'output', 'summary', 'failed']);
    expect(outputs).toMatchObject({
      'comment-url': 'https://github.com/acme/shop/pull/1#issuecomment-2',
      'issue-number': '3',
    });
  });

  test.each(['info', 'warning'] as const)('has lines that the runner does not execute (%s)', async (level) => {
    const { commands } = await told(sampleRun([{}]), online(level));
    expect(commands.map(({ name }) => name)).toEqual(level === 'info' ? [] : ['warning']);
  });
});
